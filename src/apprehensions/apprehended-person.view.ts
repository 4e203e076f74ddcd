import { pick } from '../core/pick.js';
import type { ApprehendedPersonView } from './apprehended-person.dto.js';
import type { CrossingEvidenceView } from './crossing-evidence.dto.js';
import type { ApprehendedPerson } from './apprehended-person.entity.js';
import type { Apprehension } from './apprehension.entity.js';
import type { CrossingEvidence } from './crossing-evidence.entity.js';
import type { CustodyView } from './custody.dto.js';
import type { CustodyHandover } from './custody-handover.entity.js';

/** A person, to somebody who may know them. What was not said is left out. */
export function showPerson(person: ApprehendedPerson): ApprehendedPersonView {
  const { familyName, givenNames, bornOn, birthPlace, estimatedAge, accompaniedBy, photoRef, fingerprintRef } = person;
  const said = { familyName, givenNames, bornOn, birthPlace, estimatedAge, accompaniedBy, photoRef, fingerprintRef };
  return {
    ...pick(person, ['id', 'otherNames', 'ageInDoubt', 'minor', 'sex', 'nationalities', 'stateless', 'languages']),
    ...pick(person, ['needsInterpreter', 'company', 'wishesProtection', 'referrals', 'recordedBy', 'recordedAt']),
    ...stated(said),
    documents: person.documents.map(stated) as unknown as ApprehendedPersonView['documents'],
  };
}

export const showEvidence = (evidence: CrossingEvidence): CrossingEvidenceView =>
  pick(evidence, [
    'id',
    'kind',
    'description',
    'datedAt',
    'keptAt',
    'observedBy',
    'personId',
    'recordedBy',
    'recordedAt',
  ]);

export function showCustody({ id, custodianId, custodyUnit }: Apprehension, handovers: CustodyHandover[]): CustodyView {
  return {
    apprehensionId: id,
    custodianId,
    custodyUnit,
    handovers: handovers.map((handover) => ({
      ...pick(handover, ['id', 'fromOfficer', 'fromUnit', 'toOfficer', 'toUnit', 'receipt', 'at', 'place', 'persons']),
      ...pick(handover, ['conditions', 'state', 'recordedBy', 'answeredBy', 'answeredAt', 'disputed']),
    })),
  };
}

type Stated<T> = { [K in keyof T]: Exclude<T[K], null> | undefined };

const stated = <T extends object>(fields: T): Stated<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Stated<T>;
