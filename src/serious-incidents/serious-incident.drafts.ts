import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { placesOf } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { later } from '../core/workflow/deadline.js';
import { OperationReader, type OperationBrief } from '../operations/operation.reader.js';
import { SeriousIncidentCategoryReader } from './serious-incident-category.reader.js';
import { NOBODY_NAMED } from './serious-incident.codes.js';
import type {
  PossibleViolationDto,
  RaiseSeriousIncidentDto,
  ReviseSeriousIncidentDto,
} from './serious-incident.dto.js';
import type { SeriousIncident } from './serious-incident.entity.js';
import type { PossibleViolation } from './serious-incident.parts.js';
import { INITIAL_REPORT } from './serious-incident.rules.js';
import { SeriousIncidentStore, type Reporter } from './serious-incident.store.js';

const OVER = ['closed', 'archived', 'cancelled'];

/** Makes a serious incident out of a report, by whoever has any function in the operation, also while that is halted or over. */
@Injectable()
export class SeriousIncidentDrafts {
  constructor(
    private readonly store: SeriousIncidentStore,
    private readonly operations: OperationReader,
    private readonly categories: SeriousIncidentCategoryReader,
  ) {}

  async from(
    { em, now, reader }: Glance,
    form: RaiseSeriousIncidentDto,
    source: Reporter['source'] = null,
  ): Promise<Opening<SeriousIncident>> {
    const operation = await this.operations.get(em, form.operationId);
    if (!placesOf(reader).includes(operation.id)) throw new Problem('not_permitted');
    if (OVER.includes(operation.state)) throw new Problem('operation_over');
    const knownAt = form.knownAt ?? now;
    if (knownAt > now) throw new Problem('not_yet');
    if (knownAt < form.occurredAt) throw new Problem('known_before_it_occurred');
    const hidden = form.reportRoute !== 'standard';
    return {
      subject: {
        ...unknown,
        ...said(form),
        ...(await this.category(em, form)),
        ...this.operations.hostAt(operation, form.siteId ?? null),
        ...(await this.reach(em, operation, now)),
        ...(hidden && { openedBy: NOBODY_NAMED }),
        operationId: operation.id,
        reportRoute: form.reportRoute,
        reporterProtected: hidden || form.reporterProtected,
        knownAt,
        initialReportDue: later(knownAt, INITIAL_REPORT),
        reporterId: reader.id,
        source,
        statements: [{ at: now, text: form.narrative }],
      },
      also: async ({ id, statements }) => {
        await this.store.nameReporter(em, id, { officerId: reader.id, source });
        for (const statement of statements) await this.store.addStatement(em, id, statement);
      },
    };
  }

  /** Where the operation has no rights monitor, the host's are asked from the start. */
  private async reach(em: EntityManager, { id, countries }: OperationBrief, now: Date) {
    return { climbed: (await this.store.isMonitored(em, id, now)) ? 0 : 1, participantCountries: countries };
  }

  async revise(subject: SeriousIncident, form: ReviseSeriousIncidentDto, em: EntityManager): Promise<void> {
    const { siteId, category, catalogueVersion } = form;
    if (siteId) this.operations.hostAt(await this.operations.get(em, subject.operationId), siteId);
    if (category !== undefined || catalogueVersion !== undefined)
      Object.assign(subject, await this.category(em, { category: category ?? subject.category, catalogueVersion }));
    Object.assign(subject, revised(form));
    if (subject.knownAt < subject.occurredAt) throw new Problem('known_before_it_occurred');
  }

  private async category(em: EntityManager, form: { category: string; catalogueVersion?: string | undefined }) {
    const found = await this.categories.find(em, form.category, form.catalogueVersion);
    if (!found) throw new Problem('unknown_reference', { field: 'category' });
    return { category: found.code, catalogueVersion: found.catalogueVersion, categoryText: found.label };
  }
}

export const violations = (given: readonly PossibleViolationDto[]): PossibleViolation[] =>
  given.map(({ right, legalBasis, assessment }) => ({ right, legalBasis: legalBasis ?? null, assessment }));

/** What was sent of the fields that a form may leave out. */
function revised({ category: _, catalogueVersion: __, possibleViolations, ...rest }: ReviseSeriousIncidentDto) {
  const sent = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...sent, ...(possibleViolations && { possibleViolations: violations(possibleViolations) }) };
}

function said({ title, occurredAt, narrative, possibleViolations = [], ...rest }: RaiseSeriousIncidentDto) {
  const optional = {
    siteId: rest.siteId ?? null,
    originalSource: rest.originalSource ?? null,
    place: rest.place ?? null,
    latitude: rest.latitude ?? null,
    longitude: rest.longitude ?? null,
    withinArea: rest.withinArea ?? null,
    ownResources: rest.ownResources ?? null,
    externalNumber: rest.externalNumber ?? null,
    unitConcerned: rest.unitConcerned ?? null,
    countryConcerned: rest.countryConcerned ?? null,
    measuresTaken: rest.measuresTaken ?? null,
  };
  const counted = {
    persons: rest.persons ?? null,
    dead: rest.dead ?? null,
    injured: rest.injured ?? null,
    missing: rest.missing ?? null,
  };
  return { title, occurredAt, narrative, possibleViolations: violations(possibleViolations), ...optional, ...counted };
}

/** What nobody can say of an incident before it has been looked into. */
const unknown = {
  type: 'initial' as const,
  number: null,
  assessment: null,
  finalOutcome: null,
  handlerId: null,
  raisedAt: null,
  screenedAt: null,
  finalReportDue: null,
  concludedAt: null,
  finalReportLate: false,
  findings: [],
  recommendations: [],
};
