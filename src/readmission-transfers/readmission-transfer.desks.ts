import type { Awaits, Desk } from '../core/workflow/desks.js';
import type { ReadmissionTransfer } from './readmission-transfer.entity.js';

const OFFICERS = ['readmission_officer', 'readmission_supervisor'] as const;
const at = (place: string | null): Desk[] => (place === null ? [] : [{ roles: OFFICERS, place }]);

/** One side of it; where that side has no account here, whoever registers what it does. */
const owner: Awaits<ReadmissionTransfer> = ({ elsewhere, ownerAuthorityId, otherAuthorityId }) =>
  at(elsewhere === 'owner' ? otherAuthorityId : ownerAuthorityId);
const other: Awaits<ReadmissionTransfer> = ({ elsewhere, ownerAuthorityId, otherAuthorityId }) =>
  at(elsewhere === 'other' ? ownerAuthorityId : otherAuthorityId);

const escort: Awaits<ReadmissionTransfer> = (transfer) =>
  transfer.leaderId === null || transfer.elsewhere === 'owner' ? owner(transfer) : [{ officer: transfer.leaderId }];
const crossingPoint: Awaits<ReadmissionTransfer> = ({ elsewhere, otherCountry }) =>
  elsewhere === 'other' ? [] : [{ roles: ['crossing_point_officer'], country: otherCountry }];

/** Whom a transfer waits for: who plans, who agrees, who leaves, and both at the place of the hand-over. */
export const readmissionTransferDesks = {
  planned: owner,
  notified: other,
  date_proposed: owner,
  confirmed: escort,
  under_way: (transfer) => [...escort(transfer), ...crossingPoint(transfer)],
} satisfies Record<string, Awaits<ReadmissionTransfer>>;
