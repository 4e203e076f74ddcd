import { holds } from '../core/access/actor.js';
import { climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import type { Attempt, Rule } from '../core/workflow/workflow.js';
import type { ReadmissionDataNotice } from './data-notice.entity.js';

/** Own rule: the other state follows within 30 days; from then on both data protection officers are told. */
export const untilItIsFollowed = climbingEvery(days(30), 1);

export const whoeverReceives: Rule<ReadmissionDataNotice> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  ((actor.country === subject.toCountry && holds(actor, ['data_protection_officer'])) ||
    (subject.toAuthorityId !== null &&
      holds(actor, ['readmission_officer', 'readmission_supervisor'], subject.toAuthorityId)));

export const whoeverTold: Rule<ReadmissionDataNotice> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  ((actor.country === subject.ownerCountry && holds(actor, ['data_protection_officer'])) ||
    holds(actor, ['readmission_officer', 'readmission_supervisor'], subject.ownerAuthorityId));

export const recordTheAnswer = ({ subject, actor, now }: Attempt<ReadmissionDataNotice>): void => {
  Object.assign(subject, { answeredBy: actor.id, answeredAt: now });
};

export const forgetWhatWasTold = ({ subject }: Attempt<ReadmissionDataNotice>): void => {
  Object.assign(subject, { text: null, outcome: subject.outcome && '–' });
};

export const tellAgain = ({ subject }: Attempt<ReadmissionDataNotice>): void => {
  Object.assign(subject, { answeredBy: null, answeredAt: null, outcome: null, climbed: 0 });
};
