import type { Refusals } from './refusals.js';

/** Refusals about what states tell one another, and about those through whom they do. */
export const tellingProblems = {
  // on which law
  basis_blocked: [422, 'Between these two it has no legal basis on that day: the article that is in the way is named.'],
  basis_unconfirmed: [
    422,
    'It may have a legal basis; what decides it is not verified: two legal officers confirm it for this case.',
  ],
  basis_on_condition: [422, 'It has a legal basis once something is done or shown that is not on file yet.'],
  no_such_unit: [422, 'The register names no authority of that state with that function on that day.'],

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

  // told without a request
  telling_purpose_missing: [422, 'Say whether it is to avert a threat, or about offences.', 'PCC SEE, Art. 6'],
  necessity_missing: [
    422,
    'Say which facts give reason to believe that it is needed there, and for what.',
    'PCC SEE, Art. 6',
  ],
  not_attested: [422, 'Whoever writes it says that its own text holds no personal data: these are told in its items.'],
  another_way: [409, 'It was to go by another way.'],
  duty_to_tell: [
    422,
    'There is a duty to tell it: withhold it on one of the grounds, which is written down.',
    'Directive (EU) 2023/977, Art. 7',
  ],
  no_duty_to_tell: [409, 'There is no duty to tell it: it can be withdrawn.', 'Directive (EU) 2023/977, Art. 7'],
  europol_copy_undecided: [422, 'Decide first whether Europol gets a copy.', 'Directive (EU) 2023/977, Art. 12'],
  not_under_union_law: [409, 'It is not told under the law of the Union.'],

  // about nobody in particular
  holds_personal_data: [
    422,
    'It looks as if it named somebody (`found` says by which rules): persons are told of another way, `instead`.',
    'PCC SEE, Art. 3',
  ],
  no_period: [422, 'What is between these states sets no time for a joint analysis.', 'PCC SEE, Art. 7'],
  no_joint_analysis: [
    422,
    'Only a joint analysis of these states counts that was shared after the last one.',
    'PCC SEE, Art. 7',
  ],
} as const satisfies Refusals;
