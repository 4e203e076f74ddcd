import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { Collection } from './collection.entity.js';
import { callForReview, nobodyReviewedIt } from './collection.rules.js';
import type { Rule } from './collection.terms.js';
import { collectionWorkflow, type CollectionAction } from './collection.workflow.js';
import { tellingIn, tellingOf, type Asker } from './telling.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (role: Role, placeId = 'owner', country = 'AL', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const collection = (changes: object): Collection =>
  ({
    ownerAuthorityId: 'owner',
    ownerCountry: 'AL',
    openedBy: 'author',
    proposedBy: 'proposer',
    pending: null,
    pendingBy: null,
    suspendedAs: null,
    reviewCalls: 0,
    climbed: 0,
    dueAt: null,
    ...changes,
  }) as unknown as Collection;

const handling = officer('handling_officer');
const analyst = officer('analyst');
const relay = officer('check_officer');
const supervisor = officer('data_protection_officer', 'ministry');
const lawyer = officer('legal_officer', 'ministry');
const change = { pending: {}, pendingBy: 'proposer' };

describe('the law of a collection', () => {
  it.each<[string, Actor, object, string[]]>([
    ['a handling officer', handling, { state: 'draft' }, ['close', 'propose', 'revise']],
    ['an analyst', analyst, { state: 'draft' }, ['propose', 'revise']],
    ['a check officer', relay, { state: 'draft' }, []],
    ['a legal officer', lawyer, { state: 'draft' }, []],
    ['the supervisor', supervisor, { state: 'draft' }, ['close']],
    ['a handling officer of another authority', officer('handling_officer', 'elsewhere'), { state: 'draft' }, []],
    ['an analyst', analyst, { state: 'proposed' }, ['redirect', 'take_back']],
    ['the supervisor', supervisor, { state: 'proposed' }, ['close', 'put_in_use', 'return_to_author']],
    ['a supervisor of another state', officer('data_protection_officer', 'x', 'MK'), { state: 'proposed' }, []],
    ['the clock', clockActor, { state: 'proposed', dueAt: now }, ['climb']],
    ['a handling officer', handling, { state: 'in_use' }, ['close', 'propose_terms', 'redirect', 'suspend']],
    ['an analyst', analyst, { state: 'in_use' }, ['propose_terms', 'redirect']],
    ['an analyst', analyst, { state: 'in_use', ...change }, ['redirect', 'withdraw_terms']],
    ['a check officer', relay, { state: 'in_use', ...change }, []],
    ['the supervisor', supervisor, { state: 'in_use' }, ['close', 'suspend']],
    ['the supervisor', supervisor, { state: 'in_use', ...change }, ['agree_terms', 'close', 'refuse_terms', 'suspend']],
    ['the supervisor', supervisor, { state: 'in_use', reviewCalls: 1 }, ['close', 'confirm_review', 'suspend']],
    ['the clock', clockActor, { state: 'in_use', dueAt: now }, ['call_for_review']],
    ['the clock', clockActor, { state: 'in_use', dueAt: later(now, 1) }, []],
    [
      'a handling officer',
      handling,
      { state: 'suspended', suspendedAs: 'owner' },
      ['close', 'propose_terms', 'redirect', 'resume'],
    ],
    [
      'a handling officer',
      handling,
      { state: 'suspended', suspendedAs: 'supervisor' },
      ['close', 'propose_terms', 'redirect'],
    ],
    ['the supervisor', supervisor, { state: 'suspended', suspendedAs: 'clock' }, ['close', 'resume']],
    ['the supervisor', supervisor, { state: 'closed' }, []],
    ['a handling officer', handling, { state: 'closed' }, []],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    const subject = collection(changes);
    expect(availableActions(collectionWorkflow, { subject, actor, now }).sort()).toEqual(actions);
  });

  const author = officer('data_protection_officer', 'ministry', 'AL', 'author');
  const proposer = officer('data_protection_officer', 'ministry', 'AL', 'proposer');
  it.each<[CollectionAction, Actor, object, string]>([
    ['put_in_use', author, { state: 'proposed' }, 'own_work'],
    ['put_in_use', proposer, { state: 'proposed' }, 'second_person_needed'],
    ['put_in_use', handling, { state: 'proposed' }, 'not_permitted'],
    ['put_in_use', supervisor, { state: 'draft' }, 'wrong_state'],
    ['propose_terms', analyst, { state: 'in_use', ...change }, 'terms_pending'],
    ['agree_terms', supervisor, { state: 'in_use' }, 'no_terms_pending'],
    ['agree_terms', proposer, { state: 'in_use', ...change }, 'second_person_needed'],
    ['agree_terms', author, { state: 'in_use', ...change }, 'own_work'],
    ['refuse_terms', handling, { state: 'in_use', ...change }, 'not_permitted'],
    ['withdraw_terms', analyst, { state: 'in_use' }, 'no_terms_pending'],
    ['resume', handling, { state: 'suspended', suspendedAs: 'supervisor' }, 'not_suspended_by_owner'],
    ['resume', handling, { state: 'suspended', suspendedAs: 'clock' }, 'not_suspended_by_owner'],
    ['suspend', analyst, { state: 'in_use' }, 'not_permitted'],
    ['confirm_review', supervisor, { state: 'in_use' }, 'review_not_called'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(collectionWorkflow, action, { subject: collection(changes), actor, now })).toBe(problem);
  });

  it('is called to its review first, and stops when nobody comes', () => {
    const subject = collection({ state: 'in_use' });
    callForReview({ subject, actor: clockActor, now });
    expect([nobodyReviewedIt({ subject }), subject.suspendedAs, subject.dueAt]).toEqual([
      false,
      null,
      later(now, days(30)),
    ]);
    callForReview({ subject, actor: clockActor, now });
    expect([nobodyReviewedIt({ subject }), subject.suspendedAs]).toEqual([true, 'clock']);
  });

  it('is due on the day of its review, and climbs every two days before it is agreed', () => {
    const subject = collection({ state: 'draft', reviewDue: later(now, days(365)) });
    enter(collectionWorkflow, subject, 'in_use', now);
    expect(subject.dueAt).toEqual(later(now, days(365)));
    enter(collectionWorkflow, subject, 'proposed', now);
    expect(subject.dueAt).toEqual(later(now, days(2)));
  });
});

