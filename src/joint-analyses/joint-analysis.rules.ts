import { strike } from '../clocks/clock.js';
import { holds } from '../core/access/actor.js';
import { days, later } from '../core/workflow/deadline.js';
import type { Attempt, Deadline, Rule } from '../core/workflow/workflow.js';
import type { JointAnalysis } from './joint-analysis.entity.js';

/** So long before its day the task is there. */
const AHEAD = days(60);

/** Speaks for one of the states. */
export const oneOfThem: Rule<JointAnalysis> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  subject.countries.includes(actor.country) &&
  holds(actor, ['national_contact_point', 'central_unit_officer', 'police_chief']);

export const whenTheTaskIsThere: Deadline<JointAnalysis> = (_, { clock }) => later(clock.dueAt, -AHEAD);
export const onItsDay: Deadline<JointAnalysis> = (_, { clock }) => clock.dueAt;

export const noteThatItRanOut = ({ subject, now }: Attempt<JointAnalysis>): void => {
  subject.clock = strike(subject.clock, now);
};
