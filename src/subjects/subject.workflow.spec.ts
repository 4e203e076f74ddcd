import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { Subject } from './subject.entity.js';
import { subjectWorkflow, type SubjectAction } from './subject.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, { id = 'somebody', country = 'AL' } = {}): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;

const subject = (changes: Partial<Subject> = {}): Subject =>
  ({
    id: '1',
    operationId: 'operation',
    ownerAuthorityId: 'authority',
    ownerCountry: 'AL',
    openedBy: 'author',
    state: 'recorded',
    dueAt: null,
    version: 1,
    kind: 'person',
    category: 'suspect',
    protectedRole: null,
    sourceGrade: 'B',
    infoGrade: '2',
    handlingCodes: ['H0'],
    h3Text: null,
    purposes: ['18-2-A'],
    pending: null,
    clearedByOfficer: null,
    clearedByMonitor: null,
    dpoNotifiedAt: null,
    dpoNotedAt: null,
    ...changes,
  }) as unknown as Subject;

const author = officer('debriefer', 'operation', { id: 'author', country: 'MK' });
const leader = officer('team_leader', 'operation');
const foreignLeader = officer('team_leader', 'operation', { country: 'MK' });
const homeAnalyst = officer('analyst', 'authority');
const keeper = officer('handling_officer', 'authority');
const dataProtection = officer('data_protection_officer', 'ministry');
const monitor = officer('rights_monitor', 'operation', { country: 'MK' });

const sharing: SubjectAction[] = ['restrict', 'share', 'lift_restriction'];
const ofAReviewer: SubjectAction[] = ['return_to_author', 'review', 'regrade', 'add_special_category', ...sharing];
const ofAKeeper: SubjectAction[] = ['regrade', 'set_handling', 'authorise_purposes', 'freeze', 'erase', ...sharing];

