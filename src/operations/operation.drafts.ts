import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { BorderSectionReader } from '../border-sections/border-section.reader.js';
import type { Opening } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import { defined } from '../core/work/defined.js';
import { RiskItemReader } from '../risk-analyses/risk-item.reader.js';
import type { InviteDto, OpenOperationDto, ReviseOperationDto } from './operation.dto.js';
import { Participation, type Operation } from './operation.entity.js';
import { OperationOrigins, type At } from './operation.origins.js';
import { OperationStore } from './operation.store.js';

/** Makes an operation out of a form: looks up what the form refers to, and works out whom it concerns. */
@Injectable()
export class OperationDrafts {
  constructor(
    private readonly store: OperationStore,
    private readonly riskItems: RiskItemReader,
    private readonly borders: BorderSectionReader,
    private readonly origins: OperationOrigins,
  ) {}

  async from(form: OpenOperationDto, em: EntityManager, now: Date): Promise<Opening<Operation>> {
    const { hosts, restrictedTo, annualPlanId, annualPlanEntryId, midYearRequest, ...rest } = form;
    const { sequence, riskItemId, endsOn, funding, empactAction, coordinationCentre } = form;
    assertPeriod(form.type, form.startsOn, endsOn ?? null);
    if (riskItemId) await this.assertRiskItem(em, riskItemId);
    await this.origins.assertTheirOwn(hosts, { em, now });
    const countries = hosts.map(({ country }) => country);
    const optional = { sequence, riskItemId, endsOn, funding, empactAction, coordinationCentre };
    const subject = {
      ...rest,
      ...nullWhereMissing(optional),
      ...(await this.origins.of({ annualPlanId, annualPlanEntryId, midYearRequest }, countries, { em, now })),
      ...unplanned,
      countries,
      concernedCountries: await this.concerned(em, countries, form.borderSections),
      participations: hosts.map((host) => invited({ ...host, part: 'host' }, now)),
    };
    return { restrictedTo, subject, also: (operation) => this.attach(em, operation, now) };
  }

  private async attach(em: EntityManager, operation: Operation, now: Date): Promise<void> {
    operation.participations = operation.participations.map((one) => ({ ...one, operationId: operation.id }));
    await this.store.settle(em, operation, now);
  }

  async invite({ subject, now }: { subject: Operation; now: Date }, form: InviteDto, em: EntityManager): Promise<void> {
    if (subject.participations.some(({ country }) => country === form.country)) throw new Problem('conflict');
    await this.origins.assertTheirOwn([form], { em, now });
    subject.participations = [...subject.participations, { ...invited(form, now), operationId: subject.id }];
    subject.countries = [...subject.countries, form.country];
    subject.concernedCountries = await this.concerned(em, subject.countries, subject.borderSections);
  }

  /** What the form leaves out stays as it is. */
  async revise(operation: Operation, form: ReviseOperationDto, { em, now }: At): Promise<void> {
    const { annualPlanId, annualPlanEntryId, midYearRequest, ...rest } = form;
    const origin = await this.origins.revised({ annualPlanId, annualPlanEntryId, midYearRequest }, operation, {
      em,
      now,
    });
    Object.assign(operation, defined(rest), origin);
    assertPeriod(operation.type, operation.startsOn, operation.endsOn);
    if (operation.riskItemId) await this.assertRiskItem(em, operation.riskItemId);
    operation.concernedCountries = await this.concerned(em, operation.countries, operation.borderSections);
  }

  private async assertRiskItem(em: EntityManager, id: string): Promise<void> {
    if (!(await this.riskItems.released(em, id))) throw new Problem('no_risk_item');
  }

  private async concerned(em: EntityManager, countries: string[], borderSections: string[]): Promise<string[]> {
    if (!(await this.borders.allKnown(em, borderSections)))
      throw new Problem('unknown_reference', { field: 'borderSections' });
    return [...new Set([...countries, ...(await this.borders.countries(em, borderSections))])];
  }
}

/** What an operation does not have yet when it is opened. */
const unplanned = {
  legalBases: [],
  planVersion: 1,
  amendmentVersion: null,
  suspendedByMonitor: false,
  climbed: 0,
  sites: [],
  completeSections: [],
  overlaps: [],
  obstacles: [],
  chiefs: [],
  planState: null,
  risk: null,
};

function invited({ country, authorityId, part }: InviteDto, now: Date): Participation {
  const unanswered = { state: 'invited' as const, answeredAt: null, answeredBy: null };
  const unsigned = { signedVersion: null, signedAt: null, signedBy: null, agreedVersion: null };
  const given = { id: newId(), operationId: '', country, authorityId, part, invitedAt: now };
  return Object.assign(new Participation(), given, unanswered, unsigned);
}

function assertPeriod(type: string, startsOn: string, endsOn: string | null): void {
  if (endsOn === null && type !== 'bilateral_deployment') throw new Problem('no_end');
  if (endsOn !== null && endsOn < startsOn) throw new Problem('ends_before_it_begins');
}

function nullWhereMissing<T extends object>(fields: T): { [K in keyof T]-?: Exclude<T[K], undefined> | null } {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? null])) as never;
}
