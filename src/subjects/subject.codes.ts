import { sourceTypes } from '../handling/source.codes.js';

export * from './thing.codes.js';

export const subjectKinds = {
  person: 'A person',
  document: 'A document of identity or travel, or a visa',
  vehicle: 'A road vehicle',
  vessel: 'A vessel',
  aircraft: 'An aircraft',
  phone: 'A telephone or its card',
  account: 'An account, address or handle through which people communicate or pay',
  weapon: 'A weapon',
  organisation: 'A group, company, association or authority',
  place: 'A place that plays a part',
} as const;
export type SubjectKind = keyof typeof subjectKinds;

/** What a person is to the matter. An interviewee or an officer is none of these, ever. */
export const categories = {
  mentioned: 'Named by somebody, not reviewed: nothing may be asked or passed on',
  suspect: 'Suspected of having committed or taken part in an offence',
  convicted: 'Convicted of an offence',
  future: 'Factual indications or reasonable grounds that an offence will be committed',
  contact: 'In sporadic contact with such persons',
  associate: 'In regular contact with such persons',
  witness: 'May be called to testify',
  victim: 'Victim of an offence, or reasons to think so',
  informant: 'Can provide information on an offence',
} as const;
export type Category = keyof typeof categories;

/** In which way the person comes into the record that the subject is drawn from. */
export const appearances = {
  named: 'Named or described by somebody',
  encountered: 'Met in a check, a patrol or an apprehension',
  interviewee: 'Gave the interview: never a subject',
  officer: 'Serves in an authority and appears on duty: never a subject',
} as const;
export type Appearance = keyof typeof appearances;

export const protectedRoles = {
  humanitarian: 'Acts for a humanitarian body',
  journalist: 'Works as a journalist',
  lawyer: 'Acts as a lawyer',
  clergy: 'Minister of religion',
} as const;
export type ProtectedRole = keyof typeof protectedRoles;

/** Regulation (EU) 2016/794, Art. 30(2). */
export const specialCategories = {
  ethnic_origin: 'Racial or ethnic origin',
  political_opinion: 'Political opinion',
  religion: 'Religious or philosophical belief',
  union_membership: 'Membership of a trade union',
  health: 'Health',
  sex_life: 'Sex life or sexual orientation',
  genetic: 'Genetic data',
  biometric: 'Biometric data',
} as const;
export type SpecialCategory = keyof typeof specialCategories;

export const nameTypes = {
  current: 'The name that the person goes by',
  birth: 'The name at birth',
  alias: 'Another name',
  nickname: 'A nickname',
} as const;
export type NameType = keyof typeof nameTypes;

export const nationalityBases = {
  declared: 'As the person or somebody else says',
  presumed: 'Presumed from language, documents or circumstances',
  established: 'Established by the state concerned or a valid document',
} as const;

/** Where age is in doubt, the person is treated as a minor. */
export const minorStatuses = {
  adult: 'Of age',
  minor: 'Under 18',
  doubtful: 'Perhaps under 18: treated as a minor',
  unknown: 'Nothing is known of the age',
} as const;
export type MinorStatus = keyof typeof minorStatuses;

export const ageBands = {
  under_14: 'Under 14',
  '14_17': '14 to 17',
  '18_24': '18 to 24',
  '25_34': '25 to 34',
  '35_49': '35 to 49',
  '50_64': '50 to 64',
  '65_and_over': '65 and over',
} as const;

export const sexes = { female: 'Female', male: 'Male', other: 'Neither', unknown: 'Not known' } as const;

/** Records that a review may cite, by table. */
export const citedTypes = {
  ...sourceTypes,
  subjects: 'Another subject',
  relations: 'A relation between subjects',
  intelligence_items: 'An item of intelligence',
} as const;
export type CitedType = keyof typeof citedTypes;
