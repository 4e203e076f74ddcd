import { eachOf, fromClimb, itsCountry, type Awaits } from '../core/workflow/desks.js';
import type { ReadmissionHold } from './hold.entity.js';

/** Whoever it was referred to, until they say that they know of it. */
const whoeverWasTold: Awaits<ReadmissionHold> = ({ referredTo, acknowledgedAt }) =>
  referredTo === null || acknowledgedAt !== null ? [] : [{ roles: ['safeguard_officer'], place: referredTo }];

/** Of what the clock and the law leave to people, only these decide about a hold. */
export const holdDesks = {
  open: eachOf<ReadmissionHold>(
    itsCountry('safeguard_officer'),
    whoeverWasTold,
    fromClimb(1, itsCountry('rights_monitor')),
  ),
  annulment_proposed: itsCountry('safeguard_officer', 'rights_monitor'),
} satisfies Record<string, Awaits<ReadmissionHold>>;
