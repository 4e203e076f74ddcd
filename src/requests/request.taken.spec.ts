import { stepsTo, takenAs } from './request.taken.js';

describe('what comes from a side without an account here', () => {
  it.each([
    ['answer', 'sent', ['acknowledge', 'accept']],
    ['answer', 'forwarded', ['accept_handover']],
    ['answer_in_part', 'awaiting_judicial', ['judicial_granted']],
    ['answer', 'in_progress', []],
    ['ask_clarification', 'sent', ['acknowledge']],
    ['refuse', 'sent', ['acknowledge']],
    ['answer', 'closed', []],
    ['clarify', 'admissibility', []],
    ['withdraw', 'sent', []],
  ] as const)('is taken down as %s when it is %s, after %j', (action, state, steps) => {
    expect(stepsTo(action, state)).toEqual(steps);
  });

  it('is a receipt only where something waits for one, and a longer wait where a judge is waited for', () => {
    expect(takenAs('receipt', 'sent')).toBe('acknowledge');
    expect(takenAs('receipt', 'forwarded')).toBe('accept_handover');
    expect(takenAs('receipt', 'in_progress')).toBeNull();
    expect(takenAs('judicial_notice', 'in_progress')).toBe('await_judicial');
    expect(takenAs('judicial_notice', 'awaiting_judicial')).toBe('prolong_judicial');
    expect(takenAs('copy_to_units', 'sent')).toBeUndefined();
  });
});
