/** What an identifier identifies; each is compared exactly, in its one form (`identifiers.ts`). */
export const identifierKinds = {
  phone: 'A telephone number, in international form (E.164)',
  imei: 'A handset',
  imsi: 'A subscriber card',
  document: 'A document of identity or travel',
  personal_number: 'A personal number that a state has given (JMBG, EGN, AMKA …)',
  plate: 'A registration plate',
  vin: 'A vehicle identification number',
  iban: 'A bank account',
  email: 'An e-mail address',
  account: 'A handle on a network or messenger',
  craft: 'A vessel or an aircraft',
  weapon: 'A serial number',
} as const;
export type IdentifierKind = keyof typeof identifierKinds;

export interface Identifier {
  readonly kind: IdentifierKind;
  /** As it was written; the engine brings it into its one form. */
  readonly value: string;
  /** ISO 3166-1 alpha-2: who issued it, or in which country it is dialled. */
  readonly country?: string | undefined;
  /** Of a handle, the network or messenger on which it is one, as it was written. */
  readonly platform?: string | undefined;
}

export interface TraitName {
  /** As it was heard or read, in any script, or as the name of a machine-readable zone. */
  readonly text: string;
  readonly kind?: 'current' | 'birth' | 'alias' | 'nickname' | undefined;
}

/**
 * What is known of a person or thing, as the engine compares it: nothing else about them ever comes near it. A birth is
 * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; several mean that it is not known which. A thing has identifiers only.
 */
export interface Traits {
  readonly names: readonly TraitName[];
  readonly births: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly nationalities: readonly string[];
  readonly sex: 'female' | 'male' | null;
  readonly identifiers: readonly Identifier[];
}

export const NOTHING_KNOWN: Traits = { names: [], births: [], nationalities: [], sex: null, identifiers: [] };

/** How far a pair can be taken for the same person; an identifier in common is always shown. */
export const bands = {
  strong: 'Very probably the same',
  possible: 'Perhaps the same',
  review: 'Little speaks for it: shown on request only',
} as const;
export type Band = keyof typeof bands;

/** One piece of evidence and what it weighs: the sum of the weights, in log-odds, makes the score. */
export interface Evidence {
  /** What was compared: `name`, `rarity`, `birth`, `nationality`, `sex`, or the kind of an identifier. */
  readonly trait: string;
  /** How it came out, as a code: `exact`, `swapped_day_month`, `same_year`, `contradicts`, `other_issuer`, `missing` … */
  readonly outcome: string;
  readonly weight: number;
}

/** The outcome of a number that is the same in both and was given out by two states, or on two platforms. */
export const OTHER_ISSUER = 'other_issuer';

/** Two name tokens that were laid side by side; `null` where one has no counterpart. */
export interface TokenPair {
  readonly asked: string | null;
  readonly held: string | null;
  /** 0 to 1. */
  readonly similarity: number;
  /** The share of the name that this token carries, 0 to 1. */
  readonly weight: number;
}

/** Why two were found alike, to be kept with a hit and shown as words (`words.ts`). */
export interface Explanation {
  readonly tokens: readonly TokenPair[];
  readonly evidence: readonly Evidence[];
  /** The version of normaliser and keys, and of the weights, that this rests on. */
  readonly normaliser: number;
  readonly weights: string;
}

export interface Scored {
  /** 0 to 1. */
  readonly score: number;
  readonly band: Band;
  /** An identifier is the same in both, and of the same issuer as far as that is known. */
  readonly identified: boolean;
  readonly explanation: Explanation;
}
