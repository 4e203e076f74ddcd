import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { placesOf } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { defined } from '../core/work/defined.js';
import { later } from '../core/workflow/deadline.js';
import { OperationReader } from '../operations/operation.reader.js';
import type { OpenIncidentDto, PersonGroupDto, ReviseIncidentDto } from './incident.dto.js';
import type { Incident } from './incident.entity.js';
import type { PersonGroup } from './incident.parts.js';
import { FIRST_REPORT } from './incident.rules.js';

/** Makes an event out of a form, in an active operation in which its author has a function. */
@Injectable()
export class IncidentDrafts {
  constructor(private readonly operations: OperationReader) {}

  async from({ em, now, reader }: Glance, form: OpenIncidentDto): Promise<Opening<Incident>> {
    const { groups, detectedAt = now, ...rest } = form;
    const operation = await this.operations.get(em, form.operationId);
    if (!placesOf(reader).includes(operation.id)) throw new Problem('not_permitted');
    if (operation.state !== 'active') throw new Problem('operation_not_active');
    if (detectedAt > now) throw new Problem('not_yet');
    const subject = {
      ...unsaid,
      ...defined(rest),
      groups: groupsOf(groups ?? []),
      ...this.operations.hostAt(operation, form.siteId ?? null),
      operationId: operation.id,
      country: reader.country,
      type: form.type,
      detectedBy: form.detectedBy,
      occurredAt: form.occurredAt,
      impactLevel: form.impactLevel,
      narrative: form.narrative,
      detectedAt,
      firstReportDue: later(detectedAt, FIRST_REPORT),
    } as Opening<Incident>['subject'];
    assertFits(subject);
    return { subject };
  }

  async revise(subject: Incident, { groups, ...form }: ReviseIncidentDto, em: EntityManager): Promise<void> {
    if (form.siteId) this.operations.hostAt(await this.operations.get(em, subject.operationId), form.siteId);
    Object.assign(subject, defined(form), groups && { groups: groupsOf(groups) });
    assertFits(subject);
  }
}

const groupsOf = (groups: readonly PersonGroupDto[]): PersonGroup[] =>
  groups.map(({ count, sex, ageGroup, nationality }) => ({ count, sex, ageGroup, nationality: nationality ?? null }));

/** No more persons in parts than in all; nothing detected before it occurred; a reason of refusal where entry was refused. */
function assertFits({ persons, groups, minors, unaccompanied, ...incident }: Opening<Incident>['subject']): void {
  const grouped = groups.reduce((sum, { count }) => sum + count, 0);
  if (grouped > persons || minors > persons || unaccompanied > minors)
    throw new Problem('inconsistent', { fields: ['persons', 'groups', 'minors', 'unaccompanied'] });
  if (incident.detectedAt < incident.occurredAt) throw new Problem('known_before_it_occurred');
  if (incident.refusalReason !== null && incident.type !== 'refusal_of_entry')
    throw new Problem('inconsistent', { fields: ['refusalReason', 'type'] });
}

/** What holds where the form says nothing. */
const unsaid = {
  siteId: null,
  completion: 'actual',
  openness: null,
  place: null,
  latitude: null,
  longitude: null,
  borderSection: null,
  crossingPoint: null,
  direction: 'unknown',
  lastBoardingCountry: null,
  destinationCountry: null,
  purpose: null,
  evasionAttempt: false,
  transport: 'unknown',
  refusalReason: null,
  persons: 0,
  minors: 0,
  unaccompanied: 0,
  facilitators: 0,
  forceUsed: false,
  impactOnMigration: null,
  impactOnCrime: null,
  impactOnLives: null,
  credibility: null,
  reliability: null,
  validatedAt: null,
  validatedBy: null,
  reactionTaken: null,
  firstReportedAt: null,
  firstReportLate: false,
  outcome: null,
  climbed: 0,
  reports: [],
  links: [],
};
