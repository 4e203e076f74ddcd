import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, judged } from '../core/workflow/workflow.js';
import type { Escort } from './escort.entity.js';
import type { HandoverRecord } from './handover-record.entity.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';
import { readmissionTransferWorkflow, type ReadmissionTransferAction } from './readmission-transfer.workflow.js';

const now = new Date('2026-09-07T08:00:00Z');

const officer = (id: string, country: string, role: Role, placeId: string): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;

const planner = officer('planner', 'AL', 'readmission_officer', 'al');
const leader = officer('leader', 'AL', 'escort_leader', 'al');
const otherLeader = officer('another', 'AL', 'escort_leader', 'al');
const receiver = officer('receiver', 'MK', 'readmission_officer', 'mk');
const point = officer('point', 'MK', 'crossing_point_officer', 'mk-border');
const pointElsewhere = officer('point', 'RS', 'crossing_point_officer', 'rs-border');
const consul = officer('consul', 'MK', 'consular_officer', 'mk');

const leads = { id: 'e1', function: 'leader', underTheRules: true } as Escort;
const person = { id: 'p1', minor: false, company: null };
const record = {
  asylumWish: false,
  identityResult: 'match',
  personIds: ['p1'],
  guardianSignedAt: null,
} as unknown as HandoverRecord;

const usual = {
  id: '1',
  state: 'planned',
  dueAt: null,
  version: 1,
  attempt: 1,

  ownerAuthorityId: 'al',
  ownerCountry: 'AL',
  otherAuthorityId: 'mk',
  otherCountry: 'MK',
  elsewhere: null,

  toldAt: now,
  leaderId: 'leader',
  pointBasis: 'agreement',
  pointKey: 'POINT',
  pointAgreement: null,

  plannedAt: new Date('2026-09-11T08:00:00Z'),
  noticeBy: null,
  noticeLatest: new Date('2026-09-09T22:00:00Z'),

  noticeSure: true,
  dateIsTheirs: false,
  shortNoticeAgreement: null,
  escortType: 'police',
  escortsAgreed: 2,

  security: null,
  securityReason: null,
  fitAt: now,
  ownerSignature: null,
  otherSignature: null,
  facts: {
    holds: {
      submit: [],
      transfer: [],
    },
    document: {
      ready: true,
      expiresOn: '2026-10-01',
    },
  },
  escorts: [leads],
  persons: [person],
  record,
};
const transfer = (changes: object): ReadmissionTransfer => ({ ...usual, ...changes }) as unknown as ReadmissionTransfer;

const planning: ReadmissionTransferAction[] = ['revise', 'put_escort', 'remove_escort', 'note_fitness', 'notify'];