describe('the law of a subject', () => {
  it.each<[string, Actor, Partial<Subject>, SubjectAction[]]>([
    [
      'the author of a draft',
      author,
      { state: 'draft' },
      ['revise', 'first_grade', 'first_handling', 'record', 'add_special_category', 'erase'],
    ],
    ['a reviewer of a draft', leader, { state: 'draft' }, ['first_handling', 'add_special_category', ...sharing]],
    ['a leader of another state', foreignLeader, { state: 'draft' }, []],
    ['the author, once it is recorded', author, {}, []],
    ['a leader of the owner’s', leader, {}, ofAReviewer],
    ['a leader of another state', foreignLeader, {}, []],
    ['an analyst at the owner’s', homeAnalyst, {}, ofAReviewer],
    ['a handling officer of the owner’s', keeper, {}, ofAKeeper],
    ['a handling officer elsewhere', officer('handling_officer', 'elsewhere'), {}, []],
    ['data protection', dataProtection, {}, ['freeze', 'erase']],
    ['data protection of another state', officer('data_protection_officer', 'ministry', { country: 'MK' }), {}, []],
    ['data protection, told', dataProtection, { dpoNotifiedAt: now }, ['note_special_category', 'freeze', 'erase']],
    ['a rights monitor', monitor, {}, []],
    ['a rights monitor of the protected', monitor, { protectedRole: 'clergy' }, ['clear_protected_role']],
    ['a handling officer, of the reviewed', keeper, { state: 'reviewed' }, [...ofAKeeper, 'release']],
    ['a handling officer, of the released', keeper, { state: 'released' }, [...ofAKeeper, 'withdraw_release']],
    ['a handling officer, at the review', keeper, { state: 'review_due' }, [...ofAKeeper, 'keep']],
    ['a handling officer, of the frozen', keeper, { state: 'frozen' }, ['unfreeze', 'erase']],
    ['a leader, of the frozen', leader, { state: 'frozen' }, []],
    ['anybody, of the erased', keeper, { state: 'erased' }, []],
    ['the clock, in time', clockActor, {}, []],
    ['the clock, too late', clockActor, { dueAt: now }, ['call_for_review', 'erase']],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(subjectWorkflow, { subject: subject(changes), actor, now }).sort()).toEqual(
      actions.toSorted(),
    );
  });

  it.each<[SubjectAction, Actor, Partial<Subject>, string | undefined]>([
    ['record', author, { state: 'draft', infoGrade: null }, 'handling_incomplete'],
    ['record', author, { state: 'draft', purposes: [] }, 'handling_incomplete'],
    ['record', author, { state: 'draft', handlingCodes: ['H0', 'H3'] }, 'handling_incomplete'],
    ['review', officer('team_leader', 'operation', { id: 'author' }), {}, 'own_work'],
    ['release', keeper, { state: 'reviewed', category: 'mentioned' }, 'only_mentioned'],
    ['release', keeper, { state: 'reviewed', protectedRole: 'lawyer' }, 'protected_role'],
    ['release', keeper, { state: 'reviewed', protectedRole: 'lawyer', clearedByOfficer: 'x' }, 'protected_role'],
    [
      'release',
      keeper,
      { state: 'reviewed', protectedRole: 'lawyer', clearedByOfficer: 'x', clearedByMonitor: 'y' },
      undefined,
    ],
    ['release', keeper, { state: 'recorded' }, 'wrong_state'],
    ['unfreeze', keeper, { state: 'frozen', sourceGrade: null }, 'handling_incomplete'],
    ['keep', officer('handling_officer', 'authority', { id: 'author' }), { state: 'review_due' }, 'own_work'],
    ['freeze', foreignLeader, {}, 'not_permitted'],
    ['freeze', foreignLeader, { followsAnother: true }, undefined],
    ['confirm_change', keeper, {}, 'no_change'],
  ])('answers %s with the rule that it breaks', (action, actor, changes, refused) => {
    expect(objection(subjectWorkflow, action, { subject: subject(changes), actor, now })).toBe(refused);
  });

  it('falls due for review where its rule has one, and for erasure where it does not', () => {
    const [reviewDue, retentionDue] = [new Date(now.getTime() + days(20)), new Date(now.getTime() + days(30))];
    const entering = (state: 'draft' | 'reviewed' | 'review_due' | 'frozen' | 'erased', changes: Partial<Subject>) => {
      const one = subject({ reviewDue, retentionDue, ...changes });
      enter(subjectWorkflow, one, state, now);
      return one.dueAt;
    };
    expect(entering('draft', {})).toEqual(retentionDue);
    expect(entering('reviewed', {})).toEqual(reviewDue);
    expect(entering('reviewed', { reviewDue: null })).toEqual(retentionDue);
    expect(entering('review_due', {})).toEqual(retentionDue);
    expect(entering('frozen', {})).toEqual(retentionDue);
    expect(entering('erased', { reviewDue: null, retentionDue: null })).toBeNull();
  });
});

describe('a change of a subject that takes two', () => {
  const pending = (kind: 'regrade' | 'handling') => ({
    id: '1',
    kind,
    change: {},
    proposedBy: 'first',
    proposedAt: now,
  });
  const decides = (actor: Actor, kind: 'regrade' | 'handling') =>
    objection(subjectWorkflow, 'confirm_change', {
      subject: subject({ pending: pending(kind) as Subject['pending'] }),
      actor,
      now,
    });

  it.each<[string, Actor, 'regrade' | 'handling', string | undefined]>([
    ['a reviewer, of grades', leader, 'regrade', undefined],
    ['a reviewer, of handling', leader, 'handling', 'not_permitted'],
    ['a handling officer, of handling', keeper, 'handling', undefined],
    [
      'whoever proposed it',
      officer('handling_officer', 'authority', { id: 'first' }),
      'handling',
      'second_person_needed',
    ],
    ['the author', officer('handling_officer', 'authority', { id: 'author' }), 'handling', 'own_work'],
  ])('is decided by %s or not', (_, actor, kind, refused) => {
    expect(decides(actor, kind)).toBe(refused);
  });

  it('is the only one at a time', () => {
    const waiting = subject({ pending: pending('regrade') as Subject['pending'] });
    expect(objection(subjectWorkflow, 'regrade', { subject: waiting, actor: leader, now })).toBe('change_pending');
    expect(objection(subjectWorkflow, 'set_handling', { subject: waiting, actor: keeper, now })).toBe('change_pending');
  });
});
