import type { Refusals } from './refusals.js';

/** Refusals that protect persons who are to be readmitted. */
export const safeguardProblems = {
  hold_is_permanent: [
    422,
    'Nothing lifts this hold: whoever is recognised as a refugee here is not sent back.',
    'Refugee Convention, Art. 33',
  ],
  hold_needs_attestation: [
    422,
    'A hold of this kind is lifted only when everything that `missing` names is on file.',
    'H01-H13',
  ],
  still_suspended: [422, 'The agreement is still suspended for persons of this category.', 'H12'],
  check_answer_incomplete: [
    422,
    'The answer leaves out what makes it one: `fields` names it.',
    'Checklist before the submission',
  ],
  checklist_open: [
    422,
    'Nobody confirms a checklist in which something is not answered, or answered so that nothing may leave.',
    'Checklist before the submission',
  ],
  health_consent_demanded: [
    422,
    'This agreement demands express consent before health data are passed on: say whether it was given or refused.',
    'Health clause of the agreement',
  ],
  alternatives_not_considered: [
    422,
    'Nobody is detained without saying what was tried, or considered with reasons, instead.',
    'Directive 2008/115/EC, Art. 15(1)',
  ],
  detention_maximum_reached: [
    422,
    'By verified national law nobody may be detained for longer to be removed: the person is released.',
    'National law on detention',
  ],
  wish_without_case: [422, 'A wish for asylum stops a case: report it on the readmission of whoever expressed it.'],
  nobody_to_ask: [422, 'No authority of your state works on this case yet.'],
  never_crosses: [
    422,
    'What was told in an interview, analysed, or is known from elsewhere never crosses into a readmission, whoever consents.',
    'Purpose limitation of the agreements',
  ],
  matter_open: [
    409,
    'Something about this case is still being decided: nobody erases what it is decided on.',
    'Readmission catalogue, transition 27',
  ],
  nothing_was_sent: [422, 'Nothing of this case was sent: the other state has nothing to correct or erase.'],
} as const satisfies Refusals;
