import type { Example, RuleExamples } from './rule-examples.js';

export const inform = { action: 'REQ_INFO' };
export const data = { action: 'REQ_INFO', personalData: true };
export const spontaneous = { action: 'SPONT_INFO', personalData: true };
export const secret = { action: 'REQ_INFO', classified: true };
export const patrol = { action: 'MIXED_PATROL' };
export const delivery = { action: 'CTRL_DELIVERY' };

type More = Pick<Example, 'says' | 'changed'>;

/** One example in a line. */
export const asked = (
  pair: string,
  question: Example['question'],
  outcome: Example['outcome'],
  more: More = {},
): Example => ({ pair, question, outcome, ...more });

/** The examples of one row under an instrument. */
export const of = (instrument: string, { binds, free }: Pick<RuleExamples, 'binds' | 'free'>): RuleExamples => ({
  instrument,
  binds,
  free,
});
