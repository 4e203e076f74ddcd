import type { Action, Attempt, Case, Rule } from './workflow.js';

interface Alarmed extends Case {
  alarmAt: Date | null;
}
export const theAlarm: Rule<Alarmed> = ({ actor, subject, now }) =>
  actor.kind === 'clock' && subject.alarmAt !== null && subject.alarmAt <= now;
export const soundAlarm = <C extends Alarmed, S extends string>(from: readonly S[]): Action<C, S> => ({
  from,
  by: [theAlarm],
  effect: ({ subject, now }: Attempt<C>) => {
    subject.alarmAt = new Date(now.getTime() + 3_600_000);
  },
});
