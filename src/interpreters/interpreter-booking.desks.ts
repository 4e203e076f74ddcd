import { eachOf, itsAuthor, officerNamedBy, type Awaits } from '../core/workflow/desks.js';
import type { InterpreterBooking } from './interpreter-booking.entity.js';
import { KEEPERS } from './interpreter.rules.js';

const theirKeepers: Awaits<InterpreterBooking> = ({ interpreterCountry: country }) => [{ roles: KEEPERS, country }];

/** Who has to confirm that an interpreter comes, and who records that they did or looks for another. */
export const interpreterBookingDesks = {
  requested: eachOf<InterpreterBooking>(officerNamedBy('interpreterOfficerId'), theirKeepers),
  confirmed: itsAuthor,
  declined: itsAuthor,
  lapsed: itsAuthor,
} satisfies Record<string, Awaits<InterpreterBooking>>;
