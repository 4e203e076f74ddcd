import type { Side } from '../core/exchange/between-states.js';
import type { Action, Guard, Rule } from '../core/workflow/workflow.js';
import type { CrossBorderRequest } from './request.entity.js';
import { whoeverHasItOnItsWay } from './request.rules.js';
import type { requestStates } from './request.states.workflow.js';

type R = CrossBorderRequest;
type RequestState = keyof typeof requestStates;

/** Something that one side has said through SELEC, and that has not come to the other side yet. */
export interface Underway {
  /** The messages that come together; the first is the one that the passage carries. */
  readonly messages: readonly string[];
  readonly action: string;
  readonly side: Side;
  /** The state in which it was said. */
  readonly from: string;
  /** It takes effect when it comes; of what is only told, the act has been done already. */
  readonly moves: boolean;
}

const follows: Rule<R> = ({ subject }) => subject.followsAnother === true;

/** It has come to the other side: at once, and through SELEC when the focal point there delivers it. */
const hasCome: Rule<R> = (attempt) =>
  attempt.subject.route !== 'selec' || attempt.subject.sentAt === null || follows(attempt);

/** Of two things on their way from one side nobody knows which comes first: the second waits for the first. */
export const nothingUnderway = (side: Side): Guard<R> => ({
  holds: ({ subject: { underway } }) => !underway.some((word) => word.side === side && word.moves),
  otherwise: 'word_on_its_way',
});

/** No longer asked for: that can be said whatever else is on its way, but once. */
export const notWithdrawnYet: Guard<R> = {
  holds: ({ subject: { underway } }) => !underway.some(({ action }) => action === 'withdraw'),
  otherwise: 'word_on_its_way',
};

/** What was asked when it was said is not asked again when it comes. */
const onceSaid = (guard: Guard<R>): Guard<R> => ({
  ...guard,
  holds: (attempt) => follows(attempt) || guard.holds(attempt),
});

/**
 * An act that consists in what one side says to the other. Through SELEC it goes from hand to hand like the request itself,
 * and takes effect when it has come (SELEC Convention, Arts 13-15).
 */
export const said = (side: Side, action: Action<R, RequestState>): Action<R, RequestState> => ({
  ...action,
  once: hasCome,
  by: [...action.by, whoeverHasItOnItsWay],
  when: [...(action.when ?? []), action.to === 'withdrawn' ? notWithdrawnYet : nothingUnderway(side)].map(onceSaid),
});
