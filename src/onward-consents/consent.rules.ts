import { holds } from '../core/access/actor.js';
import { days, within } from '../core/workflow/deadline.js';
import type { Attempt, Rule } from '../core/workflow/workflow.js';
import type { OnwardConsent } from './consent.entity.js';

/** Own rule: what is not answered for so long is not consented to. */
export const untilItLapses = within(days(14));

/** The state whose data they are: whoever answers for the case or the record there, or supervises data protection. */
export const whoeverAnswers: Rule<OnwardConsent> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  ((actor.country === subject.dataOf && holds(actor, ['data_protection_officer'])) ||
    (subject.answeringAuthorityId !== null &&
      holds(actor, ['readmission_supervisor', 'handling_officer'], subject.answeringAuthorityId)));

/** Who asked, or works with them on the case. */
export const whoeverAsked: Rule<OnwardConsent> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  (actor.id === subject.openedBy ||
    holds(actor, ['readmission_officer', 'readmission_supervisor'], subject.ownerAuthorityId));

export const recordTheAnswer = ({ subject, actor, now }: Attempt<OnwardConsent>): void => {
  Object.assign(subject, { answeredBy: actor.id, answeredAt: now });
};

export const recordWhoCarried = ({ subject, actor, now }: Attempt<OnwardConsent>): void => {
  Object.assign(subject, { carriedBy: actor.id, carriedAt: now });
};

export const forgetTheExtract = ({ subject }: Attempt<OnwardConsent>): void => {
  subject.extract = null;
};
