import { holds } from '../core/access/actor.js';
import { climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { MonitoringReport } from './report.entity.js';

/** Own rule: an authority answers a monitor within 30 days; then the head of the police of its state learns of it. */
export const whileItIsAnswered = climbingEvery(days(30), 1);

export const itsMonitor: Rule<MonitoringReport> = ({ actor, subject }) => actor.id === subject.openedBy;

export const whoeverAnswers: Rule<MonitoringReport> = ({ actor, subject }) =>
  actor.kind === 'officer' && holds(actor, ['readmission_supervisor'], subject.askedAuthorityId);

export const itsChief: Rule<MonitoringReport> = ({ actor, subject }) =>
  actor.kind === 'officer' && actor.country === subject.ownerCountry && holds(actor, ['police_chief']);

export const notWhoeverWasWatched: Guard<MonitoringReport> = {
  holds: ({ actor, subject }) => actor.id !== subject.respondedBy,
  otherwise: 'own_work',
};

export const recordTheSubmission = ({ subject, now }: Attempt<MonitoringReport>): void => {
  Object.assign(subject, { submittedAt: now, climbed: 0 });
};

/** That somebody watched, when, and what they found is kept. */
export const forgetWhatWasSeen = ({ subject }: Attempt<MonitoringReport>): void => {
  const { recommendations, response } = subject;
  Object.assign(subject, { observations: '–', recommendations: recommendations && '–', response: response && '–' });
};

export const recordTheResponse = ({ subject, actor, now }: Attempt<MonitoringReport>): void => {
  Object.assign(subject, { respondedBy: actor.id, respondedAt: now });
};
