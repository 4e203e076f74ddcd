import { arranged, course, judge, laidOpen, openTo } from './judge';
import { told } from './told';
import type { Form } from '../forms/Fields';
import { newStep, type Item } from './items';
import type { Me } from './tablet';

const me = { id: 'me', authorityId: 'a', country: 'AL', held: [], permissions: ['debriefing.act'] } as unknown as Me;
const plan = { secondDebriefer: 'other', place: 'River', language: 'sq', workingLanguage: 'en', operationId: 'o' };
const begun = (): Form => ({
  ...arranged(plan, me, new Date()),
  operationState: 'active',
  spoken: ['sq'],
  parameters: { minutes_without_break: 60 },
});

function after(subject: Form, acts: readonly (readonly [string, Form?])[]): Form {
  let now = subject;
  for (const [action, form] of acts) {
    const judged = judge(now, action as never, me, { form: form ?? {} });
    if ('problem' in judged) throw new Error(`${action}: ${judged.problem.code}`);
    now = judged.subject;
  }
  return now;
}

const fit = { age: 'adult', vulnerabilities: [], protectionClaimed: false, violenceAlleged: false, fit: true };
const informed = {
  rightsExplained: [],
  languageUnderstood: true,
  complaintRouteExplained: true,
  libertyState: 'free',
};

describe('the law on a tablet', () => {
  it('is a way from the arrangement to the signed account', () => {
    expect(course[0]).toBe('planned');
    expect(course.slice(-3)).toEqual(['account', 'closed', 'readback_signed']);
  });

  it('offers what is open, and says of the rest of this state that it is not yet', () => {
    const screening = after(begun(), [['begin_screening']]);
    const { open, notYet } = openTo(screening, me);
    expect(open).toEqual(expect.arrayContaining(['screen', 'revise', 'set_aside']));
    expect(open).not.toContain('find_eligible');
    expect(notYet).toContain('find_eligible');
    expect(notYet).not.toContain('grade');
  });

  it('lets nobody tell before age, information and consent; and says why', () => {
    const judged = judge(after(begun(), [['begin_screening']]), 'find_eligible', me);
    expect(judged).toMatchObject({ problem: { status: 422, code: 'not_screened' } });
    const eligible = after(begun(), [['begin_screening'], ['screen', fit], ['find_eligible']]);
    expect(judge(eligible, 'inform', me, { form: informed })).toMatchObject({
      problem: { code: 'rights_not_explained' },
    });
    expect(judge(eligible, 'begin_account', me)).toMatchObject({ problem: { code: 'wrong_state' } });
  });

  it('refers whoever asks for protection, in the screen or in an answer', () => {
    const claims = after(begun(), [['begin_screening'], ['screen', { ...fit, protectionClaimed: true }]]);
    expect(claims.needs).toEqual(['protection_claim']);
    const telling = {
      ...after(begun(), []),
      state: 'account',
      ageFinding: 'adult',
      breakDueAt: new Date(Date.now() + 60_000),
    };
    const says = (answer: string) => after(telling, [['put_answer', { questionCode: 'INTENTIONS_05', answer }]]);
    expect(says('yes').needs).toEqual(['protection_claim']);
    expect(says('no').needs).toEqual([]);
  });

  it('takes whoever may be a minor for one, in the screen and when it is broken off, and refers them (R-15)', () => {
    const screened = after(begun(), [['begin_screening'], ['screen', { ...fit, age: 'doubtful' }]]);
    expect(screened).toMatchObject({ containsMinor: true, needs: ['child'] });
    const telling = { ...begun(), state: 'account', ageFinding: 'adult', startedAt: new Date().toISOString() };
    expect(after(telling, [['stop', { stopCode: 'distress' }]])).toMatchObject({
      containsMinor: false,
      needs: ['mental_health'],
    });
    const stopped = after(telling, [['stop', { stopCode: 'minor' }]]);
    expect(stopped).toMatchObject({ state: 'stopped', ageFinding: 'doubtful', containsMinor: true, needs: ['child'] });
    expect(stopped.textErasedAt).toEqual(expect.any(String));
  });

  it('breaks off for what somebody has done only once they know their rights and are handed over (R-18)', () => {
    const telling = { ...begun(), state: 'account', ageFinding: 'adult', startedAt: new Date().toISOString() };
    const stop = { stopCode: 'self_incrimination' };
    expect(judge(telling, 'stop', me, { form: stop })).toMatchObject({ problem: { code: 'rights_not_informed' } });
    const handed = { ...stop, rightsInformed: true, handedOverTo: 'Prosecution office' };
    expect(after(telling, [['stop', handed]])).toMatchObject({ selfIncrimination: true });
  });

  it('lets consent be taken back, and answers and legs be taken out', () => {
    const telling = { ...begun(), state: 'account', ageFinding: 'adult', consentState: 'given' };
    expect(openTo(telling, me).open).toEqual(
      expect.arrayContaining(['withdraw_consent', 'remove_answer', 'remove_leg']),
    );
    expect(after(telling, [['withdraw_consent']])).toMatchObject({ state: 'withdrawn', consentState: 'withdrawn' });
  });

  it('looks at an interview that was begun elsewhere as at its own', () => {
    const row = {
      id: 'r',
      state: 'eligible',
      leadDebriefer: 'me',
      secondDebriefer: 'other',
      operationId: 'o',
      language: 'sq',
      course: {
        needsNoticed: 1,
        needsReferred: 1,
        consentState: 'not_asked',
        screenedAt: '2026-11-01T10:00:00Z',
        workingLanguage: 'en',
      },
      screens: { age: 'adult', fit: true, needs: ['pregnant'] },
      handling: { containsMinor: false },
      account: null,
    };
    const subject = { ...laidOpen(row), operationState: 'active', spoken: ['sq'], parameters: {} };
    expect(subject).toMatchObject({
      ageFinding: 'adult',
      needs: ['pregnant'],
      needsReferred: ['pregnant'],
      workingLanguage: 'en',
    });
    expect(openTo(subject, me).open).toEqual(expect.arrayContaining(['inform', 'refuse', 'refer_out']));
  });
});

