import type { ReadmissionEvidence } from '../readmission-evidence/evidence.entity.js';
import { purposeOf } from '../readmission-evidence/evidence.codes.js';
import { irregularities, isOwnNational } from '../readmissions/readmission.codes.js';
import type { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { Content, Filled } from './form.definition.js';
import { known, momentOf } from './prepared.js';

/** The application as the case says it: nothing is typed twice. */
export function applicationOf(readmission: Readmission, evidence: readonly ReadmissionEvidence[]): Content {
  const { persons, procedure, interviewRequested, observations } = readmission;
  const principal = persons.find(({ role }) => role === 'principal');
  const family = (role: 'spouse' | 'child') => persons.filter((one) => one.role === role).map((one) => relative(one));
  const own = evidence.filter(({ side }) => side === 'owner');
  return {
    head: known({ procedure, interview_requested: interviewRequested }),
    ...(principal && { person: personOf(principal), biometrics: biometricsOf(principal) }),
    spouse: known({ spouse: family('spouse') }),
    children: known({ children: family('child') }),
    evidence: known({
      evidence: own.map(listed),
      without_evidence:
        own.length === 0 && interviewRequested ? 'No listed document; an interview is requested.' : undefined,
    }),
    third_country: isOwnNational(readmission.category) ? {} : thirdCountry(readmission, own),
    observations: known({ observations }),
  };
}

const personOf = (person: ReadmissionPerson): Filled =>
  known({
    surname: person.familyName,
    given_names: person.givenNames,
    former_names: person.formerNames,
    aliases: person.otherNames,
    father_name: person.fatherName,
    mother_name: person.motherName,
    born_on: person.bornOn,
    birth_place: person.birthPlace,
    sex: person.sex,
    nationalities: person.nationalities,
    former_nationalities: person.formerNationalities,
    stateless: person.stateless,
    description: person.description,
    languages: person.languages,
    interpreter_needed: person.needsInterpreter,
    civil_status: person.civilStatus,
    address_there: person.addressInRequested,
    address_origin: person.addressInOrigin,
    photo: person.photoRef,
  });

const biometricsOf = ({ fingerprintRef }: ReadmissionPerson): Filled =>
  fingerprintRef === null ? {} : { fingerprints_attached: true, fingerprint_sheet: fingerprintRef };

/** Of somebody who travels along, and in short. */
export const relative = ({
  familyName,
  givenNames,
  bornOn,
  birthPlace,
  sex,
  nationalities,
  role,
}: ReadmissionPerson): Filled =>
  known({
    surname: familyName,
    given_names: givenNames,
    born_on: bornOn,
    birth_place: birthPlace,
    sex,
    nationality: nationalities[0],
    relation: role === 'child' ? 'child' : undefined,
  });

export const shortOf = ({
  familyName,
  givenNames,
  bornOn,
  birthPlace,
  nationalities,
  role,
}: ReadmissionPerson): Filled =>
  known({
    surname: familyName,
    given_names: givenNames,
    born_on: bornOn,
    birth_place: birthPlace,
    nationality: nationalities[0],
    relation: role === 'principal' ? undefined : role,
  });

const listed = (piece: ReadmissionEvidence): Filled =>
  known({
    kind: piece.kind,
    document_type: piece.documentType,
    number: piece.number,
    issued_at: piece.issuedAt,
    issued_on: piece.issuedOn,
    issued_by: piece.issuedBy,
    expires_on: piece.expiresOn,
    copy_attached: piece.copyAttached,
    strength: piece.strengthClaimed,
  });

const GROUNDS: Readonly<Record<string, string>> = {
  tcn_visa_permit: 'visa_or_permit',
  tcn_direct_entry: 'direct_entry',
};

/** How somebody who is no national came, on which ground they are to go back, and why the stay is unlawful. */
function thirdCountry(
  { category, entry, decision, persons }: Readmission,
  own: readonly ReadmissionEvidence[],
): Filled {
  const said = own.filter(({ kind }) => purposeOf(kind) === 'illegality').flatMap(({ statement }) => statement ?? []);
  const stops = persons.find(({ role }) => role === 'principal')?.stopovers ?? [];
  return known({
    ground: GROUNDS[category] ?? 'other_ground',
    entered_at: momentOf(entry?.at),
    entry_place: entry?.place,
    entry_manner: entry?.manner,
    stopovers: stops.map(({ country, place, from, to }) => known({ country, place, from, to })),
    illegality: [...(decision ? [irregularities[decision.ground]] : []), ...said].join('. '),
  });
}
