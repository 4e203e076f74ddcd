import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { decodeCursor, encodeCursor } from '../core/paging/page.js';
import type { Level } from '../core/workflow/urgency.js';

/** One case that waits at a desk of the officer's. */
export interface WaitingRow {
  readonly kind: string;
  readonly recordId: string;
  readonly level: Level;
  readonly due: Date | null;
  readonly since: Date;
  readonly operationId: string | null;
  /** What it is sorted by: when it is due, or the end of time. */
  readonly sorted: Date;
}

/** What waits of one kind at one level, by id. */
export interface Heap {
  readonly kind: string;
  readonly level: Level;
  readonly ids: readonly string[];
  /** There is more than was counted. */
  readonly more: boolean;
}

/** Which of what waits: a stretch of the queue, of one kind where it is said. */
export interface Stretch {
  readonly now: Date;
  readonly limit: number;
  readonly after?: string | undefined;
  readonly kind?: string | undefined;
}

/** Where things may wait for this officer: themselves, and each role that they hold, there, for their country, anywhere. */
export const desksOf = ({ id, country, held }: Officer): string[] => [
  ...new Set([id, ...held.flatMap(({ role, placeId }) => [`${role}@${placeId}`, `${role}@${country}`, `${role}@*`])]),
];

const ADDRESSED = `(w.within is null or w.within = $2) and w.unless is distinct from $3
  and (not w.restricted or w.named_readers @> array[$4::uuid])`;

const SHOWN = `record_id as "recordId", kind, case when due_at <= $5 then 'overdue' else level end as level,
  due_at as due, since, operation_id as "operationId", sorted`;

const MERGED = ({ after, kind }: Stretch): string => {
  const beyond =
    after === undefined
      ? '$7::timestamptz is null and $8::uuid is null'
      : '(w.sorted, w.record_id) > ($7::timestamptz, $8::uuid)';
  return `select * from (
    select distinct on (walked.sorted, walked.record_id) walked.*
    from unnest($1::text[]) desk(key) cross join lateral (
      select w.* from waiting w where w.desk = desk.key and ${ADDRESSED} and ${beyond} ${kind === undefined ? '' : 'and w.kind = $9'}
      order by w.sorted, w.record_id limit $6) walked
    order by walked.sorted, walked.record_id, walked.since) distinct_ones order by sorted, record_id limit $6`;
};

function bounds({ limit, after, kind }: Stretch): unknown[] {
  const [sorted, id] = after === undefined ? [null, null] : decodeCursor(after);
  return [limit, sorted, id, ...(kind === undefined ? [] : [kind])];
}

/** The only SQL about what waits. Each desk walks its own end of one index, so that it costs the same however long a queue is. */
@Injectable()
export class InboxStore {
  page(em: EntityManager, officer: Officer, stretch: Stretch): Promise<WaitingRow[]> {
    return em.query(`select ${SHOWN} from (${MERGED(stretch)}) merged order by sorted, record_id`, [
      ...this.asked(officer, stretch.now),
      ...bounds(stretch),
    ]);
  }

  /** The same in heaps, to be counted: one beyond the limit says that there is more. */
  heaps(em: EntityManager, officer: Officer, stretch: Stretch): Promise<Heap[]> {
    return em.query(
      `select kind, level, coalesce(json_agg(record_id) filter (where n < $6), '[]') as ids, bool_or(n = $6) as more
       from (select ${SHOWN}, record_id, row_number() over (order by sorted, record_id) as n from (${MERGED(stretch)}) merged) numbered
       group by kind, level order by kind, level`,
      [...this.asked(officer, stretch.now), ...bounds({ ...stretch, limit: stretch.limit + 1 })],
    );
  }

  /** Cases of one table in these states that wait nowhere. For the clock. */
  async onNoDesk(
    em: EntityManager,
    { table, awaiting, after, limit }: { table: string; awaiting: string[]; after: string; limit: number },
  ): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(
      `select c.id from ${table} c where c.state = any($1) and c.id > $2
         and not exists (select from waiting w where w.record_id = c.id) order by c.id limit $3`,
      [awaiting, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of these records that wait for the officer. */
  among(em: EntityManager, officer: Officer, now: Date, ids: readonly string[]): Promise<WaitingRow[]> {
    return em.query(
      `select distinct on (record_id) ${SHOWN} from waiting w
       where w.record_id = any($6) and w.desk = any($1) and ${ADDRESSED} order by record_id, since`,
      [...this.asked(officer, now), ids],
    );
  }

  private asked(officer: Officer, now: Date): unknown[] {
    return [desksOf(officer), officer.country, officer.authorityId, officer.id, now];
  }
}

export const cursorOf = ({ sorted, recordId }: WaitingRow): string => encodeCursor([sorted.toISOString(), recordId]);
