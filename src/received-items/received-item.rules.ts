import { emptied, whoPassOn } from '../core/exchange/passed-on.codes.js';
import { days } from '../core/workflow/deadline.js';
import { inItsCountryAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import type { ReceivedItem } from './received-item.entity.js';

/** How long before its end somebody is called to decide; of a short life, half of it. */
const CALLED_BEFORE = days(30);

/** Works with what its state receives; a reader of another state whom it was opened to does nothing to it. */
export const whoeverWorksWithIt = inItsCountryAs(...whoPassOn);
export const itsKeepers = inItsCountryAs('handling_officer', 'central_unit_officer');
export const itsDataProtection = inItsCountryAs('data_protection_officer');

/** What is held by law is destroyed when its hold ends, or is lifted; a data-protection officer may order it before. */
export const itsKeepersUnlessHeld: Rule<ReceivedItem> = (attempt) =>
  attempt.subject.holdUntil === null && itsKeepers(attempt);

/** Whoever carries out a notice about it: true only while that very act is being carried out. */
export const whoeverCarriesOutANotice: Rule<ReceivedItem> = ({ subject }) => subject.followsAnother === true;

/** The review only moves what a review moves: not the transmitter's deadline, nor the end of the instrument or purpose. */
export const aReviewMovesIt: Guard<ReceivedItem> = {
  holds: ({ subject: { reviewDue, destroyOn } }) => reviewDue !== null && reviewDue.getTime() === destroyOn?.getTime(),
  otherwise: 'kept_beyond_deadline',
};

export const onItsLastDay: Deadline<ReceivedItem> = (_, { destroyOn }) => destroyOn;

/** A hold has an end of its own; what was only restricted keeps its deadline. */
export const atTheEndOfTheHold: Deadline<ReceivedItem> = (_, { holdUntil, destroyOn }) => holdUntil ?? destroyOn;

export const beforeItsLastDay: Deadline<ReceivedItem> = (entered, { destroyOn }) => {
  if (!destroyOn) return null;
  const left = destroyOn.getTime() - entered.getTime();
  return new Date(destroyOn.getTime() - Math.min(CALLED_BEFORE, Math.max(0, left / 2)));
};

/** The soonest of all that limits it (PCC SEE, Art. 31(4)(b)). */
export function endOf(
  item: Pick<ReceivedItem, 'deleteBy' | 'reviewDue' | 'instrumentEnds' | 'purposeEndedAt'>,
): Date | null {
  const ends = [item.deleteBy, item.reviewDue, item.instrumentEnds, item.purposeEndedAt].filter((end) => end !== null);
  return ends.length > 0 ? new Date(Math.min(...ends.map((end) => end.getTime()))) : null;
}

export const noteTheReceipt = ({ actor, subject, now }: Attempt<ReceivedItem>): void => {
  Object.assign(subject, { receiptAt: now, receiptBy: actor.id });
};

export const endItsPurpose = ({ subject, now }: Attempt<ReceivedItem>): void => {
  subject.purposeEndedAt = now;
  subject.destroyOn = endOf(subject);
};

/** Reviewed and still needed: reviewed again as long after as the register has it, and never beyond what else limits it. */
export const reviewItAgain = ({ subject, now }: Attempt<ReceivedItem>): void => {
  subject.reviewDue = subject.reviewAfterDays === null ? null : new Date(now.getTime() + days(subject.reviewAfterDays));
  subject.destroyOn = endOf(subject);
};

export const liftTheHold = ({ subject }: Attempt<ReceivedItem>): void => {
  Object.assign(subject, { restrictedFor: null, holdBasis: null, holdUntil: null });
};

/** Only ids, days and authorities are left. */
export const emptyIt = ({ subject, now }: Attempt<ReceivedItem>): void => {
  Object.assign(subject, emptied, { holdBasis: null, destroyedAt: now });
};
