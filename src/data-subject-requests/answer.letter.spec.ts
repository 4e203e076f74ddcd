import { letterOf, type OpenAppeal } from './answer.letter.js';

const appeal: OpenAppeal = {
  title: 'Appeal to the body',
  lastDay: '2026-10-01',
  rests: 'Convention, Art. 32(2)',
  certain: true,
};
const refusal = { decision: 'refuse', text: 'It cannot be granted.', supervisor: 'the Agency', appeal } as const;

describe('the letter of an answer', () => {
  it('says until which day, and by which article, it can be appealed against', () => {
    expect(letterOf(refusal)).toMatch(
      /\n\nAppeal to the body: open to you until 2026-10-01, the last day \(Convention, Art\. 32\(2\)\)\.$/,
    );
  });

  it('says that a day which nobody has verified is not to be waited for', () => {
    expect(letterOf({ ...refusal, appeal: { ...appeal, certain: false } })).toMatch(
      /not confirmed: do not wait for it\.$/,
    );
  });

  it('speaks of no appeal where there is none', () => {
    expect(letterOf({ ...refusal, appeal: null })).toMatch(/compensation\.$/);
  });
});
