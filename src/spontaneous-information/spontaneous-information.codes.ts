/** What it is needed for there (PCC SEE, Art. 6). */
export const spontaneousPurposes = {
  threat: 'To avert a concrete threat to public order or security',
  offence: 'To prevent, detect or investigate offences',
} as const;
export type SpontaneousPurpose = keyof typeof spontaneousPurposes;

/** Which side has no account here: what it says and does is taken down by the other one. */
export const spontaneousElsewheres = {
  owner: 'The side that tells',
  other: 'The side that is told',
} as const;
export type SpontaneousElsewhere = keyof typeof spontaneousElsewheres;

export const routes = {
  central_units: 'From central unit to central unit; in the Union from one single point of contact to the other',
  selec: 'Through the focal points and liaison officers of SELEC',
  direct: 'From authority to authority, where an exception from the copies is recorded',
} as const;
export type SpontaneousRoute = keyof typeof routes;

/** What was decided on a copy for Europol (Directive (EU) 2023/977, Art. 12): in each case. */
export const europolCopies = {
  sent: 'A copy goes to Europol',
  not_useful: 'It is of no use to Europol',
  security: 'Not sent: essential interests of national security',
  investigation_or_safety: 'Not sent: an investigation that is under way, or somebody’s safety',
  intelligence: 'Not sent: it concerns intelligence activity',
  origin_has_not_agreed: 'Not sent: it came from a state that has not agreed',
} as const;
export type EuropolCopy = keyof typeof europolCopies;
