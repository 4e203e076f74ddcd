/** What limits run in a readmission and beside it (d01 to d20: reference 6.1), and what follows when one has passed. */
export const deadlineCodes = {
  d01: 'Submission of the application, from when it was known that the stay is unlawful',
  d02: 'Submission in the accelerated procedure, from the apprehension',
  d03: 'Confirmation that the application was received',
  d04: 'Reply to the application',
  d05: 'Reply in the accelerated procedure',
  d06: 'Reply, prolonged',
  d07: 'Interview by a consulate or experts, from when it was asked for',
  d08: 'Report on the interview',
  d09: 'Issue of the travel document',
  d10: 'Renewal of the travel document',
  d11: 'End of the travel document',
  d12: 'Transfer, from the consent or from when the reply was due',
  d13: 'Notice of the transfer, counted back from it',
  d14: 'Claim that somebody was transferred in error',
  d15: 'Reply to a request for transit',
  d16: 'Transit, from the consent',
  d17: 'Payment of an invoice',
  d18: 'Review of a hold',
  d19: 'Review of detention',
  d20: 'Erasure, from when the case was concluded',
  d21: 'Application, before nothing is owed any more',
} as const;
export type DeadlineCode = keyof typeof deadlineCodes;

export const deadlineStates = {
  running: 'Time is running',
  held: 'An obstacle stands in the way and has not ended: no end can be named',
  overdue: 'Its time has passed, and what it is about is still waited for',
  met: 'What it was about was done',
  lapsed: 'Its time has passed, and that had the effect that the agreement gives it',
  void: 'It no longer matters',
} as const;
export type DeadlineState = keyof typeof deadlineStates;

/** Those that can still pass. */
export const OPEN: readonly DeadlineState[] = ['running', 'held', 'overdue'];

/** Each side's own: what it does before it asks, and how it treats people, is nobody else's. */
export const OF_ONE_SIDE: ReadonlySet<DeadlineCode> = new Set<DeadlineCode>(['d01', 'd02', 'd18', 'd19', 'd20', 'd21']);
/** By what a list of cases is sorted; not by how somebody is kept meanwhile, nor by what comes long afterwards. */
export const SORTED_BY: ReadonlySet<DeadlineCode> = new Set<DeadlineCode>(
  (Object.keys(deadlineCodes) as DeadlineCode[]).filter((code) => !['d18', 'd19', 'd20'].includes(code)),
);

/** What can stand in the way of something, and in whose limit it counts. */
export const obstacleMatters = {
  submission: 'Of the application',
  transfer: 'Of the transfer',
} as const;
export type ObstacleMatter = keyof typeof obstacleMatters;

export const obstacleGrounds = {
  court: 'A court has stopped it',
  medical: 'The person cannot travel',
  identity: 'Identity or nationality is being established',
  asylum: 'A request for asylum is being examined',
  detention_elsewhere: 'The person serves a sentence or is kept for a prosecution',
  whereabouts: 'Nobody knows where the person is',
  force_majeure: 'Weather, epidemic, closed borders, no flights',
  other: 'Another legal or factual obstacle',
} as const;
export type ObstacleGround = keyof typeof obstacleGrounds;
