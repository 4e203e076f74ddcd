import type { EntityManager } from 'typeorm';
import type { Overdue } from './transitions.js';
import type { Rule } from './workflow.js';

/** A case with a second clock beside the deadline of its state: when that sounds next. */
export interface Alarmed {
  alarmAt: Date | null;
}

/** The clock, when an alarm is due. The action is `sound_alarm`; it leads nowhere, and its effect winds the alarm on. */
export const theAlarm: Rule<Alarmed> = ({ actor, subject, now }) =>
  actor.kind === 'clock' && subject.alarmAt !== null && subject.alarmAt <= now;

/** What a store of such cases adds to its `overdue`: those whose alarm is due, the oldest first. */
export const alarmsDue = (em: EntityManager, table: string, now: Date, limit: number): Promise<Overdue[]> =>
  em.query(`select id, state, 'sound_alarm' as action from ${table} where alarm_at <= $1 order by alarm_at limit $2`, [
    now,
    limit,
  ]);
