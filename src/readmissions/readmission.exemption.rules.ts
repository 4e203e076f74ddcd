import { dayOf } from '../core/local-time.js';
import { isOwnNational } from './readmission.codes.js';
import type { PersonDocument, ReadmissionPerson } from './readmission-person.entity.js';
import type { Readmission } from './readmission.entity.js';
import type { Exemption } from './readmission.governing.js';

/** For which of the agreement's exemptions a document serves. Forged or doubtful ones show nothing. */
function servesFor({ type, expiresOn, authenticity }: PersonDocument, today: string): Exemption[] {
  if (authenticity === 'forged' || authenticity === 'doubtful') return [];
  const valid = expiresOn !== null && expiresOn >= today;
  if (type === 'passport')
    return valid ? ['valid_passport', 'valid_travel_doc', 'expired_id_or_passport'] : ['expired_id_or_passport'];
  if (type === 'identity_card') return valid ? ['valid_id_card', 'expired_id_or_passport'] : ['expired_id_or_passport'];
  return type === 'travel_document' && valid ? ['valid_travel_doc'] : [];
}

/** A visa or permit of the requested state that is valid: what a national of a third state needs besides. */
const mayEnter = ({ documents }: ReadmissionPerson, country: string, today: string): boolean =>
  documents.some(
    ({ type, issuingCountry, expiresOn }) =>
      (type === 'visa' || type === 'residence_permit') &&
      issuingCountry === country &&
      expiresOn !== null &&
      expiresOn >= today,
  );

/** Everybody has a document of a kind with which the agreement, as far as it is verified, needs no application. */
export function isExempt(
  { governing, persons, category, otherCountry, procedure, zone }: Readmission,
  now: Date,
): boolean {
  const { exemptIf: value = [] } = governing ?? {};
  if (procedure !== 'notification_only') return false;
  const today = dayOf(zone, now);
  const own = isOwnNational(category);
  const shown = (person: ReadmissionPerson) =>
    person.documents
      .filter(({ issuingCountry }) => !own || person.role !== 'principal' || issuingCountry === otherCountry)
      .some((document) => servesFor(document, today).some((kind) => value.includes(kind)));
  return persons.length > 0 && persons.every((one) => shown(one) && (own || mayEnter(one, otherCountry, today)));
}
