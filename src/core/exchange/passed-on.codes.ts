import { whoExchange } from '../access/permissions/groups.js';

/** What an item that is passed on is about. */
export const passedKinds = {
  person: 'A person',
  vehicle: 'A vehicle, vessel or aircraft',
  document: 'A document',
  communication: 'A phone, an account, a means of communication',
  weapon: 'A weapon or ammunition',
  event: 'An event or a course of events',
  case_reference: 'A case or file and who deals with it',
  statement: 'A statement that somebody made',
  analysis: 'An assessment or analysis',
  figures: 'Figures without persons',
  other: 'Something else',
} as const;
export type PassedKind = keyof typeof passedKinds;

/** Whether a statement is a fact or somebody's assessment (LED, Art. 7(1)). */
export const characters = {
  fact: 'A fact',
  assessment: 'A personal assessment',
} as const;
export type Character = keyof typeof characters;

/** By which a person or thing is found again exactly. */
export const identifierKinds = {
  person: 'Surname, first name and day of birth, with | between them',
  personal_number: 'Personal number of a state',
  document: 'Number of a document',
  plate: 'Plate of a vehicle',
  vin: 'Identification number of a vehicle',
  phone: 'Number of a phone, with its country’s code',
  imei: 'Number of a phone as a device',
  email: 'Address of electronic mail',
  account: 'Name of an account',
  iban: 'Number of a bank account',
} as const;
export type IdentifierKind = keyof typeof identifierKinds;

/** The field for what is said of no person: circumstances of the matter. Allowed under every category, and without one. */
export const CIRCUMSTANCES = 'circumstances';

/** What is left out of it when it is destroyed. */
export const emptied = {
  title: null,
  statements: null,
  identifiers: null,
  keys: [] as string[],
  specialNecessity: null,
  accuracyNote: null,
  purpose: null,
  h3Text: null,
  reference: null,
} as const;

/** Who works on what is passed on, on either side. */
export const whoPassOn = [...whoExchange, 'handling_officer'] as const;

export { whoExchange };
