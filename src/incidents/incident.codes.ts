/** What has happened, as European border surveillance names it where it has a name. */
export const incidentTypes = {
  unauthorised_crossing: 'Unauthorised crossing of the border',
  facilitation: 'Facilitation of an unauthorised crossing or stay',
  trafficking: 'Trafficking in human beings',
  search_and_rescue: 'Search and rescue',
  refusal_of_entry: 'Refusal of entry at a crossing point',
  illegal_stay: 'Illegal stay',
  document_fraud: 'False, forged or misused document',
  visa_misuse: 'Misuse of a visa or of visa-free travel',
  clandestine_entry: 'Entry hidden in a vehicle or other conveyance',
  stolen_vehicle: 'Stolen vehicle',
  drugs: 'Drugs',
  weapons: 'Weapons or ammunition',
  goods_excise: 'Smuggled or untaxed goods',
  asylum_claim: 'Request for international protection',
  readmission: 'Readmission, the simplified one included',
  use_of_force: 'Use of force by officers',
  violence_reported: 'Violence that somebody reports',
  medical: 'Medical emergency',
  other: 'Something else',
} as const;
export type IncidentType = keyof typeof incidentTypes;

/** Types after which a serious incident should be considered. */
export const gravelyTouching: readonly IncidentType[] = ['use_of_force', 'violence_reported'];

export const completions = {
  attempted: 'Attempted, and prevented',
  actual: 'Completed',
} as const;
export type Completion = keyof typeof completions;

export const opennesses = {
  overt: 'In the open, without hiding from the authorities',
  covert: 'Hiding from the authorities',
} as const;
export type Openness = keyof typeof opennesses;

/** How it came to light; for illegal stay, which kind of control found it. */
export const detections = {
  border_check: 'Check at a crossing point',
  border_surveillance: 'Surveillance between crossing points',
  inland_police_check: 'Police check inland',
  crime_prevention_check: 'Control for the prevention of crime',
  traffic_check: 'Traffic control',
  interview: 'Interview',
  reported_to_police: 'Reported by somebody',
  other: 'Another way',
} as const;
export type Detection = keyof typeof detections;

export const directions = { entry: 'On entry', exit: 'On exit', unknown: 'Not known' } as const;
export type Direction = keyof typeof directions;

export const transports = {
  foot: 'On foot',
  car: 'Car',
  taxi: 'Taxi',
  van: 'Van',
  bus: 'Bus',
  lorry: 'Lorry',
  train: 'Train',
  boat: 'Boat or vessel',
  plane: 'Aircraft',
  other: 'Other means',
  unknown: 'Not known',
} as const;
export type Transport = keyof typeof transports;

/** Why entry was refused: letters of the standard form of the Schengen Borders Code, Annex V, Part B. */
export const refusalReasons = {
  A: 'No valid travel document',
  B: 'False, counterfeit or forged travel document',
  C: 'No valid visa or residence permit',
  D: 'False, counterfeit or forged visa or residence permit',
  E: 'No documents that justify purpose and conditions of the stay',
  F: 'Has stayed the permitted number of days already',
  G: 'No sufficient means of subsistence',
  H: 'Alert for the purpose of refusing entry',
  I: 'Threat to public policy, security, health or international relations',
} as const;
export type RefusalReason = keyof typeof refusalReasons;

export const impacts = {
  low: 'Low',
  medium: 'Medium',
  high: 'High: reported singly',
  very_high: 'Very high: reported singly',
} as const;
export type Impact = keyof typeof impacts;

export const sexes = { female: 'Female', male: 'Male', unknown: 'Not known or not stated' } as const;
export type Sex = keyof typeof sexes;

export const ageGroups = {
  under_14: 'Under 14',
  from_14_to_17: '14 to 17',
  from_18_to_34: '18 to 34',
  from_35: '35 and older',
  unknown: 'Not known',
} as const;
export type AgeGroup = keyof typeof ageGroups;

/** What ties an event to another. */
export const incidentLinks = {
  facilitation: 'The other is the facilitation of it',
  trafficking: 'The other is trafficking of persons in it',
  search_and_rescue: 'The other is the search and rescue of persons in it',
  same_group: 'The same group of persons',
  same_means: 'The same vehicle, vessel or method',
  other: 'Another tie',
} as const;
export type IncidentLinkKind = keyof typeof incidentLinks;

export const incidentOutcomes = {
  did_not_happen: 'It did not happen',
  impact_too_low: 'Its impact does not justify reporting it',
  settled: 'Reported, reacted to, and over',
} as const;
export type IncidentOutcome = keyof typeof incidentOutcomes;
