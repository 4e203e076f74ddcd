import { outcomeOf } from './referral.outcomes.rules.js';

describe('what a referral has come to', () => {
  it('is what weighs most of its results', () => {
    const of = (...outcomes: string[]) => outcomeOf(outcomes.map((outcome) => ({ outcome }) as never));
    expect(of()).toBe('no_hit');
    expect(of('false_positive', 'refused')).toBe('refused');
    expect(of('refused', 'hit_unconfirmed')).toBe('hit_unconfirmed');
    expect(of('consent_pending', 'hit_confirmed')).toBe('consent_pending');
    expect(of('consent_pending', 'disclosed')).toBe('disclosed');
  });
});
