import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { FlightPlanDto, PutShareDto } from './return-flight.dto.js';
import { FlightShare, type ReturnFlight } from './return-flight.entity.js';
import { sharedOut, usedBy } from './return-flight.rules.js';
import { ReturnFlightStore } from './return-flight.store.js';

/** How a flight is planned: its way, who is offered how many seats, and who watches over it. */
@Injectable()
export class ReturnFlightDrafts {
  constructor(
    private readonly store: ReturnFlightStore,
    private readonly authorities: AuthorityReader,
  ) {}

  async opened(em: EntityManager, officer: Officer, form: FlightPlanDto): Promise<Opening<ReturnFlight>> {
    assertPlan(form, officer.country);
    const number = await this.store.nextNumber(em);
    const refNo = `J-${officer.country}-${form.destination}-${String(number).padStart(6, '0')}`;
    const countries = [officer.country];
    const subject = { ...planOf(form), ...nothingYet, refNo, countries };
    return { subject: subject as unknown as Opening<ReturnFlight>['subject'] };
  }

  revise(flight: ReturnFlight, form: FlightPlanDto): void {
    assertPlan(form, flight.ownerCountry);
    if (form.destination !== flight.destination) throw new Problem('inconsistent', { field: 'destination' });
    Object.assign(flight, planOf(form));
    if (sharedOut(flight) > flight.seats) throw new Problem('no_seats_left', { seats: flight.seats });
  }

  /** The organiser's own share is taken as it is put; that of another state waits for its answer. */
  async share(
    em: EntityManager,
    { subject, actor, now }: Attempt<ReturnFlight>,
    { country, form }: { country: string; form: PutShareDto },
  ): Promise<void> {
    if (country === subject.destination) throw new Problem('inconsistent', { field: 'country' });
    const authority = await this.authorities.find(em, form.authorityId, now);
    if (authority?.country !== country) throw new Problem('unknown_reference', { field: 'authorityId' });
    const before = subject.shares.find((share) => share.country === country);
    const own = country === subject.ownerCountry;
    const answer = own
      ? { state: 'taken' as const, answeredBy: actor.id, answeredAt: now }
      : { state: before?.state === 'taken' ? ('taken' as const) : ('offered' as const), ...answered(before) };
    const share = Object.assign(new FlightShare(), { escorts: 0, listReleasedAt: null }, before, form, answer);
    Object.assign(share, { flightId: subject.id, country });
    subject.shares = [...subject.shares.filter((one) => one.country !== country), share];
    subject.countries = [...new Set([...subject.countries, country])];
    if (sharedOut(subject) > subject.seats) throw new Problem('no_seats_left', { seats: subject.seats });
    if (usedBy(subject, country) > share.seats) throw new Problem('no_seats_left', { seats: share.seats });
  }

  /** Whoever watches over rights somewhere, and belongs to none of the authorities that fly: of a body, an inspectorate. */
  async monitors(em: EntityManager, { subject, now }: Attempt<ReturnFlight>, ids: readonly string[]): Promise<void> {
    const known = await this.store.monitorsAmong(em, ids, now);
    if (known.length < ids.length) throw new Problem('not_a_monitor');
    subject.monitorIds = [...ids];
  }
}

const answered = (before: FlightShare | undefined) =>
  before?.state === 'taken'
    ? { answeredBy: before.answeredBy, answeredAt: before.answeredAt }
    : { answeredBy: null, answeredAt: null };

function assertPlan({ departsAt, arrivesAt, destination }: FlightPlanDto, organiser: string): void {
  if (arrivesAt <= departsAt) throw new Problem('ends_before_it_begins');
  if (destination === organiser) throw new Problem('inconsistent', { field: 'destination' });
}

const planOf = ({ stops, ...rest }: FlightPlanDto): Partial<ReturnFlight> => ({
  ...rest,
  stops: stops.map(({ at, ...stop }) => ({ ...stop, at: at.toISOString() })),
});

const nothingYet = {
  monitorIds: [] as string[],
  announcedAt: null,
  postponedAt: null,
  departedAt: null,
  arrivedAt: null,
  shares: [],
  entries: [],
} satisfies Partial<ReturnFlight>;
