import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { clockActor } from '../core/access/actor.js';
import { days } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { SeriousIncident } from './serious-incident.entity.js';
import { seriousIncidentWorkflow, type SeriousIncidentAction } from './serious-incident.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const inIt = (role: Role, id = 'somebody', authorityId = 'elsewhere'): Actor =>
  ({ kind: 'officer', id, country: 'MK', authorityId, held: [{ role, placeId: 'operation' }] }) as unknown as Actor;
const forTheState = (country: string): Actor =>
  ({ kind: 'officer', id: 'x', country, held: [{ role: 'rights_monitor', placeId: 'authority' }] }) as unknown as Actor;

const report = {
  id: '1',
  operationId: 'operation',
  ownerCountry: 'AL',
  participantCountries: ['AL', 'MK'],
  version: 1,
};
const open = { unitConcerned: 'unit', reporterId: 'reporter', climbed: 0, dueAt: null, recommendations: [] };
const incident = (changes: Partial<SeriousIncident>): SeriousIncident =>
  ({ ...report, ...open, state: 'raised', ...changes }) as unknown as SeriousIncident;
const recommended = (settledAt: Date | null, due = new Date(now.getTime() + days(1))) =>
  [{ settledAt, due }] as SeriousIncident['recommendations'];

const monitor = inIt('rights_monitor');
const reporter = inIt('field_officer', 'reporter');
const kept: SeriousIncidentAction[] = ['restrict', 'share', 'lift_restriction'];

describe('the law of a serious incident', () => {
  it.each<[string, Actor, Partial<SeriousIncident>, SeriousIncidentAction[]]>([
    ['the author of a draft', reporter, { state: 'draft' }, ['raise', 'dismiss', 'add_information', 'revise']],
    ['a rights monitor with a draft', monitor, { state: 'draft' }, ['raise', 'dismiss', 'add_information', 'revise']],
    ['a commander with a draft', inIt('operation_commander'), { state: 'draft' }, []],
    ['a reporter', reporter, {}, ['add_information']],
    ['a rights monitor', monitor, {}, ['add_information', 'revise', 'protect_reporter', 'screen', ...kept]],
    [
      'a rights monitor who reported it',
      inIt('rights_monitor', 'reporter'),
      {},
      ['add_information', 'revise', 'protect_reporter', ...kept],
    ],
    [
      'a rights monitor of the unit',
      inIt('rights_monitor', 'x', 'unit'),
      { state: 'screened' },
      ['add_information', 'revise', 'protect_reporter', ...kept],
    ],
    ['a commander', inIt('operation_commander'), {}, []],
    ['a coordinator', inIt('operation_coordinator'), { state: 'fact_finding' }, []],
    ['a monitor of the host, not asked yet', forTheState('AL'), {}, []],
    [
      'a monitor of the host, asked',
      forTheState('AL'),
      { climbed: 1 },
      ['add_information', 'revise', 'protect_reporter', 'screen', ...kept],
    ],
    ['a monitor of a participant, not asked yet', forTheState('MK'), { climbed: 1 }, []],
    [
      'a monitor of a participant, asked',
      forTheState('MK'),
      { climbed: 2, state: 'not_launched' },
      ['protect_reporter', 'reopen'],
    ],
    ['a monitor of a state that takes no part', forTheState('RS'), { climbed: 2 }, []],
    [
      'a rights monitor',
      monitor,
      { state: 'screened' },
      ['add_information', 'revise', 'protect_reporter', 'launch', 'not_launch', ...kept],
    ],
    [
      'a rights monitor',
      monitor,
      { state: 'fact_finding' },
      ['add_information', 'revise', 'protect_reporter', 'put_finding', 'put_recommendation', 'conclude', ...kept],
    ],
    ['a rights monitor', monitor, { state: 'final' }, ['protect_reporter', 'put_recommendation', 'close', ...kept]],
    [
      'a rights monitor',
      monitor,
      { state: 'final', recommendations: recommended(null) },
      ['protect_reporter', 'put_recommendation', 'begin_follow_up', ...kept],
    ],
    ['a rights monitor', monitor, { state: 'closed' }, []],
    ['a reporter', reporter, { state: 'final' }, []],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(seriousIncidentWorkflow, { subject: incident(changes), actor, now })).toEqual(actions);
  });

  it.each<[SeriousIncidentAction, Actor, Partial<SeriousIncident>, string | undefined]>([
    ['screen', inIt('rights_monitor', 'reporter'), {}, 'own_work'],
    ['launch', inIt('rights_monitor', 'x', 'unit'), { state: 'screened' }, 'unit_concerned'],
    ['conclude', inIt('rights_monitor', 'reporter'), { state: 'fact_finding' }, 'own_work'],
    ['begin_follow_up', monitor, { state: 'final' }, 'nothing_recommended'],
    ['close', monitor, { state: 'follow_up', recommendations: recommended(null) }, 'recommendations_open'],
    ['close', monitor, { state: 'follow_up', recommendations: recommended(now) }, undefined],
    ['screen', monitor, { state: 'screened' }, 'wrong_state'],
    ['raise', reporter, {}, 'wrong_state'],
    ['dismiss', reporter, {}, 'wrong_state'],
    ['pass_on', clockActor, { dueAt: new Date(now.getTime() + 1) }, 'not_permitted'],
    ['pass_on', clockActor, { dueAt: now }, undefined],
    ['raise', clockActor, { state: 'draft', dueAt: now }, undefined],
  ])('answers %s with the rule that it breaks', (action, actor, changes, refused) => {
    expect(objection(seriousIncidentWorkflow, action, { subject: incident(changes), actor, now })).toBe(refused);
  });

  it('calls for an answer on the next day on which one is owed, and once', () => {
    const due = new Date(now.getTime() + days(2));
    const subject = incident({ state: 'final', recommendations: [...recommended(now), ...recommended(null, due)] });
    enter(seriousIncidentWorkflow, subject, 'follow_up', now);
    expect(subject.dueAt).toEqual(due);
    enter(seriousIncidentWorkflow, subject, 'follow_up', due);
    expect(subject.dueAt).toBeNull();
  });

  it('waits at the top when it has climbed to everybody whom it could', () => {
    const subject = incident({ climbed: 2 });
    enter(seriousIncidentWorkflow, subject, 'raised', now);
    expect(subject.dueAt).toBeNull();
  });
});
