import { eachOf, fromClimb, itsAuthority, itsCountry, type Awaits } from '../core/workflow/desks.js';
import type { Detention } from './detention.entity.js';

/** Who answers whether it is still justified. */
export const detentionDesks = {
  questioned: eachOf<Detention>(
    itsAuthority('readmission_supervisor'),
    itsCountry('safeguard_officer'),
    fromClimb(1, itsCountry('rights_monitor')),
  ),
} satisfies Record<string, Awaits<Detention>>;
