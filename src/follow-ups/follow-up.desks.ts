import { eachOf, fromClimb, itsAuthor, itsAuthority, itsOperation, type Awaits } from '../core/workflow/desks.js';
import type { FollowUp } from './follow-up.entity.js';
import { receivers } from './follow-up.rules.js';

const itsAddressee: Awaits<FollowUp> = ({ addresseeId }) => [{ roles: receivers, place: addresseeId }];
const aChiefWhereItWaits: Awaits<FollowUp> = ({ waitsAt }) => [{ roles: ['police_chief'], place: waitsAt }];

/** Once somebody sees to it, the rest of the authority need not. */
const whoeverWorksOnIt: Awaits<FollowUp> = (followUp) =>
  followUp.assigneeId === null ? itsAddressee(followUp) : [{ officer: followUp.assigneeId }];

const whoeverFollowsIt = eachOf<FollowUp>(
  itsAuthor,
  itsOperation('operation_coordinator'),
  itsAuthority('operation_coordinator'),
);

/** Who has to take on, do, or verify a follow-up. */
export const followUpDesks = {
  open: eachOf<FollowUp>(itsAddressee, fromClimb(1, aChiefWhereItWaits)),
  returned: whoeverFollowsIt,
  accepted: whoeverWorksOnIt,
  in_progress: whoeverWorksOnIt,
  overdue: eachOf<FollowUp>(whoeverWorksOnIt, fromClimb(1, aChiefWhereItWaits)),
  done: eachOf<FollowUp>(whoeverFollowsIt, itsOperation('evaluator')),
} satisfies Record<string, Awaits<FollowUp>>;
