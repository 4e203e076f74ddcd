import type { Actor } from '../access/actor.js';
import { inTheirPlace, standingsOf } from '../access/standings.js';
import type { ProblemCode, ProblemDetails } from '../problems.js';
import type { Awaits } from './desks.js';
import { theClock } from './rules.js';

/** What the engine needs to know of any case; the rest is the feature's. */
export interface Case {
  id: string;
  state: string;
  dueAt: Date | null;
  version: number;
}

/** Somebody trying to do something to a case now: all that a rule may look at. */
export interface Attempt<C> {
  readonly subject: C;
  readonly actor: Actor;
  readonly now: Date;
  /** When it was really done, where that was before now and is taken down later. */
  readonly at?: Date | undefined;
}

/** A pure yes/no question. It never loads anything: what it asks about, the store has loaded. */
export type Rule<C> = (attempt: Attempt<C>) => boolean;

export interface Guard<C> {
  readonly holds: Rule<C>;
  readonly otherwise: ProblemCode;
  /** What the refusal says besides: codes, articles and what the register says, never what somebody wrote. */
  readonly details?: (attempt: Attempt<C>) => ProblemDetails;
}

/** When a case that entered a state must have left it; null where this case has no such limit. */
export type Deadline<C> = (entered: Date, subject: C) => Date | null;

export interface State<C, A extends string> {
  /** What it means that a case is here, in one sentence: for the API's documentation and for translators. */
  readonly means: string;
  readonly due?: Deadline<C>;
  /** What the clock does when the deadline has passed. */
  readonly overdue?: A;
  /** Who has to act while it is here: it is in their inbox. */
  readonly awaits?: Awaits<C>;
}

export interface Action<C, S extends string> {
  readonly from: readonly S[];
  /** Where it leads; left out where the act changes the case and not its state. */
  readonly to?: S;
  /** It leads there only once this holds, its own effect included: the last of several who must agree moves the case. */
  readonly once?: Rule<C>;
  /** Any one of these may. */
  readonly by: readonly Rule<C>[];
  /** All of these must hold. */
  readonly when?: readonly Guard<C>[];
  readonly reason?: 'required';
  /** It carries content, and so has a route and a form of its own. */
  readonly form?: true;
  /** Whoever does this may lose sight of the case by it. */
  readonly letsGo?: true;
  /** May be chosen for many cases together; each is judged by itself all the same. Only where it carries no content. */
  readonly many?: true;
  /** What changes besides the state, whoever acts: a person or the clock. */
  readonly effect?: (attempt: Attempt<C>) => void;
}

export interface Workflow<C extends Case, S extends string, A extends string> {
  readonly name: string;
  readonly initial: NoInfer<S>;
  readonly states: Readonly<Record<S, State<C, NoInfer<A>>>>;
  readonly actions: Readonly<Record<A, Action<C, NoInfer<S>>>>;
}

/** A workflow whose case, states and actions are of no interest to whoever holds it. */
// oxlint-disable-next-line typescript/no-explicit-any -- the one place where the type of the case does not matter
export type AnyWorkflow = Workflow<any, string, string>;

export function defineWorkflow<C extends Case>() {
  return <S extends string, A extends string>(workflow: Workflow<C, S, A>): Workflow<C, S, A> => {
    assertSound(workflow);
    return workflow;
  };
}

/** Why this attempt must be refused, or undefined where it may go ahead. */
export function objection<C extends Case, S extends string, A extends string>(
  workflow: Workflow<C, S, A>,
  action: A,
  attempt: Attempt<C>,
): ProblemCode | undefined {
  return judged(workflow, action, attempt).refused;
}

export interface Verdict {
  readonly refused?: ProblemCode | undefined;
  readonly details?: ProblemDetails | undefined;
  /** The officer as whose deputy it may go ahead, where it may not in the actor's own right. */
  readonly deputyFor?: string | undefined;
}

