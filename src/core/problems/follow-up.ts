import type { Refusals } from './refusals.js';

/** Refusals about what is handed over to be investigated, and about who else works on the same. */
export const followUpProblems = {
  // hand-overs
  nothing_to_hand_over: [422, 'Choose what is handed over first.'],
  relation_without_its_subjects: [422, 'A relation goes only together with the two subjects that it ties.'],
  purpose_not_authorised: [422, 'Its owner has not authorised that purpose.', 'R-06'],
  channel_unsaid: [
    422,
    'Nobody of the recipient has an account here: say by which channel it went or came, and under which number.',
  ],
  channel_too_open: [422, 'What is RESTRICTED does not go by that channel.', 'PCC SEE, Art. 32'],
  outcome_to_come: [422, 'An outcome is recorded when it has come about.'],
  no_change_to_note: [422, 'Nothing that was handed over has changed, or it is dealt with already.'],
} as const satisfies Refusals;
