import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { AnnualPlan } from './annual-plan.entity.js';
import { everyStateHasConfirmed } from './annual-plan.rules.js';
import { annualPlanWorkflow, type AnnualPlanAction } from './annual-plan.workflow.js';

const now = new Date('2026-11-10T08:00:00Z');

const officer = (role: Role, placeId: string, country = 'AL', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const confirmed = (country: string) => ({ country, confirmedAt: now });
const asked = (country: string) => ({ country, confirmedAt: null });
const plan = (changes: object): AnnualPlan =>
  ({
    ownerAuthorityId: 'border',
    openedBy: 'author',
    year: 2027,
    dueAt: null,
    climbed: 0,
    parties: [asked('AL'), asked('MK')],
    entries: [{ riskItemId: 'item' }],
    runningOperations: 0,
    chiefs: [
      { placeId: 'border', country: 'AL', level: 0 },
      { placeId: 'ministry', country: 'AL', level: 1 },
      { placeId: 'skopje', country: 'MK', level: 0 },
    ],
    ...changes,
  }) as unknown as AnnualPlan;

const planner = officer('operation_coordinator', 'border');
const chief = officer('police_chief', 'border');
const ministry = officer('police_chief', 'ministry');
const shares = ['restrict', 'share', 'lift_restriction'];
const back = ['return_to_draft', 'withdraw', ...shares];

describe('the law of an annual plan', () => {
  it.each<[string, Actor, object, string[]]>([
    [
      'a planner',
      planner,
      { state: 'draft' },
      ['revise', 'put_entry', 'remove_entry', 'propose', 'withdraw', ...shares],
    ],
    ['a planner elsewhere', officer('operation_coordinator', 'elsewhere'), { state: 'draft' }, []],
    ['a chief', chief, { state: 'draft' }, []],
    ['a planner', planner, { state: 'proposed' }, back],
    ['a chief', chief, { state: 'proposed' }, ['confirm', 'return_to_draft']],
    ['a chief', chief, { state: 'proposed', parties: [confirmed('AL'), asked('MK')] }, ['return_to_draft']],
    ['a chief above', ministry, { state: 'proposed' }, []],
    ['a chief above', ministry, { state: 'proposed', climbed: 1 }, ['confirm', 'return_to_draft']],
    ['a chief of a state that it does not name', officer('police_chief', 'athens', 'GR'), { state: 'proposed' }, []],
    ['a planner', planner, { state: 'confirmed' }, ['put_in_force', ...back]],
    ['a planner', planner, { state: 'in_force' }, ['evaluate', ...shares]],
    ['a planner', planner, { state: 'evaluated' }, ['close']],
    ['a planner', planner, { state: 'closed' }, []],
    ['the clock', clockActor, { state: 'proposed', dueAt: now }, ['climb']],
    ['the clock', clockActor, { state: 'confirmed', dueAt: now }, ['put_in_force']],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    const subject = plan(changes);
    expect(availableActions(annualPlanWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each<[AnnualPlanAction, Actor, object, string]>([
    ['propose', planner, { state: 'draft', entries: [] }, 'plan_is_empty'],
    ['propose', planner, { state: 'draft', parties: [] }, 'plan_is_empty'],
    ['propose', planner, { state: 'draft', entries: [{ riskItemId: null }] }, 'no_risk_item'],
    ['confirm', officer('police_chief', 'border', 'AL', 'author'), { state: 'proposed' }, 'own_work'],
    ['confirm', chief, { state: 'proposed', parties: [confirmed('AL'), asked('MK')] }, 'already_signed'],
    ['evaluate', planner, { state: 'in_force', runningOperations: 1 }, 'plan_has_running_operations'],
    ['put_entry', planner, { state: 'proposed' }, 'wrong_state'],
    ['withdraw', planner, { state: 'in_force' }, 'wrong_state'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(annualPlanWorkflow, action, { subject: plan(changes), actor, now })).toBe(problem);
  });

  it('is confirmed by the last of its states, and by none before', () => {
    const rule = (parties: object[]) => everyStateHasConfirmed({ subject: plan({ parties }), actor: chief, now });
    expect([rule([]), rule([confirmed('AL'), asked('MK')]), rule([confirmed('AL'), confirmed('MK')])]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('waits a week for the chiefs, and for New Year', () => {
    const subject = plan({ state: 'draft' });
    enter(annualPlanWorkflow, subject, 'proposed', now);
    expect(subject.dueAt).toEqual(later(now, days(7)));
    enter(annualPlanWorkflow, subject, 'confirmed', now);
    expect(subject.dueAt).toEqual(new Date('2027-01-01T00:00:00Z'));
  });
});
