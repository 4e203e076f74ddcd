export const followUpKinds = {
  lesson: 'A lesson that somebody has to draw',
  legal_gap: 'A gap in the law',
  operational_gap: 'A gap in practice, means or procedure',
  recommendation: 'A recommendation of the joint evaluation',
  open_item: 'Something that was left open when the operation ended',
  lead: 'A lead for an investigation',
} as const;
export type FollowUpKind = keyof typeof followUpKinds;
