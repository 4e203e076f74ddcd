import { eachOf, itsAuthority, itsCountry, type Awaits } from '../workflow/desks.js';

interface Owned {
  ownerAuthorityId: string;
  ownerCountry: string;
}

/** Whoever answers for what an authority has received or passed on: its handling officers, and the central unit of its state. */
export const whoeverKeepsIt: Awaits<Owned> = eachOf<Owned>(
  itsAuthority('handling_officer'),
  itsCountry('central_unit_officer'),
);

/** Whoever works on what persons ask, where it was received. */
export const whoeverAnswersPersons: Awaits<Owned> = itsAuthority('data_protection_officer', 'legal_officer');

/** Whoever supervises data protection in its state. */
export const itsSupervisors: Awaits<Owned> = itsCountry('data_protection_officer');
