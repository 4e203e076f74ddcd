import { holds } from '../core/access/actor.js';
import { climbingEvery } from '../core/workflow/climbing.js';
import { days } from '../core/workflow/deadline.js';
import type { Attempt, Deadline, Rule } from '../core/workflow/workflow.js';
import type { ReadmissionDataNotice } from './data-notice.entity.js';

const ownRule = climbingEvery(days(30), 1);

/**
 * As long as the agreement gives, where it says so; by own rule within 30 days. From then on both data protection
 * officers are told.
 */
export const untilItIsFollowed: Deadline<Pick<ReadmissionDataNotice, 'climbed' | 'followBy'>> = (entered, notice) => {
  const { followBy, climbed } = notice;
  return climbed === 0 && followBy !== null && followBy > entered ? followBy : ownRule(entered, notice);
};

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
