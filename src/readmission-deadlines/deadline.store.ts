import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import type { Overdue } from '../core/workflow/transitions.js';
import { OPEN } from './deadline.codes.js';
import type { MoveView } from './deadline.dto.js';
import { ReadmissionDeadline, ReadmissionObstacle } from './deadline.entity.js';

/** The only SQL about limits and obstacles. */
@Injectable()
export class DeadlineStore {
  /** Those that can still pass, of all these records. */
  open(em: EntityManager, recordIds: readonly string[]): Promise<ReadmissionDeadline[]> {
    return em.find(ReadmissionDeadline, { where: { recordId: In([...recordIds]), state: In([...OPEN]) } });
  }

  all(em: EntityManager, recordId: string): Promise<ReadmissionDeadline[]> {
    return em.find(ReadmissionDeadline, { where: { recordId }, order: { startsAt: 'ASC', code: 'ASC', id: 'ASC' } });
  }

  /** The limit of the reply that has run out last. */
  async lapsedReply(em: EntityManager, recordId: string): Promise<ReadmissionDeadline | null> {
    return em.findOne(ReadmissionDeadline, {
      where: { recordId, code: In(['d04', 'd05', 'd06']), state: 'lapsed' },
      order: { endedAt: 'DESC' },
    });
  }

  async add(em: EntityManager, deadline: ReadmissionDeadline): Promise<void> {
    await em.insert(ReadmissionDeadline, deadline);
  }

  async put(em: EntityManager, { id, ...deadline }: ReadmissionDeadline): Promise<void> {
    await em.update(ReadmissionDeadline, { id }, deadline);
  }

  obstacles(em: EntityManager, readmissionId: string): Promise<ReadmissionObstacle[]> {
    return em.find(ReadmissionObstacle, { where: { readmissionId }, order: { fromAt: 'ASC', id: 'ASC' } });
  }

  /** A single limit that somebody else keeps. */
  one(
    em: EntityManager,
    recordId: string,
    code: string,
    subjectId: string | null,
  ): Promise<ReadmissionDeadline | null> {
    const subject = subjectId === null ? IsNull() : subjectId;
    return em.findOneBy(ReadmissionDeadline, { recordId, code: code as 'd01', subjectId: subject, endedAt: IsNull() });
  }

  /** Which recounts have moved these, the first one first. */
  moves(em: EntityManager, deadlineIds: readonly string[]): Promise<(MoveView & { deadlineId: string })[]> {
    return em.query(
      `select deadline_id as "deadlineId", recount_id as "recountId", at, due_from as "dueFrom", due_to as "dueTo",
         safe_from as "safeFrom", safe_to as "safeTo"
       from readmission_deadline_moves where deadline_id = any($1) order by at, recount_id`,
      [deadlineIds],
    );
  }

  /** Outside an act on the case: lists and inboxes are sorted by the limit that comes next. */
  async resort(em: EntityManager, readmissionId: string, nextDueAt: Date): Promise<void> {
    await em.query('update readmissions set next_due_at = $2 where id = $1 and next_due_at is distinct from $2', [
      readmissionId,
      nextDueAt,
    ]);
    await em.query('select app.follow_next_due(array[$1::uuid])', [readmissionId]);
  }

  /** What the clock has to do: first what a limit decides, which runs only where it can; then what only sounds. */
  async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const decided = await em.query<Overdue[]>(
      `select r.id, r.state, d.act as action from readmission_deadlines d join readmissions r on r.id = d.record_id
       where d.acts_at <= $1 order by d.acts_at limit $2`,
      [now, limit],
    );
    const sounding = await em.query<Overdue[]>(
      `select r.id, r.state, 'sound_alarm' as action from readmission_deadlines d join readmissions r on r.id = d.record_id
       where d.alarm_at <= $1 group by r.id, r.state order by min(d.alarm_at) limit $2`,
      [now, limit],
    );
    return [...decided, ...sounding].slice(0, limit);
  }
}
