import type { Actor } from '../core/access/actor.js';
import { clockActor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { hours, later, minutes } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { InterpreterBooking } from './interpreter-booking.entity.js';
import { interpreterBookingWorkflow, type InterpreterBookingAction } from './interpreter-booking.workflow.js';
import type { Interpreter } from './interpreter.entity.js';
import { interpreterWorkflow, type InterpreterAction } from './interpreter.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, { country = 'AL', placeId = 'authority', id = 'somebody' } = {}): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const inIt = (role: Role, id = 'somebody') => officer(role, { country: 'ME', placeId: 'operation', id });
const themselves = officer('interpreter', { country: 'IOM', id: 'interpreter' });
const sharing = ['restrict', 'share', 'lift_restriction'] as const;

describe('the law of an entry in the pool of interpreters', () => {
  const entry = (changes: Partial<Interpreter> = {}): Interpreter =>
    ({
      id: '1',
      ownerCountry: 'AL',
      officerId: 'interpreter',
      state: 'listed',
      dueAt: null,
      confidentialitySignedOn: '2026-08-01',
      ...changes,
    }) as unknown as Interpreter;

  it.each<[string, Actor, Partial<Interpreter>, InterpreterAction[]]>([
    [
      'its keeper',
      officer('national_contact_point'),
      {},
      ['revise', 'set_windows', 'sign_confidentiality', 'pause', 'leave', ...sharing],
    ],
    [
      'its keeper, while it is drafted',
      officer('central_unit_officer'),
      { state: 'drafted' },
      ['revise', 'set_windows', 'sign_confidentiality', 'list', 'leave', ...sharing],
    ],
    ['the interpreter', themselves, {}, ['set_windows', 'sign_confidentiality', 'pause', 'leave']],
    ['a keeper of another state', officer('operation_coordinator', { country: 'MK' }), {}, []],
    ['whoever books', officer('debriefer'), {}, []],
    ['its keeper, once they have left', officer('national_contact_point'), { state: 'left' }, []],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(interpreterWorkflow, { subject: entry(changes), actor, now })).toEqual(actions);
  });

  it('lists nobody who has not promised confidentiality', () => {
    const subject = entry({ state: 'drafted', confidentialitySignedOn: null });
    const attempt = { subject, actor: officer('operation_coordinator'), now };
    expect(objection(interpreterWorkflow, 'list', attempt)).toBe('confidentiality_not_signed');
  });
});

describe('the law of a booking', () => {
  const booking = (changes: Partial<InterpreterBooking> = {}): InterpreterBooking =>
    ({
      id: '1',
      operationId: 'operation',
      interpreterCountry: 'IOM',
      interpreterOfficerId: 'interpreter',
      openedBy: 'author',
      state: 'requested',
      dueAt: null,
      startsAt: later(now, hours(2)),
      ...changes,
    }) as unknown as InterpreterBooking;
  const keeper = officer('operation_coordinator', { country: 'IOM' });

  it.each<[string, Actor, Partial<InterpreterBooking>, InterpreterBookingAction[]]>([
    ['the interpreter', themselves, {}, ['confirm', 'decline', 'report_problem']],
    ['the keeper of the pool', keeper, {}, ['confirm', 'decline', 'cancel', 'report_problem']],
    ['a keeper of another pool', officer('operation_coordinator', { country: 'MK' }), {}, []],
    ['its author', inIt('debriefer', 'author'), {}, ['cancel', 'replace', ...sharing]],
    ['another debriefer', inIt('debriefer'), {}, []],
    ['a team leader', inIt('team_leader'), { state: 'confirmed' }, ['cancel', 'replace', ...sharing]],
    [
      'a team leader, once it has begun',
      inIt('team_leader'),
      { state: 'confirmed', startsAt: now },
      ['cancel', 'replace', 'record_held', ...sharing],
    ],
    ['a rights monitor', inIt('rights_monitor'), {}, []],
    ['the interpreter, after it was held', themselves, { state: 'held' }, ['report_problem']],
    ['its author, after it was declined', inIt('debriefer', 'author'), { state: 'declined' }, ['replace']],
    ['its author, after it was cancelled', inIt('debriefer', 'author'), { state: 'cancelled' }, []],
    ['the clock', clockActor, { dueAt: now }, ['lapse']],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(interpreterBookingWorkflow, { subject: booking(changes), actor, now })).toEqual(actions);
  });

  it('lets no keeper confirm what they asked for themselves', () => {
    const subject = booking({ openedBy: 'somebody' });
    expect(objection(interpreterBookingWorkflow, 'confirm', { subject, actor: keeper, now })).toBe('own_work');
  });

  it('waits for an answer until it begins, or a quarter of an hour', () => {
    const [early, late] = [booking(), booking({ startsAt: now })];
    enter(interpreterBookingWorkflow, early, 'requested', now);
    enter(interpreterBookingWorkflow, late, 'requested', now);
    expect([early.dueAt, late.dueAt]).toEqual([later(now, hours(2)), later(now, minutes(15))]);
  });
});
