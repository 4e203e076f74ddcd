import type { Refusals } from './refusals.js';

/** Refusals about finding subjects again, and taking two for the same. */
export const subjectsFoundProblems = {
  merge_proposed_already: [409, 'These two are linked already, or proposed to be.'],
  merged_already: [409, 'These two are already in one group: nothing more has to be said.'],
  agreed_already: [409, 'An officer of that owner has agreed already: it waits for the other owner.'],
  network_without_bounds: [422, 'Say of which operation, or of which period: a year at the most.'],
  nothing_to_search_by: [
    422,
    'Say a name with letters in it, or a number: nothing can be found by a date of birth alone.',
  ],
  search_unanswered: [503, 'The search was not answered in time: try again as Retry-After says. Nothing was changed.'],
} as const satisfies Refusals;
