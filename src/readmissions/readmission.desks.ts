import type { Awaits, Desk } from '../core/workflow/desks.js';
import type { Readmission } from './readmission.entity.js';

const OFFICERS = ['readmission_officer', 'readmission_supervisor'] as const;
const SUPERVISORS = ['readmission_supervisor'] as const;

type Roles = readonly ('readmission_officer' | 'readmission_supervisor')[];
const authority = (place: string | null, roles: Roles): Desk[] => (place === null ? [] : [{ roles, place }]);

/** One side of it; where that side has no account here, whoever registers what it does. */
const owner =
  (roles: Roles): Awaits<Readmission> =>
  ({ elsewhere, ownerAuthorityId, otherAuthorityId }) =>
    elsewhere === 'owner' ? authority(otherAuthorityId, OFFICERS) : authority(ownerAuthorityId, roles);
const other =
  (roles: Roles): Awaits<Readmission> =>
  ({ elsewhere, ownerAuthorityId, otherAuthorityId }) =>
    elsewhere === 'other' ? authority(ownerAuthorityId, OFFICERS) : authority(otherAuthorityId, roles);

const safeguards: Awaits<Readmission> = ({ ownerCountry }) => [{ roles: ['safeguard_officer'], country: ownerCountry }];
const escort: Awaits<Readmission> = (readmission) =>
  readmission.escortLeaderId === null ? owner(OFFICERS)(readmission) : [{ officer: readmission.escortLeaderId }];
/**
 * Who has to act on a readmission, state by state. While it moves with an interview, a transfer or a claim, that is what
 * lies on somebody's desk.
 */
export const readmissionDesks = {
  draft: owner(OFFICERS),
  safeguard_check: (readmission) => [
    ...(readmission.signedOffAt === null ? safeguards(readmission) : []),
    ...owner(SUPERVISORS)(readmission),
  ],
  on_hold: safeguards,
  notification_only: owner(OFFICERS),
  submitted: other(OFFICERS),
  received: other(OFFICERS),
  examination: other(OFFICERS),
  info_requested: owner(OFFICERS),
  extended: other(OFFICERS),
  accepted: owner(OFFICERS),
  refused: owner(OFFICERS),
  lapsed: owner(SUPERVISORS),
  deemed_accepted: owner(OFFICERS),
  travel_document: owner(OFFICERS),
  transfer_planned: owner(OFFICERS),
  notified: other(OFFICERS),
  transfer_confirmed: escort,
  transfer_failed: owner(OFFICERS),
  error_claimed: owner(SUPERVISORS),
  error_rejected: owner(OFFICERS),
} satisfies Record<string, Awaits<Readmission>>;