/** The one place that decides. Somebody's own right goes before what they may do as the deputy of others. */
export function judged<C extends Case, S extends string, A extends string>(
  workflow: Workflow<C, S, A>,
  action: A,
  attempt: Attempt<C>,
): Verdict {
  const verdicts = standingsOf(attempt.actor).map(({ actor, deputyFor }): Verdict => ({
    ...refusal(workflow.actions[action], { ...attempt, actor }, deputyFor),
    deputyFor,
  }));
  const telling = verdicts.find(({ refused }) => refused !== 'not_permitted');
  return verdicts.find(({ refused }) => !refused) ?? telling ?? { refused: 'not_permitted' };
}

/** A deputy must pass every guard twice: as themselves, and as the one for whom they act. */
function refusal<C extends Case, S extends string>(
  { from, by, when = [] }: Action<C, S>,
  attempt: Attempt<C>,
  deputyFor: string | undefined,
): Verdict {
  const { actor, subject } = attempt;
  if (!by.some((may) => may(attempt))) return { refused: 'not_permitted' };
  if (!from.some((state) => state === subject.state)) return { refused: 'wrong_state' };
  const asThem = deputyFor !== undefined && actor.kind === 'officer' && inTheirPlace(actor, deputyFor);
  const fails = ({ holds }: Guard<C>) => !holds(attempt) || (asThem && !holds({ ...attempt, actor: asThem }));
  const failed = when.find(fails);
  return { refused: failed?.otherwise, details: failed?.details?.(attempt) };
}

/** What this actor could do now: sent with every case, so that no client repeats the rules. */
export function availableActions<C extends Case, S extends string, A extends string>(
  workflow: Workflow<C, S, A>,
  attempt: Attempt<C>,
): A[] {
  const { subject, now } = attempt;
  const standings = standingsOf(attempt.actor).map((standing) => ({ ...standing, subject, now }));
  return actionsOf(workflow).filter((name) => {
    const action = workflow.actions[name];
    // The state goes first: most acts are not open in it, and lists ask about every act of every case.
    if (!action.from.some((state) => state === subject.state)) return false;
    return standings.some((standing) => !refusal(action, standing, standing.deputyFor).refused);
  });
}

export function enter<C extends Case, S extends string, A extends string>(
  workflow: Workflow<C, S, A>,
  subject: C,
  state: S,
  now: Date,
): void {
  const { due } = workflow.states[state];
  subject.state = state;
  subject.dueAt = due?.(now, subject) ?? null;
}

export function statesOf<S extends string>(workflow: { states: Readonly<Record<S, unknown>> }): S[] {
  return Object.keys(workflow.states) as S[];
}

export function actionsOf<A extends string>(workflow: { actions: Readonly<Record<A, unknown>> }): A[] {
  return Object.keys(workflow.actions) as A[];
}

/** The actions that carry no content: one generic route serves them all. */
export function plainActionsOf<A extends string>(workflow: {
  actions: Readonly<Record<A, { readonly form?: true }>>;
}): A[] {
  return actionsOf(workflow).filter((action) => !workflow.actions[action].form);
}

/** Types catch misspelt names. This catches what they cannot: islands, and deadlines that would never act. */
function assertSound<C extends Case, S extends string, A extends string>(workflow: Workflow<C, S, A>): void {
  const insist = (sound: boolean, complaint: string) => {
    if (!sound) throw new Error(`${workflow.name}: ${complaint}`);
  };
  const reached = new Set<S>([workflow.initial]);
  for (const state of reached) {
    for (const action of actionsOf(workflow)) {
      const { from, to } = workflow.actions[action];
      if (to && from.includes(state)) reached.add(to);
    }
  }
  for (const state of statesOf(workflow)) {
    const { due, overdue } = workflow.states[state];
    insist(reached.has(state), `nothing leads to "${state}"`);
    insist((due === undefined) === (overdue === undefined), `"${state}" has half a deadline`);
    if (overdue === undefined) continue;
    const { from, by, when, to } = workflow.actions[overdue];
    insist(from.includes(state), `"${overdue}" cannot leave "${state}"`);
    insist(by.includes(theClock), `"${overdue}" is not open to the clock`);
    insist(when === undefined, `a guard on "${overdue}" could hold up the deadline of "${state}" for ever`);
    insist(to !== undefined, `"${overdue}" leads nowhere, so "${state}" would be overdue for ever`);
  }
}
