import type { Refusals } from './refusals.js';

/** Refusals about the register of law. */
export const lawProblems = {
  // the register of law
  entry_exists: [409, 'The register has this row already: say which version of it you replace.'],
  entry_superseded: [409, 'The row has changed since you have seen it.'],
  register_change_pending: [409, 'Another change of this row is on its way.'],
  confirmed_already: [409, 'For this case the row is confirmed already, or a confirmation waits for a second person.'],
  takes_effect_later: [
    422,
    'A suspension takes effect some time after it was notified, and not before.',
    'PCC SEE, Art. 42(3)',
  ],
  beyond_protocol: [
    422,
    'A protocol sets authorities, crossing points, channel, language, notice, forms, further evidence and costs: this is for its agreement.',
    'clause of the agreement on implementing protocols',
  ],
  suspension_beyond_scope: [422, 'The agreement cannot be suspended so far.', 'suspension clause of the agreement'],
} as const satisfies Refusals;
