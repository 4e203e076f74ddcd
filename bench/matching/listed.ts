import { readFileSync } from 'node:fs';
import type { IdentifierKind, Traits } from '../../src/matching-engine/traits.js';

interface Numbered {
  readonly type: string;
  readonly number: string;
  readonly country?: string;
}

interface Listed {
  readonly id: string;
  readonly names: readonly { readonly text: string }[];
  readonly dob: readonly string[];
  readonly nat: readonly string[];
  readonly gender: string | null;
  readonly docs: readonly Numbered[];
}

export interface Query {
  readonly qid: string;
  readonly type: string;
  /** The ids of all records of this person; none where nobody on the list is meant. */
  readonly expect: readonly string[];
  /** How alike query and list are as strings: an alias below one half cannot be reached by them. */
  readonly sim: number | null;
  readonly traits: Traits;
}

const sexes: Readonly<Record<string, 'male' | 'female'>> = { M: 'male', F: 'female' };
const kinds: Readonly<Record<string, IdentifierKind>> = { phone: 'phone', email: 'email' };
const documents = (docs: readonly Numbered[] = []): Traits['identifiers'] =>
  docs.map(({ type, number }) => ({ kind: kinds[type] ?? 'document', value: number }));

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** Who is on the list, in its order. */
export function listed(file: string): { id: string; traits: Traits }[] {
  return lines(file).map((line) => {
    const { id, names, dob, nat, gender, docs } = JSON.parse(line) as Listed;
    const sex = sexes[gender ?? ''] ?? null;
    return { id, traits: { names, births: dob, nationalities: nat, sex, identifiers: documents(docs) } };
  });
}

interface Asked {
  readonly qid: string;
  readonly type: string;
  readonly name: string;
  readonly dob?: string;
  readonly nat?: string;
  readonly gender?: string;
  readonly docs?: readonly Numbered[];
  readonly expect: readonly string[];
  readonly sim: number | null;
}

export function queries(file: string): Query[] {
  return lines(file).map((line) => {
    const { qid, type, name, dob, nat, gender, docs, expect, sim } = JSON.parse(line) as Asked;
    const traits = {
      names: [{ text: name }],
      births: dob ? [dob] : [],
      nationalities: nat ? [nat] : [],
      sex: sexes[gender ?? ''] ?? null,
      identifiers: documents(docs),
    };
    return { qid, type, expect, sim, traits };
  });
}

/** A sample that is the same each time. */
export function sampled<T>(all: readonly T[], size: number | undefined): T[] {
  const chance = chances(5);
  const shuffled = all.map((one) => [chance(), one] as const).sort(([one], [other]) => one - other);
  return shuffled.slice(0, size ?? all.length).map(([, one]) => one);
}

/** Numbers between 0 and 1 that look like chance and come again with the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
