import { yearsOf } from './births.js';
import { normalisedIdentifier } from './identifiers.js';
import { issuerOf } from './issuers.js';
import { nameKeys, yearKeys, type Space } from './keys.js';
import { payloadOf, type Payload } from './payload.js';
import type { IdentifierKind, Traits } from './traits.js';

/** One row of the index. */
export interface IndexedKey {
  readonly key: number;
  /** The year of birth; 0 where it is not known, or where several are far apart. */
  readonly yob: number;
  /** How many words the name has: the fewer, the more a key in common says. */
  readonly n: number;
}

/** An identifier in its one form (`identifiers.ts`), and within what it is one (`issuers.ts`). */
export interface IndexedIdentifier {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly issuer: string | null;
}

export interface Indexed {
  readonly keys: readonly IndexedKey[];
  readonly identifiers: readonly IndexedIdentifier[];
  readonly payload: Payload;
  /** The skeletons that occur in it, which the vocabulary counts. */
  readonly skeletons: readonly string[];
}

/** A key of one word and a year says little: as little as one of many words. */
const WORDS_OF_A_YEAR_KEY = 9;
/** Births that lie further apart are looked up without a year. */
const FAR_APART = 2;
/** More years than these are not indexed one by one. */
const MOST_YEARS = 4;

/** What is kept of a record, so that it is found again. */
export function indexed(traits: Traits, space: Space = 0): Indexed {
  const payload = payloadOf(traits);
  const years = yearsOf(payload.births);
  const yob = years.length > 0 && Math.max(...years) - Math.min(...years) <= FAR_APART ? (years[0] ?? 0) : 0;
  const skeletons = [...new Set(payload.names.flatMap(({ skeletons }) => skeletons))];
  return {
    keys: keyRows(payload, { years, yob, space, skeletons }),
    identifiers: identifiersOf(traits),
    payload,
    skeletons,
  };
}

interface Keying {
  readonly years: readonly number[];
  readonly yob: number;
  readonly space: Space;
  readonly skeletons: readonly string[];
}

function keyRows({ names }: Payload, { years, yob, space, skeletons }: Keying): IndexedKey[] {
  const words = new Map<number, number>();
  for (const name of names) {
    const n = name.skeletons.length;
    for (const key of nameKeys(name, space)) words.set(key, Math.min(words.get(key) ?? n, n));
  }
  for (const key of yearKeys(skeletons, years.slice(0, MOST_YEARS), space)) words.set(key, WORDS_OF_A_YEAR_KEY);
  return [...words].map(([key, n]) => ({ key, yob, n }));
}

/** Each once; where it is written down with an issuer and without, it is of that issuer. */
function identifiersOf({ identifiers }: Traits): readonly IndexedIdentifier[] {
  const found = new Map<string, IndexedIdentifier>();
  const known = new Set<string>();
  for (const identifier of identifiers) {
    const [{ kind }, value, issuer] = [identifier, normalisedIdentifier(identifier), issuerOf(identifier)];
    if (value === undefined) continue;
    if (issuer !== null) known.add(`${kind} ${value}`);
    found.set(`${kind} ${value} ${issuer ?? ''}`, { kind, value, issuer });
  }
  return [...found.values()].filter(({ kind, value, issuer }) => issuer !== null || !known.has(`${kind} ${value}`));
}
