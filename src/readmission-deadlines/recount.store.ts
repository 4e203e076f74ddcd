import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { ReadmissionDeadline, ReadmissionRecount } from './deadline.entity.js';
import { DeadlineMovesRegistry } from './deadline-moves.registry.js';
import { LimitedCasesRegistry } from './limited-cases.registry.js';
import { SORTED_BY } from './deadline.codes.js';

/** A limit that has come to lie elsewhere, and where it was. */
export interface Moved {
  readonly before: Countable;
  readonly after: Countable & Counted;
}

/** What of a limit is needed to count it. */
export type Countable = Pick<
  ReadmissionDeadline,
  | 'id'
  | 'recordId'
  | 'code'
  | 'subjectId'
  | 'startsAt'
  | 'startsSafeAt'
  | 'span'
  | 'counted'
  | 'prolonging'
  | 'obstacleRule'
  | 'obstacles'
  | 'act'
  | 'state'
  | 'dueAt'
  | 'dueSafeAt'
  | 'actsAt'
>;
type Counted = Pick<ReadmissionDeadline, 'alarmAt'>;

/** Before the first of all ids. */
export const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** The SQL of recounts: the clock's, a piece at a time. */
@Injectable()
export class RecountStore {
  constructor(
    private readonly others: LimitedCasesRegistry,
    private readonly moves: DeadlineMovesRegistry,
  ) {}

  async ask(em: EntityManager, recount: Pick<ReadmissionRecount, 'country' | 'changeId' | 'digest' | 'askedAt'>) {
    const id = newId();
    await em.insert(ReadmissionRecount, {
      id,
      ...recount,
      among: null,
      reached: null,
      counted: 0,
      moved: 0,
      finishedAt: null,
    });
    return id;
  }

  lock(em: EntityManager, id: string): Promise<ReadmissionRecount | null> {
    return em.findOne(ReadmissionRecount, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  list(em: EntityManager, country: string | null, limit: number): Promise<ReadmissionRecount[]> {
    return em.find(ReadmissionRecount, {
      where: country === null ? {} : { country },
      order: { askedAt: 'DESC', id: 'DESC' },
      take: limit,
    });
  }

  /** States whose limits run, in readmissions or in other cases; with the digest of the days by which they were counted. */
  async countries(em: EntityManager): Promise<{ country: string; digest: string | null }[]> {
    const besides = await this.others.countries(em);
    return em.query(
      `select c.code as country, (select r.digest from readmission_recounts r where r.country = c.code
         order by r.asked_at desc, r.id desc limit 1) as digest
       from countries c where c.code = any($1)
         or exists (select from readmission_deadlines d where d.country = c.code and d.ended_at is null)
       order by c.code`,
      [besides],
    );
  }

  /**
   * The limits that run by the days of that state of the next so many records, held until the piece is done. Between two
   * records, and so by the index: however many there are, a piece costs the same.
   */
  next(em: EntityManager, { country, reached }: ReadmissionRecount, records: number): Promise<Countable[]> {
    return em.query(
      `select id, record_id as "recordId", code, subject_id as "subjectId", starts_at as "startsAt", starts_safe_at as "startsSafeAt", span, counted,
         prolonging, obstacle_rule as "obstacleRule", obstacles, act, state, due_at as "dueAt", due_safe_at as "dueSafeAt", acts_at as "actsAt"
       from readmission_deadlines
       where country = $1 and ended_at is null and record_id > $2 and record_id <= (
         select record_id from (select record_id from readmission_deadlines
           where country = $1 and ended_at is null and record_id > $2
           group by record_id order by record_id limit $3) piece order by record_id desc limit 1)
       order by record_id, id for update`,
      [country, reached ?? BEFORE_ALL, records],
    );
  }

  /** In one statement each: where they lie now, from where they came, by what their cases are sorted, what inboxes say. */
  async write(em: EntityManager, { id }: ReadmissionRecount, moved: readonly Moved[], now: Date): Promise<void> {
    if (moved.length === 0) return;
    const rows = JSON.stringify(moved.map(rowOf));
    await em.query(
      `with g as (select * from jsonb_to_recordset($1::jsonb) as g(id uuid, due_at timestamptz, due_safe_at timestamptz,
           alarm_at timestamptz, acts_at timestamptz, state text, due_from timestamptz, safe_from timestamptz)),
         put as (update readmission_deadlines d set due_at = g.due_at, due_safe_at = g.due_safe_at, alarm_at = g.alarm_at,
             acts_at = g.acts_at, state = g.state, recounted_by = $2
           from g where d.id = g.id)
       insert into readmission_deadline_moves (deadline_id, recount_id, at, due_from, due_to, safe_from, safe_to)
       select id, $2, $3, due_from, due_at, safe_from, due_safe_at from g
       -- Where only what follows is another, nothing has moved.
       where (due_from, safe_from) is distinct from (due_at, due_safe_at)`,
      [rows, id, now],
    );
    await this.retest(em, moved);
    await this.moves.tell(em, moved.map(({ after }) => after)); // prettier-ignore
    await this.resort(em, [...new Set(moved.map(({ after }) => after.recordId))]);
  }

  async checkpoint(em: EntityManager, { id, ...reached }: ReadmissionRecount): Promise<void> {
    const { among, reached: record, counted, moved, finishedAt } = reached;
    await em.update(ReadmissionRecount, { id }, { among, reached: record, counted, moved, finishedAt });
  }

  /** Inboxes say until when somebody must have acted on these cases. */
  async followDue(em: EntityManager, table: string, records: readonly string[]): Promise<void> {
    await em.query('select app.follow_due($1, $2)', [table, records]);
  }

  /** Until when the accelerated procedure is open stands in its test, too: the day of the apprehension counts in both. */
  private async retest(em: EntityManager, moved: readonly Moved[]): Promise<void> {
    const tested = moved.filter(({ after }) => after.code === 'd02').map(({ after }) => [after.recordId, after.dueAt]);
    for (const [id, until] of tested)
      await em.query(
        `update readmissions set zone_test = jsonb_set(zone_test, '{submitBy}', to_jsonb($2::text))
         where id = $1 and zone_test is not null`,
        [id, until instanceof Date ? until.toISOString() : null],
      );
  }

  private async resort(em: EntityManager, records: readonly string[]): Promise<void> {
    await em.query(
      `update readmissions r set next_due_at = n.due
       from (select d.record_id, min(d.due_at) as due from readmission_deadlines d
         where d.record_id = any($1) and d.ended_at is null and d.code = any($2) group by d.record_id) n
       where r.id = n.record_id and r.next_due_at is distinct from n.due`,
      [records, [...SORTED_BY]],
    );
    await em.query('select app.follow_next_due($1)', [records]);
  }
}

function rowOf({ before, after }: Moved): object {
  const { id, dueAt, dueSafeAt, alarmAt, actsAt, state } = after;
  const now = { id, due_at: dueAt, due_safe_at: dueSafeAt, alarm_at: alarmAt, acts_at: actsAt, state };
  return { ...now, due_from: before.dueAt, safe_from: before.dueSafeAt };
}
