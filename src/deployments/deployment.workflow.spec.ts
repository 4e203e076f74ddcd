import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import type { Deployment } from './deployment.entity.js';
import { deploymentWorkflow, type DeploymentAction } from './deployment.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (role: Role, placeId: string, country = 'AL', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const deployment = (changes: object): Deployment =>
  ({
    operationId: 'operation',
    officerId: 'visitor',
    country: 'MK',
    hostCountries: ['AL'],
    openedBy: 'author',
    arrival: now,
    departure: later(now, days(10)),
    dueAt: null,
    climbed: 0,
    stateHasSigned: true,
    codeOfConductAt: now,
    ...changes,
  }) as unknown as Deployment;

const sender = officer('national_contact_point', 'MK central unit', 'MK');
const coordinator = officer('operation_coordinator', 'operation', 'MK');
const planner = officer('operation_coordinator', 'border department');
const itsAuthor = officer('operation_coordinator', 'border department', 'AL', 'author');
const commander = officer('operation_commander', 'operation');
const chief = officer('police_chief', 'ministry');
const leader = officer('team_leader', 'operation');
const visitor = officer('field_officer', 'operation', 'MK', 'visitor');

describe('the law of a deployment', () => {
  it.each<[string, Actor, object, string[]]>([
    ['the sender', sender, { state: 'proposed' }, ['revise', 'withdraw']],
    [
      'a coordinator who is of the sender',
      coordinator,
      { state: 'proposed' },
      ['accept', 'refuse', 'revise', 'withdraw'],
    ],
    ['a planner of the host', planner, { state: 'proposed' }, ['accept', 'refuse']],
    ['its author as a planner', itsAuthor, { state: 'proposed' }, ['refuse']],
    ['a planner of a third state', officer('operation_coordinator', 'elsewhere', 'RS'), { state: 'proposed' }, []],
    ['a commander', commander, { state: 'proposed' }, ['revise']],
    ['a commander', commander, { state: 'proposed', climbed: 1 }, ['accept', 'refuse', 'revise']],
    ['a chief of the host', chief, { state: 'proposed', climbed: 1 }, []],
    ['a chief of the host', chief, { state: 'proposed', climbed: 2 }, ['accept', 'refuse']],
    ['a chief of a third state', officer('police_chief', 'x', 'RS'), { state: 'proposed', climbed: 2 }, []],
    ['the officer', visitor, { state: 'proposed' }, []],
    ['the officer', visitor, { state: 'accepted' }, ['arrive', 'sign_code_of_conduct']],
    ['a team leader', leader, { state: 'accepted' }, ['arrive', 'brief', 'leave']],
    ['a team leader', leader, { state: 'serving' }, ['brief', 'leave']],
    ['the sender', sender, { state: 'serving' }, ['extend', 'leave', 'withdraw']],
    ['a chief of the host', chief, { state: 'serving' }, ['brief']],
    ['a commander', commander, { state: 'serving' }, ['brief', 'extend', 'leave']],
    ['the officer', visitor, { state: 'ended' }, []],
    ['the sender', sender, { state: 'refused' }, []],
    ['the clock', clockActor, { state: 'serving', dueAt: now }, ['leave']],
    ['the clock', clockActor, { state: 'proposed', dueAt: now }, ['climb']],
    ['the clock', clockActor, { state: 'serving', dueAt: later(now, 1) }, []],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    const subject = deployment(changes);
    expect(availableActions(deploymentWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each<[DeploymentAction, Actor, object, string]>([
    ['accept', planner, { state: 'proposed', stateHasSigned: false }, 'sender_has_not_signed'],
    ['accept', itsAuthor, { state: 'proposed' }, 'own_work'],
    ['accept', planner, { state: 'proposed', officerId: 'somebody' }, 'own_deployment'],
    ['accept', chief, { state: 'proposed' }, 'not_permitted'],
    ['accept', planner, { state: 'withdrawn' }, 'wrong_state'],
    ['brief', leader, { state: 'accepted', officerId: 'somebody' }, 'own_deployment'],
    ['arrive', visitor, { state: 'accepted', codeOfConductAt: null }, 'code_of_conduct_missing'],
    ['arrive', visitor, { state: 'accepted', stateHasSigned: false }, 'sender_has_not_signed'],
    ['sign_code_of_conduct', leader, { state: 'accepted' }, 'not_permitted'],
    ['extend', visitor, { state: 'serving' }, 'not_permitted'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    const subject = deployment(changes);
    expect(objection(deploymentWorkflow, action, { subject, actor, now })).toBe(problem);
  });

  it('gives the host a day for each of those who answer, and ends on the day of departure', () => {
    const due = (state: 'proposed' | 'accepted' | 'serving', climbed: number) => {
      const subject = deployment({ state: 'proposed', climbed });
      enter(deploymentWorkflow, subject, state, now);
      return subject.dueAt;
    };
    expect(due('proposed', 0)).toEqual(later(now, days(1)));
    expect(due('proposed', 2)).toBeNull();
    expect(due('serving', 0)).toEqual(later(now, days(10)));
  });
});
