import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { Complaint } from './complaint.entity.js';
import { complaintWorkflow, type ComplaintAction } from './complaint.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (
  role: Role,
  { country = 'AL', placeId = 'elsewhere', id = 'somebody', authorityId = 'asylum' } = {},
): Actor => ({ kind: 'officer', id, country, authorityId, held: [{ role, placeId }] }) as unknown as Actor;
const monitor = officer('rights_monitor', { country: 'FRONTEX', placeId: 'operation' });

const complaint = (changes: Partial<Complaint> = {}): Complaint =>
  ({
    id: '1',
    operationId: 'operation',
    ownerCountry: 'AL',
    openedBy: 'author',
    state: 'received',
    dueAt: null,
    unitConcerned: 'border',
    participantCountries: ['AL', 'MK'],
    climbed: 0,
    examinedBy: null,
    ...changes,
  }) as unknown as Complaint;

const sharing: ComplaintAction[] = ['restrict', 'share', 'lift_restriction'];
const decides: ComplaintAction[] = ['admit', 'reject', 'withdraw'];

describe('the law of a complaint', () => {
  it.each<[string, Actor, Partial<Complaint>, ComplaintAction[]]>([
    ['a rights monitor of the operation', monitor, {}, [...decides, ...sharing]],
    ['a safeguard officer of the host', officer('safeguard_officer'), {}, [...decides, ...sharing]],
    ['a safeguard officer of the unit', officer('safeguard_officer', { authorityId: 'border' }), {}, []],
    [
      'a rights monitor of the unit',
      officer('rights_monitor', { placeId: 'operation', authorityId: 'border' }),
      {},
      [],
    ],
    ['a safeguard officer of another state', officer('safeguard_officer', { country: 'MK' }), {}, []],
    ['a rights monitor of a participant, in time', officer('rights_monitor', { country: 'MK' }), {}, []],
    ['a rights monitor of a participant, later', officer('rights_monitor', { country: 'MK' }), { climbed: 1 }, decides],
    ['a rights monitor of a state without a part', officer('rights_monitor', { country: 'RS' }), { climbed: 1 }, []],
    ['the commander', officer('operation_commander', { placeId: 'operation' }), { climbed: 1 }, []],
    ['its author', officer('debriefer', { placeId: 'operation', id: 'author' }), {}, []],
    ['a monitor, once it is admitted', monitor, { state: 'admissible' }, ['examine', 'withdraw', ...sharing]],
    ['a monitor, once it is rejected', monitor, { state: 'inadmissible' }, ['answer', ...sharing]],
    ['a monitor, once it is examined', monitor, { state: 'examined' }, ['answer', 'withdraw', ...sharing]],
    ['a monitor, once it is answered', monitor, { state: 'answered' }, ['appeal', 'close', ...sharing]],
    ['a monitor, once it is closed', monitor, { state: 'closed' }, []],
    ['the clock', clockActor, { dueAt: now }, ['climb']],
    ['the clock', clockActor, { dueAt: now, state: 'admissible' }, ['climb_examination']],
    ['the clock', clockActor, { dueAt: now, state: 'inadmissible' }, ['climb_refusal']],
    ['the clock', clockActor, { dueAt: now, state: 'examined' }, ['climb_answer']],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    const subject = complaint(changes);
    expect(availableActions(complaintWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each<[string, ComplaintAction, Partial<Complaint>, string]>([
    ['whoever took it down admit it', 'admit', { openedBy: 'somebody' }, 'own_work'],
    ['whoever took it down reject it', 'reject', { openedBy: 'somebody' }, 'own_work'],
    ['whoever took it down examine it', 'examine', { openedBy: 'somebody', state: 'admissible' }, 'own_work'],
    [
      'its first examiner hear the appeal',
      'examine',
      { examinedBy: 'somebody', state: 'admissible' },
      'own_examination',
    ],
  ])('does not let %s', (_, action, changes, refusal) => {
    expect(objection(complaintWorkflow, action, { subject: complaint(changes), actor: monitor, now })).toBe(refusal);
  });

  it.each([
    ['received', 7],
    ['admissible', 30],
    ['inadmissible', 7],
    ['examined', 7],
  ] as const)('leaves so many days while it is %s: %i; and none once it has climbed', (state, within) => {
    const [fresh, climbed] = [complaint(), complaint({ climbed: 1 })];
    enter(complaintWorkflow, fresh, state, now);
    enter(complaintWorkflow, climbed, state, now);
    expect([fresh.dueAt, climbed.dueAt]).toEqual([later(now, days(within)), null]);
  });
});
