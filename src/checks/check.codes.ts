import type { Power } from '../legal-bases/legal-basis.codes.js';

export const checkKinds = {
  first_line: 'First-line check at a crossing point',
  second_line: 'Second-line check at a crossing point',
  green_border: 'Check of persons met at the green border',
  inland: 'Check of persons inland',
  document: 'Examination of documents',
  vehicle: 'Search of vehicles',
  premises: 'Search of premises',
} as const;
export type CheckKind = keyof typeof checkKinds;

/** Those that establish who somebody is; the others are searches. */
const OF_IDENTITY: readonly CheckKind[] = ['first_line', 'second_line', 'green_border', 'inland', 'document'];

/** Whether these powers carry the check: an identity check carries no search. */
export function mayCheck(powers: readonly Power[], kind: CheckKind): boolean {
  if (powers.includes('own_law') || powers.includes('host_instructed')) return true;
  return powers.includes('identity_check') && OF_IDENTITY.includes(kind);
}

export const mayHold = (powers: readonly Power[]): boolean => powers.includes('own_law') || powers.includes('hold');

/** On what ground of the host's law; the article goes into the text beside it. */
export const lawfulGrounds = {
  border_control: 'Control of persons and things that cross the border',
  border_surveillance: 'Surveillance of the border between crossing points',
  police_identity_check: 'Establishing identity under police law',
  aliens_law: 'Control of lawful stay',
  traffic_law: 'Control of traffic',
  customs_law: 'Customs control',
  suspicion_of_offence: 'Reasonable suspicion of an offence',
  danger: 'Averting a danger',
  warrant: 'Order of a court or prosecutor',
} as const;
export type LawfulGround = keyof typeof lawfulGrounds;

/** What led to it. Nothing that anybody is; only what they did, what was known, or chance. */
export const checkTriggers = {
  behaviour: 'How somebody behaved',
  intelligence: 'Information on this person, vehicle or place',
  random: 'Chance, or everybody is checked',
  document: 'Something about a document',
  vehicle: 'Something about a vehicle',
} as const;
export type CheckTrigger = keyof typeof checkTriggers;

/** What came of it. What has a record of its own is recorded there as well. */
export const checkOutcomes = {
  nothing_found: 'Nothing was found',
  identity_established: 'Identity was established',
  identity_not_established: 'Identity could not be established',
  to_second_line: 'Sent on to second line',
  entry_refused: 'Entry was refused',
  document_doubtful: 'A document is suspected to be forged, falsified or somebody else’s',
  vehicle_wanted: 'A vehicle is wanted, or suspected to be stolen',
  hidden_persons: 'Persons were hidden in a vehicle',
  person_wanted: 'A person is wanted or missing',
  hit_in_database: 'A database had a hit',
  goods_found: 'Goods, cash or excise goods were found',
  drugs_found: 'Drugs were found',
  weapons_found: 'Weapons or ammunition were found',
  held: 'Somebody was held until an officer of the host took over',
  apprehended: 'Somebody was apprehended or arrested',
  protection_asked: 'Somebody asked for protection',
  referred: 'Somebody was referred to care or protection',
} as const;
export type CheckOutcome = keyof typeof checkOutcomes;

/** Codes only: what was asked and answered stays in the database that was asked. */
export const databases = {
  national_wanted: 'National register of wanted and missing persons',
  national_border: 'National border-control system',
  national_aliens: 'National register of aliens',
  national_vehicles: 'National vehicle register',
  national_documents: 'National register of documents',
  interpol_nominal: 'INTERPOL notices and diffusions',
  interpol_sltd: 'INTERPOL stolen and lost travel documents',
  interpol_smv: 'INTERPOL stolen motor vehicles',
  interpol_firearms: 'INTERPOL illicit arms records',
  sis: 'Schengen Information System',
  vis: 'Visa Information System',
  eurodac: 'Eurodac',
  ees: 'Entry/Exit System',
  europol: 'Europol, through the relay of the operation',
  other: 'Other',
} as const;
export type DatabaseCode = keyof typeof databases;

export const ageBands = {
  under_14: 'Under 14',
  from_14_to_17: '14 to 17',
  doubtful: 'May be under 18',
  from_18_to_34: '18 to 34',
  from_35_to_64: '35 to 64',
  from_65: '65 and over',
} as const;
export type AgeBand = keyof typeof ageBands;

const YOUNG: readonly AgeBand[] = ['under_14', 'from_14_to_17', 'doubtful'];
/** In doubt a person is treated as a child. */
export const isYoung = (band: AgeBand): boolean => YOUNG.includes(band);

export const sexes = {
  female: 'Female',
  male: 'Male',
  other: 'Other',
  unknown: 'Not stated',
} as const;
export type Sex = keyof typeof sexes;
