import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pairOf } from '../core/exchange/between-states.js';
import { pick } from '../core/pick.js';
import type { LiaisonPostingView } from './liaison-posting.dto.js';
import type { LiaisonPosting } from './liaison-posting.entity.js';
import { liaisonPostingWorkflow } from './liaison-posting.workflow.js';

export function showLiaisonPosting(posting: LiaisonPosting, glance: Glance): LiaisonPostingView {
  const { ownerCountry, hostCountry, state } = posting;
  const who = pick(posting, ['hostCountry', 'hostAuthorityId', 'officerId', 'term', 'startsAt', 'endsAt', 'tasks']);
  const others = pick(posting, ['agreement', 'servedCountries', 'servedAgreed', 'informedCountries', 'basis']);
  const course = pick(posting, ['accreditation', 'accreditedAt', 'accreditedBy', 'tookUpAt', 'endedAt']);
  const pairs = [pairOf(ownerCountry, hostCountry), pairOf(hostCountry, ownerCountry)];
  return {
    ...caseView(liaisonPostingWorkflow, posting, glance),
    ...who,
    ...others,
    ...course,
    ...instructionsFor(posting, glance),
    pairs: state === 'active' ? pairs : [],
  };
}

/** What each side instructs is for that side and for the officer. */
function instructionsFor(
  { ownerCountry, hostCountry, officerId, ...posting }: LiaisonPosting,
  { reader }: Glance,
): Pick<LiaisonPostingView, 'sendingInstructions' | 'hostInstructions'> {
  const itsOfficer = reader.id === officerId;
  return {
    sendingInstructions: itsOfficer || reader.country === ownerCountry ? posting.sendingInstructions : null,
    hostInstructions: itsOfficer || reader.country === hostCountry ? posting.hostInstructions : null,
  };
}
