import { itsCountry, officerNamedBy, type Awaits } from '../core/workflow/desks.js';
import type { Exhibit } from './exhibit.entity.js';

/** Who has to seal, receive or fetch back an exhibit. */
export const exhibitDesks = {
  seized: officerNamedBy('holderId'),
  in_passing: officerNamedBy('receiverId'),
  sent_out: itsCountry('evidence_clerk'),
} satisfies Record<string, Awaits<Exhibit>>;
