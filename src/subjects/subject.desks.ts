import { whoDecidesOnAChange } from '../core/handling/handling.desks.js';
import {
  eachOf,
  itsAuthor,
  itsAuthority,
  itsCountry,
  itsOperation,
  itsOwnersInItsOperation,
  where,
  type Awaits,
} from '../core/workflow/desks.js';
import type { Subject } from './subject.entity.js';

const reviewers = eachOf<Subject>(
  itsOwnersInItsOperation('team_leader', 'operation_coordinator', 'analyst'),
  itsAuthority('analyst'),
);

const besides = eachOf<Subject>(
  whoDecidesOnAChange,
  where(
    ({ dpoNotifiedAt, dpoNotedAt }) => dpoNotifiedAt !== null && dpoNotedAt === null,
    itsCountry('data_protection_officer'),
  ),
  where(
    ({ protectedRole, clearedByOfficer }) => protectedRole !== null && clearedByOfficer === null,
    itsCountry('data_protection_officer'),
  ),
  where(
    ({ protectedRole, clearedByMonitor }) => protectedRole !== null && clearedByMonitor === null,
    itsOperation('rights_monitor'),
  ),
);

/** Who has to review a subject, say whether it is still needed, clear a protected role, or take note. */
export const subjectDesks = {
  draft: itsAuthor,
  recorded: eachOf<Subject>(reviewers, besides),
  reviewed: besides,
  released: besides,
  review_due: eachOf<Subject>(reviewers, itsAuthority('handling_officer'), besides),
} satisfies Record<string, Awaits<Subject>>;
