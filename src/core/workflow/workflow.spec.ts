import fc from 'fast-check';
import type { Actor } from '../access/actor.js';
import { clockActor } from '../access/actor.js';
import { hours, within } from './deadline.js';
import { theClock } from './rules.js';
import {
  actionsOf,
  availableActions,
  defineWorkflow,
  enter,
  objection,
  statesOf,
  type Action,
  type Case,
  type Workflow,
} from './workflow.js';

interface Thing extends Case {
  flags: boolean[];
}

const STATES = ['a', 'b', 'c', 'd'] as const;
type State = (typeof STATES)[number];

const officer = { kind: 'officer', id: 'me', held: [] } as unknown as Actor;
const now = new Date('2026-09-01T08:00:00Z');

/** Workflows of four states in a ring (so that all are reachable) and some actions whose rules and guards look at flags. */
const anAction = fc.record({
  from: fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 1 }),
  to: fc.option(fc.constantFrom(...STATES), { nil: undefined }),
  by: fc.array(fc.nat(5), { maxLength: 3 }),
  when: fc.array(fc.nat(5), { maxLength: 3 }),
});

const action = ({
  from,
  to,
  by,
  when,
}: {
  from: State[];
  to: State | undefined;
  by: number[];
  when: number[];
}): Action<Thing, State> => ({
  from,
  ...(to && { to }),
  by: by.map(
    (flag) =>
      ({ subject }) =>
        subject.flags[flag] === true,
  ),
  when: when.map((flag) => ({ holds: ({ subject }) => subject.flags[flag] === true, otherwise: 'own_work' as const })),
});

const ring: Record<string, Action<Thing, State>> = Object.fromEntries(
  STATES.map((state, n) => [`go_${state}`, { from: [state], to: STATES[(n + 1) % 4], by: [() => true] }]),
) as Record<string, Action<Thing, State>>;

const aWorkflow: fc.Arbitrary<Workflow<Thing, State, string>> = fc.array(anAction, { maxLength: 6 }).map((actions) =>
  defineWorkflow<Thing>()({
    name: 'thing',
    initial: 'a',
    states: { a: { means: '' }, b: { means: '' }, c: { means: '' }, d: { means: '' } },
    actions: { ...ring, ...Object.fromEntries(actions.map((one, n) => [`act_${n}`, action(one)])) },
  }),
);

const aThing = fc
  .record({ state: fc.constantFrom(...STATES), flags: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }) })
  .map(({ state, flags }): Thing => ({ id: '1', state, dueAt: null, version: 1, flags }));

describe('the judge', () => {
  it('offers exactly what it would not refuse', () => {
    fc.assert(
      fc.property(aWorkflow, aThing, (workflow, subject) => {
        const attempt = { subject, actor: officer, now };
        const offered = availableActions(workflow, attempt);
        for (const name of actionsOf(workflow)) {
          expect(offered.includes(name)).toBe(objection(workflow, name, attempt) === undefined);
        }
      }),
    );
  });

  it('refuses whoever no rule names, before it says anything about the case', () => {
    fc.assert(
      fc.property(aWorkflow, aThing, (workflow, subject) => {
        const attempt = { subject: { ...subject, flags: subject.flags.map(() => false) }, actor: officer, now };
        for (const name of actionsOf(workflow).filter((one) => one.startsWith('act_'))) {
          expect(objection(workflow, name, attempt)).toBe('not_permitted');
        }
      }),
    );
  });

  it('lets nothing happen from a state that the action does not name, or past a guard', () => {
    fc.assert(
      fc.property(aWorkflow, aThing, (workflow, subject) => {
        for (const name of availableActions(workflow, { subject, actor: officer, now })) {
          const { from, when = [] } = workflow.actions[name] ?? { from: [] };
          expect(from).toContain(subject.state);
          expect(when.every(({ holds }) => holds({ subject, actor: officer, now }))).toBe(true);
        }
      }),
    );
  });

  it('never changes what it judges', () => {
    fc.assert(
      fc.property(aWorkflow, aThing, (workflow, subject) => {
        const before = structuredClone(subject);
        availableActions(workflow, { subject, actor: officer, now });
        expect(subject).toEqual(before);
      }),
    );
  });
});

describe('a case that enters a state', () => {
  it('is in a state of its workflow and due when that state says, or not at all', () => {
    fc.assert(
      fc.property(
        aThing,
        fc.constantFrom(...STATES),
        fc.date({ noInvalidDate: true, max: new Date('9999-01-01') }),
        (subject, state, at) => {
          const workflow = timed();
          enter(workflow, subject, state, at);
          expect(statesOf(workflow)).toContain(subject.state);
          expect(subject.dueAt).toEqual(state === 'b' ? new Date(at.getTime() + hours(1)) : null);
        },
      ),
    );
  });

  it('is left by the clock when it is due, and not a moment before', () => {
    const subject: Thing = { id: '1', state: 'b', dueAt: now, version: 1, flags: [] };
    const early = new Date(now.getTime() - 1);
    expect(availableActions(timed(), { subject, actor: clockActor, now: early })).toEqual([]);
    expect(availableActions(timed(), { subject, actor: clockActor, now })).toEqual(['expire']);
  });
});

const timed = (changes: object = {}): Workflow<Thing, State, string> =>
  defineWorkflow<Thing>()({
    name: 'thing',
    initial: 'a',
    states: {
      a: { means: '' },
      b: { means: '', due: within(hours(1)), overdue: 'expire' },
      c: { means: '' },
      d: { means: '' },
    },
    actions: {
      go: { from: ['a'], to: 'b', by: [] },
      on: { from: ['b'], to: 'c', by: [] },
      expire: { from: ['b'], to: 'd', by: [theClock], ...changes },
    },
  }) as Workflow<Thing, State, string>;

describe('a workflow is not accepted', () => {
  it.each([
    ['with a state that nothing leads to', () => timed({ to: 'c' }), 'nothing leads to "d"'],
    ['with a deadline that is closed to the clock', () => timed({ by: [] }), 'not open to the clock'],
    ['with a deadline that a guard could hold up', () => timed({ when: [] }), 'hold up the deadline'],
    ['with a deadline whose action starts elsewhere', () => timed({ from: ['a', 'c'] }), 'cannot leave "b"'],
  ])('%s', (_, define, complaint) => {
    expect(define).toThrow(complaint);
  });

  it('with half a deadline', () => {
    const half = { a: { means: '', due: within(1) } };
    expect(() => defineWorkflow<Thing>()({ name: 'thing', initial: 'a', states: half, actions: {} })).toThrow(
      'half a deadline',
    );
  });
});
