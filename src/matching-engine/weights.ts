import type { Feature } from './features.js';
import type { IdentifierKind } from './traits.js';

/** Which set of weights a score was made with. */
export const WEIGHTS_VERSION = '2026-11-28';

/** What each piece of evidence adds to the log-odds that two are the same person; learnt by `PARTS=weights npm run bench:matching`. */
export const weights: Readonly<Record<Feature, number>> = {
  // Before anything was compared: of those that come so far, nearly all are somebody else.
  prior: -13.12,
  // For each ten times as many records as a million.
  size: -0.66,
  'name.likeness': 6.71,
  // For each fifth by which a name is more alike than 0.85.
  'name.close': 3.65,
  // For each 20 nats that the words in common tell, up to 40.
  rarity: 6.43,
  'birth.exact': 6.95,
  'birth.swapped_day_month': 5.25,
  'birth.nearly': 3.81,
  'birth.same_year': 3.52,
  'birth.year_off_by_one': -1.12,
  'birth.other_day': -0.74,
  'birth.contradicts': -5.84,
  'nationality.same': 1.84,
  'nationality.different': -2.15,
  'sex.different': -2.73,
};

/**
 * What an identifier in common adds. That of documents is learnt, and holds for personal numbers too; the others are set beside it by how often one number
 * has several holders: a car or a telephone is lent more easily than a passport.
 */
export const identifierWeights: Readonly<Record<IdentifierKind, number>> = {
  document: 11.27, personal_number: 11.27, iban: 7.5, imsi: 7, email: 7, account: 7, imei: 6.5, phone: 6.5, weapon: 6, vin: 5.5, craft: 5, plate: 5,
}; // prettier-ignore

/** Before identifiers of two were compared that have no names: things, or persons of whom only a number is known. */
export const PRIOR_WITHOUT_NAMES = -3;
