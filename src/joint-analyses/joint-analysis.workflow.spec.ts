import type { Clock } from '../clocks/clock.js';
import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter } from '../core/workflow/workflow.js';
import type { JointAnalysis } from './joint-analysis.entity.js';
import { jointAnalysisWorkflow, type JointAnalysisAction } from './joint-analysis.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, country: string): Actor =>
  ({ kind: 'officer', id: 'somebody', country, held: [{ role, placeId: 'unit' }] }) as unknown as Actor;
const analysis = (changes: object): JointAnalysis =>
  ({
    id: '1',
    countries: ['AL', 'MK'],
    clock: { dueAt: later(now, days(365)) } as Clock,
    dueAt: null,
    version: 1,
    ...changes,
  }) as unknown as JointAnalysis;

describe('the law of the yearly joint analysis', () => {
  it.each<[string, Actor, object, JointAnalysisAction[]]>([
    ['a state of it', officer('central_unit_officer', 'MK'), { state: 'due' }, ['conclude', 'end']],
    ['a state of it', officer('police_chief', 'AL'), { state: 'overdue' }, ['conclude', 'end']],
    ['an analyst', officer('analyst', 'AL'), { state: 'due' }, []],
    ['another state', officer('police_chief', 'RS'), { state: 'due' }, []],
    ['the clock', clockActor, { state: 'settled', dueAt: now }, ['fall_due']],
    ['the clock', clockActor, { state: 'due', dueAt: now }, ['run_out']],
    ['the clock', clockActor, { state: 'overdue', dueAt: now }, []],
    ['anybody', officer('police_chief', 'AL'), { state: 'ended' }, []],
  ])('lets %s do what is theirs (%#)', (_, actor, changes, actions) => {
    expect(availableActions(jointAnalysisWorkflow, { subject: analysis(changes), actor, now })).toEqual(actions);
  });

  it('is a task sixty days before its day, and late after it', () => {
    const due = (state: 'settled' | 'due' | 'overdue') => {
      const subject = analysis({});
      enter(jointAnalysisWorkflow, subject, state, now);
      return subject.dueAt;
    };
    expect([due('settled'), due('due'), due('overdue')]).toEqual([later(now, days(305)), later(now, days(365)), null]);
  });
});
