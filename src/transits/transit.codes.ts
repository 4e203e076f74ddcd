/** How the persons are brought through. */
export const transitModes = {
  air: 'Through an airport',
  road: 'By road',
  rail: 'By rail',
  sea: 'By sea',
} as const;
export type TransitMode = keyof typeof transitModes;

/** The grounds on which a transit can be refused: a closed list, other than for a readmission. */
export const transitRefusals = {
  ill_treatment_or_persecution:
    'Torture, inhuman treatment, the death penalty or persecution in the state of destination or of a further transit',
  criminal_sanctions: 'Criminal sanctions in the requested state or in a state of transit',
  public_interest: 'Public health, internal security, public order or another national interest',
} as const;
export type TransitRefusal = keyof typeof transitRefusals;

/** The grounds on which a consent can be revoked: those, and one more. */
export const transitRevocations = {
  ...transitRefusals,
  onward_not_assured: 'The onward journey or the final admission is not assured any more',
} as const;
export type TransitRevocation = keyof typeof transitRevocations;

/** Why a transit under way failed, so that the requesting state takes the persons back. */
export const transitFailures = {
  entered_illegally: 'Somebody entered the requested state unlawfully during the transit',
  onward_failed: 'The onward journey or the admission at the destination failed',
  impossible: 'The transit became impossible for another reason',
} as const;
export type TransitFailure = keyof typeof transitFailures;

export const transitSexes = { female: 'Female', male: 'Male', other: 'Neither of both, or not said' } as const;
export type TransitSex = keyof typeof transitSexes;

/** Which side has no account here: what it does is taken down by the other one. */
export const transitElsewheres = {
  owner: 'The requesting state has no account here',
  other: 'The requested state has no account here',
} as const;
export type TransitElsewhere = keyof typeof transitElsewheres;
