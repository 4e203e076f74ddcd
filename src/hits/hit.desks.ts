import { eachOf, fromClimb, itsAuthority, itsCountry, type Awaits } from '../core/workflow/desks.js';
import type { Hit } from './hit.entity.js';

const above = [fromClimb<Hit>(1, itsAuthority('team_leader')), fromClimb<Hit>(2, itsCountry('central_unit_officer'))];

/** Who has to say whether two are the same, and who has to decide what is disclosed. */
export const hitDesks = {
  unconfirmed: eachOf<Hit>(itsAuthority('check_officer', 'analyst'), ...above),
  consent_pending: eachOf<Hit>(itsAuthority('handling_officer'), ...above),
} satisfies Record<string, Awaits<Hit>>;
