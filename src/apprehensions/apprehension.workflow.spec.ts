import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { days, later } from '../core/workflow/deadline.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Apprehension } from './apprehension.entity.js';
import { knowsWho } from './apprehension.rules.js';
import { apprehensionWorkflow, type ApprehensionAction } from './apprehension.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');

const officer = (id: string, country: string, ...roles: Role[]): Actor =>
  ({ kind: 'officer', id, country, held: roles.map((role) => ({ role, placeId: 'operation' })) }) as unknown as Actor;

const apprehending = officer('apprehending', 'AL', 'field_officer');
const custodian = officer('custodian', 'AL', 'field_officer');
const receiver = officer('receiver', 'AL', 'field_officer');
const visitor = officer('visitor', 'MK', 'field_officer');
const commander = officer('commander', 'AL', 'operation_commander');
const supervisor = officer('supervisor', 'AL', 'readmission_supervisor');
const protector = officer('protector', 'AL', 'data_protection_officer');

const usual = {
  id: '1',
  state: 'recorded',
  operationId: 'operation',
  ownerCountry: 'AL',
  namedReaders: [],
  dueAt: null,
  receiverId: null,
  answerDueAt: null,
};
const inHand = { apprehendedBy: ['apprehending'], custodianId: 'custodian', fromCustody: false };
const counted = { personCount: 2, personsRecorded: 2, retentionDays: 183, version: 1 };
const group = (changes: Partial<Apprehension>): Apprehension =>
  ({ ...usual, ...inHand, ...counted, ...changes }) as unknown as Apprehension;

const persons: ApprehensionAction[] = ['put_person', 'remove_person', 'put_evidence', 'remove_evidence'];
const circle: ApprehensionAction[] = ['restrict', 'share', 'lift_restriction'];

describe('the law of an apprehension', () => {
  it.each<[string, Actor, Partial<Apprehension>, ApprehensionAction[]]>([
    ['an apprehending officer', apprehending, {}, [...persons, 'amend']],
    ['its custodian', custodian, {}, [...persons, 'split', 'offer_custody', 'hand_over', 'release', 'transfer']],
    ['its custodian', custodian, { receiverId: 'receiver' }, [...persons, 'withdraw_custody']],
    ['its receiver', receiver, { receiverId: 'receiver' }, ['confirm_custody', 'dispute_custody']],
    [
      'its receiver',
      receiver,
      { receiverId: 'receiver', state: 'handed_over' },
      ['confirm_receipt', 'dispute_receipt'],
    ],
    ['a visitor who holds it', visitor, { custodianId: 'visitor' }, ['offer_custody']],
    ['a visitor who does not', visitor, {}, []],
    ['a commander of the host', commander, {}, ['offer_custody', 'release', 'annul', ...circle]],
    ['a commander who visits', officer('x', 'MK', 'operation_commander'), {}, []],
    ['a readmission supervisor', supervisor, { state: 'handed_over' }, ['put_evidence', 'keep']],
    ['a data-protection officer', protector, { state: 'in_custody' }, []],
    ['a data-protection officer', protector, { state: 'released' }, ['erase']],
    ['anybody, once it is erased', protector, { state: 'erased' }, []],
    ['the clock, before its day', clockActor, { state: 'released', dueAt: later(now, days(1)) }, []],
    ['the clock, from then on', clockActor, { state: 'released', dueAt: now }, ['erase']],
    ['the clock, while an answer is awaited', clockActor, { receiverId: 'receiver', answerDueAt: later(now, 1) }, []],
    ['the clock, of no answer', clockActor, { receiverId: 'receiver', answerDueAt: now }, ['lapse_custody']],
    ['the clock, of no receipt', clockActor, { state: 'handed_over', answerDueAt: now }, ['lapse_receipt']],
  ])('lets %s do to it what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(apprehensionWorkflow, { subject: group(changes), actor, now })).toEqual(actions);
  });

  it.each<[ApprehensionAction, Actor, Partial<Apprehension>, string | undefined]>([
    ['hand_over', custodian, { personsRecorded: 1 }, 'persons_not_recorded'],
    ['transfer', custodian, { personsRecorded: 1 }, 'persons_not_recorded'],
    ['release', custodian, { personsRecorded: 0 }, undefined],
    ['release', custodian, { receiverId: 'receiver' }, 'handover_pending'],
    ['confirm_custody', custodian, { receiverId: 'receiver' }, 'not_permitted'],
    ['confirm_custody', commander, { receiverId: 'receiver' }, 'not_permitted'],
    ['withdraw_custody', custodian, {}, 'no_handover_pending'],
    ['keep_custody', custodian, {}, 'wrong_state'],
    ['keep_custody', custodian, { fromCustody: true }, undefined],
    ['annul', commander, { state: 'in_custody' }, 'wrong_state'],
  ])('answers %s', (action, actor, changes, refusal) => {
    expect(objection(apprehensionWorkflow, action, { subject: group(changes), actor, now })).toBe(refusal);
  });

  it.each<[string, Actor, boolean]>([
    ['an apprehending officer', apprehending, true],
    ['its custodian', custodian, true],
    ['an officer who is asked to receive it', receiver, true],
    ['a readmission officer of the host', officer('x', 'AL', 'readmission_officer'), true],
    ['a safeguard officer of the host', officer('x', 'AL', 'safeguard_officer'), true],
    ['a safeguard officer of another state', officer('x', 'MK', 'safeguard_officer'), false],
    ['another field officer of the host', officer('x', 'AL', 'field_officer'), false],
    ['its commander', commander, false],
    ['a data-protection officer', protector, false],
    ['a visitor', visitor, false],
    [
      'an apprehending officer who debriefs there too',
      officer('apprehending', 'AL', 'field_officer', 'debriefer'),
      false,
    ],
    ['the clock', clockActor, false],
  ])('says whether %s may know who they are', (_, actor, knows) => {
    expect(knowsWho({ subject: group({ receiverId: 'receiver' }), actor, now })).toBe(knows);
  });
});
