import { holds, type Actor, type Officer } from '../core/access/actor.js';
import { whoExchange } from '../core/access/permissions/groups.js';
import type { Role } from '../core/access/roles.js';
import type { Side } from '../core/exchange/between-states.js';
import type { Rule } from '../core/workflow/workflow.js';
import { isDirect } from './request.codes.js';
import type { CrossBorderRequest } from './request.entity.js';

type R = CrossBorderRequest;

/** Who decides what an authority asks and answers. A liaison officer never does (PCC SEE, Art. 9(2), 9(3)). */
const deciders = ['team_leader', 'operation_coordinator', 'central_unit_officer'] as const;

const at = (actor: Actor, place: string | null, roles: readonly Role[]): actor is Officer =>
  actor.kind === 'officer' && place !== null && holds(actor, roles, place);

const atOwnUnit = ({ actor, subject }: { actor: Actor; subject: R }): boolean =>
  at(actor, subject.ownerUnitId, ['central_unit_officer']);
const atOtherUnit = ({ actor, subject }: { actor: Actor; subject: R }): boolean =>
  at(actor, subject.otherUnitId, ['central_unit_officer']);
const atOtherAuthority = ({ actor, subject }: { actor: Actor; subject: R }): boolean =>
  subject.reachedAt !== null && at(actor, subject.otherAuthorityId, deciders);
const headsOwnAuthority = ({ actor, subject }: { actor: Actor; subject: R }): boolean =>
  at(actor, subject.ownerAuthorityId, deciders);

/** Whoever works on it for the side that asks: its author, the authority, its unit, the liaison officer who covers the two. */
export const theAskingSide: Rule<R> = (attempt) => {
  const { actor, subject } = attempt;
  if (actor.kind !== 'officer') return false;
  if (subject.elsewhere === 'owner') return atOtherUnit(attempt) || atOtherAuthority(attempt);
  return (
    actor.id === subject.openedBy ||
    holds(actor, whoExchange, subject.ownerAuthorityId) ||
    atOwnUnit(attempt) ||
    (subject.covered && actor.country === subject.ownerCountry)
  );
};

/** Who works on it there and may decide as well: of a liaison officer nothing is decided, not even of what they wrote. */
const decidesThere = whoExchange.filter((role) => role !== 'liaison_officer');

/** The asking side without its liaison officers: they write and pass on, and never decide (PCC SEE, Art. 9(2), 9(3)). */
const theAskingSideDecides: Rule<R> = (attempt) => {
  const { actor, subject } = attempt;
  if (subject.elsewhere === 'owner') return theAskingSide(attempt);
  const wrote = actor.id === subject.openedBy && !subject.covered;
  return wrote || at(actor, subject.ownerAuthorityId, decidesThere) || atOwnUnit(attempt);
};

/** An authority that its state has designated asks the other one's contact point itself, with a copy to its own (Art. 4(1)). */
export const isDesignated = ({ route, listing }: R): boolean => route === 'eu_spoc' && listing?.owner.held === 'yes';

/** Whoever lets it out: the unit; where authorities write to each other directly, or may ask themselves, one who decides there. */
export const whoeverLetsItOut: Rule<R> = (attempt) =>
  atOwnUnit(attempt) ||
  ((isDirect(attempt.subject.route) || isDesignated(attempt.subject)) && headsOwnAuthority(attempt));

/** A liaison officer of the side that is here, into whose bureau it has come: they register what the other one does. */
const atOwnBureau = ({ actor, subject }: { actor: Actor; subject: R }): boolean =>
  actor.kind === 'officer' &&
  subject.route === 'selec' &&
  subject.elsewhere !== null &&
  actor.country === (subject.elsewhere === 'other' ? subject.ownerCountry : subject.otherCountry) &&
  subject.via.some((place) => holds(actor, ['liaison_officer'], place));

/**
 * Whoever says something in the name of the side that asks. Through SELEC what a side says that has no account here comes
 * to the bureau of the other one, and is taken down there.
 */
export const theAskingSideSays: Rule<R> = (attempt) =>
  saysItThroughSelec(attempt.subject, 'owner') ? atOwnBureau(attempt) : theAskingSide(attempt);
/** The same, where what is said decides: on conditions, and whether it is asked for at all. */
export const theAskingSideHasDecided: Rule<R> = (attempt) =>
  saysItThroughSelec(attempt.subject, 'owner') ? atOwnBureau(attempt) : theAskingSideDecides(attempt);
export const theAskedSideSays: Rule<R> = (attempt) =>
  saysItThroughSelec(attempt.subject, 'other') ? atOwnBureau(attempt) : theAskedSide(attempt);
const saysItThroughSelec = ({ route, elsewhere }: R, side: Side): boolean => route === 'selec' && elsewhere === side;

/** Whoever decides for the side that is asked; where that side has no account here, whoever registers what it does. */
export const theAskedSide: Rule<R> = (attempt) =>
  atOtherUnit(attempt) ||
  atOtherAuthority(attempt) ||
  (attempt.subject.elsewhere === 'other' && (whoeverLetsItOut(attempt) || atOwnBureau(attempt)));

/** The unit that received it, which finds the competent authority. */
export const theAskedUnit: Rule<R> = (attempt) =>
  atOtherUnit(attempt) || (attempt.subject.elsewhere === 'other' && whoeverLetsItOut(attempt));

/** The authority that it was handed to; where it has no account here, whoever registers what it does. */
export const theOneItWasHandedTo: Rule<R> = (attempt) =>
  at(attempt.actor, attempt.subject.otherAuthorityId, deciders) ||
  (attempt.subject.elsewhere === 'other' && whoeverLetsItOut(attempt));

/** An officer of the other side who takes down what comes from one that has no account here. */
export const whoeverRegistersIt: Rule<R> = (attempt) =>
  attempt.subject.elsewhere === 'owner' && attempt.actor.id === attempt.subject.openedBy;

/** The focal point of the side that it came to; where that side is not here, whoever registers what it does. */
export const theReceivingFocalPoint: Rule<R> = (attempt) =>
  atOtherUnit(attempt) || (attempt.subject.elsewhere === 'other' && atOwnBureau(attempt));
export const theSendingFocalPoint: Rule<R> = (attempt) =>
  atOwnUnit(attempt) || (attempt.subject.elsewhere === 'owner' && atOwnBureau(attempt));

/** Whoever delivers it at the end of its way through SELEC, or sends it back: its passage has asked whether they may. */
export const whoeverHasItOnItsWay: Rule<R> = ({ subject }) => subject.followsAnother === true;
