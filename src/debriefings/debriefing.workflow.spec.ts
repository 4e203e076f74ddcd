import { days, hours, later } from '../core/workflow/deadline.js';
import { enter, statesOf } from '../core/workflow/workflow.js';
import { actions, debriefing, information, now, refusal, type Who } from '../../test/support/example-debriefing.js';
import type { DebriefingState } from './debriefing.codes.js';
import { debriefingWorkflow, type DebriefingAction } from './debriefing.workflow.js';

const account = ['put_answer', 'remove_answer', 'put_translation', 'put_leg', 'remove_leg', 'put_profile'];

describe('the law of debriefings', () => {
  it.each<[Who, DebriefingState, string[]]>([
    ['debriefer', 'planned', ['revise', 'assign_interpreter', 'begin_screening', 'set_aside']],
    ['second', 'planned', ['revise', 'assign_interpreter', 'begin_screening', 'set_aside']],
    ['colleague', 'planned', []],
    ['leader', 'planned', ['revise', 'assign_interpreter', 'reassign', 'set_aside']],
    ['guestLeader', 'planned', []],
    ['monitor', 'planned', []],
    [
      'debriefer',
      'vulnerability_screen',
      ['revise', 'assign_interpreter', 'screen', 'screen_trafficking', 'find_eligible', 'refuse', 'set_aside'],
    ],
    [
      'debriefer',
      'eligible',
      ['revise', 'assign_interpreter', 'screen', 'screen_trafficking', 'inform', 'refuse', 'set_aside'],
    ],
    [
      'debriefer',
      'informed',
      ['assign_interpreter', 'screen', 'screen_trafficking', 'inform', 'consent', 'refuse', 'stop', 'set_aside'],
    ],
    ['leader', 'informed', ['assign_interpreter', 'stop', 'reassign', 'set_aside']],
    [
      'debriefer',
      'consent_given',
      ['assign_interpreter', 'screen', 'screen_trafficking', 'begin_account', 'stop', 'set_aside', 'withdraw_consent'],
    ],
    [
      'debriefer',
      'account',
      [
        'assign_interpreter',
        'screen',
        'screen_trafficking',
        ...account,
        'take_break',
        'close',
        'stop',
        'withdraw_consent',
      ],
    ],
    ['leader', 'account', ['assign_interpreter', 'stop', 'reassign', 'withdraw_consent']],
    ['monitor', 'account', ['withdraw_consent']],
    [
      'debriefer',
      'closed',
      ['assign_interpreter', 'screen_trafficking', ...account, 'stop', 'read_back', 'withdraw_consent'],
    ],
    ['debriefer', 'readback_signed', ['put_translation', 'stop', 'submit', 'withdraw_consent']],
    ['debriefer', 'quality_review', ['stop', 'withdraw_consent']],
    [
      'leader',
      'quality_review',
      ['stop', 'return_for_correction', 'grade', 'reassign', 'set_aside', 'withdraw_consent'],
    ],
    ['coordinator', 'quality_review', ['stop', 'reassign', 'set_aside', 'withdraw_consent', 'keep']],
    ['commander', 'quality_review', []],
    ['coordinator', 'graded', ['stop', 'sanitise', 'reassign', 'set_aside', 'withdraw_consent', 'keep']],
    ['coordinator', 'sanitised', ['stop', 'sanitise', 'release', 'reassign', 'set_aside', 'withdraw_consent', 'keep']],
    ['debriefer', 'released', ['withdraw_consent']],
    ['coordinator', 'released', ['retract', 'withdraw_consent', 'keep']],
    ['dpo', 'released', ['retract', 'withdraw_consent', 'keep', 'order_erasure', 'anonymise']],
    ['analyst', 'released', []],
    ['commander', 'released', []],
    ['coordinator', 'withdrawn', ['tell_recipient', 'keep', 'erase']],
    ['dpo', 'withdrawn', ['tell_recipient', 'keep', 'erase']],
    ['debriefer', 'withdrawn', []],
    ['debriefer', 'refused', []],
    ['coordinator', 'refused', []],
    ['debriefer', 'referred_out', []],
    ['dpo', 'anonymised', ['withdraw_consent', 'order_erasure']],
    ['leader', 'erased', ['tell_recipient']],
    ['coordinator', 'stopped', ['withdraw_consent', 'keep']],
  ])('a %s facing one that is %s may %j', (who, state, expected) => {
    expect(actions(who, debriefing(state))).toEqual(expected);
  });

  it('opens nothing of a minor, or of whoever may be one, but what arranges and refers out (R-15)', () => {
    const harmless = ['revise', 'assign_interpreter', 'refer_out', 'take_break'];
    const minor = { needs: ['child'], needsReferred: ['child'] };
    for (const ageFinding of ['minor', 'doubtful'])
      for (const state of ['vulnerability_screen', 'eligible', 'informed', 'consent_given', 'account'] as const)
        for (const who of ['debriefer', 'second'] as const) {
          const open = actions(who, debriefing(state, { ...minor, ageFinding }));
          expect(open).toContain('refer_out');
          expect(open.filter((action) => !harmless.includes(action))).toEqual([]);
        }
  });

  it.each<[string, DebriefingAction, Who, DebriefingState, object]>([
    ['operation_not_active', 'begin_screening', 'debriefer', 'planned', { operationState: 'suspended' }],
    ['operation_not_active', 'inform', 'debriefer', 'eligible', { operationState: 'demobilised' }],
    ['operation_not_active', 'begin_account', 'debriefer', 'consent_given', { operationState: 'suspended' }],
    ['not_screened', 'find_eligible', 'debriefer', 'vulnerability_screen', { screenedAt: null }],
    ['not_fit', 'find_eligible', 'debriefer', 'vulnerability_screen', { fit: false }],
    ['referral_missing', 'find_eligible', 'debriefer', 'vulnerability_screen', { needs: ['pregnant'] }],
    ['nothing_to_refer', 'refer_out', 'debriefer', 'vulnerability_screen', {}],
    ['referral_missing', 'refer_out', 'debriefer', 'account', { ageFinding: 'minor', needs: ['child'] }],
    ['no_common_language', 'inform', 'debriefer', 'eligible', { interpreterId: null, spoken: ['en', 'sq'] }],
    ['not_informed', 'consent', 'debriefer', 'informed', { information: null }],
    [
      'not_informed',
      'consent',
      'debriefer',
      'informed',
      { information: { ...information, languageUnderstood: false } },
    ],
    ['detention_not_approved', 'consent', 'debriefer', 'informed', { libertyState: 'detained' }],
    ['not_detained', 'approve_detained', 'leader', 'informed', {}],
    ['own_interview', 'approve_detained', 'leader', 'informed', { libertyState: 'detained', interviewers: ['leader'] }],
    ['not_informed', 'begin_account', 'debriefer', 'consent_given', { information: null }],
    ['no_consent', 'begin_account', 'debriefer', 'consent_given', { consentState: 'not_asked' }],
    ['break_due', 'put_answer', 'debriefer', 'account', { breakDueAt: now }],
    ['on_break', 'put_leg', 'debriefer', 'account', { onBreakSince: now }],
    ['not_on_break', 'resume', 'debriefer', 'account', {}],
    ['trafficking_not_screened', 'close', 'debriefer', 'account', { traffickingScreenedAt: null }],
    ['referral_missing', 'close', 'debriefer', 'account', { needs: ['protection_claim'] }],
    ['translation_missing', 'submit', 'debriefer', 'readback_signed', { untranslated: 1 }],
    ['own_interview', 'grade', 'leader', 'quality_review', { interviewers: ['lead', 'second', 'leader'] }],
    ['own_interview', 'sanitise', 'leader', 'graded', { interviewers: ['leader'] }],
    ['own_interview', 'release', 'coordinator', 'sanitised', { interviewers: ['coordinator'] }],
    ['own_work', 'release', 'leader', 'sanitised', {}],
    ['no_consent', 'release', 'coordinator', 'sanitised', { consentState: 'withdrawn' }],
    ['self_incriminating', 'release', 'coordinator', 'sanitised', { selfIncrimination: true }],
    ['name_in_text', 'release', 'coordinator', 'sanitised', { noNameInText: false }],
    ['name_in_text', 'release', 'coordinator', 'sanitised', { noNameInText: null }],
    ['reidentifiable', 'release', 'coordinator', 'sanitised', { reidentificationRisk: 'high' }],
    ['handling_incomplete', 'release', 'coordinator', 'sanitised', { infoGrade: null }],
    ['handling_incomplete', 'release', 'coordinator', 'sanitised', { handlingCodes: ['H0', 'H3'] }],
    ['handling_incomplete', 'release', 'coordinator', 'sanitised', { purposes: [] }],
    ['not_permitted', 'set_aside', 'debriefer', 'closed', {}],
    ['no_consent', 'withdraw_consent', 'debriefer', 'stopped', { consentState: 'not_capable' }],
  ])('refuses with %s to %s, by a %s, where it is %s and %j', (code, ...[action, who, state, changes]) => {
    expect(refusal(action, who, debriefing(state, changes))).toBe(code);
  });

  it('asks the coordinator, and then the commander, once nobody has answered', () => {
    const may = (who: Who, climbed: number) => refusal('grade', who, debriefing('quality_review', { climbed }));
    expect([may('coordinator', 0), may('coordinator', 1)]).toEqual(['not_permitted', undefined]);
    expect([may('commander', 1), may('commander', 2)]).toEqual(['not_permitted', undefined]);
  });

  it('gives each level a day to review, and then waits', () => {
    const review = debriefing('quality_review');
    enter(debriefingWorkflow, review, 'quality_review', now);
    expect(review.dueAt).toEqual(later(now, hours(24)));
    enter(debriefingWorkflow, Object.assign(review, { climbed: 2 }), 'quality_review', now);
    expect(review.dueAt).toBeNull();
  });

  it('gives a fortnight to decide on what was taken back', () => {
    const taken = debriefing('withdrawn');
    enter(debriefingWorkflow, taken, 'withdrawn', now);
    expect(taken.dueAt).toEqual(later(now, days(14)));
    expect(refusal('erase', 'clock', taken)).toBe('not_permitted');
    expect(refusal('erase', 'clock', Object.assign(taken, { dueAt: now }))).toBeUndefined();
  });

  it('lets the clock anonymise what is due, in whatever state, and nothing before', () => {
    const due = statesOf(debriefingWorkflow).filter(
      (state) => !refusal('anonymise', 'clock', debriefing(state, { retentionDue: now })),
    );
    expect(due).toHaveLength(15);
    for (const state of ['planned', 'withdrawn', 'erased', 'anonymised'] as const) expect(due).not.toContain(state);
    expect(refusal('anonymise', 'clock', debriefing('released', { retentionDue: later(now, 1) }))).toBe(
      'not_permitted',
    );
  });
});
