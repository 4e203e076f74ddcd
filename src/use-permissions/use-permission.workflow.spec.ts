import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { UsePermission } from './use-permission.entity.js';
import { usePermissionWorkflow, type UsePermissionAction } from './use-permission.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country: 'AL', held: [{ role, placeId }] }) as unknown as Actor;
const permission = (changes: Partial<UsePermission>): UsePermission =>
  ({
    id: '1',
    ownerAuthorityId: 'authority',
    openedBy: 'asker',
    operationId: 'operation',
    state: 'owner_notified',
    dueAt: null,
    version: 1,
    expiresAt: null,
    ...changes,
  }) as unknown as UsePermission;

const keeper = officer('handling_officer', 'authority');
const asker = officer('team_leader', 'operation', 'asker');
const unit = officer('central_unit_officer', 'unit');
const received = { itemType: 'received_items', ownerCountry: 'MK', holderCountry: 'AL', elsewhere: 'MK' } as const;
const passedOn = { ...received, holderCountry: 'RS', elsewhere: 'RS' };
const passing = { ...unit, country: 'MK' } as Actor;

describe('the law of a use permission', () => {
  it.each<[string, Actor, Partial<UsePermission>, UsePermissionAction[]]>([
    ['whoever asked', asker, { state: 'requested' }, ['withdraw']],
    ['whoever asked', asker, {}, ['withdraw']],
    ['whoever asked, once it is granted', asker, { state: 'granted' }, []],
    ['the owner', keeper, { state: 'requested' }, ['notify_owner']],
    ['the owner', keeper, {}, ['grant', 'refuse']],
    ['the owner, once it is granted', keeper, { state: 'granted' }, ['revoke']],
    ['a handling officer elsewhere', officer('handling_officer', 'elsewhere'), {}, []],
    ['a coordinator', officer('operation_coordinator', 'operation'), {}, []],
    [
      'the unit that holds it, of an owner without account',
      unit,
      { ...received, state: 'requested' },
      ['notify_owner'],
    ],
    ['the unit that holds it, of an owner without account', unit, received, ['grant', 'refuse']],
    ['the unit that holds it, of any other owner', unit, { ...received, elsewhere: null }, []],
    ['a unit that does not hold it', unit, { ...received, holderCountry: 'ME' }, []],
    ['the unit that passed it on, of a holder without account', passing, passedOn, ['grant', 'refuse', 'withdraw']],
    ['a unit of another state', unit, passedOn, []],
    ['the clock', clockActor, { state: 'requested', dueAt: now }, ['notify_owner']],
    ['the clock', clockActor, { dueAt: now }, ['expire']],
    ['the clock', clockActor, { state: 'granted', dueAt: now }, ['expire']],
    ['anybody', keeper, { state: 'expired' }, []],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(usePermissionWorkflow, { subject: permission(changes), actor, now })).toEqual(actions);
  });

  it('is not granted, refused or revoked by whoever asked', () => {
    const actor = officer('handling_officer', 'authority', 'asker');
    const answer = (action: UsePermissionAction, state: string) =>
      objection(usePermissionWorkflow, action, { subject: permission({ state }), actor, now });
    expect(answer('grant', 'owner_notified')).toBe('own_work');
    expect(answer('refuse', 'owner_notified')).toBe('own_work');
    expect(answer('revoke', 'granted')).toBe('own_work');
  });

  it('goes to the owner at once, waits as long as its clock runs, and lasts as long as it says', () => {
    let clock = { dueAt: new Date(now.getTime() + days(7)) } as UsePermission['clock'];
    const entering = (state: 'requested' | 'owner_notified' | 'granted', expiresAt: Date | null = null) => {
      const subject = permission({ expiresAt, clock });
      enter(usePermissionWorkflow, subject, state, now);
      return subject.dueAt;
    };
    expect(entering('requested')).toEqual(now);
    expect(entering('owner_notified')).toEqual(new Date(now.getTime() + days(7)));
    clock = null;
    expect(entering('owner_notified')).toBeNull();
    expect(entering('granted')).toBeNull();
    expect(entering('granted', new Date(now.getTime() + days(2)))).toEqual(new Date(now.getTime() + days(2)));
  });
});
