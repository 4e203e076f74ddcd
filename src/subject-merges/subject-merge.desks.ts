import {
  eachOf,
  fromClimb,
  itsAuthority,
  itsOwnersInItsOperation,
  where,
  type Awaits,
} from '../core/workflow/desks.js';
import type { Role } from '../core/access/roles.js';
import type { SubjectMerge } from './subject-merge.entity.js';

const theFirstOwner = eachOf<SubjectMerge>(
  itsAuthority('analyst'),
  itsOwnersInItsOperation('analyst', 'operation_coordinator'),
  fromClimb(1, itsAuthority('handling_officer'), itsOwnersInItsOperation('team_leader')),
);

const whoeverIsAbove = ({ climbed }: SubjectMerge): { keep: Role[]; lead: Role[] } =>
  climbed > 0 ? { keep: ['handling_officer'], lead: ['team_leader'] } : { keep: [], lead: [] };

const theOtherOwner: Awaits<SubjectMerge> = (merge) => [
  { roles: ['analyst', ...whoeverIsAbove(merge).keep], place: merge.otherAuthorityId },
  {
    roles: ['analyst', 'operation_coordinator', ...whoeverIsAbove(merge).lead],
    place: merge.otherOperationId,
    within: merge.otherCountry,
  },
];

/** Whoever decides for an owner that has not agreed yet. */
export const subjectMergeDesks = {
  proposed: eachOf<SubjectMerge>(
    where(({ agreedFor, ownerAuthorityId }) => !agreedFor.includes(ownerAuthorityId), theFirstOwner),
    where(({ agreedFor, otherAuthorityId }) => !agreedFor.includes(otherAuthorityId), theOtherOwner),
  ),
} satisfies Record<string, Awaits<SubjectMerge>>;
