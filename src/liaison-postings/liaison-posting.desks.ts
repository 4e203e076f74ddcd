import { eachOf, fromClimb, itsCountry, officerNamedBy, where, type Awaits } from '../core/workflow/desks.js';
import type { LiaisonPosting } from './liaison-posting.entity.js';

const theHost =
  (...roles: ('national_contact_point' | 'central_unit_officer' | 'police_chief')[]): Awaits<LiaisonPosting> =>
  ({ hostCountry: country }) => [{ roles, country }];

/** States that the officer is to serve as well, and that have not agreed yet. */
const thoseWhoHaveNotAgreed: Awaits<LiaisonPosting> = ({ servedCountries, servedAgreed }) =>
  servedCountries
    .filter((country) => !servedAgreed.includes(country))
    .map((country) => ({ roles: ['national_contact_point', 'police_chief', 'central_unit_officer'], country }));

/** Who has to name, accredit, agree or come; and to say whether what is over is still needed. */
export const liaisonPostingDesks = {
  proposed: eachOf<LiaisonPosting>(itsCountry('national_contact_point', 'central_unit_officer'), thoseWhoHaveNotAgreed),
  nominated: eachOf<LiaisonPosting>(
    theHost('national_contact_point', 'central_unit_officer'),
    fromClimb(1, theHost('police_chief')),
    thoseWhoHaveNotAgreed,
  ),
  accredited: eachOf<LiaisonPosting>(
    where(
      ({ servedCountries, servedAgreed }) => servedAgreed.length === servedCountries.length,
      officerNamedBy('officerId'),
    ),
    thoseWhoHaveNotAgreed,
  ),
  under_review: itsCountry('national_contact_point', 'central_unit_officer'),
} satisfies Record<string, Awaits<LiaisonPosting>>;
