import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import { passTheChangeOn } from './investigation-handover.rules.js';
import { investigationHandoverWorkflow, type InvestigationHandoverAction } from './investigation-handover.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (role: Role, placeId: string, { id = 'somebody', country = 'AL' } = {}): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const handover = (changes: object): InvestigationHandover =>
  ({
    operationId: 'operation',
    ownerAuthorityId: 'host',
    ownerCountry: 'AL',
    openedBy: 'author',
    recipientId: 'recipient',
    elsewhere: false,
    unitId: null,
    assigneeId: null,
    way: 'own_copy',
    dueOn: '2026-09-15',
    dueAt: null,
    alarmAt: null,
    climbed: 0,
    clock: null,
    sourceChanged: false,
    changeUnread: false,
    noticeOwed: false,
    items: [{}],
    ...changes,
  }) as unknown as InvestigationHandover;

const author = officer('analyst', 'operation', { id: 'author' });
const keeper = officer('handling_officer', 'host');
const leader = officer('team_leader', 'operation');
const guest = officer('analyst', 'operation', { country: 'MK' });
const receiver = officer('team_leader', 'recipient', { country: 'MK' });
const assignee = officer('field_officer', 'recipient', { id: 'assignee' });
const focalPoint = officer('central_unit_officer', 'ncu');

const shares = ['restrict', 'share', 'lift_restriction'];
const selec = { unitId: 'ncu', elsewhere: true };

describe('the law of a hand-over to investigation', () => {
  it.each<[string, Actor, object, string[]]>([
    ['its author', author, { state: 'draft' }, ['revise', 'choose_items', 'submit', 'withdraw', ...shares]],
    [
      'its author with nothing chosen',
      author,
      { state: 'draft', items: [] },
      ['revise', 'choose_items', 'withdraw', ...shares],
    ],
    ['another state’s analyst', guest, { state: 'draft' }, []],
    ['its author', author, { state: 'submitted' }, ['return_to_author', 'withdraw', ...shares]],
    ['a second officer', keeper, { state: 'submitted' }, ['return_to_author', 'check', 'withdraw', ...shares]],
    ['a leader of the host', leader, { state: 'submitted' }, ['return_to_author', 'check', 'withdraw', ...shares]],
    ['the recipient', receiver, { state: 'checked' }, []],
    ['the owner', keeper, { state: 'checked' }, ['return_to_author', 'hand_over', 'withdraw', ...shares]],
    ['the owner, to SELEC', keeper, { state: 'checked', ...selec }, ['return_to_author', 'withdraw', ...shares]],
    ['the focal point', focalPoint, { state: 'checked', ...selec }, ['return_to_author', 'hand_over']],
    ['the recipient', receiver, { state: 'handed_over' }, ['accept', 'decline']],
    ['the owner', keeper, { state: 'handed_over' }, ['postpone', 'recall', ...shares]],
    [
      'the owner for one without account',
      keeper,
      { state: 'handed_over', ...selec },
      ['accept', 'decline', 'postpone', 'recall', ...shares],
    ],
    ['the recipient', receiver, { state: 'accepted' }, ['start', 'record_outcome']],
    ['whoever sees to it', assignee, { state: 'accepted', assigneeId: 'assignee' }, ['start', 'record_outcome']],
    ['somebody else there', assignee, { state: 'accepted' }, []],
    ['a leader of the host', leader, { state: 'declined' }, ['redirect', 'close', ...shares]],
    ['the recipient', receiver, { state: 'declined' }, []],
    ['the recipient', receiver, { state: 'under_investigation' }, ['record_outcome']],
    ['a leader of the host', leader, { state: 'outcome_recorded' }, ['feed_back', ...shares]],
    ['the recipient', receiver, { state: 'fed_back', changeUnread: true }, ['record_outcome', 'acknowledge_change']],
    ['the owner', keeper, { state: 'accepted', noticeOwed: true }, ['recall', 'send_notice', ...shares]],
    ['the recipient', receiver, { state: 'recalled' }, []],
    ['the clock', clockActor, { state: 'handed_over', dueAt: now, alarmAt: now }, ['climb', 'sound_alarm']],
    ['the clock', clockActor, { state: 'outcome_recorded', dueAt: now }, ['feed_back']],
    ['the clock', clockActor, { state: 'fed_back', dueAt: now }, ['close']],
    ['the clock', clockActor, { state: 'accepted', sourceChanged: true }, ['note_source_change']],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    expect(availableActions(investigationHandoverWorkflow, { subject: handover(changes), actor, now })).toEqual(
      actions,
    );
  });

  it.each<[string, InvestigationHandoverAction, Actor, object, string]>([
    ['its author to check it', 'check', keeper, { state: 'submitted', openedBy: 'somebody' }, 'own_work'],
    ['to submit nothing', 'submit', author, { state: 'draft', items: [] }, 'nothing_to_hand_over'],
    ['to note what has not changed', 'acknowledge_change', receiver, { state: 'accepted' }, 'no_change_to_note'],
    ['a notice that nobody owes', 'send_notice', keeper, { state: 'accepted' }, 'no_change_to_note'],
    ['the recipient to recall it', 'recall', receiver, { state: 'handed_over' }, 'not_permitted'],
    [
      'the owner to accept it for a recipient with account',
      'accept',
      keeper,
      { state: 'handed_over' },
      'not_permitted',
    ],
  ])('refuses %s', (...[, action, actor, changes, code]) => {
    expect(objection(investigationHandoverWorkflow, action, { subject: handover(changes), actor, now })).toBe(code);
  });

  it('asks again every three days after its day, twice', () => {
    const due = (climbed: number) => {
      const subject = handover({ climbed });
      enter(investigationHandoverWorkflow, subject, 'handed_over', now);
      return subject.dueAt;
    };
    const day = new Date('2026-09-15T23:59:59.999Z');
    expect([due(0), due(1), due(2)]).toEqual([day, later(day, days(3)), null]);
  });

  it('tells the recipient of a changed source, and across a border lets its owner send a notice', () => {
    const [here, across] = [handover({ sourceChanged: true }), handover({ sourceChanged: true, way: 'transmission' })];
    for (const subject of [here, across]) passTheChangeOn({ subject, actor: clockActor, now });
    expect(here).toMatchObject({ sourceChanged: false, changeUnread: true, noticeOwed: false });
    expect(across).toMatchObject({ sourceChanged: false, changeUnread: false, noticeOwed: true });
  });
});
