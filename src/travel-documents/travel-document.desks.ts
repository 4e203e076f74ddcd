import type { Awaits, Desk } from '../core/workflow/desks.js';
import type { TravelDocument } from './travel-document.entity.js';

const OFFICERS = ['readmission_officer', 'readmission_supervisor'] as const;
const at = (place: string | null): Desk[] => (place === null ? [] : [{ roles: OFFICERS, place }]);

const owner: Awaits<TravelDocument> = ({ elsewhere, ownerAuthorityId, otherAuthorityId }) =>
  at(elsewhere === 'owner' ? otherAuthorityId : ownerAuthorityId);
const consulate: Awaits<TravelDocument> = (document) =>
  document.elsewhere === 'other'
    ? owner(document)
    : [{ roles: ['consular_officer'], country: document.otherCountry }, ...at(document.otherAuthorityId)];

/** Whom a travel document waits for: the consulate to issue or renew it, the requesting side where it came to nothing. */
export const travelDocumentDesks = {
  asked: consulate,
  renewal_asked: consulate,
  declined: owner,
  expired: owner,
} satisfies Record<string, Awaits<TravelDocument>>;
