import {
  clear,
  governing,
  may,
  now,
  passport,
  person,
  refused,
  type Who,
} from '../../test/support/readmission-example.js';
import { readmissionSteps, readmissionWorkflow, type ReadmissionAction } from './readmission.workflow.js';

describe('the law of a readmission', () => {
  it.each<[Who, string, string]>([
    ['officer', 'draft', 'revise put_person remove_person begin_check fall_back_to_standard withdraw'],
    ['officer', 'safeguard_check', 'give_back fall_back_to_standard withdraw'],
    ['safeguards', 'safeguard_check', 'give_back sign_off'],
    ['supervisor', 'safeguard_check', 'give_back ask_interview_before submit fall_back_to_standard withdraw'],
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
    ['consul', 'interview', 'report_interview call_off_interview'],
    ['officer', 'interview', 'call_off_interview withdraw'],
    ['clock', 'interview', 'call_off_interview'],
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
    ['supervisor', 'error_claimed', 'take_back'],
    ['otherSupervisor', 'error_claimed', ''],
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

  it('lets a claim end in the case when it has ended itself, and not before', () => {
    const settled = { facts: { ...clear, claim: { open: false, inTime: true } } };
    expect(may('supervisor', 'error_claimed', settled)).toEqual(['reject_claim']);
    expect(may('otherSupervisor', 'error_claimed', settled)).toEqual(['withdraw_claim']);
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
    const changes = { state: 'safeguard_check', procedure: 'notification_only', persons };
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
