import type { Feature } from './features.js';
import type { IdentifierKind } from './traits.js';

/** Which set of weights a score was made with. */
export const WEIGHTS_VERSION = '2026-11-27';

/** What each piece of evidence adds to the log-odds that two are the same person; learnt by `bench/matching/train.ts`. */
export const weights: Readonly<Record<Feature, number>> = {
  // Before anything was compared: of those that come so far, nearly all are somebody else.
  prior: -12.43,
  'name.likeness': 6.77,
  // For each fifth by which a name is more alike than 0.85.
  'name.close': 3.88,
  'name.contradicted': -0.34,
  // For each 20 nats that the words in common tell, up to 40.
  rarity: 5.9,
  'birth.exact': 6.75,
  'birth.swapped_day_month': 5.08,
  'birth.nearly': 3.65,
  'birth.same_year': 3.43,
  'birth.year_off_by_one': -1.25,
  'birth.other_day': -0.46,
  'birth.contradicts': -5.85,
  'nationality.same': 1.73,
  'nationality.different': -2.05,
  'sex.different': -2.55,
};

/**
 * What an identifier in common adds. That of documents is learnt; the others are set beside it by how often one number
 * has several holders: a car or a telephone is lent more easily than a passport.
 */
export const identifierWeights: Readonly<Record<IdentifierKind, number>> = {
  document: 10.43, iban: 7.5, imsi: 7, email: 7, account: 7, imei: 6.5, phone: 6.5, weapon: 6, vin: 5.5, craft: 5, plate: 5,
}; // prettier-ignore

/** Before identifiers of two were compared that have no names: things, or persons of whom only a number is known. */
export const PRIOR_WITHOUT_NAMES = -3;
