import { holds } from '../core/access/actor.js';
import { keptOrTakenDownBy, takenDownBy } from '../core/exchange/taken-down.rules.js';
import type { Attempt, Deadline, Rule } from '../core/workflow/workflow.js';
import type { UseReport } from './use-report.entity.js';

/** Answers for what was received, in the state that has it. */
export const aKeeperOfTheRecipient: Rule<UseReport> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  actor.country === subject.ownerCountry &&
  holds(actor, ['handling_officer', 'central_unit_officer', 'data_protection_officer']);

/** The recipient has no account here: what it says is taken down by the unit of whoever asked. */
export const whoeverTakesItDown = takenDownBy<UseReport>(({ askerCountry }) => askerCountry);
export const whoeverKeepsOrTakesItDown = keptOrTakenDownBy<UseReport>(({ askerCountry }) => askerCountry);

/** Whoever used it in an emergency reports that themselves. */
export const whoeverReportsUnasked: Rule<UseReport> = ({ actor, subject }) =>
  subject.unasked && actor.id === subject.openedBy;

export const itsAsker: Rule<UseReport> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  actor.country === subject.askerCountry &&
  holds(actor, ['handling_officer', 'central_unit_officer', 'data_protection_officer']);

/** Whoever asked has no account here: that it no longer asks is taken down by the unit of the recipient. */
export const whoeverTakesItBackForThem: Rule<UseReport> = ({ actor, subject }) =>
  subject.elsewhere === subject.askerCountry &&
  actor.kind === 'officer' &&
  actor.country === subject.ownerCountry &&
  holds(actor, ['central_unit_officer']);

export const asLongAsTheRegisterSays: Deadline<UseReport> = (_, { answerBy }) => answerBy;

export const noteThatItIsLate = ({ subject, now }: Attempt<UseReport>): void => {
  subject.overdueAt = now;
};

export const noteWhoAnswered = ({ actor, subject, now }: Attempt<UseReport>): void => {
  Object.assign(subject, { answeredBy: actor.id, answeredAt: now });
};
