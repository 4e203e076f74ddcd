/** What a collection is for. What it may hold follows from that (`entry.codes.ts`). */
export const collectionKinds = {
  alerts: 'Alerts on persons and things, with what their finder should do',
  wanted_persons: 'Persons who are wanted',
  missing_persons: 'Persons who are missing',
  stolen_documents: 'Documents that were stolen, lost or declared invalid',
  stolen_vehicles: 'Vehicles and craft that were stolen',
  phones_and_accounts: 'Telephones, accounts and handles that came up in investigations',
  analysis_index: 'Index of an analysis: who and what is known from which file',
} as const;
export type CollectionKind = keyof typeof collectionKinds;

/** Which rule says how often its entries are looked at, at the least (`retention_rules`). */
export const retentionRuleOf = (kind: CollectionKind): string =>
  kind === 'stolen_documents' || kind === 'stolen_vehicles' ? 'STOLEN_OBJECT' : 'CRIME_DATA';

/** What whoever asks is told of a hit, from the least to the most. */
export const tellings = {
  nothing: 'Nothing: only the owner learns that somebody asked',
  hit_only: 'That there is a hit, and nothing else',
  contact: 'That there is a hit, and whom to turn to',
  full: 'What the entry says, as soon as its owner has confirmed the hit',
} as const;
export type Telling = keyof typeof tellings;

const order = Object.keys(tellings) as Telling[];

/** The least of these; nothing where there are none. */
export const leastOf = (some: readonly Telling[]): Telling =>
  order[Math.min(...some.map((telling) => order.indexOf(telling)))] ?? 'nothing';

/** Everybody for whom no narrower rule is written. */
export const ANYBODY = '*';

/** Who suspended a collection: only they, or somebody above them, may let it be used again. */
export const suspenders = {
  owner: 'An officer of the owner',
  supervisor: 'The data-protection officer of its state',
  clock: 'Nobody reviewed it in time',
} as const;
export type Suspender = keyof typeof suspenders;

export const decisions = { agreed: 'In force from then on', refused: 'Not agreed' } as const;
export type Decision = keyof typeof decisions;
