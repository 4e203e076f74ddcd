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

/** The only SQL about what waits. Each desk walks its own end of one index, so that it costs the same however long a queue is. */
@Injectable()
export class InboxStore {
  page(em: EntityManager, officer: Officer, { now, limit, after, kind }: Stretch): Promise<WaitingRow[]> {
    const [sorted, id] = after === undefined ? [null, null] : decodeCursor(after);
    const here = kind === undefined ? '' : 'and w.kind = $9';
    const beyond =
      after === undefined
        ? '$7::timestamptz is null and $8::uuid is null'
        : '(w.sorted, w.record_id) > ($7::timestamptz, $8::uuid)';
    return em.query(
      `select ${SHOWN} from (
         select distinct on (walked.sorted, walked.record_id) walked.*
         from unnest($1::text[]) desk(key) cross join lateral (
           select w.* from waiting w where w.desk = desk.key and ${ADDRESSED} and ${beyond} ${here}
           order by w.sorted, w.record_id limit $6) walked
         order by walked.sorted, walked.record_id, walked.since
       ) merged order by sorted, record_id limit $6`,
      [...this.asked(officer, now), limit, sorted, id, ...(kind === undefined ? [] : [kind])],
    );
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
