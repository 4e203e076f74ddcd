import type { Refusals } from './refusals.js';

/** Refusals about hits, and about asking too often. */
export const hitProblems = {
  consent_is_standing: [
    409,
    'The owner’s rule shows the entry: there is no consent to ask for.',
    'Regulation (EU) 2016/794, Art. 20(1)',
  ],
  hit_within_one_state: [422, 'Both sides are of one state: there is nothing to ask for between states.'],
  hit_is_a_request: [409, 'A request was made of this hit already.'],
  hit_content_gone: [409, 'Nothing is left of what was met: there is nothing to disclose.'],
  probing_limit_officer: [
    429,
    'So many referrals to collections of others are enough for one officer and one day; owners see how often they are asked.',
    'Regulation (EU) 2016/794, Art. 20; R-20',
  ],
  probing_limit_country: [
    429,
    'So many referrals to collections of others are enough for one state and one day; owners see how often they are asked.',
    'Regulation (EU) 2016/794, Art. 20; R-20',
  ],
  entry_limit_officer: [
    429,
    'So many entries by hand are enough for one officer and one day: each of them meets whoever has asked before.',
    'Directive (EU) 2016/680, Art. 4(1)(c); R-20',
  ],
  entry_limit_country: [
    429,
    'So many entries by hand are enough for one state and one day: each of them meets whoever has asked before.',
    'Directive (EU) 2016/680, Art. 4(1)(c); R-20',
  ],
} as const satisfies Refusals;
