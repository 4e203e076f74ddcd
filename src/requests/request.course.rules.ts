import { stop } from '../clocks/clock.js';
import { days, later } from '../core/workflow/deadline.js';
import type { Attempt, Deadline } from '../core/workflow/workflow.js';
import type { CrossBorderRequest } from './request.entity.js';

type Act = (attempt: Attempt<CrossBorderRequest>) => void;

/** The register says after how long an exchange that is concluded is looked at again (Directive (EU) 2023/977, Art. 16(4)). */
export const whenReviewed: Deadline<CrossBorderRequest> = (closed, { reviewAfterDays }) =>
  later(closed, days(reviewAfterDays));

export const noteWhoApproved: Act = ({ actor, subject }) => {
  subject.approvedBy = actor.id;
};

export const stopClock: Act = ({ subject, now }) => {
  if (subject.clock) subject.clock = stop(subject.clock, now);
  subject.alarmAt = null;
};

/** What was said is gone; that something was asked, when and between whom stays. */
export const forget: Act = ({ subject }) => {
  Object.assign(subject, {
    ...{ title: '–', requested: '–', purpose: null, facts: null, whyHeldThere: null, linkToPerson: null },
    ...{ useRestrictions: null, urgencyReason: null, instrumentReason: null, spoken: null, conditions: null },
    ...{ refusal: null, matter: { documents: [] }, externalRef: null, namedReaders: subject.namedReaders },
  });
};
