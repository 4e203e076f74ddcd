import type { Refusals } from './refusals.js';

/** Refusals about what states tell one another, and about those through whom they do. */
export const exchangeProblems = {
  // on which law
  basis_blocked: [422, 'Between these two it has no legal basis on that day: the article that is in the way is named.'],
  basis_unconfirmed: [
    422,
    'It may have a legal basis; what decides it is not verified: two legal officers confirm it for this case.',
  ],
  basis_on_condition: [422, 'It has a legal basis once something is done or shown that is not on file yet.'],

  // liaison officers
  not_a_liaison_officer: [422, 'Only a liaison officer of the sending state can be nominated.', 'PCC SEE, Art. 9'],
  own_posting: [422, 'Nobody accredits or instructs themselves.', 'PCC SEE, Art. 9'],
  host_answers_here: [409, 'The host has officers here who accredit: nothing is registered in their place.'],
  posting_not_begun: [409, 'The posting has not begun yet.'],
  served_state_has_not_agreed: [
    409,
    'A state that the officer is to serve as well has not agreed yet.',
    'PCC SEE, Art. 9(4)',
  ],
} as const satisfies Refusals;
