import type { Refusals } from './refusals.js';

/** Refusals about what must be so before, while and after somebody tells. */
export const debriefingProblems = {
  // debriefings: what must be so before, while and after somebody tells
  minor_not_debriefed: [
    422,
    'Whoever is, or may be, under 18 is not interviewed: bring them to those who protect children.',
    'R-15',
  ],
  not_screened: [422, 'The person has not been looked after yet: age, health, needs.', 'R-15, R-19'],
  not_fit: [422, 'The person is not well enough to be interviewed.'],
  nothing_to_refer: [422, 'No need was noticed that could be referred.'],
  referral_missing: [422, 'A need was noticed for which there is no referral yet.', 'R-19'],
  two_officers: [422, 'Nobody interviews alone: two officers are needed.'],
  host_officer_missing: [422, 'At least one of the two is an officer of the host state.', 'R-24'],
  no_common_language: [422, 'Neither officer speaks the language, and no interpreter has been assigned.', 'R-16'],
  interpreter_not_booked: [422, 'This interpreter is not booked for that language there and then.'],
  sheet_not_in_force: [422, 'This is not the information sheet that is in force today.', 'R-16'],
  rights_not_explained: [422, 'Not every right has been explained.', 'R-16'],
  language_not_understood: [
    422,
    'What is not understood does not inform: find another language or interpreter.',
    'R-16',
  ],
  not_informed: [422, 'The interviewee has not been informed in full, including how to complain.', 'R-16'],
  detention_safeguards_missing: [
    422,
    'Whoever is detained is offered a lawyer, and hears the wording that to refuse has no effect.',
    'R-17',
  ],
  not_detained: [422, 'Only the interview of somebody who is detained needs this approval.', 'R-17'],
  detention_not_approved: [
    422,
    'The interview of somebody who is detained needs the approval of a team leader or coordinator.',
    'R-17',
  ],
  no_consent: [422, 'There is no consent.', 'R-16'],
  break_due: [422, 'A break is due before anything more is asked.'],
  on_break: [422, 'The interviewee is resting.'],
  not_on_break: [409, 'There is no break to end.'],
  answer_does_not_fit: [422, 'The question is not answered in that way.'],
  special_category_not_volunteered: [
    422,
    'Ethnic origin, religion and health are taken down only where the interviewee brought them up.',
    'R-13',
  ],
  trafficking_not_screened: [422, 'Nobody has looked for signs of trafficking yet.', 'R-19'],
  not_read_back: [422, 'The whole account is read back before it is signed.'],
  translation_missing: [422, 'Something said is not in the working language yet.'],
  rights_not_informed: [
    422,
    'Whoever incriminates themselves is told of their rights and handed over under criminal-procedure rules.',
    'R-18',
  ],
  own_interview: [422, 'Whoever has interviewed in it takes no part in its review.'],
  name_in_text: [422, 'It has not been confirmed that no name is in the text.', 'R-14'],
  not_sanitised: [422, 'What identifies the interviewee has not been taken out.'],
  reidentifiable: [422, 'The interviewee could be recognised in it.'],
  self_incriminating: [422, 'What somebody said against themselves is not used.', 'R-18'],
} as const satisfies Refusals;
