import type { Refusals } from './refusals.js';

/** Refusals about what is passed on between states, and what becomes of it. */
export const transmissionProblems = {
  // before it goes
  field_not_allowed: [
    422,
    'What is known of such a person may not be passed on in these fields.',
    'Regulation (EU) 2016/794, Annex II.B',
  ],
  personal_data_without_category: [
    422,
    'Personal data are passed on under a category of person.',
    'Directive (EU) 2016/680, Art. 6',
  ],
  deletion_deadline_missing: [
    422,
    'Personal data go with the day by which they are to be deleted.',
    'PCC SEE, Art. 31(4)(b)',
  ],
  deletion_deadline_past: [422, 'The day by which it is to be deleted is past.', 'PCC SEE, Art. 31(4)(b)'],
  accuracy_missing: [
    422,
    'Say how accurate, complete, reliable and recent the data are.',
    'Directive (EU) 2016/680, Art. 7(2)',
  ],
  special_category_necessity: [
    422,
    'Special categories of data are passed on only where that is strictly necessary: say why.',
    'Directive (EU) 2016/680, Art. 10',
  ],
  nothing_to_pass_on: [422, 'It holds no statement and no reference.'],
  file_without_field: [
    422,
    'Say of each file under which field it is passed on, or take it away.',
    'Regulation (EU) 2016/794, Annex II.B',
  ],
  restriction_without_names: [
    422,
    'Name those who may see it, and nobody where it is not so restricted.',
    'SELEC, Art. 24(1)',
  ],

  // in the recipient's custody
  destroyed: [409, 'It was destroyed.', 'PCC SEE, Art. 31(4)(b)'],
  processing_restricted: [403, 'It is kept and not used.', 'Directive (EU) 2016/680, Art. 16(3)'],
  purpose_bound: [
    403,
    'It is used only for what it was passed on for, unless its provider authorises something else.',
    'PCC SEE, Art. 31(4)(a)',
  ],
  no_third_state: [
    403,
    'It goes to a third state only with the consent of its provider.',
    'PCC SEE, Art. 31(4)(i); SELEC, Art. 26',
  ],
  not_for_fiscal_matters: [
    403,
    'It is not used in criminal matters of taxes, customs or currency, nor to assess duties.',
    'PCC SEE, reservation of Austria',
  ],
  kept_beyond_deadline: [
    422,
    'A review does not move the deadline of its transmitter, nor the end of its purpose or of the instrument.',
    'PCC SEE, Art. 31(4)(b)',
  ],

  // notices
  not_what_was_asked: [422, 'That is not what the notice asks.', 'PCC SEE, Art. 31(4)(c)'],
  not_to_be_disputed: [
    422,
    'Data that were passed on unlawfully are deleted at once, and a new classification is applied.',
    'PCC SEE, Arts 31(4)(c), 32(4)',
  ],
  nobody_has_it: [409, 'Nobody has a copy of it any more.', 'PCC SEE, Art. 31(4)(c)'],
  not_sent: [409, 'It was never passed on.', 'PCC SEE, Art. 31(4)(c)'],

  // persons who ask about their data
  transmitter_not_heard: [
    422,
    'Whoever passed something on has an opportunity to comment before the decision: not all have answered, and their time is not over.',
    'PCC SEE, Art. 31(4)(g)',
  ],
  limit_without_ground: [
    422,
    'A right is limited on a ground from the register, and what is granted whole on none.',
    'Directive (EU) 2016/680, Arts 13(3), 15(1), 16(4); SELEC, Art. 30(4)',
  ],
  ground_not_for_persons: [
    422,
    'That is no ground on which the right of a person is limited.',
    'Directive (EU) 2016/680, Arts 13(3), 15(1), 16(4); SELEC, Art. 30(4)',
  ],
  not_granted: [422, 'It was not granted.'],

  // breaches
  authority_not_told: [
    422,
    'The data-protection authority is told of a breach before it is closed.',
    'Directive (EU) 2016/680, Art. 30',
  ],
  persons_not_told: [
    422,
    'Persons are told of a breach that is a high risk for them.',
    'Directive (EU) 2016/680, Art. 31',
  ],
  told_already: [409, 'The data-protection authority was told already.', 'Directive (EU) 2016/680, Art. 30'],
  delay_unexplained: [
    422,
    'After 72 hours the data-protection authority is told why only now.',
    'Directive (EU) 2016/680, Art. 30(1)',
  ],
} as const satisfies Refusals;