describe('what has been told', () => {
  const path = (code: string) => `/debriefings/{id}/answers/${code}`;
  const account = {
    answers: [{ questionCode: 'ROUTE_01', answer: 'text' }],
    texts: [{ part: 'ROUTE_01', original: 'Po', originalLanguage: 'sq', translation: null, translatedBy: null }],
    legs: [{ id: 'l', seq: 1 }],
    profile: null,
  };
  const item = (steps: object[]): Item =>
    ({ seen: { account }, subject: { language: 'sq', workingLanguage: 'en' }, steps }) as unknown as Item;

  it('is what the server last showed, with what was written since', () => {
    const steps = [
      newStep({ method: 'PUT', path: path('ROUTE_02'), action: 'put_answer', form: { answer: 'yes' } }),
      newStep({ method: 'DELETE', path: '/debriefings/{id}/legs/l', action: 'remove_leg' }),
    ];
    const { answers, legs, untranslated } = told(item(steps));
    expect([...answers.keys()]).toEqual(['ROUTE_01', 'ROUTE_02']);
    expect([legs, untranslated]).toEqual([[], 1]);
  });

  it('is no longer counted as untranslated once it is put into the working language, or taken out', () => {
    const put = {
      method: 'PUT',
      path: '/debriefings/{id}/texts/ROUTE_01/translation',
      action: 'put_translation',
    } as const;
    expect(told(item([newStep({ ...put, form: { text: 'Yes', by: 'officer' } })])).untranslated).toBe(0);
    expect(
      told(item([newStep({ method: 'DELETE', path: path('ROUTE_01'), action: 'remove_answer' })])).untranslated,
    ).toBe(0);
  });
});
