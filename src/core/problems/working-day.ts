import type { Refusals } from './refusals.js';

/** Refusals about shifts, patrols, checks, equipment and training. */
export const workingDayProblems = {
  // the working day: shifts, patrols, checks, equipment, training
  not_deployed: [422, 'The officer has no deployment in this operation for that time.'],
  not_serving: [422, 'The officer is not serving in this operation at that time.'],
  not_briefed: [422, 'Nobody is put to work before they have been briefed.'],
  on_another_shift: [422, 'The officer is on another shift of this operation at that time.'],
  on_another_patrol: [422, 'Somebody of this patrol is still out on another one.'],
  leader_stays: [422, 'Name another leader before this one is taken off.'],
  leader_not_of_host: [422, 'A patrol is led by an officer of the host state.', 'R-24'],
  not_mixed: [422, 'A mixed patrol has officers of at least two states.', 'PCC SEE, Art. 28'],
  not_on_common_border: [
    422,
    'A mixed patrol works along the border of the host state: name the section.',
    'PCC SEE, Art. 28',
  ],
  no_power_to_check: [
    422,
    'The legal basis of this officer does not carry this check: an officer of the host carries it out, whom they assist.',
    'R-24',
  ],
  no_database_access: [422, 'No officer of this check was deployed with access to a database that it names.', 'R-24'],
  led_by_the_host: [422, 'A visiting officer checks under the lead of an officer of the host.', 'R-24'],
  not_part_of_it: [422, 'The officer is not on that patrol or shift.'],
  no_force_used: [422, 'No force was used at this check.'],
  correction_closed: [422, 'The time for correcting it has passed: it can be declared void, with a reason.'],
  person_was_referred: [409, 'The person was referred from here: the entry stays.'],
  receipt_by_the_other_side: [422, 'The receipt is given by the other side.'],
  nobody_attended: [422, 'A training session that was held was attended by somebody.'],
} as const satisfies Refusals;
