import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Shift } from './shift.entity.js';
import { shiftWorkflow } from './shift.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const later = new Date('2026-09-01T16:00:00Z');
const fit = { state: 'serving', arrival: now, departure: later, briefedAt: now, stateHasSigned: true };

const officer = (role: Role, placeId = 'operation', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, held: [{ role, placeId }] }) as unknown as Actor;
const shift = (changes: object = {}): Shift =>
  ({
    operationId: 'operation',
    ownerAuthorityId: 'host',
    leaderId: 'leader',
    state: 'planned',
    startsAt: now,
    endsAt: later,
    dueAt: later,
    operationState: 'active',
    crew: [{ deployment: fit }],
    ...changes,
  }) as unknown as Shift;

const asPlanner = ['revise', 'put_member', 'remove_member', 'begin', 'cancel', 'restrict', 'share', 'lift_restriction'];
const underWay = ['revise', 'put_member', 'remove_member', 'end', 'restrict', 'share', 'lift_restriction'];

describe('the law of a shift', () => {
  it.each<[string, Actor, object, string[]]>([
    ['a team leader', officer('team_leader'), {}, asPlanner],
    ['a coordinator of the host', officer('operation_coordinator', 'host'), {}, asPlanner],
    ['a coordinator of another authority', officer('operation_coordinator', 'elsewhere'), {}, []],
    ['its leader', officer('field_officer', 'operation', 'leader'), {}, ['begin']],
    ['its leader', officer('field_officer', 'operation', 'leader'), { state: 'under_way' }, ['end']],
    ['a field officer', officer('field_officer'), {}, []],
    ['a monitor', officer('rights_monitor'), {}, []],
    ['a commander', officer('operation_commander'), { state: 'under_way' }, underWay],
    ['a commander', officer('operation_commander'), { state: 'ended' }, []],
    ['a commander', officer('operation_commander'), { state: 'cancelled' }, []],
    ['the clock', clockActor, {}, []],
    ['the clock', clockActor, { dueAt: now }, ['lapse']],
    ['the clock', clockActor, { dueAt: now, state: 'under_way' }, ['end']],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(shiftWorkflow, { subject: shift(changes), actor, now })).toEqual(actions);
  });

  it.each<[string, object, string | undefined]>([
    ['with everybody fit', {}, undefined],
    ['while the operation is halted', { operationState: 'suspended' }, 'operation_not_active'],
    ['with somebody who has no deployment', { crew: [{ deployment: undefined }] }, 'not_deployed'],
    ['with somebody who has not arrived', { crew: [{ deployment: { ...fit, state: 'accepted' } }] }, 'not_serving'],
    ['with somebody who was not briefed', { crew: [{ deployment: { ...fit, briefedAt: null } }] }, 'not_briefed'],
    ['a second time', { state: 'under_way' }, 'wrong_state'],
  ])('begins %s or says why not', (_, changes, refusal) => {
    const attempt = { subject: shift(changes), actor: officer('team_leader'), now };
    expect(objection(shiftWorkflow, 'begin', attempt)).toBe(refusal);
  });

  it('ends when somebody ends it, and for the clock as planned', () => {
    const sooner = shift({ state: 'under_way' });
    shiftWorkflow.actions.end.effect?.({ subject: sooner, actor: officer('team_leader'), now });
    expect(sooner.endedAt).toEqual(now);
    const overslept = shift({ state: 'under_way' });
    shiftWorkflow.actions.end.effect?.({
      subject: overslept,
      actor: clockActor,
      now: new Date('2026-09-02T08:00:00Z'),
    });
    expect(overslept.endedAt).toEqual(later);
  });
});
