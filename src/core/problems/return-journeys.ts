import type { Refusals } from './refusals.js';

/** Refusals about transits, joint return flights, claims of error and invoices of readmission. */
export const returnJourneyProblems = {
  // transits
  nobody_in_transit: [422, 'Enter whom is to be brought through.'],
  direct_return_possible: [
    422,
    'Say why they cannot be brought to their destination directly: only then is there a transit.',
    'readmission agreements, transit',
  ],
  transit_not_declared: [
    422,
    'Declare that the onward journey and the final admission are assured, and that no ground for a refusal is known.',
    'readmission agreements, transit',
  ],
  transit_in_the_past: [422, 'It would begin before now.'],
  transit_too_late: [
    422,
    'The agreement wants it asked for earlier (`leadTime`): put it later.',
    'readmission agreements, transit procedure',
  ],
  too_many_escorts: [422, 'More escorts than the requested state has consented to.'],
  no_medical_escort: [422, 'The requested state has asked for a medical escort.'],
  consent_run_out: [409, 'The consent has run out: ask anew.'],
  nobody_to_take_back: [409, 'It has not begun: there is nobody to take back.'],
  transit_not_covered: [422, 'The register knows no such agreement between these two states.'],

  // joint return flights
  flight_in_the_past: [422, 'It would depart before now.'],
  no_seats_offered: [422, 'Give seats to at least one state, the own one among them.'],
  share_answered: [409, 'Your state has answered already, or was offered nothing.'],
  share_not_taken: [409, 'Your state has not taken seats on it.'],
  no_seats_left: [422, 'There are not so many seats: passengers and escorts each need one.'],
  not_a_monitor: [422, 'A monitor is somebody who watches over rights.', 'Directive 2008/115/EC, Art. 8(6)'],
  monitor_missing: [422, 'No flight without a monitor on board.', 'Directive 2008/115/EC, Art. 8(6)'],
  medical_staff_missing: [422, 'No flight without medical staff on board.'],
  escorts_missing: [422, 'There are fewer escorts than passengers need.'],
  shares_unanswered: [409, 'Some states have not said whether they take their seats.'],
  manifest_empty: [422, 'Nobody flies with it.'],
  passenger_not_confirmed: [
    409,
    'Each passenger is a case of their own, and to some the destination has not agreed yet.',
  ],
  passenger_list_missing: [409, 'A state has not released the names of its passengers.'],
  passengers_unaccounted: [409, 'Of some passengers it is not said whether they are on board.'],
  passengers_on_board: [409, 'Somebody is on board already.'],
  passenger_not_handed_over: [409, 'Some passengers have neither been taken over nor brought back.'],
  passenger_decided: [409, 'It is said already whether this passenger is on board.'],
  another_destination: [422, 'The case is addressed to another state than the flight goes to.'],
  case_not_to_fly: [409, 'The case has not come so far, or is over.'],
  case_not_departed: [409, 'Nobody boards whose own case has not departed.'],
  has_a_seat: [409, 'The case has a seat already.'],

  // claims of error
  not_handed_over: [409, 'Nobody was handed over in this case.', 'readmission agreements, readmission in error'],
  claim_there_already: [409, 'There is a claim of error in this case already.'],
  claim_without_identity: [
    422,
    'A claim gives all that is known of the real identity and nationality, or of the route.',
    'readmission agreements, readmission in error',
  ],
  claim_in_time: [409, 'The claim is in time: it is made to the other state, and not to the experts.'],
  claim_not_in_time: [
    409,
    'The window for a claim is over (`until`): it is kept, and goes to the experts of the two states.',
    'readmission agreements, readmission in error',
  ],
  originals_not_returned: [422, 'The originals of the documents go back with the persons: say which.'],
  take_back_incomplete: [422, 'Say when, where, how and with whom they are taken back.'],
  already_signed_back: [409, 'Your side has signed already.'],
  identity_not_made_sure: [422, 'Make sure first that it is the person.'],

  // invoices
  nothing_invoiced: [422, 'An invoice has items.'],
  no_bank_account: [422, 'Say to which account it is paid: the number is checked by its check digits.'],
  wrong_iban: [422, 'That is no account number: its check digits are wrong.'],
  not_invoiced_for_this: [422, 'For that the other state does not pay by the agreement.'],
  no_such_items: [422, 'These items are not on the invoice.'],
} as const satisfies Refusals;
