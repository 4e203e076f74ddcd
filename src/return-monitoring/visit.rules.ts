import { holds } from '../core/access/actor.js';
import { hours, later } from '../core/workflow/deadline.js';
import type { Attempt, Deadline, Rule } from '../core/workflow/workflow.js';
import type { MonitoringVisit } from './visit.entity.js';

/** Own rule: access is answered within a day, and before it takes place. */
export const ANSWERED_WITHIN = hours(24);

export const itsMonitor: Rule<MonitoringVisit> = ({ actor, subject }) =>
  actor.kind === 'officer' && actor.id === subject.openedBy && holds(actor, ['rights_monitor']);

export const whoeverLetsThemIn: Rule<MonitoringVisit> = ({ actor, subject }) =>
  actor.kind === 'officer' && holds(actor, ['readmission_officer', 'readmission_supervisor'], subject.askedAuthorityId);

export const beforeItTakesPlace: Deadline<MonitoringVisit> = (entered, { at, climbed }) => {
  if (climbed > 0) return null;
  const regular = later(entered, ANSWERED_WITHIN);
  return at < regular && at > entered ? at : regular;
};

export const recordTheAnswer = ({ subject, actor, now }: Attempt<MonitoringVisit>): void => {
  Object.assign(subject, { answeredBy: actor.id, answeredAt: now });
};

export const countTheRefusal = (attempt: Attempt<MonitoringVisit>): void => {
  attempt.subject.refusals += 1;
  if (attempt.actor.kind === 'officer' && whoeverLetsThemIn(attempt)) recordTheAnswer(attempt);
};

/** No answer is a refusal. */
export const countTheSilence = ({ subject }: Attempt<MonitoringVisit>): void => {
  Object.assign(subject, { refusals: subject.refusals + 1, climbed: subject.climbed + 1 });
};
