/** What kind of analysis it is, and with it how an operation may rest on it. */
export const analysisKinds = {
  regional: 'Of the region for the coming year: the first link of the yearly chain',
  national: 'Of one state',
  ad_hoc: 'Of one day: what a host ministry asks for an operation on in the middle of the year',
} as const;
export type AnalysisKind = keyof typeof analysisKinds;

/** What threatens. Our own list: no official one is public. */
export const threats = {
  irregular_crossing: 'Unauthorised crossing of the green border',
  clandestine_entry: 'Entry hidden in a vehicle',
  migrant_smuggling: 'Smuggling of migrants by organised groups',
  trafficking: 'Trafficking in human beings',
  document_fraud: 'Forged, falsified or abused documents',
  stolen_vehicles: 'Stolen vehicles',
  drugs: 'Drugs',
  weapons: 'Weapons and ammunition',
  goods: 'Excise and other goods',
  terrorism: 'Terrorism',
  other: 'Other',
} as const;
export type Threat = keyof typeof threats;
