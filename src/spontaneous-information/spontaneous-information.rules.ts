import { stopClock } from '../clocks/clock.rules.js';
import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';

type Spoken = SpontaneousInformation;

/** Decides for an authority where no unit stands between. */
const leaders: readonly Role[] = [
  'team_leader',
  'operation_coordinator',
  'national_contact_point',
  'central_unit_officer',
];
const workers: readonly Role[] = [...leaders, 'analyst'];

const at =
  (place: (subject: Spoken) => string | null, roles: readonly Role[]): Rule<Spoken> =>
  ({ actor, subject }) => {
    const where = place(subject);
    return actor.kind === 'officer' && where !== null && holds(actor, roles, where);
  };

const theUnit = at(({ ownerUnitId }) => ownerUnitId, ['central_unit_officer']);
const theAuthority = at(({ ownerAuthorityId }) => ownerAuthorityId, leaders);

/** The sending state's unit; its authority where the two write to each other directly. */
export const whoeverSendsIt: Rule<Spoken> = (attempt) =>
  attempt.subject.ownerUnitId === null ? theAuthority(attempt) : theUnit(attempt);

export const itsOwnAuthority = at(({ ownerAuthorityId }) => ownerAuthorityId, workers);
export const theOtherUnit = at(({ otherUnitId }) => otherUnitId, ['central_unit_officer']);
export const theOtherAuthority = at(({ otherAuthorityId }) => otherAuthorityId, workers);

/** Passes it on to the authority that it concerns, and decides on nothing (PCC SEE, Arts 9(2), 31(7)). */
export const theirLiaisonOfficer: Rule<Spoken> = ({ actor, subject }) =>
  actor.kind === 'officer' && actor.country === subject.otherCountry && holds(actor, ['liaison_officer']);

/** Whoever acts on the passage that it takes: true only while that very act is being carried out. */
export const whoeverPassesItOn: Rule<Spoken> = ({ subject }) => subject.followsAnother === true;

/** Somebody to whom it was told by another channel, who takes it down for a state without account here. */
export const whoeverTakesItDown: Rule<Spoken> = ({ actor, subject }) =>
  subject.elsewhere === 'owner' && actor.id === subject.openedBy;

/** These officers, where their own side tells; what another has told is registered, and not sent. */
export const ofOneWhoTells = (...rules: Rule<Spoken>[]): Rule<Spoken>[] =>
  rules.map((rule) => (attempt) => attempt.subject.elsewhere !== 'owner' && rule(attempt));

/** A liaison officer of the sending side, into whose bureau it has come: they hear what the other one does. */
const atOwnBureau: Rule<Spoken> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  subject.route === 'selec' &&
  actor.country === subject.ownerCountry &&
  subject.via.some((place) => holds(actor, ['liaison_officer'], place));

/** What the side that was told does is taken down, where it has no account here. */
export const whoeverTakesDownTheCheck: Rule<Spoken> = (attempt) =>
  attempt.subject.elsewhere === 'other' && (whoeverSendsIt(attempt) || atOwnBureau(attempt));

export const itHasAPurpose: Guard<Spoken> = {
  holds: ({ subject }) => subject.purpose !== null,
  otherwise: 'telling_purpose_missing',
};

export const itsFactsAreSaid: Guard<Spoken> = {
  holds: ({ subject: { facts, necessity } }) => facts.trim() !== '' && necessity.trim() !== '',
  otherwise: 'necessity_missing',
};

export const itsTextNamesNobody: Guard<Spoken> = {
  holds: ({ subject }) => subject.attestedBy !== null,
  otherwise: 'not_attested',
};

/** A decision of the Commission needs no reason of whoever sends (LED, Art. 36(1)). */
const ADEQUATE = 'LED36_ADEQUACY';

/** On what persons leave the Union is kept with the reason (LED, Art. 37(3), 38(3)). */
export const itsTransferIsExplained: Guard<Spoken> = {
  holds: ({ subject: { transferBasis, transferReason } }) =>
    transferBasis === null || transferBasis === ADEQUATE || transferReason !== null,
  otherwise: 'transfer_basis_missing',
};

export const itPassesSomethingOn: Guard<Spoken> = {
  holds: ({ subject }) => subject.items > 0,
  otherwise: 'nothing_to_pass_on',
};

/** Somebody else of the unit: neither whoever wrote it, nor whoever says that it names nobody. */
export const releasedByAnother: Guard<Spoken> = {
  holds: ({ actor, subject: { openedBy, attestedBy } }) => actor.id !== openedBy && actor.id !== attestedBy,
  otherwise: 'own_work',
};

const throughSelec: Rule<Spoken> = ({ subject }) => subject.route === 'selec';
export const byThatWay: Guard<Spoken> = { holds: throughSelec, otherwise: 'another_way' };
export const notByThatWay: Guard<Spoken> = { holds: (attempt) => !throughSelec(attempt), otherwise: 'another_way' };

export const hasADuty = ({ basis, seriousOffence }: Spoken): boolean => basis.unionLaw && seriousOffence;

/** What has to be told is told, or withheld on a ground that is written down (Directive (EU) 2023/977, Art. 7). */
export const noDutyToTell: Guard<Spoken> = { holds: ({ subject }) => !hasADuty(subject), otherwise: 'duty_to_tell' };
export const aDutyToTell: Guard<Spoken> = { holds: ({ subject }) => hasADuty(subject), otherwise: 'no_duty_to_tell' };

/** Whether Europol gets a copy is decided in each case (Directive (EU) 2023/977, Art. 12). */
export const europolWasThoughtOf: Guard<Spoken> = {
  holds: ({ subject: { basis, europolOffence, europolCopy } }) =>
    !basis.unionLaw || !europolOffence || europolCopy !== null,
  otherwise: 'europol_copy_undecided',
};
export const underUnionLaw: Guard<Spoken> = {
  holds: ({ subject }) => subject.basis.unionLaw,
  otherwise: 'not_under_union_law',
};

export const noteTheRelease = ({ actor, subject, now }: Attempt<Spoken>): void => {
  Object.assign(subject, { releasedBy: actor.id, releasedAt: now });
};

export const startAnew = ({ subject }: Attempt<Spoken>): void => {
  Object.assign(subject, { releasedBy: null, releasedAt: null, attestedBy: null });
};

/** It is there: from now on it exists for the other side. */
export const noteThatItIsThere = ({ subject, now }: Attempt<Spoken>): void => {
  subject.sentAt = now;
  if (subject.otherUnitId === null) subject.reachedAt = now;
};

export const noteTheCheck = (attempt: Attempt<Spoken>): void => {
  const { actor, subject, now } = attempt;
  Object.assign(subject, { checkedBy: actor.id, checkedAt: now });
  stopClock(attempt);
};
