import type { Refusals } from './refusals.js';

/** Refusals about serious incidents, events and daily reports. */
export const incidentProblems = {
  // serious incidents
  not_yet: [422, 'Nobody can have come to know of it at a time that is still to come.'],
  // serious incidents
  known_before_it_occurred: [422, 'Nobody can know of it before it has occurred.'],
  unit_concerned: [422, 'An officer of the unit that it is about does not decide on it.', 'R-27'],
  nothing_recommended: [422, 'Nothing has been recommended that could be followed up.'],
  recommendations_open: [422, 'A recommendation has not been settled yet.'],

  // events and daily reports
  never_reported: [422, 'What was closed without a report is recorded anew, with a first report of its own.', 'R-25'],
  day_not_of_operation: [422, 'The operation does not last on that day.'],
  day_not_begun: [422, 'That day has not begun yet.'],
  day_not_over: [422, 'A day is reported when it is over, from 00:00 to 24:00.', 'R-25'],
  day_has_a_report: [409, 'That day has a report from there already: correct it.'],
  shift_not_over: [422, 'A shift is tallied when it is over.'],
  tallied_already: [409, 'This state has tallied a part of that time there already: correct that.'],
  too_much_at_once: [422, 'That is more than fits into one answer: ask for a shorter period.'],
} as const satisfies Refusals;
