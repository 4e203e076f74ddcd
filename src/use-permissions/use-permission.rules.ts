import { holds } from '../core/access/actor.js';
import { stopClock } from '../clocks/clock.rules.js';
import { inItsAuthorityAs } from '../core/workflow/rules.js';
import type { Attempt, Rule } from '../core/workflow/workflow.js';
import type { UsePermission } from './use-permission.entity.js';

const itsHandlingOfficer = inItsAuthorityAs('handling_officer');

/** Of what was passed on to another state, also whoever answers to that state. */
const aCentralUnitOfTheProvider: Rule<UsePermission> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  subject.itemType === 'received_items' &&
  actor.country === subject.ownerCountry &&
  holds(actor, ['central_unit_officer']);

export const theOwnersHandlingOfficer: Rule<UsePermission> = (attempt) =>
  itsHandlingOfficer(attempt) || aCentralUnitOfTheProvider(attempt);

/** Whoever passed it on has no account here: what they say is taken down by the unit of whoever holds it. */
export const whoeverTakesItDown: Rule<UsePermission> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  subject.elsewhere === subject.ownerCountry &&
  actor.country === subject.holderCountry &&
  holds(actor, ['central_unit_officer']);

/** Whoever has it has no account here: that they no longer ask is taken down by the unit of whoever passed it on. */
export const whoeverTakesDownItsHolder: Rule<UsePermission> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  subject.elsewhere !== null &&
  subject.elsewhere === subject.holderCountry &&
  actor.country === subject.ownerCountry &&
  holds(actor, ['central_unit_officer']);

/** The acts that are somebody's word: the owner's, or of whoever asks. That it has reached the owner is nobody's. */
export const sayerOf = (action: string, { ownerCountry, holderCountry }: UsePermission): string | null =>
  ({ grant: ownerCountry, refuse: ownerCountry, revoke: ownerCountry, withdraw: holderCountry ?? ownerCountry })[
    action
  ] ?? null;

/** Answered: its time has ended. */
export const decide = (attempt: Attempt<UsePermission>): void => {
  const { actor, subject, now, at = now } = attempt;
  Object.assign(subject, { decidedBy: actor.id, decidedAt: at });
  stopClock(attempt);
};
