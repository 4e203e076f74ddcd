import { Injectable } from '@nestjs/common';
import { ArrestReader } from '../arrests/arrest.reader.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { PowersReader } from '../scenes/powers.reader.js';
import { SceneReader } from '../scenes/scene.reader.js';
import type { OpenSeizureDto } from './seizure.dto.js';
import type { Seizure } from './seizure.entity.js';

/** What a new record of a seizure is made of. */
@Injectable()
export class SeizureDrafts {
  constructor(
    private readonly scenes: SceneReader,
    private readonly powers: PowersReader,
    private readonly arrests: ArrestReader,
  ) {}

  /** Refused: a record by a visitor, or a seizure by an officer who had not the powers of the host there and then. */
  async from(glance: Glance, { restrictedTo, ...form }: OpenSeizureDto): Promise<Opening<Seizure>> {
    const { em, reader } = glance;
    const { operationId, seizedBy, assistedBy, seizedAt: at, arrestId = null } = form;
    const place = await this.scenes.placeOf(glance, { ...form, moments: [at] });
    if (reader.country !== place.ownerCountry) throw new Problem('host_officer_only');
    await this.powers.hadOwnLaw(em, place, { officerIds: [seizedBy], at, field: 'seizedBy' });
    await this.powers.served(em, place, { officerIds: assistedBy, at, field: 'assistedBy' });
    if (arrestId && !(await this.arrests.sees(em, operationId, arrestId)))
      throw new Problem('unknown_reference', { field: 'arrestId' });
    const { latitude = null, longitude = null, receiptNo = null } = form;
    const nothingListed = { exhibits: 0, unsealed: 0, kept: 0 };
    return { subject: { ...form, ...place, ...nothingListed, latitude, longitude, receiptNo, arrestId }, restrictedTo };
  }
}
