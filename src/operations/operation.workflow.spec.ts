import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, enter, objection } from '../core/workflow/workflow.js';
import { mandatorySections } from './operation.codes.js';
import type { Operation } from './operation.entity.js';
import { operationWorkflow, type OperationAction } from './operation.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (role: Role, placeId: string, country = 'AL', id = 'somebody'): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;
const party = (country: string, part: string, changes: object = {}) => ({
  country,
  part,
  state: 'accepted',
  signedVersion: null,
  agreedVersion: null,
  ...changes,
});
const signed = [party('AL', 'host', { signedVersion: 1 }), party('MK', 'participant', { signedVersion: 1 })];

const operation = (changes: object): Operation =>
  ({
    id: 'operation',
    ownerAuthorityId: 'host',
    openedBy: 'author',
    type: 'common_operation',
    dueAt: null,
    climbed: 0,
    riskItemId: 'item',
    risk: { kind: 'ad_hoc', releasedOn: '2026-09-01' },
    planState: null,
    requestedBy: 'ministry',
    requestedOn: '2026-09-01',
    planVersion: 1,
    amendmentVersion: null,
    suspendedByMonitor: false,
    legalBases: ['PCC_SEE_28'],
    participations: [party('AL', 'host'), party('MK', 'participant'), party('ME', 'participant', { state: 'invited' })],
    completeSections: mandatorySections,
    obstacles: [],
    chiefs: [
      { placeId: 'host', country: 'AL', level: 0 },
      { placeId: 'ministry', country: 'AL', level: 1 },
    ],
    ...changes,
  }) as unknown as Operation;

const coordinator = officer('operation_coordinator', 'host');
const guest = officer('operation_coordinator', 'operation', 'MK');
const commander = officer('operation_commander', 'operation');
const monitor = officer('rights_monitor', 'operation', 'FRONTEX');
const chief = officer('police_chief', 'host');
const chiefAbove = officer('police_chief', 'ministry');
const itsAuthor = officer('police_chief', 'host', 'AL', 'author');
const contact = (country: string) => officer('national_contact_point', 'central unit', country);

const shares = ['restrict', 'share', 'lift_restriction'];
const writes = ['revise', 'put_site', 'remove_site', 'invite', ...shares, 'cancel'];
const halted = { state: 'suspended', suspendedByMonitor: true };
const amending = { participations: signed, amendmentVersion: 2 };

