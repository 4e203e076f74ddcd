import { emptied, whoPassOn } from '../core/exchange/passed-on.codes.js';
import { inItsAuthorityAs, inItsCountryAs } from '../core/workflow/rules.js';
import type { Attempt, Deadline, Guard, Rule } from '../core/workflow/workflow.js';
import { decidingCarriers } from './transmission.codes.js';
import type { TransmissionItem } from './transmission-item.entity.js';

/** Works on the exchange on the side that passes it on. */
export const onItsSide = inItsCountryAs(...whoPassOn);
export const itsHandlingOfficer = inItsAuthorityAs('handling_officer');
export const aCentralUnitOfItsState = inItsCountryAs('central_unit_officer');
export const itsDataProtection = inItsCountryAs('data_protection_officer');

/** Whoever sends its carrier, or acts on the recipient's copy: true only while that very act is being carried out. */
export const whoeverActsOnWhatItFollows: Rule<TransmissionItem> = ({ subject }) => subject.followsAnother === true;

export const isDecidedByItsCarrier = ({ carrierType, sentAt }: TransmissionItem): boolean =>
  decidingCarriers.includes(carrierType) && sentAt === null;

/** These officers, where the item is theirs to work on and not its carrier's to decide. */
export const byHand = (...rules: Rule<TransmissionItem>[]): Rule<TransmissionItem>[] =>
  rules.map((rule) => (attempt) => !isDecidedByItsCarrier(attempt.subject) && rule(attempt));

/** Grades, H0, a purpose, and the words of H3. */
export const itIsGraded: Guard<TransmissionItem> = {
  holds: ({ subject: { sourceGrade, infoGrade, codes, h3Text, purpose } }) =>
    sourceGrade !== null && infoGrade !== null && purpose !== null && codes.includes('H3') === (h3Text !== null),
  otherwise: 'handling_incomplete',
};

/** Personal data go with the day by which they are to be deleted (PCC SEE, Art. 31(4)(b)). */
export const itHasADeadline: Guard<TransmissionItem> = {
  holds: ({ subject: { subjectCategory, deleteBy } }) => subjectCategory === null || deleteBy !== null,
  otherwise: 'deletion_deadline_missing',
};

export const itsDeadlineIsToCome: Guard<TransmissionItem> = {
  holds: ({ subject: { deleteBy }, now }) => deleteBy === null || deleteBy > now,
  otherwise: 'deletion_deadline_past',
};

/** Personal data are checked before they go, as far as practicable, and go with what is known of their quality (LED, Art. 7(2)). */
export const itSaysHowAccurateItIs: Guard<TransmissionItem> = {
  holds: ({ subject: { subjectCategory, accuracyNote } }) => subjectCategory === null || accuracyNote !== null,
  otherwise: 'accuracy_missing',
};

export const specialCategoriesAreNecessary: Guard<TransmissionItem> = {
  holds: ({ subject: { specialKinds, specialNecessity } }) => specialKinds.length > 0 === (specialNecessity !== null),
  otherwise: 'special_category_necessity',
};

export const itSaysSomething: Guard<TransmissionItem> = {
  holds: ({ subject: { statements, reference, files = [] } }) =>
    (statements ?? []).length + files.length > 0 || reference !== null,
  otherwise: 'nothing_to_pass_on',
};

export const theNamedAreSaid: Guard<TransmissionItem> = {
  holds: ({ subject: { codes, restrictTo } }) => codes.includes('RESTRICT_TO_MS') === restrictTo.length > 0,
  otherwise: 'restriction_without_names',
};

/** Files are held against what the category of the person allows as words are (Regulation (EU) 2016/794, Annex II.B). */
export const everyFileHasItsField: Guard<TransmissionItem> = {
  holds: ({ subject: { files = [] } }) => files.every(({ passedAs }) => passedAs !== null),
  otherwise: 'file_without_field',
};

export const complete = [
  itIsGraded,
  itHasADeadline,
  itsDeadlineIsToCome,
  itSaysHowAccurateItIs,
  specialCategoriesAreNecessary,
  itSaysSomething,
  theNamedAreSaid,
  everyFileHasItsField,
];

export const noteWhoChecked = ({ actor, subject, now }: Attempt<TransmissionItem>): void => {
  Object.assign(subject, { checkedBy: actor.id, checkedAt: now });
};

export const noteWhoReleased = ({ actor, subject, now }: Attempt<TransmissionItem>): void => {
  Object.assign(subject, { releasedBy: actor.id, releasedAt: now });
};

export const noteWhoSent = ({ actor, subject, now }: Attempt<TransmissionItem>): void => {
  Object.assign(subject, { sentBy: actor.id, sentAt: now });
};

export const startAnew = ({ subject }: Attempt<TransmissionItem>): void => {
  Object.assign(subject, { checkedBy: null, checkedAt: null, releasedBy: null, releasedAt: null });
};

export const emptyIt = ({ subject }: Attempt<TransmissionItem>): void => {
  Object.assign(subject, emptied);
};

export const onItsLastDay: Deadline<TransmissionItem> = (_, { deleteBy }) => deleteBy;
