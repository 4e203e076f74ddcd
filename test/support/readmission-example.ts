import { clockActor, type Actor } from '../../src/core/access/actor.js';
import type { Role } from '../../src/core/access/roles.js';
import { availableActions, objection } from '../../src/core/workflow/workflow.js';
import type { Facts } from '../../src/readmissions/readmission-facts.registry.js';
import { NEVER_DUE } from '../../src/readmissions/readmission.clock.rules.js';
import type { Readmission } from '../../src/readmissions/readmission.entity.js';
import { readmissionWorkflow, type ReadmissionAction } from '../../src/readmissions/readmission.workflow.js';

export const now = new Date('2026-09-01T08:00:00Z');
const officer = (role: Role, placeId: string, country = 'AT', id: string = role): Actor =>
  ({ kind: 'officer', id, country, held: [{ role, placeId }] }) as unknown as Actor;

const people = {
  officer: officer('readmission_officer', 'own'),
  supervisor: officer('readmission_supervisor', 'own'),
  safeguards: officer('safeguard_officer', 'asylum'),
  dpo: officer('data_protection_officer', 'dpa'),
  other: officer('readmission_officer', 'abroad', 'XK', 'other'),
  otherSupervisor: officer('readmission_supervisor', 'abroad', 'XK', 'other supervisor'),
  consul: officer('consular_officer', 'embassy', 'XK'),
  point: officer('crossing_point_officer', 'airport', 'XK'),
  leader: officer('escort_leader', 'own', 'AT', 'leader'),
  outsider: officer('readmission_supervisor', 'elsewhere', 'BG', 'outsider'),
  monitor: officer('rights_monitor', 'own'),
  clock: clockActor,
} as const;
export type Who = keyof typeof people;

/** Nothing stands in the way. */
export const clear: Facts = {
  holds: { submit: [], transfer: [] },
  checklist: { missing: [] },
  evidence: { missing: [], listed: false },
  deadlines: { lapsed: false },
  interview: { open: false, result: 'positive' },
  document: { ready: true },
  transfer: { planned: true, noticeMet: true, pointAgreed: true, signed: { owner: true, other: true }, outcome: 'x' },
  claim: { open: true, inTime: true },
};

const parameter = { value: null, sure: false, article: '6', entryKey: 'K' };
export const governing = {
  profile: { replyExt: parameter, exemptIf: parameter, silence: parameter, clockStart: parameter },
  registerVersion: 1,
  on: '2026-09-01',
  inForce: true,
  suspended: false,
  exemptIf: ['valid_passport'],
  silence: { value: 'consent_deemed', stated: 'consent_deemed', toConfirm: [] },
};

export const passport = { type: 'passport', issuingCountry: 'XK', expiresOn: '2030-01-01', authenticity: 'genuine' };
export const person = {
  role: 'principal',
  familyName: 'A',
  givenNames: 'B',
  bornOn: '1990-01-01',
  birthPlace: 'Peja',
  nationalities: ['XK'],
  photoRef: 'p',
  documents: [passport],
};

const readmission = (changes: object = {}): Readmission =>
  ({
    id: '1',
    version: 1,
    dueAt: null,
    openedBy: 'author',
    ownerAuthorityId: 'own',
    ownerCountry: 'AT',
    otherAuthorityId: 'abroad',
    otherCountry: 'XK',
    elsewhere: null,
    agreement: 'AT-XK',
    category: 'own_national',
    procedure: 'standard',
    knowledgeAt: now,
    decision: { final: false, enforceable: true },
    entry: null,
    zoneTest: null,
    persons: [person],
    sentAt: now,
    signedOffAt: now,
    signedOffBy: 'safeguard_officer',
    clockStartedAt: now,
    extendedAt: null,
    consulateAskedAt: now,
    notifiedAt: now,
    escortLeaderId: 'leader',
    interviewRequested: false,
    nextDueAt: NEVER_DUE,
    governing,
    facts: clear,
    ...changes,
  }) as unknown as Readmission;

/** What somebody may do in a state. */
export const may = (who: Who, state: string, changes: object = {}): string[] =>
  availableActions(readmissionWorkflow, {
    subject: readmission({ state, ...changes }),
    actor: people[who],
    now,
  }).filter((action) => !['restrict', 'share', 'lift_restriction'].includes(action));
/** Why an act is refused, if it is. */
export const refused = (action: ReadmissionAction, who: Who, changes: object): string | undefined =>
  objection(readmissionWorkflow, action, { subject: readmission(changes), actor: people[who], now });
