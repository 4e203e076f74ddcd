/** How far the source can be trusted (Europol 4x4; Regulation (EU) 2016/794, Art. 29). */
export const sourceGrades = {
  A: 'No doubt about authenticity, trustworthiness and competence, or reliable in all instances',
  B: 'Reliable in most instances',
  C: 'Unreliable in most instances',
  X: 'Reliability cannot be assessed',
} as const;
export type SourceGrade = keyof typeof sourceGrades;

/** How far the information itself can be trusted (Europol 4x4). */
export const infoGrades = {
  '1': 'Accuracy not in doubt',
  '2': 'Known personally to the source, not to the officer passing it on',
  '3': 'Not known personally to the source, corroborated by other recorded information',
  '4': 'Not known personally to the source, and cannot be corroborated',
} as const;
export type InfoGrade = keyof typeof infoGrades;

export const gradeSchemes = {
  '4X4': 'Europol 4x4',
  ADMIRALTY: 'Admiralty scale',
  '3X5X2': '3x5x2',
  '5X5X5': '5x5x5',
} as const;
export type GradeScheme = keyof typeof gradeSchemes;

/** What may be done with it; codes combine, and H0 always applies. */
export const handlingCodes = {
  H0: 'Only for preventing and combating crime',
  H1: 'Not to be disclosed in judicial proceedings without permission of the provider',
  H2: 'Not to be disseminated without permission of the provider',
  H3: 'Other restrictions, as written',
} as const;
export type HandlingCode = keyof typeof handlingCodes;

/** From the lowest to the highest. Above RESTRICTED nothing may be entered at all. */
export const classifications = {
  PUBLIC: 'Public',
  BPL: 'Basic protection level',
  RESTRICTED: 'Restricted (R-UE/EU-R and national equivalents)',
  CONFIDENTIAL: 'Confidential: not to be entered here',
  SECRET: 'Secret: not to be entered here',
  TOP_SECRET: 'Top secret: not to be entered here',
} as const;
export type Classification = keyof typeof classifications;

/** Regulation (EU) 2016/794, Art. 18(2). */
export const dataPurposes = {
  '18-2-A': 'Cross-checking',
  '18-2-B': 'Strategic or thematic analysis',
  '18-2-C': 'Operational analysis',
  '18-2-D': 'Facilitating the exchange of information',
} as const;
export type DataPurpose = keyof typeof dataPurposes;

export const collectedMethods = {
  interview: 'Interview',
  patrol: 'Patrol',
  inland_check: 'Inland check',
  border_check: 'Border check',
  document_check: 'Document check',
  request_reply: 'Answer to a request',
  open_source: 'Open source',
  device: 'Device',
} as const;
export type CollectedMethod = keyof typeof collectedMethods;