const rule = (recipient: string, telling: string, purposes: string[], authorityId: string | null = null): Rule =>
  ({ id: recipient, recipient, authorityId, purposes, telling, basis: null }) as Rule;

describe('what somebody who asks is told', () => {
  const rules = [
    rule('*', 'hit_only', ['18-2-A']),
    rule('MK', 'full', ['18-2-A', '18-2-C']),
    rule('MK', 'nothing', ['18-2-A'], 'border'),
    rule('RS', 'contact', ['18-2-A']),
    rule('EUROPOL', 'nothing', ['18-2-A']),
  ];

  it.each<[string, object, string]>([
    ['a named state', { country: 'MK', purposes: ['18-2-A'] }, 'full'],
    ['another of its authorities', { country: 'MK', authorityId: 'police', purposes: ['18-2-A'] }, 'full'],
    ['an authority with its own rule', { country: 'MK', authorityId: 'border', purposes: ['18-2-A'] }, 'nothing'],
    ['where its own says nothing', { country: 'MK', authorityId: 'border', purposes: ['18-2-C'] }, 'full'],
    ['a state with no rule', { country: 'BG', purposes: ['18-2-A'] }, 'hit_only'],
    ['the same for another purpose', { country: 'BG', purposes: ['18-2-C'] }, 'nothing'],
    ['a body told less than anybody', { country: 'EUROPOL', purposes: ['18-2-A'] }, 'nothing'],
    ['several purposes: what all allow', { country: 'RS', purposes: ['18-2-A', '18-2-C'] }, 'nothing'],
    ['no purpose', { country: 'MK', purposes: [] }, 'nothing'],
  ])('is what the narrowest rule says: %s', (_, asker, telling) => {
    expect(tellingOf(rules, asker as Asker)).toBe(telling);
  });

  it('is all of it to the authority that owns it, for what it is kept for', () => {
    const told = { ownerAuthorityId: 'owner', purposes: ['18-2-A' as const], rules: [] };
    const asks = (authorityId: string, purposes: string[]) =>
      tellingIn(told, { country: 'AL', authorityId, purposes } as Asker);
    expect([
      asks('owner', ['18-2-A']),
      asks('owner', ['18-2-C']),
      asks('sister', ['18-2-A']),
      asks('owner', []),
    ]).toEqual(['full', 'nothing', 'nothing', 'nothing']);
  });

  it('is nothing where no rule is written', () => {
    expect(tellingOf([], { country: 'MK', purposes: ['18-2-A'] })).toBe('nothing');
  });
});
