import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { InterpreterBooking } from './interpreter-booking.entity.js';
import { KEEPERS } from './interpreter.rules.js';

/** Whoever booked, those who interview or lead there, the interpreter (and of it only the session), and their pool's keeper. */
export const interpreterBookingSight = defineSight<InterpreterBooking>()('interpreter_bookings', {
  its_author: { because: 'they booked the interpreter', column: 'openedBy', is: me },
  the_interpreter: { because: 'they are booked for it', column: 'interpreterOfficerId', is: me },
  the_keeper: {
    because: 'they keep the pool that the interpreter belongs to',
    column: 'interpreterCountry',
    is: myCountryAs(...KEEPERS),
  },
  its_operation: {
    because: 'they interview, lead or monitor in its operation',
    column: 'operationId',
    is: whereIAm(
      'debriefer',
      'screener',
      'team_leader',
      'operation_coordinator',
      'operation_commander',
      'safeguard_officer',
      'rights_monitor',
    ),
  },
});
