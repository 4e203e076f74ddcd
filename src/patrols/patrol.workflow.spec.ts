import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { hours, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { Patrol } from './patrol.entity.js';
import { patrolWorkflow } from './patrol.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const fit = { state: 'serving', arrival: now, departure: later(now, hours(99)), briefedAt: now, stateHasSigned: true };

const officer = (role: Role, placeId = 'operation', id = 'somebody', country = 'AL'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const patrol = (changes: object = {}): Patrol =>
  ({
    operationId: 'operation',
    ownerAuthorityId: 'host',
    ownerCountry: 'AL',
    leaderId: 'leader',
    leaderCountry: 'AL',
    countries: ['AL', 'MK'],
    type: 'mixed_patrol',
    state: 'planned',
    startsAt: now,
    endsAt: later(now, hours(8)),
    dueAt: null,
    climbed: 0,
    reportedBy: null,
    siteLeaderId: 'site leader',
    operationState: 'active',
    elsewhere: false,
    crew: [{ deployment: fit }],
    ...changes,
  }) as unknown as Patrol;

const reported = { state: 'reported', reportedBy: 'leader' };
const shares = ['restrict', 'share', 'lift_restriction'];
const aChief = officer('police_chief', 'ministry');

describe('the law of a patrol', () => {
  it.each<[string, Actor, object, string[]]>([
    [
      'a team leader',
      officer('team_leader'),
      {},
      ['revise', 'put_member', 'remove_member', 'begin', 'cancel', ...shares],
    ],
    ['its leader', officer('field_officer', 'operation', 'leader'), {}, ['revise', 'begin']],
    ['its leader', officer('field_officer', 'operation', 'leader'), { state: 'under_way' }, ['revise', 'return']],
    ['its leader', officer('field_officer', 'operation', 'leader'), { state: 'returned' }, ['report']],
    ['its leader', officer('field_officer', 'operation', 'leader'), reported, []],
    ['a team leader', officer('team_leader'), { state: 'returned' }, shares],
    ['a team leader of another site', officer('team_leader'), reported, shares],
    [
      'whoever leads at its site',
      officer('field_officer', 'operation', 'site leader'),
      reported,
      ['review', 'send_back'],
    ],
    ['a coordinator', officer('operation_coordinator'), reported, ['review', 'send_back', ...shares]],
    ['a commander', officer('operation_commander'), reported, shares],
    ['a commander', officer('operation_commander'), { ...reported, climbed: 1 }, ['review', 'send_back', ...shares]],
    ['a chief of the host', aChief, { ...reported, climbed: 1 }, []],
    ['a chief of the host', aChief, { ...reported, climbed: 2 }, ['review', 'send_back']],
    ['a chief of another state', officer('police_chief', 'x', 'y', 'MK'), { ...reported, climbed: 2 }, []],
    ['a monitor', officer('rights_monitor'), reported, []],
    ['the clock', clockActor, { dueAt: now }, ['lapse']],
    ['the clock', clockActor, { ...reported, dueAt: now }, ['climb']],
    ['a coordinator', officer('operation_coordinator'), { state: 'cancelled' }, []],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(patrolWorkflow, { subject: patrol(changes), actor, now })).toEqual(actions);
  });

  it.each<[string, object, string | undefined]>([
    ['as it should', {}, undefined],
    ['under a leader of another state', { leaderCountry: 'MK' }, 'leader_not_of_host'],
    ['mixed with one state', { countries: ['AL'] }, 'not_mixed'],
    ['of one state where it need not be mixed', { countries: ['AL'], type: 'search' }, undefined],
    ['with somebody who is out', { elsewhere: true }, 'on_another_patrol'],
    ['while the operation is halted', { operationState: 'suspended' }, 'operation_not_active'],
    [
      'with an officer of a state that has not signed',
      { crew: [{ deployment: { ...fit, stateHasSigned: false } }] },
      'sender_has_not_signed',
    ],
  ])('goes out %s or says why not', (_, changes, refusal) => {
    const attempt = { subject: patrol(changes), actor: officer('team_leader'), now };
    expect(objection(patrolWorkflow, 'begin', attempt)).toBe(refusal);
  });

  it('is never reviewed by whoever reported it, whatever else they are', () => {
    const subject = patrol({ ...reported, reportedBy: 'somebody', climbed: 2 });
    for (const actor of [officer('operation_coordinator'), officer('operation_commander')])
      expect(objection(patrolWorkflow, 'review', { subject, actor, now })).toBe('own_work');
  });

  it('is reported also while the operation is halted or wound up, and not after it is closed', () => {
    const report = (operationState: string) =>
      objection(patrolWorkflow, 'report', {
        subject: patrol({ state: 'returned', operationState }),
        actor: officer('field_officer', 'operation', 'leader'),
        now,
      });
    expect(['active', 'suspended', 'demobilised', 'closed'].map(report)).toEqual([
      undefined,
      undefined,
      undefined,
      'operation_not_active',
    ]);
  });

  it('climbs twice when nobody reviews it, twelve hours each, and then waits', () => {
    const due = (climbed: number) => {
      const subject = patrol({ climbed });
      enter(patrolWorkflow, subject, 'reported', now);
      return subject.dueAt;
    };
    expect([0, 1, 2].map(due)).toEqual([later(now, hours(12)), later(now, hours(12)), null]);
  });
});
