import { eachOf, itsAuthor, itsCountry, officerNamedBy, type Awaits } from '../core/workflow/desks.js';
import type { Seizure } from './seizure.entity.js';

/** Who has to list what was seized, and who closes it. */
export const seizureDesks = {
  recorded: eachOf<Seizure>(itsAuthor, officerNamedBy('seizedBy')),
  listed: itsCountry('evidence_clerk'),
} satisfies Record<string, Awaits<Seizure>>;