describe('the law of a transfer', () => {
  it.each<[string, Actor, object, ReadmissionTransferAction[]]>([
    ['whoever plans it', planner, {}, planning],
    ['whoever plans it, once told', planner, { state: 'notified' }, ['note_fitness', 'postpone']],
    [
      'whoever plans it, with another date before them',
      planner,
      { state: 'date_proposed' },
      ['note_fitness', 'decline_date', 'take_date'],
    ],
    ['whoever plans it, once confirmed', planner, { state: 'confirmed' }, ['note_fitness', 'postpone']],
    ['the leader, once confirmed', leader, { state: 'confirmed' }, ['note_fitness', 'depart']],
    ['another leader', otherLeader, { state: 'confirmed' }, []],
    ['the requested side', receiver, { state: 'notified' }, ['confirm', 'propose_date']],
    ['the requested side that knows of nothing', receiver, { state: 'notified', toldAt: null }, []],
    ['the requested side, once confirmed', receiver, { state: 'confirmed' }, ['propose_date']],
    ['the leader on the way', leader, { state: 'under_way' }, ['put_record', 'sign', 'fail']],
    ['the crossing point', point, { state: 'under_way' }, ['put_record', 'sign', 'fail']],
    ['a crossing point of a third state', pointElsewhere, { state: 'under_way' }, []],
    ['the consulate', consul, { state: 'under_way' }, []],
    [
      'whoever plans it, where nobody leads',
      planner,
      { state: 'confirmed', leaderId: null },
      ['note_fitness', 'postpone', 'depart'],
    ],
    [
      'whoever plans it for a side without account',
      planner,
      { state: 'notified', elsewhere: 'other' },
      ['note_fitness', 'confirm', 'postpone', 'propose_date'],
    ],
    ['anybody, once it is over', leader, { state: 'handed_over' }, []],
  ])('lets %s do what is theirs', (_, actor, changes, actions) => {
    expect(availableActions(readmissionTransferWorkflow, { subject: transfer(changes), actor, now })).toEqual(actions);
  });

  const verdict = (action: ReadmissionTransferAction, changes: object, actor: Actor) =>
    judged(readmissionTransferWorkflow, action, { subject: transfer(changes), actor, now });
  const refused = (...asked: Parameters<typeof verdict>) => verdict(...asked).refused;

  it.each<[string, object, string | undefined]>([
    ['that is complete', {}, undefined],
    ['for a time that has passed', { plannedAt: now }, 'transfer_in_the_past'],
    ['at a place that nobody has agreed on', { pointBasis: 'ad_hoc' }, 'point_not_agreed'],
    ['at a place agreed on in writing', { pointBasis: 'ad_hoc', pointAgreement: 'Letter 12' }, undefined],
    ['later than verified law allows', { noticeLatest: now }, 'notice_too_short'],
    ['later than law that nobody has verified says', { noticeLatest: now, noticeSure: false }, undefined],
    ['later, as both have agreed', { noticeLatest: now, shortNoticeAgreement: 'Mail of 7.9.' }, undefined],
    ['later, on the day that the other side has proposed', { noticeLatest: now, dateIsTheirs: true }, undefined],
    ['without anybody who leads', { escorts: [{ ...leads, function: 'officer' }] }, 'escorts_not_named'],
    ['with more escorts than agreed', { escortsAgreed: 0 }, 'escorts_not_named'],
    [
      'with an escort who is not under the rules',
      { escorts: [{ ...leads, underTheRules: false }] },
      'escorts_not_named',
    ],
    ['with a medical escort and nobody medical', { escortType: 'medical' }, 'escorts_not_named'],
    ['without escort, although some are named', { escortType: 'none' }, 'escorts_not_named'],
    ['without escort', { escortType: 'none', escorts: [] }, undefined],
    ['of somebody called dangerous for no reason', { security: 'Two officers' }, 'security_without_reason'],
    ['without documents', { facts: { ...usual.facts, document: { ready: false } } }, 'document_not_ready'],
    [
      'with a document that expires before',
      { facts: { ...usual.facts, document: { ready: true, expiresOn: '2026-09-10' } } },
      'document_not_ready',
    ],
    ['of somebody under a hold', { facts: { ...usual.facts, holds: { submit: [], transfer: ['asylum'] } } }, 'on_hold'],
    ['where nobody can tell of holds', { facts: { document: usual.facts.document } }, 'on_hold'],
  ])('judges a notice %s', (_, changes, refusal) => {
    expect(refused('notify', changes, planner)).toBe(refusal);
  });

  it.each<[string, object, string | undefined]>([
    ['with everything ready', {}, undefined],
    [
      'of somebody under a hold',
      { facts: { ...usual.facts, holds: { submit: [], transfer: ['medical'] } } },
      'on_hold',
    ],
    ['of somebody whom nobody found fit', { fitAt: null }, 'fitness_not_noted'],
    ['before the other side has agreed', { state: 'notified' }, 'wrong_state'],
  ])('judges a departure %s', (_, changes, refusal) => {
    expect(refused('depart', { state: 'confirmed', ...changes }, leader)).toBe(refusal);
  });

  it.each<[string, object, string | undefined]>([
    ['of everybody, by name', {}, undefined],
    ['without a record', { record: null }, 'record_missing'],
    ['of somebody who asks for protection', { record: { ...record, asylumWish: true } }, 'on_hold'],
    ['of somebody else', { record: { ...record, identityResult: 'no_match' } }, 'identity_not_matched'],
    [
      'of a family, part of which stays behind',
      { persons: [person, { id: 'p2', minor: true, company: 'parent' }] },
      'persons_do_not_add_up',
    ],
    ['of a child alone, to nobody', { persons: [{ id: 'p1', minor: true, company: 'alone' }] }, 'guardian_missing'],
    [
      'of a child alone, to a guardian',
      { persons: [{ id: 'p1', minor: true, company: 'alone' }], record: { ...record, guardianSignedAt: now } },
      undefined,
    ],
    ['of a child with its parents', { persons: [{ id: 'p1', minor: true, company: 'parent' }] }, undefined],
    [
      'under a hold set at the last minute',
      { facts: { ...usual.facts, holds: { submit: [], transfer: ['court'] } } },
      'on_hold',
    ],
  ])('judges a signature under the hand-over %s', (_, changes, refusal) => {
    expect(refused('sign', { state: 'under_way', ...changes }, point)).toBe(refusal);
  });

  it('tells the state that hands over for whose protection nothing is signed, and the other one only that it is not', () => {
    const asks = { state: 'under_way', record: { ...record, asylumWish: true } };
    expect(refused('sign', asks, leader)).toBe('asylum_wish_at_handover');
    expect(refused('sign', asks, point)).toBe('on_hold');
    expect(verdict('sign', asks, point).details).toEqual({ holds: ['held'] });
  });

  it('hands over with the second signature, and not with the first', () => {
    const { once } = readmissionTransferWorkflow.actions.sign;
    const signature = {} as never;
    const signed = (changes: object) => once?.({ subject: transfer(changes), actor: point, now });
    expect(signed({})).toBe(false);
    expect(signed({ ownerSignature: signature })).toBe(true);
    expect(signed({ otherSignature: signature })).toBe(true);
  });
});
