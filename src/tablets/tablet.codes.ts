/** Why a tablet was withdrawn. What was lost or tampered with is never listened to again. */
export const revocations = {
  returned: 'Given back, or replaced',
  access_ended: 'Its officers have left the operation; what was written before may still come',
  lost: 'Lost or stolen',
  compromised: 'Somebody else may know what is on it',
} as const;
export type Revocation = keyof typeof revocations;

/** How a tablet finds itself when it asks: what its client then does with what it holds. */
export const standings = {
  in_use: 'It may go on',
  park_and_wipe: 'Withdrawn: what has not been sent may be parked for the supervisor, then everything is wiped',
  wipe: 'Withdrawn or unknown: everything is wiped at once',
} as const;
export type Standing = keyof typeof standings;
