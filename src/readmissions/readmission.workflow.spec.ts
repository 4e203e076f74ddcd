import { clockActor, type Actor } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { availableActions, objection } from '../core/workflow/workflow.js';
import type { Known } from './readmission-facts.registry.js';
import { NEVER_DUE } from './readmission.clock.rules.js';
import type { Readmission } from './readmission.entity.js';
import { readmissionSteps, readmissionWorkflow, type ReadmissionAction } from './readmission.workflow.js';

const now = new Date('2026-09-01T08:00:00Z');
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
type Who = keyof typeof people;

const clear: Known = {
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
const governing = {
  profile: { replyExt: parameter, exemptIf: parameter, silence: parameter, clockStart: parameter },
  registerVersion: 1,
  on: '2026-09-01',
  inForce: true,
  suspended: false,
  exemptIf: ['valid_passport'],
  silence: { value: 'consent_deemed', stated: 'consent_deemed', toConfirm: [] },
};

const passport = { type: 'passport', issuingCountry: 'XK', expiresOn: '2030-01-01', authenticity: 'genuine' };
const person = {
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

const may = (who: Who, state: string, changes: object = {}): string[] =>
  availableActions(readmissionWorkflow, {
    subject: readmission({ state, ...changes }),
    actor: people[who],
    now,
  }).filter((action) => !['restrict', 'share', 'lift_restriction'].includes(action));
const refused = (action: ReadmissionAction, who: Who, changes: object): string | undefined =>
  objection(readmissionWorkflow, action, { subject: readmission(changes), actor: people[who], now });

describe('the law of a readmission', () => {
  it.each<[Who, string, string]>([
    ['officer', 'draft', 'revise put_person remove_person begin_check fall_back_to_standard withdraw'],
    ['officer', 'safeguard_check', 'give_back fall_back_to_standard withdraw'],
    ['safeguards', 'safeguard_check', 'give_back sign_off'],
    ['supervisor', 'safeguard_check', 'give_back submit fall_back_to_standard withdraw'],
    ['officer', 'on_hold', 'fall_back_to_standard withdraw'],
    ['safeguards', 'on_hold', 'release'],
    ['officer', 'submitted', 'withdraw'],
    ['other', 'submitted', 'receive'],
    ['other', 'received', 'examine'],
    ['otherSupervisor', 'received', 'examine'],
    ['other', 'examination', 'ask_interview ask_information extend'],
    ['otherSupervisor', 'examination', 'ask_interview ask_information extend accept refuse'],
    ['officer', 'examination', 'ask_interview withdraw'],
    ['officer', 'info_requested', 'give_information withdraw'],
    ['consul', 'interview', 'report_interview'],
    ['consul', 'examination', ''],
    ['otherSupervisor', 'extended', 'ask_interview ask_information resume accept refuse'],
    ['officer', 'accepted', 'request_document withdraw'],
    ['officer', 'refused', 'withdraw begin_again'],
    ['supervisor', 'lapsed', 'deem_accepted withdraw'],
    ['officer', 'lapsed', 'withdraw'],
    ['otherSupervisor', 'lapsed', 'accept note_late_reply'],
    ['officer', 'deemed_accepted', 'request_document withdraw'],
    ['officer', 'travel_document', 'plan_transfer withdraw'],
    ['officer', 'notification_only', 'plan_transfer withdraw'],
    ['officer', 'transfer_planned', 'notify withdraw'],
    ['officer', 'notified', 'postpone withdraw'],
    ['other', 'notified', 'note_late_reply confirm_transfer propose_new_date'],
    ['officer', 'transfer_confirmed', 'postpone withdraw'],
    ['leader', 'transfer_confirmed', 'depart'],
    ['leader', 'in_transfer', 'hand_over fail_transfer'],
    ['point', 'in_transfer', 'hand_over fail_transfer'],
    ['officer', 'in_transfer', ''],
    ['officer', 'transfer_failed', 'plan_transfer withdraw'],
    ['otherSupervisor', 'handed_over', 'claim_error'],
    ['other', 'handed_over', ''],
    ['supervisor', 'error_claimed', 'take_back reject_claim'],
    ['officer', 'error_claimed', ''],
    ['officer', 'closed', ''],
    ['officer', 'erased', ''],
    ['monitor', 'examination', ''],
    ['outsider', 'safeguard_check', ''],
    ['outsider', 'examination', ''],
    ['clock', 'draft', 'fall_back_to_standard'],
  ])('lets the %s do in %s: %s', (who, state, actions) => {
    expect(may(who, state).sort().join(' ')).toBe(actions.split(' ').sort().join(' '));
  });

  const over = { deadlines: { lapsed: true, submitBy: now, transferBy: now } };
  it.each<[string, string]>([
    ['received', 'lapse'],
    ['examination', 'lapse'],
    ['info_requested', 'lapse'],
    ['interview', 'lapse'],
    ['extended', 'lapse'],
    ['draft', 'time_bar'],
    ['on_hold', 'time_bar'],
    ['accepted', 'void_consent'],
    ['transfer_confirmed', 'void_consent'],
  ])('lets the clock act in %s when the limit has passed: %s', (state, action) => {
    expect(may('clock', state, { facts: { ...clear, ...over } })).toContain(action);
    expect(may('clock', state)).not.toContain(action);
    for (const who of ['officer', 'supervisor', 'other', 'otherSupervisor', 'safeguards'] as const)
      expect(may(who, state, { facts: { ...clear, ...over } })).not.toContain(action);
  });

  const without = (fact: keyof Known) => ({ facts: { ...clear, [fact]: undefined } });
  const knowing = (facts: Known) => ({ facts: { ...clear, ...facts } });
  const inCheck = { state: 'safeguard_check' };

  it.each<[string, ReadmissionAction, Who, object, string]>([
    [
      'a draft that does not say since when',
      'begin_check',
      'officer',
      { state: 'draft', knowledgeAt: null },
      'application_incomplete',
    ],
    ['a draft about nobody', 'begin_check', 'officer', { state: 'draft', persons: [] }, 'application_incomplete'],
    ['a draft without agreement', 'begin_check', 'officer', { state: 'draft', governing: null }, 'no_agreement'],
    [
      'by an agreement of later',
      'begin_check',
      'officer',
      { state: 'draft', governing: { ...governing, inForce: false } },
      'agreement_not_in_force',
    ],
    [
      'by a suspended agreement',
      'submit',
      'supervisor',
      { ...inCheck, governing: { ...governing, suspended: true } },
      'agreement_suspended',
    ],
    [
      'with an open hold',
      'submit',
      'supervisor',
      { ...inCheck, ...knowing({ holds: { submit: ['h01'], transfer: [] } }) },
      'on_hold',
    ],
    ['with holds that nobody knows of', 'submit', 'supervisor', { ...inCheck, ...without('holds') }, 'on_hold'],
    [
      'with an open checklist',
      'submit',
      'supervisor',
      { ...inCheck, ...knowing({ checklist: { missing: ['x'] } }) },
      'checklist_incomplete',
    ],
    [
      'with a checklist that nobody knows of',
      'sign_off',
      'safeguards',
      { ...inCheck, ...without('checklist') },
      'checklist_incomplete',
    ],
    [
      'on a decision that may not be carried out',
      'submit',
      'supervisor',
      { ...inCheck, decision: { final: false, enforceable: false } },
      'decision_not_enforceable',
    ],
    ['without the safeguard officer', 'submit', 'supervisor', { ...inCheck, signedOffAt: null }, 'not_signed_off'],
    ['by whoever wrote it', 'submit', 'supervisor', { ...inCheck, openedBy: 'readmission_supervisor' }, 'own_work'],
    [
      'by whoever signed it off',
      'submit',
      'supervisor',
      { ...inCheck, signedOffBy: 'readmission_supervisor' },
      'own_work',
    ],
    [
      'with evidence missing',
      'submit',
      'supervisor',
      { ...inCheck, ...knowing({ evidence: { missing: ['nationality'], listed: false } }) },
      'evidence_incomplete',
    ],
    [
      'too late',
      'submit',
      'supervisor',
      { ...inCheck, ...knowing({ deadlines: { lapsed: false, submitBy: now } }) },
      'submit_limit_passed',
    ],
    [
      'with limits that nobody knows of',
      'submit',
      'supervisor',
      { ...inCheck, ...without('deadlines') },
      'submit_limit_passed',
    ],
    ['accelerated, untested', 'submit', 'supervisor', { ...inCheck, procedure: 'accelerated' }, 'not_accelerated'],
    [
      'by notice, as an application',
      'submit',
      'supervisor',
      { ...inCheck, procedure: 'notification_only' },
      'notification_only',
    ],
    ['an application, as a notice', 'notify_only', 'supervisor', inCheck, 'not_exempt'],
    ['where no hold is open', 'hold', 'safeguards', inCheck, 'no_hold'],
    [
      'an extension after the limit',
      'extend',
      'other',
      { state: 'examination', ...knowing(over) },
      'reply_limit_passed',
    ],
    ['a second extension', 'extend', 'other', { state: 'examination', extendedAt: now }, 'no_extension'],
    [
      'an interview where a listed document shows it',
      'ask_interview',
      'officer',
      { state: 'examination', ...knowing({ evidence: { missing: [], listed: true } }) },
      'document_listed',
    ],
    [
      'the end of an interview without result',
      'report_interview',
      'consul',
      { state: 'interview', ...knowing({ interview: { open: true } }) },
      'interview_open',
    ],
    [
      'a lapse of what nobody received',
      'lapse',
      'clock',
      { state: 'examination', clockStartedAt: null, ...knowing(over) },
      'delivery_not_proven',
    ],
    [
      'planning without document',
      'plan_transfer',
      'officer',
      { state: 'travel_document', ...knowing({ document: { ready: false } }) },
      'document_not_ready',
    ],
    [
      'planning with a document of yesterday',
      'plan_transfer',
      'officer',
      { state: 'travel_document', ...knowing({ document: { ready: true, expiresOn: '2026-08-31' } }) },
      'document_not_ready',
    ],
    [
      'planning after the limit',
      'plan_transfer',
      'officer',
      { state: 'travel_document', ...knowing(over) },
      'transfer_limit_passed',
    ],
    [
      'a notice that is too short',
      'notify',
      'officer',
      { state: 'transfer_planned', ...knowing({ transfer: { ...clear.transfer!, noticeMet: false } }) },
      'notice_too_short',
    ],
    [
      'at a point that nobody agreed to',
      'notify',
      'officer',
      { state: 'transfer_planned', ...knowing({ transfer: { ...clear.transfer!, pointAgreed: false } }) },
      'point_not_agreed',
    ],
    [
      'departure past an open hold',
      'depart',
      'leader',
      { state: 'transfer_confirmed', ...knowing({ holds: { submit: [], transfer: ['h06'] } }) },
      'on_hold',
    ],
    [
      'handing over past an open hold',
      'hand_over',
      'point',
      { state: 'in_transfer', ...knowing({ holds: { submit: [], transfer: ['h01'] } }) },
      'on_hold',
    ],
    [
      'handing over with one signature',
      'hand_over',
      'leader',
      { state: 'in_transfer', ...knowing({ transfer: { ...clear.transfer!, signed: { owner: true, other: false } } }) },
      'handover_not_signed',
    ],
    [
      'a claim after the window',
      'claim_error',
      'otherSupervisor',
      { state: 'handed_over', ...knowing({ claim: { open: true, inTime: false } }) },
      'error_window_over',
    ],
    ['closing with an open claim', 'close', 'officer', { state: 'handed_over' }, 'claim_open'],
  ])('refuses %s', (_, action, who, changes, problem) => {
    expect(refused(action, who, changes)).toBe(problem);
  });

  it.each<[string, string, ReadmissionAction, string | undefined]>([
    ['consent is deemed', 'consent_deemed', 'deem_accepted', undefined],
    ['the transfer is permitted: no consent', 'transfer_permitted', 'deem_accepted', 'silence_is_no_consent'],
    ['the transfer is permitted', 'transfer_permitted', 'proceed_on_silence', undefined],
    ['consent is deemed: it is confirmed as such', 'consent_deemed', 'proceed_on_silence', 'silence_is_no_consent'],
    ['nationality is deemed, of a national', 'nationality_deemed', 'proceed_on_silence', undefined],
    ['nothing, or nothing that is verified', 'none', 'deem_accepted', 'silence_is_no_consent'],
    ['nothing: no transfer either', 'none', 'proceed_on_silence', 'silence_is_no_consent'],
  ])('makes of silence what verified law says: %s', (_, value, action, problem) => {
    const silence = { value, stated: value, toConfirm: [] };
    expect(refused(action, 'supervisor', { state: 'lapsed', governing: { ...governing, silence } })).toBe(problem);
  });

  it('takes a late refusal where silence means nothing, and only notes it where silence has its meaning', () => {
    const none = { ...governing, silence: { value: 'none', stated: null, toConfirm: ['silence'] } };
    expect(refused('refuse', 'otherSupervisor', { state: 'lapsed', governing: none })).toBeUndefined();
    expect(refused('refuse', 'otherSupervisor', { state: 'lapsed' })).toBe('silence_stands');
  });

  it.each<[string, object, boolean]>([
    ['a valid passport of that state', {}, true],
    ['a passport that has expired', { expiresOn: '2026-08-31' }, false],
    ['a forged one', { authenticity: 'forged' }, false],
    ['one that is in doubt', { authenticity: 'doubtful' }, false],
    ['one of another state', { issuingCountry: 'AL' }, false],
    ['an identity card, which this agreement does not exempt', { type: 'identity_card' }, false],
  ])('needs no application with %s', (_, change, exempt) => {
    const persons = [{ ...person, documents: [{ ...passport, ...change }] }];
    const changes = { ...inCheck, procedure: 'notification_only', persons };
    expect(refused('notify_only', 'supervisor', changes)).toBe(exempt ? undefined : 'not_exempt');
  });

  it.each<[string, object, string[]]>([
    ['where the requested side has no account', { elsewhere: 'other' }, ['receive']],
    ['where the requesting side has none', { elsewhere: 'owner', state: 'draft' }, []],
  ])('lets whoever is here register what the other side does: %s', (_, changes, actions) => {
    for (const action of actions) expect(may('officer', 'submitted', changes)).toContain(action);
  });

  it('lets the requested side take down an application for a state without account, and speak for it', () => {
    const taken = { elsewhere: 'owner', ownerAuthorityId: 'abroad', ownerCountry: 'CH' };
    expect(may('other', 'draft', { ...taken, sentAt: null })).toContain('register');
    expect(may('other', 'info_requested', taken)).toContain('give_information');
    expect(may('officer', 'draft', taken)).toEqual([]);
  });

  it('knows nobody of the other side before it is sent', () => {
    for (const who of ['other', 'otherSupervisor'] as const)
      for (const state of Object.keys(readmissionWorkflow.states))
        expect(may(who, state, { sentAt: null })).toEqual([]);
  });

  it('has each of the 27 transitions of the catalogue', () => {
    const numbers = new Set(Object.values(readmissionSteps).map((step) => ('number' in step ? step.number : 0)));
    expect([...numbers].filter((number) => number > 0).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 26 }, (_, n) => n + 2),
    );
  });
});
