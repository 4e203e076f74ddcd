export const intelligenceKinds = {
  intelligence: 'What was learnt of persons, groups or events',
  modus_operandi: 'How something is done: for the catalogue by border section, without persons',
} as const;
export type IntelligenceKind = keyof typeof intelligenceKinds;
