import { OTHER_ISSUER, type Explanation, type Identifier, type Traits } from '../matching-engine/traits.js';
import type { Comparison } from './hit.codes.js';

/** One trait of the two, side by side, and how it compares. */
export interface ComparedRow {
  readonly trait: string;
  readonly asked: readonly string[];
  readonly held: readonly string[];
  readonly comparison: Comparison;
}

type Values = (traits: Traits) => readonly string[];

const TRAITS: Readonly<Record<string, Values>> = {
  name: ({ names }) => names.map(({ text }) => text),
  birth: ({ births }) => births,
  nationality: ({ nationalities }) => nationalities,
  sex: ({ sex }) => (sex === null ? [] : [sex]),
};

/** Both columns, trait by trait: names first, then everything by which the two could be the same. */
export function compared(asked: Traits, held: Traits, explanation: Explanation | null): ComparedRow[] {
  const kinds = [...new Set([...asked.identifiers, ...held.identifiers].map(({ kind }) => kind))].sort();
  const traits = { ...TRAITS, ...Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])) };
  return Object.entries(traits)
    .map(([trait, values]) => ({ trait, asked: values(asked), held: values(held) }))
    .filter((row) => row.asked.length + row.held.length > 0)
    .map((row) => ({ ...row, comparison: judged(row, explanation) }));
}

/** What the engine calls the same, also where it is written otherwise: in another script, with other blanks. */
const SAME = ['exact', 'same'];

/**
 * What one side does not know says nothing. A match is the same value on both sides, and nothing less: what is only nearly
 * so differs, and how much it speaks for the same all the same is said in words.
 */
function judged({ trait, asked, held }: Omit<ComparedRow, 'comparison'>, explanation: Explanation | null): Comparison {
  if (asked.length === 0 || held.length === 0) return 'missing';
  const outcomes = (explanation?.evidence ?? []).filter((one) => one.trait === trait).map(({ outcome }) => outcome);
  // The same number of two states, or the same handle on two platforms.
  if (outcomes.includes(OTHER_ISSUER)) return 'differs';
  const isSame = outcomes.some((outcome) => SAME.includes(outcome)) || alike(asked, held, trait === 'birth');
  return isSame ? 'match' : 'differs';
}

const ofKind =
  (kind: Identifier['kind']): Values =>
  ({ identifiers }) =>
    identifiers.filter((one) => one.kind === kind).map(({ value }) => value);

const plain = (value: string): string =>
  value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A day of which one side knows the year only is the same as far as it is known. */
const alike = (asked: readonly string[], held: readonly string[], asFarAsKnown: boolean): boolean =>
  asked
    .map(plain)
    .some((one) =>
      held
        .map(plain)
        .some((other) => one === other || (asFarAsKnown && (one.startsWith(other) || other.startsWith(one)))),
    );

const OF_AGE = 18;

/** Whether somebody born on one of these days may be under age: in doubt, they are. */
export function mayBeMinor(births: readonly string[], now: Date): boolean {
  return births.some((birth) => {
    // What is not known of a day is taken to be the latest that it can be.
    const [year = 0, month = 12, day = 31] = birth.split('-').map(Number);
    const ofAge = new Date(Date.UTC(year + OF_AGE, month - 1, day));
    return Number.isNaN(ofAge.getTime()) || ofAge > now;
  });
}
