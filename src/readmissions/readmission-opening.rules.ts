import type { ApprehensionFacts } from '../apprehensions/apprehension.reader.js';
import type { DocumentShown } from '../apprehensions/apprehended-person.entity.js';
import type { PersonCategory, PersonDocumentType, PersonRole } from './readmission.codes.js';
import type { PersonDocument, ReadmissionPerson } from './readmission-person.entity.js';
import type { Found } from './readmission.zone-test.js';

const UNLAWFUL = ['unauthorised_crossing', 'clandestine_entry', 'attempted_crossing'];

/** What the agreements' condition and the accelerated procedure are held against: place, way and directness. */
export function foundOf({ apprehension }: ApprehensionFacts, otherCountry: string): Found {
  const { apprehendedAt, atAirport, atPort, distanceMetres, borderSection, ground, cameFrom } = apprehension;
  return {
    apprehendedAt,
    atAirport,
    ...(atPort !== null && { atPort }),
    distanceMetres,
    commonBorder: borderSection.split('-').includes(otherCountry),
    direct: UNLAWFUL.includes(ground) && cameFrom === otherCountry,
  };
}

/** What somebody is to the requested state, by what they have declared: its national, stateless, or of a third state. */
export function categoryOf({ person }: ApprehensionFacts, otherCountry: string): PersonCategory {
  if (person.nationalities.includes(otherCountry)) return 'own_national';
  return person.stateless ? 'stateless' : 'tcn_direct_entry';
}

const types: Readonly<Record<DocumentShown['type'], PersonDocumentType>> = {
  passport: 'passport',
  identity_card: 'identity_card',
  residence_permit: 'residence_permit',
  visa: 'visa',
  driving_licence: 'driving_licence',
  birth_certificate: 'other',
  registration_paper: 'other',
  other: 'other',
};
/** Whatever is not simply genuine shows nothing of a nationality. */
const judged: Readonly<Record<DocumentShown['authenticity'], PersonDocument['authenticity']>> = {
  genuine: 'genuine',
  unknown: 'not_examined',
  lost_or_stolen: 'doubtful',
  revoked: 'doubtful',
  counterfeit: 'forged',
  forged: 'forged',
  fraudulently_obtained: 'forged',
  impostor: 'forged',
  stolen_blank: 'forged',
  fantasy: 'forged',
};

const documentOf = ({ type, authenticity, ...shown }: DocumentShown): PersonDocument => ({
  ...shown,
  type: types[type],
  authority: null,
  place: null,
  authenticity: judged[authenticity],
});

/** Identity and documents, and nothing else: what was asked and said about protection is not a part of it. */
export function personOf(
  { person }: ApprehensionFacts,
  given: { id: string; readmissionId: string; role: PersonRole; recordedAt: Date },
): ReadmissionPerson {
  const { familyName, givenNames, otherNames, sex, bornOn, birthPlace, nationalities, stateless } = person;
  const { languages, needsInterpreter, photoRef, fingerprintRef, documents, minor, ageInDoubt, company } = person;
  const declared = { familyName, givenNames, otherNames, sex, bornOn, birthPlace, languages, needsInterpreter };
  const unknown = { fatherName: null, motherName: null, description: null, addressInRequested: null };
  return {
    ...given,
    ...declared,
    ...unknown,
    apprehendedPersonId: person.id,
    addressInOrigin: null,
    formerNames: [],
    formerNationalities: [],
    civilStatus: 'unknown',
    nationalities: stateless ? [] : nationalities,
    stateless,
    photoRef,
    fingerprintRef,
    documents: documents.map(documentOf),
    stopovers: [],
    minor,
    ageInDoubt,
    company: minor || ageInDoubt ? company : null,
  };
}
