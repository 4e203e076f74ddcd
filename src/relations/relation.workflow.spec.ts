import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Relation } from './relation.entity.js';
import { relationWorkflow, type RelationAction } from './relation.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, { id = 'somebody', country = 'AL' } = {}): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const relation = (changes: Partial<Relation>): Relation =>
  ({
    id: '1',
    operationId: 'operation',
    ownerAuthorityId: 'authority',
    ownerCountry: 'AL',
    openedBy: 'author',
    state: 'proposed',
    dueAt: null,
    version: 1,
    code: 'uses',
    pending: null,
    ...changes,
  }) as unknown as Relation;

const leader = officer('team_leader', 'operation');
const analyst = officer('analyst', 'operation');
const keeper = officer('handling_officer', 'authority');
const sharing: RelationAction[] = ['restrict', 'share', 'lift_restriction'];

describe('the law of a relation', () => {
  it.each<[string, Actor, Partial<Relation>, RelationAction[]]>([
    ['its author', officer('debriefer', 'operation', { id: 'author' }), {}, ['revise']],
    ['a leader', leader, {}, ['approve', 'reject', ...sharing]],
    ['an analyst', analyst, {}, ['approve', 'reject', ...sharing]],
    ['an analyst of another state', officer('analyst', 'operation', { country: 'MK' }), {}, []],
    ['an analyst at the owner’s', officer('analyst', 'authority'), {}, ['approve', 'reject', ...sharing]],
    ['an analyst, of what was agreed to', analyst, { state: 'approved' }, ['dissolve', 'regrade', ...sharing]],
    ['a handling officer', keeper, {}, ['freeze', 'erase', ...sharing]],
    ['a handling officer, of the frozen', keeper, { state: 'frozen' }, ['erase']],
    ['data protection', officer('data_protection_officer', 'ministry'), {}, ['freeze', 'erase']],
    ['the clock, too late', clockActor, { dueAt: now }, ['erase']],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    const subject = relation({
      sourceGrade: null,
      infoGrade: null,
      purposes: [],
      handlingCodes: ['H0'],
      h3Text: null,
      ...changes,
    });
    expect(availableActions(relationWorkflow, { subject, actor, now }).sort()).toEqual(actions.toSorted());
  });

  it('is never agreed to, nor taken back, by its author', () => {
    const actor = officer('analyst', 'operation', { id: 'author' });
    const answer = (action: RelationAction, state: string) =>
      objection(relationWorkflow, action, { subject: relation({ state }), actor, now });
    expect([answer('approve', 'proposed'), answer('reject', 'proposed'), answer('dissolve', 'approved')]).toEqual([
      'own_work',
      'own_work',
      'own_work',
    ]);
  });
});
