import type { Traits } from '../matching-engine/traits.js';
import { pick } from '../core/pick.js';
import type { Subject } from '../subjects/subject.entity.js';
import type { Referral } from './referral.entity.js';
import type { Carried, ReferralPackage } from './referral-package.entity.js';

/** What decides whether a subject may leave, as it stands now. */
export function carriedBy(subject: Subject): Carried {
  const grades = pick(subject, ['sourceGrade', 'infoGrade']);
  const handling = pick(subject, ['handlingCodes', 'h3Text', 'classification', 'releasableTo', 'purposes']);
  const { protectedRole, clearedByOfficer, clearedByMonitor, releasedAt } = subject;
  const cleared = protectedRole === null || (clearedByOfficer !== null && clearedByMonitor !== null);
  return { ...grades, ...handling, released: releasedAt !== null, cleared };
}

/** Numbers by which things are found; of a thing nothing else leaves, of a person only what Annex II A names. */
export function packageOf(
  referral: Referral,
  { subject, traits, authority }: { subject: Subject; traits: Traits; authority: string },
): ReferralPackage {
  const { authorAuthorityId: authorityId, authorCountry: country, containsMinor: minor } = referral;
  const asked = pick(referral, ['refNo', 'purpose', 'analysisProject', 'offence', 'circumstances', 'restrictions']);
  const { birthPlace = null } = (subject.kind === 'person' ? subject.attributes : {}) as { birthPlace?: string };
  const handling = pick(referral.carried, [
    'sourceGrade',
    'infoGrade',
    'handlingCodes',
    'h3Text',
    'classification',
    'releasableTo',
  ]);
  return {
    ...asked,
    ...pick(referral, ['category', 'priority']),
    kind: subject.kind,
    traits,
    birthPlace,
    minor,
    asking: { country, authorityId, authority },
    handling,
  };
}

/** Nothing to search with. */
export const isEmpty = ({ names, identifiers }: Traits): boolean => names.length === 0 && identifiers.length === 0;
