import type { CollectionKind } from '../collections/collection.codes.js';
import type { IdentifierKind } from '../matching-engine/traits.js';

export const entryKinds = {
  person: 'A person',
  organisation: 'A group, company or association',
  document: 'A document of identity or travel',
  vehicle: 'A road vehicle',
  vessel: 'A vessel',
  aircraft: 'An aircraft',
  phone: 'A telephone or its card',
  account: 'An account, address or handle',
  weapon: 'A weapon',
} as const;
export type EntryKind = keyof typeof entryKinds;

/** What a person is to the matter. Nobody who is only mentioned, was interviewed or serves in an authority is held. */
export const entryCategories = {
  suspect: 'Suspected of having committed or taken part in an offence',
  convicted: 'Convicted of an offence',
  future: 'Factual indications or reasonable grounds that an offence will be committed',
  listed: 'On a public list, by decision of the body that is named as its source',
  missing: 'Missing, or to be protected',
  contact: 'In sporadic contact with persons who are suspected, convicted or expected to offend',
  associate: 'In regular contact with such persons',
  witness: 'May be called to testify',
  victim: 'Victim of an offence, or reasons to think so',
  informant: 'Can provide information on an offence',
} as const;
export type EntryCategory = keyof typeof entryCategories;

/** What the finder is asked to do, as far as their own law lets them. An entry alone obliges nobody. */
export const measures = {
  contact_owner: 'Contact the owner before anything else is done',
  detain: 'Detain, where the law of the finder’s state provides for it',
  do_not_approach: 'Do not approach: dangerous or armed',
  discreet_check: 'Note place, time and company without letting it be known',
  specific_check: 'Search person, vehicle or luggage, where national law provides for it',
  establish_whereabouts: 'Report where the person is, and to nobody else',
  protect: 'Take into protection; a child, hand over to its guardians or the competent authority',
  seize_document: 'Seize the document, once the issuing state has confirmed the hit (R-23)',
  seize_object: 'Seize the object for its owner or as evidence',
} as const;
export type Measure = keyof typeof measures;

/** Which kinds of entry a kind of collection may hold; those that are not listed may hold all. */
export const holdable: Readonly<Partial<Record<CollectionKind, readonly EntryKind[]>>> = {
  wanted_persons: ['person'],
  missing_persons: ['person'],
  stolen_documents: ['document'],
  stolen_vehicles: ['vehicle', 'vessel', 'aircraft'],
  phones_and_accounts: ['phone', 'account'],
};

/** Which persons a kind of collection may hold; those that are not listed may hold all. */
export const holdablePersons: Readonly<Partial<Record<CollectionKind, readonly EntryCategory[]>>> = {
  alerts: ['suspect', 'convicted', 'future', 'listed', 'missing'],
  wanted_persons: ['suspect', 'convicted'],
  missing_persons: ['missing'],
};

/** By which identifiers a thing is known; a person or an organisation, by any. */
export const identifiersOf: Readonly<Partial<Record<EntryKind, readonly IdentifierKind[]>>> = {
  document: ['document'],
  vehicle: ['plate', 'vin'],
  vessel: ['craft'],
  aircraft: ['craft'],
  phone: ['phone', 'imei', 'imsi'],
  account: ['iban', 'email', 'account'],
  weapon: ['weapon'],
};

/** Measures that are for these kinds only. */
export const measuresFor: Readonly<Partial<Record<Measure, readonly EntryKind[]>>> = {
  detain: ['person'],
  do_not_approach: ['person', 'vehicle', 'vessel'],
  establish_whereabouts: ['person'],
  protect: ['person'],
  seize_document: ['document'],
  seize_object: ['vehicle', 'vessel', 'aircraft', 'phone', 'weapon'],
};

/** Only whoever may be cross-checked by everybody is detained. */
export const detainable: readonly EntryCategory[] = ['suspect', 'convicted'];

/** May be analysed and never be cross-checked. */
export const neverCrossChecked: readonly EntryCategory[] = ['contact', 'associate', 'witness', 'victim', 'informant'];

/** Kept only as far as that is strictly necessary. */
export const sparing: readonly EntryCategory[] = ['witness', 'victim', 'informant'];

/** Whether the person is a child, as far as the owner knows. In doubt, yes. */
export const entryAges = {
  adult: 'Of age',
  minor: 'Under 18',
  doubtful: 'Perhaps under 18: treated as a minor',
  unknown: 'Nothing is known of the age',
} as const;
export type EntryAge = keyof typeof entryAges;

export const nameKinds = {
  current: 'The name that the person goes by',
  birth: 'The name at birth',
  alias: 'Another name',
  nickname: 'A nickname',
} as const;
export type NameKind = keyof typeof nameKinds;
