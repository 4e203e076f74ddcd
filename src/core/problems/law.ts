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
    'A suspension takes effect some days after the depositary has received it, and not before.',
    'PCC SEE, Art. 42(3)',
  ],
} as const satisfies Refusals;
