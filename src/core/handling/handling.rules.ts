import { holds } from '../access/actor.js';
import { inItsAuthorityAs, inItsCountryAs, notItsAuthor, whoeverOpenedIt } from '../workflow/rules.js';
import type { Action, Guard, Rule } from '../workflow/workflow.js';
import type { Item } from './item.js';

/** The words of the law that every item of information has in common. */
export const itsHandlingOfficer = inItsAuthorityAs('handling_officer');
const anAnalystOfItsOwner = inItsAuthorityAs('analyst');

/** Supervises data protection in the state that owns it, from whichever of its authorities. */
export const itsDataProtectionOfficer = inItsCountryAs('data_protection_officer');

const servesTheOwnerInItsOperation: Rule<Item> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  actor.country === subject.ownerCountry &&
  holds(actor, ['team_leader', 'operation_coordinator', 'analyst'], subject.operationId);

/** Supervises for the owner: leads, coordinates or analyses in its operation, or analyses in the authority itself. */
export const aReviewer: Rule<Item> = (attempt) => servesTheOwnerInItsOperation(attempt) || anAnalystOfItsOwner(attempt);

export const theAuthorOfADraft: Rule<Item> = (attempt) => attempt.subject.state === 'draft' && whoeverOpenedIt(attempt);

/** Whoever withdrew or erased what it rests on: true only while that very act is being carried out. */
export const whoeverActsOnWhatItRestsOn: Rule<Item> = ({ subject }) => subject.followsAnother === true;

/** Both grades, at least H0, and a purpose; H3 with its words. */
export const infoIsComplete: Guard<Item> = {
  holds: ({ subject: { sourceGrade, infoGrade, handlingCodes, h3Text, purposes } }) =>
    sourceGrade !== null &&
    infoGrade !== null &&
    handlingCodes.includes('H0') &&
    purposes.length > 0 &&
    handlingCodes.includes('H3') === (h3Text !== null),
  otherwise: 'handling_incomplete',
};

const nothingIsPending: Guard<Item> = { holds: ({ subject }) => subject.pending === null, otherwise: 'change_pending' };
const aChangeIsPending: Guard<Item> = { holds: ({ subject }) => subject.pending !== null, otherwise: 'no_change' };

const notByWhoeverProposedIt: Guard<Item> = {
  holds: ({ actor, subject }) => subject.pending?.proposedBy !== actor.id,
  otherwise: 'second_person_needed',
};

/** What loosens the handling is the owner's handling officers' to decide; a grade, also a reviewer's. */
const whoeverMayDecideOnTheChange: Rule<Item> = (attempt) =>
  itsHandlingOfficer(attempt) || (attempt.subject.pending?.kind === 'regrade' && aReviewer(attempt));

/**
 * How grades, handling and purposes change once an item has left its draft: every item declares these acts the same way.
 * A better grade is a reviewer's; a worse one, and a handling code that is taken away, need a second officer.
 */
export function handlingActs<C extends Item, S extends string>(
  from: readonly S[],
): Record<'regrade' | 'set_handling' | 'authorise_purposes' | 'confirm_change' | 'reject_change', Action<C, S>> {
  const decide = [aChangeIsPending, notByWhoeverProposedIt, notItsAuthor];
  return {
    regrade: {
      from,
      by: [aReviewer, itsHandlingOfficer],
      when: [notItsAuthor, nothingIsPending],
      reason: 'required',
      form: true,
    },
    set_handling: { from, by: [itsHandlingOfficer], when: [nothingIsPending], reason: 'required', form: true },
    authorise_purposes: { from, by: [itsHandlingOfficer], reason: 'required', form: true },
    confirm_change: { from, by: [whoeverMayDecideOnTheChange], when: decide, form: true },
    reject_change: { from, by: [whoeverMayDecideOnTheChange], when: decide, reason: 'required', form: true },
  };
}
