import { inItsAuthorityAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { HeldMessage } from './held-message.entity.js';
import { mayBeLetIn } from './secure-mail.codes.js';

/** An officer of the unit that it came to. */
export const anOfficerOfTheUnit = inItsAuthorityAs('central_unit_officer');

export const aSystemAdministratorThere: Rule<HeldMessage> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  actor.country === subject.ownerCountry &&
  actor.held.some(({ role }) => role === 'system_administrator');

/** The adapter itself, which takes up what was released. */
export const theAdapter: Rule<HeldMessage> = ({ actor }) => actor.kind === 'clock';

export const itMayBeLetIn: Guard<HeldMessage> = {
  holds: ({ subject }) => mayBeLetIn.includes(subject.reason),
  otherwise: 'never_let_in',
};

export const rememberWhoDecided = ({ actor, subject, now }: Attempt<HeldMessage>): void => {
  subject.decidedBy = actor.id;
  subject.decidedAt = now;
};
