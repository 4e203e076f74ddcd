import { itsAuthority, type Awaits, type Desk } from '../core/workflow/desks.js';
import type { ReadmissionDataNotice } from './data-notice.entity.js';

const whoeverReceives: Awaits<ReadmissionDataNotice> = ({ toAuthorityId: place, toCountry, ownerCountry, climbed }) => {
  const there: Desk[] = place === null ? [] : [{ roles: ['readmission_officer', 'readmission_supervisor'], place }];
  const late = climbed > 0 ? [toCountry, ownerCountry] : place === null ? [toCountry] : [];
  return [...there, ...late.map((country): Desk => ({ roles: ['data_protection_officer'], country }))];
};

export const dataNoticeDesks = {
  told: whoeverReceives,
  contested: itsAuthority('readmission_officer', 'readmission_supervisor'),
} satisfies Record<string, Awaits<ReadmissionDataNotice>>;
