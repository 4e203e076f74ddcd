/** What a state has answered to the offer of seats. */
export const shareStates = {
  offered: 'Has been offered seats, and has not answered',
  taken: 'Takes the seats',
  declined: 'Takes none',
} as const;
export type ShareState = keyof typeof shareStates;

/** Where a passenger is, as far as the flight goes; what became of them is in their own case. */
export const boardings = {
  booked: 'Has a seat',
  boarded: 'Is on board: their own case is on its way',
  left_behind: 'Was not taken along',
} as const;
export type Boarding = keyof typeof boardings;

/** Why a passenger was not taken along; told to nobody but their own state. */
export const leftBehindReasons = {
  asylum_wish: 'Wants protection',
  medical: 'Not fit to travel',
  court: 'A court has stopped it',
  other_hold: 'Another safeguard stands in the way',
  absconded: 'Did not come, or got away',
  document: 'Without a valid travel document',
  captain: 'The captain did not take them',
  technical: 'No room, or for a technical reason',
} as const;
export type LeftBehindReason = keyof typeof leftBehindReasons;

/** States of a readmission in which a flight is over for the passenger: taken over, or brought back. */
export const SETTLED: readonly string[] = [
  'handed_over',
  'transfer_failed',
  'error_claimed',
  'take_back',
  'error_rejected',
  'closed',
  'erased',
];

/** In this state of a readmission the requested state has agreed to time and place: nobody boards before. */
export const READY = 'transfer_confirmed';
