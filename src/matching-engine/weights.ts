import type { BirthOutcome } from './births.js';
import type { IdentifierKind } from './traits.js';

/** Which set of weights a score was made with. */
export const WEIGHTS_VERSION = '2026-11-27';

/** What each piece of evidence adds to the log-odds that two are the same person; learnt by `bench/matching/train.ts`. */
export const weights = {
  /** Before anything was compared: of those that come so far, nearly all are somebody else. */
  prior: -10.315,
  name: 3.19,
  /** For each fifth by which a name is more alike than 0.85. */
  closeName: 4.484,
  /** For each 20 nats that the words in common tell, up to 40. */
  rarity: 5.242,
  birth: {
    exact: 7.038,
    swapped_day_month: 3.755,
    nearly: 4.127,
    same_year: 4.07,
    year_off_by_one: -1.234,
    other_day: -1.234,
    contradicts: -5.003,
  } satisfies Record<BirthOutcome, number>,
  nationality: { same: 2.45, different: -2.018 },
  sex: { different: -2.812 },
} as const;

/**
 * What an identifier in common adds. That of documents is learnt; the others are set beside it by how often one number
 * has several holders: a car or a telephone is lent more easily than a passport.
 */
export const identifierWeights: Readonly<Record<IdentifierKind, number>> = {
  document: 8.868, iban: 7.5, imsi: 7, email: 7, account: 7, imei: 6.5, phone: 6.5, weapon: 6, vin: 5.5, craft: 5, plate: 5,
}; // prettier-ignore

/** Before identifiers of two were compared that have no names: things, or persons of whom only a number is known. */
export const PRIOR_WITHOUT_NAMES = -3;
