import type { State } from '../core/workflow/workflow.js';
import { mustAcknowledge } from './readmission.clock.rules.js';
import { readmissionDesks as desks } from './readmission.desks.js';
import type { Readmission } from './readmission.entity.js';

/** Where a readmission can be, and on whose desk it lies there. */
export const readmissionStates = {
  draft: { means: 'Being written by the requesting side; nobody else knows of it.', awaits: desks.draft },
  safeguard_check: {
    means: 'The safeguard officer examines whether it may go ahead; the profile of the agreement is pinned.',
    awaits: desks.safeguard_check,
  },
  on_hold: { means: 'A safeguard stands in its way; nothing of it leaves.', awaits: desks.on_hold },
  notification_only: {
    means: 'A valid document makes an application unnecessary: the transfer will be notified.',
    awaits: desks.notification_only,
  },
  submitted: {
    means: 'Sent to the requested side, and not yet confirmed as received.',
    // What is sent here has come: the service confirms that by itself, unless the agreement wants the authority to.
    due: (entered, subject) => (mustAcknowledge(subject) ? null : entered),
    overdue: 'receive',
    awaits: desks.submitted,
  },
  received: { means: 'With the competent authority of the requested state.', awaits: desks.received },
  examination: { means: 'Being examined; the reply is counted.', awaits: desks.examination },
  info_requested: {
    means: 'The requesting side was asked something; the time for the reply runs on.',
    awaits: desks.info_requested,
  },
  interview: { means: 'An interview is to confirm the nationality.' },
  extended: { means: 'The requested side takes longer, and has said why.', awaits: desks.extended },
  accepted: { means: 'The requested state takes the persons back.', awaits: desks.accepted },
  refused: { means: 'Refused, with reasons.', awaits: desks.refused },
  lapsed: { means: 'The limit for the reply has passed without one.', awaits: desks.lapsed },
  deemed_accepted: {
    means: 'Silence counts as consent by verified law, and a supervisor has confirmed it.',
    awaits: desks.deemed_accepted,
  },
  travel_document: { means: 'Travel documents are being obtained.', awaits: desks.travel_document },
  transfer_planned: { means: 'The transfer is planned and not yet notified.', awaits: desks.transfer_planned },
  notified: { means: 'The requested side was told when, where and how.', awaits: desks.notified },
  transfer_confirmed: { means: 'The requested side has agreed to time and place.', awaits: desks.transfer_confirmed },
  in_transfer: { means: 'On the way.' },
  handed_over: { means: 'Both sides have signed: the requested state is responsible.' },
  transfer_failed: { means: 'The attempt has failed, with its outcome.', awaits: desks.transfer_failed },
  error_claimed: { means: 'The other side claims that it was an error.', awaits: desks.error_claimed },
  take_back: { means: 'The requesting state takes the persons back.' },
  error_rejected: { means: 'The claim was rejected, with reasons.', awaits: desks.error_rejected },
  closed: { means: 'Concluded; kept until the time for keeping it is over.' },
  withdrawn: { means: 'No longer pursued by the requesting side.' },
  time_barred: { means: 'The limit for the application has passed.' },
  erased: { means: 'Erased: only that it was, when and between whom is kept.' },
} as const satisfies Record<string, State<Readmission, string>>;
export type ReadmissionState = keyof typeof readmissionStates;
