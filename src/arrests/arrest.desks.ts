import { eachOf, itsAuthor, itsCountry, officerNamedBy, type Awaits } from '../core/workflow/desks.js';
import type { Arrest } from './arrest.entity.js';

/** Who has to act on an arrest: until the person is delivered, and then until a court or the police decide. */
export const arrestDesks = {
  made: eachOf<Arrest>(itsAuthor, officerNamedBy('arrestedBy')),
  delivered: eachOf<Arrest>(itsAuthor, officerNamedBy('arrestedBy'), itsCountry('police_chief')),
} satisfies Record<string, Awaits<Arrest>>;
