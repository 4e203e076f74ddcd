import { Injectable } from '@nestjs/common';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { SceneReader } from '../scenes/scene.reader.js';
import type { FindDto, OpenCasualtyDto } from './casualty-forms.dto.js';
import type { Casualty } from './casualty.entity.js';

/** People die and go missing also while an operation is halted or its officers are leaving. */
const WHILE_ANYBODY_IS_THERE = ['active', 'suspended', 'demobilised'];

const nothingDone = {
  nextOfKin: 'not_informed',
  outcome: null,
  foundAlive: 0,
  foundDead: 0,
  searchEndedAt: null,
} as const;

/** What a new record of a casualty is made of: from a form, or from a record of the missing. */
@Injectable()
export class CasualtyDrafts {
  constructor(private readonly scenes: SceneReader) {}

  async from(glance: Glance, { restrictedTo, ...form }: OpenCasualtyDto): Promise<Opening<Casualty>> {
    if (form.minors > form.number) throw new Problem('inconsistent', { field: 'minors' });
    const scene = { ...form, moments: [form.occurredAt] };
    const place = await this.scenes.placeOf(glance, scene, WHILE_ANYBODY_IS_THERE);
    const { latitude = null, longitude = null, cause = null, hostFileNo = null } = form;
    const optional = { latitude, longitude, cause, hostFileNo, originId: null, seriousIncidentId: null };
    const seriousIncidentExpected = form.kind === 'death';
    return {
      subject: { ...form, ...place, ...nothingDone, ...optional, informed: [], seriousIncidentExpected },
      restrictedTo,
    };
  }

  /** Somebody who was missing was found dead: that death has a record, and a law, of its own. */
  death(missing: Casualty, { number, at, place }: FindDto): Opening<Casualty> {
    const whose = pick(missing, ['operationId', 'siteId', 'ownerAuthorityId', 'ownerCountry', 'borderSection']);
    const known = pick(missing, ['nationalities', 'hostFileNo', 'circumstances']);
    const found = { occurredAt: at, place, number, minors: 0, latitude: null, longitude: null, cause: null };
    const death = {
      kind: 'death',
      identification: 'in_progress',
      seriousIncidentExpected: true,
      seriousIncidentId: null,
    } as const;
    return {
      subject: { ...whose, ...known, ...found, ...death, ...nothingDone, informed: [], originId: missing.id },
      restrictedTo: missing.restricted ? missing.namedReaders : undefined,
    };
  }
}
