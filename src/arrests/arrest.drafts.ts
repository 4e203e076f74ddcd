import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApprehensionReader } from '../apprehensions/apprehension.reader.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { PowersReader } from '../scenes/powers.reader.js';
import { SceneReader } from '../scenes/scene.reader.js';
import type { OpenArrestDto } from './arrest-forms.dto.js';
import type { Arrest } from './arrest.entity.js';
import { ArrestStore } from './arrest.store.js';

const nothingFollowedYet = {
  rightsReadAt: null,
  rightsLanguage: null,
  prosecutorInformedAt: null,
  prosecutor: null,
  facility: null,
  deliveredAt: null,
  endedAt: null,
  releaseGround: null,
  personKnown: false,
} as const;

/** What a new record of an arrest is made of. */
@Injectable()
export class ArrestDrafts {
  constructor(
    private readonly scenes: SceneReader,
    private readonly powers: PowersReader,
    private readonly apprehensions: ApprehensionReader,
    private readonly store: ArrestStore,
  ) {}

  /** Refused: a record by a visitor, or an arrest by an officer who had not the powers of the host there and then. */
  async from(glance: Glance, { restrictedTo, ...form }: OpenArrestDto): Promise<Opening<Arrest>> {
    const { em } = glance;
    const { arrestedBy, assistedBy, arrestedAt: at, apprehensionId = null, checkId = null } = form;
    const place = await this.scenes.placeOf(glance, { ...form, moments: [at] });
    if (glance.reader.country !== place.ownerCountry) throw new Problem('host_officer_only');
    await this.powers.hadOwnLaw(em, place, { officerIds: [arrestedBy], at, field: 'arrestedBy' });
    await this.powers.served(em, place, { officerIds: assistedBy, at, field: 'assistedBy' });
    await this.assertLinks(em, form);
    const { latitude = null, longitude = null } = form;
    const kept = await this.store.retention(em);
    return {
      subject: { ...form, ...place, ...nothingFollowedYet, ...kept, latitude, longitude, apprehensionId, checkId },
      restrictedTo,
    };
  }

  private async assertLinks(em: EntityManager, form: OpenArrestDto): Promise<void> {
    const { operationId, apprehensionId, checkId } = form;
    if (apprehensionId && !(await this.apprehensions.sees(em, operationId, apprehensionId)))
      throw new Problem('unknown_reference', { field: 'apprehensionId' });
    if (checkId && !(await this.store.seesCheck(em, operationId, checkId)))
      throw new Problem('unknown_reference', { field: 'checkId' });
  }
}
