import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { ReceivedItem } from './received-item.entity.js';
import { endOf } from './received-item.rules.js';
import { receivedItemWorkflow, type ReceivedItemAction } from './received-item.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const inDays = (n: number) => new Date(now.getTime() + days(n));
const officer = (role: Role, country = 'MK'): Actor =>
  ({ kind: 'officer', id: 'somebody', country, held: [{ role, placeId: 'ncu' }] }) as unknown as Actor;
const copy = (changes: Partial<ReceivedItem> = {}): ReceivedItem =>
  ({
    id: '1',
    ownerAuthorityId: 'ncu',
    ownerCountry: 'MK',
    state: 'in_use',
    dueAt: null,
    version: 1,
    deleteBy: inDays(100),
    reviewDue: null,
    reviewAfterDays: null,
    instrumentEnds: null,
    purposeEndedAt: null,
    destroyOn: inDays(100),
    holdUntil: null,
    ...changes,
  }) as unknown as ReceivedItem;
const sharing = ['restrict', 'share', 'lift_restriction'] as const;

describe('the law of what was received', () => {
  it.each<[string, Actor, Partial<ReceivedItem>, ReceivedItemAction[]]>([
    ['an analyst, when it comes', officer('analyst'), { state: 'received' }, ['log_receipt', 'end_purpose']],
    ['an analyst', officer('analyst'), {}, ['use', 'end_purpose']],
    ['a keeper', officer('handling_officer'), {}, ['use', 'end_purpose', 'hold', 'destroy', ...sharing]],
    [
      'a keeper, at its end',
      officer('central_unit_officer'),
      { state: 'destroy_due' },
      ['use', 'end_purpose', 'hold', 'destroy', ...sharing],
    ],
    [
      'a keeper, while it is held by law',
      officer('handling_officer'),
      { state: 'restricted', holdUntil: inDays(5) },
      ['lift_hold', ...sharing],
    ],
    [
      'a keeper, while it is contested',
      officer('handling_officer'),
      { state: 'restricted' },
      ['lift_hold', 'destroy', ...sharing],
    ],
    [
      'a data-protection officer',
      officer('data_protection_officer'),
      { state: 'restricted', holdUntil: inDays(5) },
      ['destroy'],
    ],
    ['the transmitter’s officers', officer('central_unit_officer', 'AL'), {}, []],
    [
      'a notice',
      officer('central_unit_officer'),
      { state: 'restricted', holdUntil: inDays(5), followsAnother: true },
      ['lift_hold', 'correct', 'follow_treaty', 'reclassify', 'destroy', ...sharing],
    ],
    ['the clock, in use', clockActor, { dueAt: now }, ['call_for_decision', 'destroy']],
    ['the clock, at its end', clockActor, { state: 'destroy_due', dueAt: now }, ['destroy']],
    ['anybody, once it is destroyed', officer('handling_officer'), { state: 'destroyed' }, []],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(receivedItemWorkflow, { subject: copy(changes), actor, now })).toEqual(actions);
  });

  it('ends with the soonest of what limits it, and not at all where nothing does', () => {
    const unlimited = { deleteBy: null, reviewDue: null, instrumentEnds: null, purposeEndedAt: null };
    expect(endOf(unlimited)).toBeNull();
    expect(endOf({ ...unlimited, deleteBy: inDays(9), reviewDue: inDays(7) })).toEqual(inDays(7));
    expect(endOf({ ...unlimited, deleteBy: inDays(9), instrumentEnds: inDays(3) })).toEqual(inDays(3));
    expect(endOf({ ...unlimited, deleteBy: inDays(9), purposeEndedAt: now })).toEqual(now);
  });

  it('calls somebody a month before its end, or half-way where that is sooner, and keeps what is held as long as it is held', () => {
    const due = (state: keyof typeof receivedItemWorkflow.states, changes: Partial<ReceivedItem> = {}) => {
      const subject = copy(changes);
      enter(receivedItemWorkflow, subject, state, now);
      return subject.dueAt;
    };
    expect(due('in_use')).toEqual(inDays(70));
    expect(due('in_use', { destroyOn: inDays(10) })).toEqual(inDays(5));
    expect(due('in_use', { destroyOn: null })).toBeNull();
    expect(due('destroy_due')).toEqual(inDays(100));
    expect(due('restricted')).toEqual(inDays(100));
    expect(due('restricted', { holdUntil: inDays(300) })).toEqual(inDays(300));
  });

  it('is reviewed only where the review is what limits it', () => {
    const answer = (changes: Partial<ReceivedItem>) =>
      objection(receivedItemWorkflow, 'review', { subject: copy(changes), actor: officer('handling_officer'), now });
    expect(answer({})).toBe('kept_beyond_deadline');
    expect(answer({ reviewDue: inDays(50), destroyOn: inDays(20) })).toBe('kept_beyond_deadline');
    expect(answer({ reviewDue: inDays(50), destroyOn: inDays(50) })).toBeUndefined();
  });
});
