import type { Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { ReadmissionEvidence } from './evidence.entity.js';
import { evidenceWorkflow, type EvidenceAction } from './evidence.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
const officer = (country: string, placeId: string, role: Role): Actor =>
  ({ kind: 'officer', id: `${role} ${placeId}`, country, held: [{ role, placeId }] }) as unknown as Actor;
const own = officer('AT', 'owner', 'readmission_officer');
const other = officer('XK', 'other', 'readmission_supervisor');
const safeguard = officer('AT', 'owner', 'safeguard_officer');
const elsewhere = officer('AT', 'another authority', 'readmission_officer');

const sides = { ownerAuthorityId: 'owner', otherAuthorityId: 'other', elsewhere: null };
const piece = (changes: Partial<ReadmissionEvidence> = {}, readmission: object = {}): ReadmissionEvidence =>
  ({
    state: 'prepared',
    side: 'owner',
    ownerCountry: 'AT',
    kind: 'nat_id',
    contested: false,
    clearedAt: null,
    dueAt: null,
    readmission: { ...sides, state: 'draft', sentAt: null, ...readmission },
    ...changes,
  }) as unknown as ReadmissionEvidence;
const sent = { state: 'examination', sentAt: now };
const told = { kind: 'tcn_io_info' } as const;

describe('the law of a piece of evidence', () => {
  it.each<[string, Actor, ReadmissionEvidence, EvidenceAction[]]>([
    ['its side write it', own, piece(), ['revise', 'examine', 'withdraw']],
    ['its side show more once the case was sent', own, piece({}, sent), ['revise', 'examine', 'show', 'withdraw']],
    ['nobody of another authority touch it', elsewhere, piece(), []],
    ['the other side do nothing before it is shown', other, piece({}, sent), []],
    ['the other side contest what was shown', other, piece({ state: 'shown' }, sent), ['contest']],
    ['them stop that', other, piece({ state: 'shown', contested: true }, sent), ['contest', 'stop_contesting']],
    ['its side examine it still, and withdraw it', own, piece({ state: 'shown' }, sent), ['examine', 'withdraw']],
    ['a safeguard officer let out what is protected', safeguard, piece(told), ['clear']],
    ['its side not show what is protected', own, piece(told, sent), ['revise', 'examine', 'withdraw']],
    [
      'it be shown once cleared',
      own,
      piece({ ...told, clearedAt: now }, sent),
      ['revise', 'examine', 'show', 'withdraw'],
    ],
    [
      'whoever registers it act for a side without an account',
      other,
      piece({}, { elsewhere: 'owner' }),
      ['revise', 'examine', 'withdraw'],
    ],
    ['what is withdrawn rest', own, piece({ state: 'withdrawn' }, sent), []],
  ])('lets %s', (_, actor, subject, actions) => {
    expect(availableActions(evidenceWorkflow, { subject, actor, now })).toEqual(actions);
  });

  it.each<[EvidenceAction, Actor, ReadmissionEvidence, string]>([
    ['show', own, piece(), 'evidence_not_sent_yet'],
    ['show', own, piece(told, sent), 'evidence_protected'],
    ['clear', safeguard, piece(), 'evidence_not_protected'],
    ['revise', own, piece({}, { state: 'closed', sentAt: now }), 'evidence_closed'],
    ['contest', other, piece({ state: 'shown' }, { state: 'handed_over', sentAt: now }), 'evidence_closed'],
    ['stop_contesting', other, piece({ state: 'shown' }, sent), 'evidence_not_contested'],
    ['contest', own, piece({ state: 'shown' }, sent), 'not_permitted'],
  ])('says why not: %s', (action, actor, subject, refusal) => {
    expect(objection(evidenceWorkflow, action, { subject, actor, now })).toBe(refusal);
  });
});