describe('the law of an operation', () => {
  it.each<[string, Actor, object, string[]]>([
    ['a coordinator', coordinator, { state: 'risk_analysis' }, [...writes, 'propose']],
    ['a coordinator in it', guest, { state: 'proposed' }, writes],
    ['a coordinator elsewhere', officer('operation_coordinator', 'elsewhere'), { state: 'proposed' }, []],
    ['a chief of the host', chief, { state: 'proposed' }, ['confirm', 'cancel']],
    ['its author as a chief', itsAuthor, { state: 'proposed' }, ['cancel']],
    ['a chief above', chiefAbove, { state: 'proposed' }, ['cancel']],
    ['a chief above', chiefAbove, { state: 'proposed', climbed: 1 }, ['confirm', 'cancel']],
    ['a chief of another state', officer('police_chief', 'other', 'MK'), { state: 'proposed', climbed: 3 }, []],
    [
      'a contact point that was asked',
      contact('ME'),
      { state: 'proposed' },
      ['accept_invitation', 'decline_invitation'],
    ],
    ['a contact point that has answered', contact('MK'), { state: 'proposed' }, []],
    ['a contact point', contact('MK'), { state: 'planning' }, ['sign_plan']],
    ['a contact point that was not asked', contact('RS'), { state: 'planning' }, []],
    ['a contact point that has signed', contact('MK'), { state: 'planning', participations: signed }, []],
    ['a signatory', contact('MK'), { state: 'active', ...amending }, ['agree_amendment']],
    ['a coordinator', coordinator, { state: 'planning' }, [...writes, 'write_section']],
    [
      'a coordinator',
      coordinator,
      { state: 'planning', participations: signed },
      [...writes, 'write_section', 'conclude_planning'],
    ],
    [
      'a coordinator',
      coordinator,
      { state: 'plan_signed' },
      ['put_site', 'invite', 'propose_amendment', 'prepare', ...shares, 'cancel'],
    ],
    [
      'a coordinator',
      coordinator,
      { state: 'preparation', participations: signed },
      ['put_site', 'invite', 'propose_amendment', ...shares, 'cancel'],
    ],
    ['a commander', commander, { state: 'preparation', participations: signed }, ['propose_amendment', 'activate']],
    ['a commander', commander, { state: 'active' }, ['propose_amendment', 'suspend', 'demobilise']],
    ['a commander', commander, { state: 'active', ...amending }, ['withdraw_amendment', 'suspend', 'demobilise']],
    ['a rights monitor', monitor, { state: 'active' }, ['suspend']],
    ['a commander', commander, { state: 'suspended' }, ['propose_amendment', 'resume', 'demobilise']],
    ['a commander, where the monitor halted it', commander, halted, ['propose_amendment', 'demobilise']],
    ['the monitor who halted it', monitor, halted, ['resume']],
    ['a coordinator', coordinator, { state: 'demobilised' }, ['begin_evaluation', ...shares]],
    ['a coordinator', coordinator, { state: 'evaluation' }, ['close', ...shares]],
    ['a coordinator', coordinator, { state: 'closed' }, ['archive']],
    ['a coordinator', coordinator, { state: 'archived' }, []],
    ['a coordinator', coordinator, { state: 'cancelled' }, []],
    ['a field officer', officer('field_officer', 'operation'), { state: 'active' }, []],
    ['an observer', officer('observer', 'operation'), { state: 'active' }, []],
    ['the clock', clockActor, { state: 'active' }, []],
    ['the clock', clockActor, { state: 'proposed', dueAt: now }, ['climb']],
  ])('lets %s do what they may, and no more (%#)', (_, actor, changes, actions) => {
    const subject = operation(changes);
    expect(availableActions(operationWorkflow, { subject, actor, now }).sort()).toEqual([...actions].sort());
  });

  it.each<[OperationAction, Actor, object, string]>([
    ['propose', coordinator, { state: 'risk_analysis', participations: [] }, 'no_host'],
    ['confirm', itsAuthor, { state: 'proposed' }, 'own_work'],
    ['confirm', chief, { state: 'confirmed' }, 'wrong_state'],
    ['begin_planning', coordinator, { riskItemId: null, risk: null }, 'no_risk_item'],
    ['begin_planning', coordinator, { risk: null }, 'no_risk_item'],
    ['begin_planning', coordinator, { requestedBy: null }, 'not_planned'],
    ['begin_planning', coordinator, { requestedBy: null, planState: 'proposed' }, 'not_planned'],
    ['begin_planning', coordinator, { risk: { kind: 'ad_hoc', releasedOn: '2026-08-31' } }, 'not_of_the_day'],
    ['begin_planning', coordinator, { risk: { kind: 'regional', releasedOn: '2026-09-01' } }, 'not_of_the_day'],
    ['sign_plan', contact('MK'), { state: 'planning', completeSections: ['sit'] }, 'plan_incomplete'],
    ['sign_plan', contact('MK'), { state: 'active', amendmentVersion: 2 }, 'amendment_pending'],
    ['sign_plan', contact('MK'), { state: 'planning', participations: signed }, 'already_signed'],
    [
      'conclude_planning',
      coordinator,
      { state: 'planning', participations: [signed[0]] },
      'not_signed_by_host_and_another',
    ],
    [
      'conclude_planning',
      coordinator,
      { state: 'planning', participations: [party('AL', 'host'), signed[1]] },
      'not_signed_by_host_and_another',
    ],
    ['activate', commander, { state: 'preparation' }, 'not_signed_by_host_and_another'],
    ['activate', commander, { state: 'preparation', participations: signed, legalBases: [] }, 'no_legal_basis'],
    ['activate', commander, { state: 'planning', participations: signed }, 'wrong_state'],
    ['suspend', coordinator, { state: 'active' }, 'not_permitted'],
    ['resume', commander, halted, 'not_permitted'],
    ['close', coordinator, { state: 'evaluation', obstacles: ['evaluation_missing'] }, 'operation_has_open_items'],
    ['close', coordinator, { state: 'demobilised' }, 'wrong_state'],
    ['cancel', coordinator, { state: 'active' }, 'wrong_state'],
  ])('refuses to %s (%#)', (action, actor, changes, problem) => {
    const subject = operation({ state: 'confirmed', ...changes });
    expect(objection(operationWorkflow, action, { subject, actor, now })).toBe(problem);
  });

  it.each([
    ['an entry of a confirmed plan', { requestedBy: null, planState: 'confirmed', risk: { kind: 'regional' } }],
    ['an entry of a plan in force', { requestedBy: null, planState: 'in_force' }],
    ['a bilateral deployment', { requestedBy: null, type: 'bilateral_deployment' }],
    ['a request of today', {}],
  ])('plans %s', (_, changes) => {
    const subject = operation({ state: 'confirmed', ...changes });
    expect(objection(operationWorkflow, 'begin_planning', { subject, actor: coordinator, now })).toBeUndefined();
  });

  it('gives each chief two days, three times over, and then waits', () => {
    const dueAfter = (climbed: number) => {
      const subject = operation({ state: 'risk_analysis', climbed });
      enter(operationWorkflow, subject, 'proposed', now);
      return subject.dueAt;
    };
    expect([0, 1, 2].map(dueAfter)).toEqual([0, 1, 2].map(() => later(now, days(2))));
    expect(dueAfter(3)).toBeNull();
  });
});
