import { clockActor } from '../core/access/actor.js';
import { inItsAuthorityAs } from '../core/workflow/rules.js';
import { days, within } from '../core/workflow/deadline.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { DataSubjectRequest } from './data-subject-request.entity.js';

/** Works on the request in the authority that received it. */
export const whoeverWorksOnIt = inItsAuthorityAs('data_protection_officer', 'legal_officer');
/** Sees all that is held in its state, so that nothing is left out. */
export const itsDataProtectionOfficer = inItsAuthorityAs('data_protection_officer');

/** Its time runs whatever state it is in. */
export const theClockWhenItIsLate: Rule<DataSubjectRequest> = ({ actor, subject, now }) =>
  actor.id === clockActor.id && subject.answerBy !== null && subject.answerBy <= now && subject.lateAt === null;

/** The time for an appeal runs from the answer, or from when there should have been one (SELEC Convention, Art. 32(2)). */
export const canBeAppealed = ({ answeredAt, lateAt }: Pick<DataSubjectRequest, 'answeredAt' | 'lateAt'>): boolean =>
  answeredAt !== null || lateAt !== null;

export const theClockWhenNobodyCanAppeal: Rule<DataSubjectRequest> = ({ actor, subject, now }) =>
  actor.id === clockActor.id &&
  canBeAppealed(subject) &&
  subject.appealBy !== null &&
  subject.appealBy <= now &&
  subject.appealLapsedAt === null;

/** Every transmitter had the opportunity to comment before the decision (PCC SEE, Art. 31(4)(g)). */
export const everyTransmitterIsHeard: Guard<DataSubjectRequest> = {
  holds: ({ subject }) => subject.unheard === 0,
  otherwise: 'transmitter_not_heard',
};

/** Who the person is, is kept as long as they can have the answer reviewed, and not longer. */
export const aYearAfterTheAnswer = within(days(365));

export const noteThatItIsLate = ({ subject, now }: Attempt<DataSubjectRequest>): void => {
  subject.lateAt = now;
};

export const noteThatTheAppealLapsed = ({ subject, now }: Attempt<DataSubjectRequest>): void => {
  subject.appealLapsedAt = now;
};

export const noteWhoIdentified = ({ actor, subject, now }: Attempt<DataSubjectRequest>): void => {
  Object.assign(subject, { identifiedBy: actor.id, identifiedAt: now });
};

export const noteTheSearch = ({ subject, now }: Attempt<DataSubjectRequest>): void => {
  subject.searchedAt = now;
};

export const noteWhoDecided = ({ actor, subject, now }: Attempt<DataSubjectRequest>): void => {
  Object.assign(subject, { decidedBy: actor.id, decidedAt: now });
};

export const noteTheAnswer = ({ subject, now }: Attempt<DataSubjectRequest>): void => {
  subject.answeredAt = now;
};

/** What was written to and about the person goes; that they asked, when, and what was decided stays. */
export const forgetThePerson = ({ subject }: Attempt<DataSubjectRequest>): void => {
  Object.assign(subject, { answer: null, reasons: null });
};
