import { clockActor } from '../core/access/actor.js';
import { keptOrTakenDownBy, takenDownBy } from '../core/exchange/taken-down.rules.js';
import { inItsCountryAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { Breach, BreachNotice } from './breach.entity.js';

/** Answers for what its state has: received, of a breach; passed on, of a notice. */
export const aKeeper = inItsCountryAs('handling_officer', 'central_unit_officer', 'data_protection_officer');

/** The transmitter has no account here: what it says of a notice is taken down by the unit of whoever told it. */
export const whoeverTakesItDown = takenDownBy<BreachNotice>(({ fromCountry }) => fromCountry);
export const whoeverKeepsOrTakesItDown = keptOrTakenDownBy<BreachNotice>(({ fromCountry }) => fromCountry);

export const itsDataProtectionOfficer = inItsCountryAs('data_protection_officer');

export const theClockWhenItsTimeIsOver: Rule<Breach> = ({
  actor,
  subject: { authorityBy, authorityToldAt, lateAt },
  now,
}) =>
  actor.id === clockActor.id &&
  authorityBy !== null &&
  authorityBy <= now &&
  authorityToldAt === null &&
  lateAt === null;

export const theAuthorityIsTold: Guard<Breach> = {
  holds: ({ subject }) => subject.authorityBy === null || subject.authorityToldAt !== null,
  otherwise: 'authority_not_told',
};

export const thePersonsAreTold: Guard<Breach> = {
  holds: ({ subject }) => !subject.highRisk || subject.personsToldAt !== null,
  otherwise: 'persons_not_told',
};

export const notToldYet: Guard<Breach> = {
  holds: ({ subject }) => subject.authorityToldAt === null,
  otherwise: 'told_already',
};

export const noteThatItIsLate = ({ subject, now }: Attempt<Breach>): void => {
  subject.lateAt = now;
};

export const noteThatTheAuthorityIsTold = ({ subject, now }: Attempt<Breach>): void => {
  subject.authorityToldAt = now;
};

export const noteThatThePersonsAreTold = ({ subject, now }: Attempt<Breach>): void => {
  subject.personsToldAt = now;
};

export const noteWhoAcknowledged = ({ actor, subject, now }: Attempt<BreachNotice>): void => {
  Object.assign(subject, { acknowledgedBy: actor.id, acknowledgedAt: now });
};
