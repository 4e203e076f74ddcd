import { distance } from 'fastest-levenshtein';
import { asHeard } from './heard-names.js';
import { otherForms } from './short-forms.js';
import { skeleton as skeletonOf } from './skeleton.js';

/** Longer words are compared by their beginning: the marks of what was matched fit into one integer. */
const LONGEST = 30;

function jaro(one: string, other: string): number {
  const [length, lengthToo] = [Math.min(one.length, LONGEST), Math.min(other.length, LONGEST)];
  const within = Math.max(0, (Math.max(length, lengthToo) >> 1) - 1);
  const matched: number[] = [];
  let taken = 0;
  for (let at = 0; at < length; at += 1) {
    const code = one.charCodeAt(at);
    const end = Math.min(lengthToo, at + within + 1);
    for (let to = Math.max(0, at - within); to < end; to += 1) {
      if ((taken >> to) & 1 || other.charCodeAt(to) !== code) continue;
      taken |= 1 << to;
      matched.push(code);
      break;
    }
  }
  return matched.length === 0 ? 0 : agreement(matched, other, taken, [length, lengthToo]);
}

function agreement(
  matched: readonly number[],
  other: string,
  taken: number,
  lengths: readonly [number, number],
): number {
  let [exchanged, next] = [0, 0];
  for (let to = 0; to < lengths[1]; to += 1) {
    if (!((taken >> to) & 1)) continue;
    if (matched[next] !== other.charCodeAt(to)) exchanged += 1;
    next += 1;
  }
  const of = matched.length;
  return (of / lengths[0] + of / lengths[1] + (of - exchanged / 2) / of) / 3;
}

/** 0 to 1, by letters in common and in order, and more where the beginnings are the same (Jaro-Winkler). */
export function jaroWinkler(one: string, other: string): number {
  const alike = jaro(one, other);
  if (alike < 0.7) return alike;
  const most = Math.min(4, one.length, other.length);
  let prefix = 0;
  while (prefix < most && one.charCodeAt(prefix) === other.charCodeAt(prefix)) prefix += 1;
  return alike + prefix * 0.1 * (1 - alike);
}

/** A name, and as it is written by whoever hears it. */
const HEARD = 0.93;
/** A short form and the name that it is short for. */
const FORMS = 0.85;

/** What is less alike counts as unlike. */
export const FLOOR = 0.6;

interface Word {
  readonly token: string;
  readonly skeleton: string;
  /** As others hear it, of a word that will be laid beside many. */
  readonly heard?: ReadonlySet<string>;
}

function withOneSkeleton({ token: one, skeleton }: Word, other: string): number {
  const edits = distance(one, other);
  const long = 1 - 0.055 * edits;
  const isShort = skeleton.length === 2 && Math.max(one.length, other.length) <= 5;
  return Math.max(FLOOR, isShort ? Math.min(long, 1 - 0.12 * edits) : long);
}

const VOWELS = /[aeiouyhw]|(.)(?=\1)/g;
/** The letters that both scripts write: of those who sound alike, the ones with the same letters come first. */
function withoutVowels({ token: one, skeleton }: Word, { token: other }: Word): number {
  const edits = distance(one.replace(VOWELS, ''), other.replace(VOWELS, ''));
  return (skeleton.length >= 3 ? 0.97 : 0.87) - 0.03 * Math.min(3, edits);
}

/** What stands before a name or is part of it: Alqahtani and Qahtani, Abdul Sattar and Sattar. */
const befores = [
  { before: 'al', shortest: 6, counts: 0.95 },
  { before: 'el', shortest: 6, counts: 0.95 },
  { before: 'abd', shortest: 7, counts: 0.8 },
];

/** Alike but for what stands before one of them: asked of those only that end alike, because everybody is compared. */
function withoutBefore(one: Word, other: Word, vowelless: boolean): number {
  const [longer, shorter] = one.token.length > other.token.length ? [one, other] : [other, one];
  if (longer.token.length === shorter.token.length || longer.skeleton.at(-1) !== shorter.skeleton.at(-1)) return 0;
  const found = befores.find(
    ({ before, shortest }) => longer.token.length >= shortest && longer.token.startsWith(before),
  );
  if (!found || shorter.token.startsWith(found.before)) return 0;
  const token = longer.token.slice(found.before.length);
  return found.counts * similarity({ token, skeleton: skeletonOf(token) }, shorter, vowelless);
}

function byEdits(edits: number, length: number): number {
  if (edits === 1) return length >= 7 ? 0.92 : length >= 5 ? 0.87 : length === 4 ? 0.78 : 0.6;
  if (edits === 2) return length >= 9 ? 0.84 : length >= 7 ? 0.76 : 0.55;
  const kept = 1 - edits / length;
  return kept >= 0.7 ? kept * 0.95 : 0;
}

function byJaroWinkler(one: string, other: string): number {
  const alike = jaroWinkler(one, other);
  return alike >= 0.85 ? ((alike - 0.85) / 0.15) * 0.35 + 0.55 : 0;
}

function bySkeletons({ skeleton: one }: Word, { skeleton: other }: Word, vowelless: boolean): number {
  if (vowelless && one.length >= 3 && other.length >= 3 && distance(one, other) === 1) {
    return one.length + other.length >= 8 ? 0.78 : 0.66;
  }
  return 0;
}

/**
 * How alike two words of names are, 0 to 1, the same from both sides. `vowelless` where one of them comes from a script
 * without vowels, so that only the consonants can speak.
 */
export function similarity(one: Word, other: Word, vowelless: boolean): number {
  if (one.token === other.token) return 1;
  if (one.token.length === 1 || other.token.length === 1) return one.token[0] === other.token[0] ? 0.6 : 0;
  if ((one.heard ?? asHeard(one.token)).has(other.token)) return HEARD;
  if (one.skeleton === other.skeleton && one.skeleton.length >= 2) {
    if (vowelless) return withoutVowels(one, other);
    return withOneSkeleton(one, other.token);
  }
  return withoutOneSkeleton(one, other, vowelless);
}

function withoutOneSkeleton(one: Word, other: Word, vowelless: boolean): number {
  const length = Math.max(one.token.length, other.token.length);
  const edits = distance(one.token, other.token);
  let alike = Math.max(byEdits(edits, length), byJaroWinkler(one.token, other.token));
  if (alike < FORMS && otherForms(one.token).has(other.token)) alike = FORMS;
  if (vowelless) alike = Math.max(alike, bySkeletons(one, other, vowelless));
  if (alike < FORMS) alike = Math.max(alike, withoutBefore(one, other, vowelless));
  const longBones = one.skeleton.length >= 4 && other.skeleton.length >= 4;
  if (longBones && alike < 0.74 && edits * 2 <= length && distance(one.skeleton, other.skeleton) === 1) alike = 0.74;
  return alike < FLOOR ? 0 : alike;
}

/** Names that were parted differently are alike as a whole. */
export function asOneWord(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  if (length < 8 || length > 30 || Math.abs(one.length - other.length) > 3) return 0;
  const edits = distance(one, other);
  return edits <= 3 ? 1 - (edits / length) * 1.3 : 0;
}
