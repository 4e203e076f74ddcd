/** Which side has no account here: what it says and does is taken down by the other one. */
export const strategicElsewheres = {
  owner: 'The side that tells',
  other: 'The side that is told',
} as const;
export type StrategicElsewhere = keyof typeof strategicElsewheres;
