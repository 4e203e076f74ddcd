import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { FollowUp } from './follow-up.entity.js';
import { followUpWorkflow, type FollowUpAction } from './follow-up.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (role: Role, placeId: string, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country: 'AL', held: [{ role, placeId }] }) as unknown as Actor;
const followUp = (changes: object): FollowUp =>
  ({
    operationId: 'operation',
    ownerAuthorityId: 'host',
    openedBy: 'author',
    addresseeId: 'addressee',
    assigneeId: null,
    dueOn: '2026-09-30',
    dueAt: null,
    climbed: 0,
    waitsAt: 'addressee',
    above: 'ministry',
    doneBy: null,
    ...changes,
  }) as unknown as FollowUp;

const author = officer('field_officer', 'operation', 'author');
const coordinator = officer('operation_coordinator', 'host');
const receiver = officer('analyst', 'addressee', 'receiver');
const assignee = officer('field_officer', 'addressee', 'assignee');
const ministry = officer('police_chief', 'ministry');

const shares = ['restrict', 'share', 'lift_restriction'];
const climbed = { climbed: 1, waitsAt: 'ministry' };
const done = { state: 'done', doneBy: 'receiver' };

describe('the law of a follow-up', () => {
  it.each<[string, Actor, object, string[]]>([
    ['its author', author, { state: 'open' }, ['hand_over', 'withdraw', ...shares]],
    ['a coordinator of the host', coordinator, { state: 'returned' }, ['hand_over', 'withdraw', ...shares]],
    ['the authority', receiver, { state: 'open' }, ['accept', 'return']],
    ['somebody else there', officer('field_officer', 'addressee'), { state: 'open' }, []],
    ['the chief above', ministry, { state: 'open' }, []],
    ['the chief above', ministry, { state: 'open', ...climbed }, ['accept', 'return']],
    ['the authority', receiver, { state: 'accepted' }, ['return', 'assign', 'start', 'finish']],
    ['the assignee', assignee, { state: 'accepted', assigneeId: 'assignee' }, ['start', 'finish']],
    ['the authority', receiver, { state: 'in_progress' }, ['return', 'assign', 'finish']],
    ['its author', author, { state: 'in_progress' }, ['postpone', 'withdraw', ...shares]],
    ['the authority', receiver, { state: 'overdue' }, ['assign', 'finish']],
    ['the chief above', ministry, { state: 'overdue', ...climbed }, ['postpone']],
    ['the authority', receiver, done, []],
    ['its author', author, done, ['send_back', 'verify', ...shares]],
    ['its author who did it', author, { ...done, doneBy: 'author' }, shares],
    ['its author whom it was assigned to', author, { ...done, assigneeId: 'author' }, shares],
    ['its author', author, { state: 'verified' }, []],
    ['the clock', clockActor, { state: 'open', dueAt: now }, ['climb']],
    ['the clock', clockActor, { state: 'accepted', dueAt: now }, ['fall_due']],
    ['the clock', clockActor, { state: 'overdue', dueAt: now }, ['climb_further']],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    const subject = followUp(changes);
    expect(availableActions(followUpWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each<[FollowUpAction, Actor, object, string]>([
    ['verify', author, { ...done, doneBy: 'author' }, 'own_work'],
    ['verify', receiver, done, 'not_permitted'],
    ['accept', author, { state: 'open' }, 'not_permitted'],
    ['finish', receiver, { state: 'open' }, 'wrong_state'],
    ['hand_over', coordinator, { state: 'done' }, 'wrong_state'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    expect(objection(followUpWorkflow, action, { subject: followUp(changes), actor, now })).toBe(problem);
  });

  it('waits three days to be accepted, is due at the end of its day, and then goes up week by week', () => {
    const due = (state: 'open' | 'accepted' | 'overdue', changes: object = {}) => {
      const subject = followUp({ state: 'open', ...changes });
      enter(followUpWorkflow, subject, state, now);
      return subject.dueAt;
    };
    expect(due('open')).toEqual(later(now, days(3)));
    expect(due('open', { climbed: 3 })).toBeNull();
    expect(due('accepted')).toEqual(new Date('2026-09-30T23:59:59.999Z'));
    expect(due('overdue', { climbed: 1 })).toEqual(later(now, days(7)));
  });
});
