import type { Refusals } from './refusals.js';

/** Refusals about evidence and forms of a readmission. */
export const readmissionFormProblems = {
  // evidence
  evidence_closed: [409, 'Nothing is shown or contested in this case any more, or not yet.'],
  evidence_not_sent_yet: [409, 'The case has not been sent: what is prepared goes with the application.'],
  evidence_protected: [
    422,
    'It shows that somebody turned to an organisation that protects: a safeguard officer has to agree before it leaves.',
    'Safeguards; agreements on readmission, evidence',
  ],
  evidence_not_protected: [422, 'Evidence of this kind leaves without the word of a safeguard officer.'],
  evidence_not_contested: [409, 'Nobody contests it.'],

  // forms
  form_incomplete: [
    422,
    'The form is not whole: every section is filled or struck out. `fields` has what is wrong.',
    'Agreements on readmission, annexed forms',
  ],
  form_wrong: [400, 'Some fields are not as the form has them: `fields` says which.'],
  form_of_other_side: [422, 'This form is filled in by the other side.'],
  form_not_cleared: [
    422,
    'It calls somebody dangerous: a safeguard officer has to agree before it leaves.',
    'Agreements on readmission, annexed forms; safeguards',
  ],
  form_needs_no_clearing: [422, 'Nothing in it needs the word of a safeguard officer.'],
  form_language_unknown: [422, 'There are no labels in this language.'],
  form_not_of_such_a_case: [422, 'This form does not belong to a case of this kind.'],
} as const satisfies Refusals;
