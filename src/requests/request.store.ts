import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { clockOf } from '../clocks/stored-clock.js';
import { Rows } from '../core/cases/rows.js';
import { alarmsDue } from '../core/workflow/alarms.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { CrossBorderRequest } from './request.entity.js';
import { RequestItems } from './request.items.js';
import { RequestLaw } from './request.law.js';
import { RequestUnits, UNLISTED } from './request.units.js';
import { RequestMessage } from './request.message.entity.js';
import { requestSight } from './request.policy.js';

/**
 * What the judge still asks the law about: from when it is sent, a request is pinned; one that was taken down for a state
 * without account, from when its basis carries it.
 */
const ASKS_THE_LAW = [
  'draft',
  'submitted',
  'approved',
  'in_passage',
  'sent',
  'admissibility',
  'forwarded',
  'clarification_requested',
  'conditions_proposed',
  'awaiting_judicial',
  'in_progress',
  'partially_answered',
];

interface Party {
  readonly country: string;
  readonly authorityId: string;
}

/** A request by how both sides call it, and the two authorities that write to each other about it. */
export interface Meant {
  readonly ours: string | undefined;
  readonly theirs: string;
  readonly us: Party;
  readonly them: Party;
}

/** The only SQL about requests between states. */
@Injectable()
export class RequestStore extends Rows<CrossBorderRequest> {
  constructor(
    private readonly law: RequestLaw,
    private readonly units: RequestUnits,
    private readonly items: RequestItems,
    private readonly clock: Clock,
  ) {
    super(CrossBorderRequest, requestSight, { by: 'openedAt', direction: 'desc' });
  }

  /** What was not acted on in time, and what an alarm is due on: a request has two clocks. */
  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const alarms = await alarmsDue(em, 'requests', now, limit);
    return [...(await super.overdue(em, now, limit)), ...alarms].slice(0, limit);
  }

  /** Whether whoever asks is told of that hit. */
  async seesHit(em: EntityManager, id: string): Promise<boolean> {
    const [row] = await em.query<{ sees: boolean }[]>(`select app.sees('hits', $1) as sees`, [id]);
    return row?.sees ?? false;
  }

  async nextNumber(em: EntityManager): Promise<number> {
    const [row] = await em.query<{ number: string }[]>(`select nextval('request_numbers') as number`);
    return Number(row?.number);
  }

  /** What day it is for a state. */
  async today(em: EntityManager, country: string): Promise<string> {
    return (await this.days(em, [country]))(country);
  }

  async addMessage(em: EntityManager, message: RequestMessage): Promise<void> {
    await em.insert(RequestMessage, message);
  }

  /** What was on its way has come to the other side. */
  async messagesArrive(em: EntityManager, requestId: string, messages: readonly string[]): Promise<void> {
    await em.query('select app.request_message_arrives($1, $2)', [requestId, messages]);
  }

  message(em: EntityManager, id: string): Promise<RequestMessage> {
    return em.findOneByOrFail(RequestMessage, { id });
  }

  /** Whether the units were told of it as well when it went. */
  async wasCopied(em: EntityManager, requestId: string): Promise<boolean> {
    return em.existsBy(RequestMessage, { requestId, kind: 'copy_to_units' });
  }

  messagesOf(em: EntityManager, requestId: string): Promise<RequestMessage[]> {
    return em.find(RequestMessage, { where: { requestId }, order: { saidAt: 'asc', id: 'asc' } });
  }

  /** For what comes from elsewhere: the request that a correspondent means, between these two and no others. */
  async meant(em: EntityManager, { ours, theirs, us, them }: Meant): Promise<string | undefined> {
    const rows = await em.query<{ id: string }[]>(
      `select id from requests where elsewhere = 'other' and ref_no = $1 and owner_country = $3 and other_country = $5
         and $4 in (owner_unit_id, owner_authority_id) and $6 in (other_unit_id, other_authority_id)
       union all
       select id from requests where elsewhere = 'owner' and external_ref = $2 and owner_country = $5 and other_country = $3
         and $4 in (other_unit_id, other_authority_id) and $6 in (owner_unit_id, owner_authority_id)
       limit 1`,
      [ours ?? null, theirs, us.country, us.authorityId, them.country, them.authorityId],
    );
    return rows[0]?.id;
  }

  protected override async complete(em: EntityManager, rows: CrossBorderRequest[]): Promise<void> {
    if (rows.length === 0) return;
    const covered = await this.coveredBy(em, rows);
    await this.items.load(em, rows);
    const reviewAfterDays = await this.law.reviews(em);
    for (const row of rows) {
      row.clock = clockOf(row.clock);
      if (row.spoken) row.spoken = { ...row.spoken, at: new Date(row.spoken.at) };
      row.covered = covered.has(row.pair);
      row.reviewAfterDays = reviewAfterDays(row.instrument);
    }
    await this.weigh(em, rows);
  }

  /** What the law says of each today, as far as it is still asked: one question for the page, however long it is. */
  private async weigh(em: EntityManager, rows: readonly CrossBorderRequest[]): Promise<void> {
    const days = await this.days(em, [...new Set(rows.map(({ ownerCountry }) => ownerCountry))]);
    const onItsDay = (request: CrossBorderRequest) => ({ request, on: days(request.ownerCountry) });
    const asked = rows.filter(({ pinned, state }) => !pinned && ASKS_THE_LAW.includes(state)).map(onItsDay);
    const bases = await this.law.basesOf(em, asked);
    for (const row of rows) {
      const { on } = onItsDay(row);
      const at = asked.findIndex(({ request }) => request === row);
      row.basis = row.pinned ?? bases[at] ?? this.law.unasked(on);
    }
    const unsent = rows.filter(({ sentAt }) => sentAt === null);
    const listings = await this.units.listingsOf(
      em,
      unsent.map((request) => ({ request, on: request.basis.on })),
    );
    for (const row of rows) row.listing = listings.get(row) ?? UNLISTED;
    await this.law.union.load(em, rows);
  }

  /** What day it is for each of these states. */
  private async days(em: EntityManager, countries: readonly string[]): Promise<(country: string) => string> {
    const rows = await em.query<{ code: string; today: string }[]>(
      `select code, ($2::timestamptz at time zone time_zone)::date::text as today from countries where code = any($1)`,
      [countries, this.clock.now()],
    );
    const days = new Map(rows.map(({ code, today }) => [code, today]));
    return (country) => days.get(country) ?? this.clock.now().toISOString().slice(0, 10);
  }

  /** The pairs among these that the reader covers as a liaison officer. */
  private async coveredBy(em: EntityManager, rows: CrossBorderRequest[]): Promise<Set<string>> {
    const pairs = [...new Set(rows.map(({ pair }) => pair))];
    const found = await em.query<{ pair: string }[]>(
      'select distinct pair from liaison_coverage where pair = any($1) and officer_id = (select app.officer())',
      [pairs],
    );
    return new Set(found.map(({ pair }) => pair));
  }
}
