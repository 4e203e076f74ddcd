import type { Refusals } from './refusals.js';

/** Refusals about what is handed over to be investigated, and about who else works on the same. */
export const followUpProblems = {
  // hand-overs
  nothing_to_hand_over: [422, 'Choose what is handed over first.'],
  item_beside_handover: [
    422,
    'What goes to another state with a hand-over is drawn from what was chosen for it.',
    'R-02, R-34',
  ],
  relation_without_its_subjects: [422, 'A relation goes only together with the two subjects that it ties.'],
  channel_unsaid: [
    422,
    'Nobody of the recipient has an account here: say by which channel it went or came, and under which number.',
  ],
  channel_too_open: [422, 'What is RESTRICTED does not go by that channel.', 'PCC SEE, Art. 32'],
  outcome_to_come: [422, 'An outcome is recorded when it has come about.'],
  no_change_to_note: [422, 'Nothing that was handed over has changed, or it is dealt with already.'],

  // deconfliction
  nothing_to_work_on: [422, 'Say what the unit works on: an identifier, or a subject.'],
  interest_too_long: [422, 'It is said for a year at the most, and renewed.'],
  not_covert: [422, 'The unit is not covert.'],
  already_covert: [422, 'The unit is covert already.'],
  already_revealed: [422, 'The other unit has been told already.'],
  still_covert: [422, 'While the unit is covert there is nobody to answer: let the other one be told first.'],
} as const satisfies Refusals;
