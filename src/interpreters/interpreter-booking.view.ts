import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { availableActions } from '../core/workflow/workflow.js';
import type { InterpreterBookingView } from './interpreter-booking.dto.js';
import type { InterpreterSessionView } from './interpreter-session.dto.js';
import type { InterpreterBooking } from './interpreter-booking.entity.js';
import { interpreterBookingWorkflow } from './interpreter-booking.workflow.js';

const answers = ['confirm', 'decline', 'report_problem'];

export function showBooking(booking: InterpreterBooking, glance: Glance): InterpreterBookingView {
  const who = pick(booking, ['interpreterId', 'interpreterCode', 'interpreterGender', 'interpreterCountry']);
  const where = pick(booking, ['operationId', 'siteId', 'reference', 'language', 'dialect', 'mode', 'place']);
  const when = pick(booking, ['startsAt', 'endsAt', 'genderRequested', 'checked', 'checkedBy', 'checkedAt']);
  const after = pick(booking, ['replacedBy', 'replacedBecause']);
  const problems = booking.problems.map(({ at, code, text }) => ({ at: new Date(at), code, text }));
  return { ...caseView(interpreterBookingWorkflow, booking, glance), ...who, ...where, ...when, ...after, problems };
}

/** Nothing of who is interviewed, who interviews, or in which operation. */
export function showSession(booking: InterpreterBooking, { reader, now }: Glance): InterpreterSessionView {
  const actions = availableActions(interpreterBookingWorkflow, { subject: booking, actor: reader, now });
  const session = pick(booking, [
    'id',
    'state',
    'reference',
    'startsAt',
    'endsAt',
    'place',
    'language',
    'dialect',
    'mode',
  ]);
  return { ...session, version: booking.version, actions: actions.filter((action) => answers.includes(action)) };
}
