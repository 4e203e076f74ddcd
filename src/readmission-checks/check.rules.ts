import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { ReadmissionCheck } from './check.entity.js';

const forItsState =
  (...roles: Role[]): Rule<ReadmissionCheck> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && actor.country === subject.ownerCountry && holds(actor, roles);

/** Whoever works on the case asks the questions; safeguard officers may ask them too. */
export const whoeverAsks: readonly Rule<ReadmissionCheck>[] = [
  ({ actor, subject }) =>
    actor.kind === 'officer' &&
    holds(actor, ['readmission_officer', 'readmission_supervisor'], subject.ownerAuthorityId),
  forItsState('safeguard_officer'),
];
export const itsSafeguardOfficers = forItsState('safeguard_officer');

export const whoeverErasesItsCase: Rule<ReadmissionCheck> = ({ subject }) => subject.followsAnother === true;

export const nothingMissing: Guard<ReadmissionCheck> = {
  holds: ({ subject }) => subject.missing.length === 0,
  otherwise: 'checklist_open',
  details: ({ subject: { missing } }) => ({ missing }),
};

export const recordWhoConfirmed = ({ subject, actor, now }: Attempt<ReadmissionCheck>): void => {
  Object.assign(subject, { confirmedBy: actor.id, confirmedAt: now });
};

export const forgetWhoConfirmed = ({ subject }: Attempt<ReadmissionCheck>): void => {
  Object.assign(subject, { confirmedBy: null, confirmedAt: null });
};
