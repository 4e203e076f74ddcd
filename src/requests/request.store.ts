import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../core/clock.js';
import { clockOf } from '../clocks/stored-clock.js';
import { Rows } from '../core/cases/rows.js';
import { alarmsDue } from '../core/workflow/alarms.js';
import type { Overdue } from '../core/workflow/transitions.js';
import type { Basis } from './request.basis.js';
import { CrossBorderRequest } from './request.entity.js';
import { RequestItems } from './request.items.js';
import { RequestLaw } from './request.law.js';
import { RequestUnits, UNLISTED } from './request.units.js';
import { RequestMessage } from './request.message.entity.js';
import { requestSight } from './request.policy.js';

/** The states in which the judge asks what the law says today; from when it is sent, the request is pinned. */
const ASKS_THE_LAW = [
  'draft',
  'submitted',
  'approved',
  'admissibility',
  'in_progress',
  'forwarded',
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
    const rows = await em.query<{ today: string }[]>(
      `select ($2::timestamptz at time zone time_zone)::date::text as today from countries where code = $1`,
      [country, this.clock.now()],
    );
    return rows[0]?.today ?? this.clock.now().toISOString().slice(0, 10);
  }

  async addMessage(em: EntityManager, message: RequestMessage): Promise<void> {
    await em.insert(RequestMessage, message);
  }

  /** What was on its way has come to the other side. */
  async messageArrives(em: EntityManager, requestId: string): Promise<void> {
    await em.query('select app.request_message_arrives($1)', [requestId]);
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
    const covered = await this.coveredBy(em, rows);
    await this.items.load(em, rows);
    const reviewed = new Map<string, number>();
    for (const { instrument } of rows)
      if (!reviewed.has(instrument)) reviewed.set(instrument, await this.law.reviewAfterDays(em, instrument));
    for (const row of rows) {
      row.clock = clockOf(row.clock);
      if (row.spoken) row.spoken = { ...row.spoken, at: new Date(row.spoken.at) };
      row.covered = covered.has(row.pair);
      row.reviewAfterDays = reviewed.get(row.instrument) ?? row.reviewAfterDays;
      row.basis = await this.basisOf(em, row);
      row.listing = row.sentAt === null ? await this.units.listingOf(em, row, row.basis.on) : UNLISTED;
    }
  }

  private async basisOf(em: EntityManager, row: CrossBorderRequest): Promise<Basis> {
    if (row.pinned) return row.pinned;
    const on = await this.today(em, row.ownerCountry);
    return ASKS_THE_LAW.includes(row.state) ? this.law.basisOf(em, row, on) : this.law.unasked(on);
  }

  /** The pairs among these that the reader covers as a liaison officer. */
  private async coveredBy(em: EntityManager, rows: CrossBorderRequest[]): Promise<Set<string>> {
    if (rows.length === 0) return new Set();
    const pairs = [...new Set(rows.map(({ pair }) => pair))];
    const found = await em.query<{ pair: string }[]>(
      'select distinct pair from liaison_coverage where pair = any($1) and officer_id = (select app.officer())',
      [pairs],
    );
    return new Set(found.map(({ pair }) => pair));
  }
}
