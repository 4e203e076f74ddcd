/** Why the conditions for taking somebody back were not met. */
export const errorGrounds = {
  wrong_identity: 'It was another person',
  not_national: 'Not a national of the requested state',
  tcn_condition_not_met: 'The condition for nationals of third states was not met',
  exception_overlooked: 'An exception of the agreement was overlooked',
  false_evidence: 'What was shown was false',
  transit_route_wrong: 'The route was another one',
} as const;
export type ErrorGround = keyof typeof errorGrounds;

/** Who pays for the way back. */
export const costBearers = {
  requesting: 'The state that had handed them over, because the claim was justified in full',
  each_its_own: 'Each state what it has spent itself',
} as const;
export type CostBearer = keyof typeof costBearers;

export const takeBackModes = {
  air: 'By air',
  road: 'By road',
  rail: 'By rail',
  sea: 'By sea',
} as const;
export type TakeBackMode = keyof typeof takeBackModes;

export const takeBackFailures = {
  not_received: 'Nobody was there to receive them, or they were refused',
  not_brought: 'They were not brought',
  medical: 'Not fit to travel',
  protection: 'Stopped for their protection, or by a court',
  absconded: 'They got away',
  technical: 'Weather, or a technical reason',
} as const;
export type TakeBackFailure = keyof typeof takeBackFailures;

/** How it was made sure that these are the persons who were handed over. */
export const backIdentityChecks = {
  photo: 'Against the photograph',
  fingerprints: 'Against the fingerprints, one to one',
  document: 'Against the travel document',
} as const;
export type BackIdentityCheck = keyof typeof backIdentityChecks;

export const claimantSexes = { female: 'Female', male: 'Male', other: 'Neither of both, or not said' } as const;
