import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { ParkedWork } from './parked-work.entity.js';
import { parkedWorkWorkflow } from './parked-work.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country: 'AL', authorityId: 'x', held: [{ role, placeId }] }) as unknown as Actor;
const work = (changes: object): ParkedWork =>
  ({
    officerId: 'author',
    ownerAuthorityId: 'border',
    operationId: 'operation',
    dueAt: null,
    ...changes,
  }) as unknown as ParkedWork;

describe('the law of parked work', () => {
  it.each<[string, Actor, object, string[]]>([
    ['a leader', officer('team_leader', 'operation'), { state: 'parked' }, ['discard', 'give_back', 'take_over']],
    ['a chief', officer('police_chief', 'border'), { state: 'parked' }, ['discard', 'give_back', 'take_over']],
    ['its officer', officer('field_officer', 'operation', 'author'), { state: 'parked' }, []],
    ['its officer as a leader', officer('team_leader', 'operation', 'author'), { state: 'parked' }, []],
    ['its officer', officer('field_officer', 'operation', 'author'), { state: 'returned' }, ['answer']],
    ['a leader', officer('team_leader', 'operation'), { state: 'taken_over' }, []],
    ['a stranger', officer('team_leader', 'elsewhere'), { state: 'parked' }, []],
    ['the clock', clockActor, { state: 'taken_over', dueAt: now }, ['erase']],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    expect(availableActions(parkedWorkWorkflow, { subject: work(changes), actor, now }).sort()).toEqual(actions);
  });

  it('is not decided on by whoever was refused', () => {
    const actor = officer('team_leader', 'operation', 'author');
    expect(objection(parkedWorkWorkflow, 'take_over', { subject: work({ state: 'parked' }), actor, now })).toBe(
      'own_work',
    );
  });
});
