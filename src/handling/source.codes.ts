/** The records that information may be drawn from, by table. */
export const sourceTypes = {
  debriefings: 'A voluntary interview',
  checks: 'A check of persons or vehicles',
  patrols: 'A patrol',
  apprehensions: 'An apprehension',
  arrests: 'An arrest',
  seizures: 'A seizure',
  exhibits: 'Something that was seized',
  incidents: 'An incident',
  operations: 'The operation itself: learnt at its centre and from no single record',
} as const;
export type SourceType = keyof typeof sourceTypes;
