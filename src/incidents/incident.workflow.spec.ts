import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { hours, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { Incident } from './incident.entity.js';
import { FIRST_REPORT, recordTheFirstReport } from './incident.rules.js';
import { incidentWorkflow, type IncidentAction } from './incident.workflow.js';

const now = new Date('2026-09-12T08:00:00Z');
const inIt = (role: Role, id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country: 'AL', held: [{ role, placeId: 'operation' }] }) as unknown as Actor;
const atHome = (role: Role, placeId: string): Actor =>
  ({ kind: 'officer', id: 'somebody', country: 'AL', held: [{ role, placeId }] }) as unknown as Actor;

const recorded = { id: '1', operationId: 'operation', ownerAuthorityId: 'host', openedBy: 'author', version: 1 };
const fresh = { state: 'detected', climbed: 0, dueAt: null, firstReportLate: false, firstReportedAt: null };
const incident = (changes: Partial<Incident>): Incident =>
  ({ ...recorded, ...fresh, firstReportDue: later(now, FIRST_REPORT), ...changes }) as unknown as Incident;

const tied: IncidentAction[] = ['put_link', 'remove_link'];
const kept: IncidentAction[] = ['restrict', 'share', 'lift_restriction'];
const late = { climbed: 1, firstReportLate: true };
const reported = { state: 'reported', firstReportedAt: now };

describe('the law of an event', () => {
  it.each<[string, Actor, Partial<Incident>, IncidentAction[]]>([
    ['its author', inIt('observer', 'author'), {}, ['revise', 'report', ...tied]],
    ['another officer', inIt('field_officer'), {}, []],
    ['a team leader', inIt('team_leader'), {}, ['revise', 'report', ...tied]],
    ['a coordinator', inIt('operation_coordinator'), {}, ['revise', 'assess', ...tied, 'close', ...kept]],
    [
      'a coordinator, once it is late',
      inIt('operation_coordinator'),
      late,
      ['revise', 'report', 'assess', ...tied, 'close', ...kept],
    ],
    [
      'a coordinator of the host',
      atHome('operation_coordinator', 'host'),
      late,
      ['revise', 'report', 'assess', ...tied, 'close', ...kept],
    ],
    ['a coordinator of another authority', atHome('operation_coordinator', 'another'), late, []],
    ['a commander', inIt('operation_commander'), reported, ['add_report', 'close', ...kept]],
    [
      'a commander, once it has climbed',
      inIt('operation_commander'),
      { ...reported, climbed: 1 },
      ['add_report', 'validate', 'close', ...kept],
    ],
    [
      'a coordinator',
      inIt('operation_coordinator'),
      reported,
      ['revise', 'add_report', 'assess', ...tied, 'validate', 'close', ...kept],
    ],
    ['its author', inIt('field_officer', 'author'), { ...reported, state: 'validated' }, ['add_report', ...tied]],
    ['a coordinator', inIt('operation_coordinator'), { ...reported, state: 'closed' }, ['reopen']],
    ['a rights monitor', inIt('rights_monitor'), {}, []],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(incidentWorkflow, { subject: incident(changes), actor, now })).toEqual(actions);
  });

  it.each<[IncidentAction, Actor, Partial<Incident>, string | undefined]>([
    ['validate', inIt('operation_coordinator', 'author'), reported, 'own_work'],
    ['close', inIt('operation_coordinator', 'author'), {}, 'own_work'],
    ['reopen', inIt('operation_coordinator'), { state: 'closed' }, 'never_reported'],
    ['report', inIt('field_officer', 'author'), reported, 'wrong_state'],
    ['miss_first_report', clockActor, { dueAt: now }, undefined],
    ['miss_first_report', clockActor, { dueAt: later(now, 1) }, 'not_permitted'],
  ])('answers %s with the rule that it breaks', (action, actor, changes, refused) => {
    expect(objection(incidentWorkflow, action, { subject: incident(changes), actor, now })).toBe(refused);
  });

  it('owes its first report once: what is late is late', () => {
    const subject = incident({});
    enter(incidentWorkflow, subject, 'detected', now);
    expect(subject.dueAt).toEqual(later(now, hours(24)));
    subject.firstReportLate = true;
    enter(incidentWorkflow, subject, 'detected', later(now, hours(24)));
    expect(subject.dueAt).toBeNull();
  });

  it('is late also where the clock has not looked yet', () => {
    const subject = incident({ firstReportDue: later(now, -1) });
    recordTheFirstReport({ subject, actor: inIt('field_officer', 'author'), now });
    expect(subject).toMatchObject({ firstReportLate: true, climbed: 0 });
  });
});
