import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { SubjectMerge } from './subject-merge.entity.js';
import { allOwnersHaveAgreed, agree } from './subject-merge.rules.js';
import { Groups } from './subject-groups.js';
import { subjectMergeWorkflow, type SubjectMergeAction } from './subject-merge.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, { id = 'somebody', country = 'AL' } = {}): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const merge = (changes: Partial<SubjectMerge> = {}): SubjectMerge =>
  ({
    id: '1',
    operationId: 'operation',
    ownerAuthorityId: 'border',
    ownerCountry: 'AL',
    otherAuthorityId: 'abroad',
    otherCountry: 'MK',
    otherOperationId: 'operation',
    openedBy: 'author',
    agreedFor: [],
    agreedBy: [],
    climbed: 0,
    alarmAt: null,
    state: 'proposed',
    dueAt: null,
    version: 1,
    ...changes,
  }) as unknown as SubjectMerge;

const ours = officer('analyst', 'border');
const theirs = officer('analyst', 'abroad', { country: 'MK' });
const sharing: SubjectMergeAction[] = ['restrict', 'share', 'lift_restriction'];

describe('the law of taking two subjects for the same', () => {
  it.each<[string, Actor, Partial<SubjectMerge>, SubjectMergeAction[]]>([
    ['its author', officer('debriefer', 'operation', { id: 'author' }), {}, []],
    ['an analyst of the first owner', ours, {}, ['approve', 'reject', ...sharing]],
    ['an analyst of the second', theirs, {}, ['approve', 'reject', ...sharing]],
    ['an analyst of the first, once they have agreed', ours, { agreedFor: ['border'] }, ['reject', ...sharing]],
    [
      'a coordinator for the first',
      officer('operation_coordinator', 'operation'),
      {},
      ['approve', 'reject', ...sharing],
    ],
    ['a coordinator of a third state', officer('operation_coordinator', 'operation', { country: 'ME' }), {}, []],
    ['a leader', officer('team_leader', 'operation'), {}, []],
    [
      'a leader, once it has climbed',
      officer('team_leader', 'operation'),
      { climbed: 1 },
      ['approve', 'reject', ...sharing],
    ],
    ['the clock, unanswered', clockActor, { alarmAt: now }, ['sound_alarm']],
    ['an analyst elsewhere', officer('analyst', 'elsewhere'), {}, []],
    ['an analyst, of what is agreed to', theirs, { state: 'approved' }, ['undo', ...sharing]],
    ['a handling officer', officer('handling_officer', 'abroad'), { state: 'approved' }, ['undo', 'erase', ...sharing]],
    ['a handling officer, of what is proposed', officer('handling_officer', 'border'), {}, ['erase', ...sharing]],
    ['an analyst, of what was undone', ours, { state: 'undone' }, sharing],
    ['data protection', officer('data_protection_officer', 'ministry', { country: 'MK' }), {}, ['erase']],
    ['data protection of a third state', officer('data_protection_officer', 'm', { country: 'ME' }), {}, []],
    ['the clock, too late', clockActor, { dueAt: now, state: 'approved' }, ['erase']],
    ['anybody, of what is erased', ours, { state: 'erased' }, []],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    const subject = merge(changes);
    expect(availableActions(subjectMergeWorkflow, { subject, actor, now }).sort()).toEqual(actions.toSorted());
  });

  it('is never agreed to, nor refused, by its author', () => {
    const actor = officer('analyst', 'border', { id: 'author' });
    const answer = (action: SubjectMergeAction) =>
      objection(subjectMergeWorkflow, action, { subject: merge(), actor, now });
    expect([answer('approve'), answer('reject')]).toEqual(['own_work', 'own_work']);
  });

  it('takes the word of each owner', () => {
    const subject = merge();
    agree({ subject, actor: ours, now });
    expect(allOwnersHaveAgreed({ subject, actor: ours, now })).toBe(false);
    expect(objection(subjectMergeWorkflow, 'approve', { subject, actor: ours, now })).toBe('agreed_already');
    agree({ subject, actor: theirs, now });
    expect(allOwnersHaveAgreed({ subject, actor: theirs, now })).toBe(true);
  });

  it('takes one word where one authority owns both', () => {
    const subject = merge({ otherAuthorityId: 'border', otherCountry: 'AL' });
    agree({ subject, actor: ours, now });
    expect(allOwnersHaveAgreed({ subject, actor: ours, now })).toBe(true);
  });
});

describe('a group', () => {
  const link = (oneId: string, otherId: string) => ({ id: oneId + otherId, oneId, otherId });
  it('is everybody who is linked, in whatever order, and the first written down stands for it', () => {
    const groups = new Groups([link('c', 'b'), link('d', 'e'), link('b', 'a')]);
    expect(groups.members('c')).toEqual(['a', 'b', 'c']);
    expect(groups.standsFor('b')).toBe('a');
    expect(groups.members('e')).toEqual(['d', 'e']);
    expect(groups.members('z')).toEqual(['z']);
  });
});
