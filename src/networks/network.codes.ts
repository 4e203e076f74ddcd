/** What ties two facilitators in a network, and what it is counted by. */
export const tieKinds = {
  relation: 'A relation that a second officer has agreed to',
  debriefing: 'Somebody told of both in the same interview',
  thing: 'Both are related to the same telephone, vehicle, account or place',
} as const;
export type TieKind = keyof typeof tieKinds;
