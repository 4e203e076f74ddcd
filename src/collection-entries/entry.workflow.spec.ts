import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { CollectionEntry } from './collection-entry.entity.js';
import { emptyIt } from './entry.rules.js';
import { entryWorkflow, type EntryAction } from './entry.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (role: Role, placeId = 'owner', country = 'AL', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const entry = (changes: object): CollectionEntry =>
  ({
    ownerAuthorityId: 'owner',
    ownerCountry: 'AL',
    openedBy: 'author',
    writtenBy: 'writer',
    collectionState: 'in_use',
    refDigest: 'digest',
    barredRef: null,
    traits: {},
    reviewDue: later(now, days(100)),
    expiresOn: later(now, days(300)),
    dueAt: null,
    ...changes,
  }) as unknown as CollectionEntry;

const relay = officer('check_officer');
const handling = officer('handling_officer');
const supervisor = officer('data_protection_officer', 'ministry');

describe('the law of an entry', () => {
  it.each<[string, Actor, object, string[]]>([
    ['a check officer', relay, { state: 'held' }, ['keep', 'revise', 'withdraw']],
    ['an analyst', officer('analyst'), { state: 'review_due' }, ['keep', 'revise', 'withdraw']],
    ['a handling officer', handling, { state: 'held' }, ['erase', 'keep', 'revise', 'withdraw']],
    ['its author', officer('analyst', 'owner', 'AL', 'author'), { state: 'held' }, ['revise', 'withdraw']],
    ['who wrote it last', officer('analyst', 'owner', 'AL', 'writer'), { state: 'review_due' }, ['revise', 'withdraw']],
    ['the supervisor', supervisor, { state: 'held' }, ['erase', 'withdraw']],
    ['a check officer of another authority', officer('check_officer', 'elsewhere'), { state: 'held' }, []],
    ['a supervisor of another state', officer('data_protection_officer', 'x', 'MK'), { state: 'held' }, []],
    ['a legal officer', officer('legal_officer', 'ministry'), { state: 'held' }, []],
    ['a check officer', relay, { state: 'held', collectionState: 'suspended' }, ['keep', 'withdraw']],
    ['a check officer', relay, { state: 'withdrawn' }, ['reinstate']],
    ['a check officer', relay, { state: 'withdrawn', collectionState: 'suspended' }, []],
    ['a handling officer', handling, { state: 'withdrawn' }, ['erase', 'reinstate']],
    ['the supervisor', supervisor, { state: 'withdrawn' }, ['erase']],
    ['a handling officer', handling, { state: 'erased' }, []],
    ['the clock', clockActor, { state: 'held', dueAt: now }, ['erase', 'fall_due']],
    ['the clock', clockActor, { state: 'review_due', dueAt: now }, ['erase']],
    ['the clock', clockActor, { state: 'withdrawn', dueAt: now }, ['erase']],
    ['the clock', clockActor, { state: 'withdrawn', dueAt: later(now, 1) }, []],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    expect(availableActions(entryWorkflow, { subject: entry(changes), actor, now }).sort()).toEqual(actions);
  });

  it.each<[EntryAction, Actor, object, string]>([
    ['keep', officer('analyst', 'owner', 'AL', 'author'), { state: 'review_due' }, 'own_work'],
    ['keep', officer('analyst', 'owner', 'AL', 'writer'), { state: 'review_due' }, 'own_work'],
    ['revise', relay, { state: 'held', collectionState: 'suspended' }, 'collection_not_in_use'],
    ['reinstate', relay, { state: 'withdrawn', collectionState: 'closed' }, 'collection_not_in_use'],
    ['erase', relay, { state: 'held' }, 'not_permitted'],
    ['revise', relay, { state: 'withdrawn' }, 'wrong_state'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(entryWorkflow, action, { subject: entry(changes), actor, now })).toBe(problem);
  });

  it('falls due for review, is erased a month later, and never stays longer than it was entered for', () => {
    const due = (state: 'held' | 'review_due' | 'withdrawn', changes: object = {}) => {
      const subject = entry(changes);
      enter(entryWorkflow, subject, state, now);
      return subject.dueAt;
    };
    const soon = { expiresOn: later(now, days(7)) };
    expect([due('held'), due('review_due'), due('withdrawn')]).toEqual([
      later(now, days(100)),
      later(now, days(130)),
      later(now, days(30)),
    ]);
    expect([due('held', soon), due('review_due', soon), due('withdrawn', soon)]).toEqual([
      soon.expiresOn,
      soon.expiresOn,
      soon.expiresOn,
    ]);
  });

  it('leaves nothing of what it said, and its supervisor also that it does not come in again', () => {
    const [byOwner, bySupervisor] = [entry({ state: 'held' }), entry({ state: 'held' })];
    emptyIt({ subject: byOwner, actor: handling, now });
    emptyIt({ subject: bySupervisor, actor: supervisor, now });
    expect(byOwner).toMatchObject({ traits: null, externalRef: null, grounds: null, measures: [], barredRef: null });
    expect(bySupervisor.barredRef).toBe('digest');
  });
});
