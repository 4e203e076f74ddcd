import type { Alarmed } from '../core/workflow/alarms.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { nextAlarm, pause, resume, stop, strike, type Clock } from './clock.js';

/** A case with such a clock. Its store reads it with `clockOf`, and adds `alarmsDue` to what is overdue. */
export interface Clocked extends Alarmed {
  clock: Clock | null;
}

/** The one way to give a case another clock, or the same one further on: the alarm goes with it. */
export function wind(subject: Clocked, clock: Clock | null): void {
  subject.clock = clock;
  subject.alarmAt = clock && nextAlarm(clock);
}

const turned =
  (turn: (clock: Clock, now: Date) => Clock) =>
  ({ subject, now, at = now }: Attempt<Clocked>): void => {
    if (subject.clock) wind(subject, turn(subject.clock, at));
  };

/** Effect of `sound_alarm`, which the clock does (`theAlarm`): its level rises, once for all that was passed. */
export const strikeAlarm = turned(strike);

/** Effects of acts that hold the clock, let it run on, and end it. */
export const pauseClock = (reason: string) => turned((clock, now) => pause(clock, now, reason));
export const resumeClock = turned(resume);
export const stopClock = turned(stop);
