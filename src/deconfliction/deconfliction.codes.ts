/** What a supervisor of one unit answers when told that another unit exists. */
export const deconflictionAnswers = {
  contact_made: 'The two supervisors have spoken to each other',
  coordinate: 'The two units coordinate what they do',
  keep_apart: 'The two units go on apart, each knowing of the other',
} as const;
export type DeconflictionAnswer = keyof typeof deconflictionAnswers;

/** To whom a notice is addressed. */
export const noticeLevels = {
  supervisors: 'Whoever leads or coordinates the unit',
  head: 'The central unit of its state, and the chief of the authority',
} as const;
export type NoticeLevel = keyof typeof noticeLevels;

/** By what a unit works on somebody or something. */
export const stakeSources = {
  subjects: 'A subject that it has recorded in an operation',
  investigation_handovers: 'A hand-over that it has accepted',
  referrals: 'A referral that is under way, of a subject of an operation',
  working_interests: 'What it has said itself that it works on',
} as const;
export type StakeSource = keyof typeof stakeSources;

/** What a unit is. */
export const unitKinds = {
  operation: 'The officers of one state in an operation',
  authority: 'An authority',
} as const;
export type UnitKind = keyof typeof unitKinds;
