export const postingTerms = {
  fixed: 'Until a day',
  open: 'Until one of the two ends it',
} as const;
export type PostingTerm = keyof typeof postingTerms;

/** What a liaison officer is posted for; advice and support in all of it, and no police action of their own. */
export const postingTasks = {
  information_exchange: 'Exchange of information',
  police_requests: 'Execution of police requests in criminal matters',
  border_surveillance: 'Support to border surveillance',
} as const;
export type PostingTask = keyof typeof postingTasks;
