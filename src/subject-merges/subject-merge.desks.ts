import { eachOf, itsAuthority, itsOwnersInItsOperation, where, type Awaits } from '../core/workflow/desks.js';
import type { SubjectMerge } from './subject-merge.entity.js';

const theFirstOwner = eachOf<SubjectMerge>(
  itsAuthority('analyst'),
  itsOwnersInItsOperation('analyst', 'operation_coordinator'),
);

const theOtherOwner: Awaits<SubjectMerge> = ({ otherAuthorityId, otherCountry, otherOperationId }) => [
  { roles: ['analyst'], place: otherAuthorityId },
  { roles: ['analyst', 'operation_coordinator'], place: otherOperationId, within: otherCountry },
];

/** Whoever decides for an owner that has not agreed yet. */
export const subjectMergeDesks = {
  proposed: eachOf<SubjectMerge>(
    where(({ agreedFor, ownerAuthorityId }) => !agreedFor.includes(ownerAuthorityId), theFirstOwner),
    where(({ agreedFor, otherAuthorityId }) => !agreedFor.includes(otherAuthorityId), theOtherOwner),
  ),
} satisfies Record<string, Awaits<SubjectMerge>>;
