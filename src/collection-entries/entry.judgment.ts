import type { CollectionBrief } from '../collections/collection.reader.js';
import type { ProblemCode } from '../core/problems.js';
import { days, later } from '../core/workflow/deadline.js';
import * as codes from './entry.codes.js';
import type { EntryContent } from './entry.rows.js';

export interface Objection {
  readonly code: ProblemCode;
  readonly field: string;
}

/** Where an entry is to stand, as far as what it may say depends on that. */
export type Place = Pick<CollectionBrief, 'kind' | 'purposes' | 'keepDays'>;

interface Judged extends EntryContent {
  readonly place: Place;
  readonly now: Date;
  readonly minor: boolean;
}

const MAJORITY = 18;
const CROSS_CHECKING = '18-2-A';

/** Each with what it objects to; the first that holds is told. */
const objections: readonly (readonly [code: ProblemCode, field: string, objects: (judged: Judged) => boolean])[] = [
  ['does_not_belong', 'kind', ({ kind, place }) => codes.holdable[place.kind]?.includes(kind) === false],
  ['category_missing', 'category', ({ kind, category }) => (kind === 'person') !== Boolean(category)],
  ['does_not_belong', 'category', ({ category, place }) => isOutOfPlace(category, place)],
  ['never_cross_checked', 'category', ({ category, place }) => isNeverCrossChecked(category, place)],
  ['grounds_missing', 'grounds', ({ kind, grounds }) => kind === 'person' && !grounds?.trim()],
  ['strictly_necessary', 'necessity', (judged) => isSparing(judged) && !judged.necessity?.trim()],
  ['nothing_to_compare', 'traits', ({ traits }) => traits.names.length + traits.identifiers.length === 0],
  ['inconsistent', 'traits', (judged) => hasTraitsOfPersons(judged)],
  ['identifier_does_not_fit', 'traits.identifiers', (judged) => hasForeignIdentifiers(judged)],
  ['measure_does_not_fit', 'measures', (judged) => judged.measures.some((measure) => !fits(measure, judged))],
  ['over_already', 'expiresOn', ({ expiresOn, now }) => !!expiresOn && expiresOn <= now],
  ['kept_beyond_its_rule', 'expiresOn', ({ expiresOn, now, place }) => isTooLong(expiresOn, now, place)],
];

/** Why an entry may not say this there, or undefined where it may. */
export function objectionTo(content: EntryContent, place: Place, now: Date): Objection | undefined {
  const judged = { ...content, place, now, minor: isMinor(content, now) };
  const found = objections.find(([, , objects]) => objects(judged));
  return found && { code: found[0], field: found[1] };
}

/** Under 18, or perhaps: where it is in doubt, a child. Several births mean that it is not known which. */
export function isMinor({ kind, age, traits }: EntryContent, now: Date): boolean {
  if (kind !== 'person') return false;
  if (age === 'minor' || age === 'doubtful') return true;
  const majority = `${now.getUTCFullYear() - MAJORITY}${now.toISOString().slice(4, 10)}`;
  const young = traits.births.filter((birth) => latest(birth) > majority).length;
  return young > 0 && (young === traits.births.length || age !== 'adult');
}

/** The last day that a birth known in part may have been on. */
const latest = (birth: string): string => `${birth}${'-12-31'.slice(birth.length - 4)}`;

/** Kept only where that is strictly necessary, and looked at every year. */
export const isSparing = ({ category, minor }: Pick<Judged, 'category' | 'minor'>): boolean =>
  minor || codes.sparing.some((one) => one === category);

const isOutOfPlace = (category: Judged['category'], { kind }: Place): boolean =>
  !!category && codes.holdablePersons[kind]?.includes(category) === false;

const isNeverCrossChecked = (category: Judged['category'], { purposes }: Place): boolean =>
  codes.neverCrossChecked.some((one) => one === category) && purposes.includes(CROSS_CHECKING);

/** A thing is compared by its identifiers, and an organisation by those and its names. */
function hasTraitsOfPersons({ kind, traits }: Judged): boolean {
  if (kind === 'person') return false;
  const ofPersons = traits.births.length > 0 || traits.nationalities.length > 0 || traits.sex !== null;
  return ofPersons || (kind !== 'organisation' && traits.names.length > 0);
}

const hasForeignIdentifiers = ({ kind, traits }: Judged): boolean =>
  traits.identifiers.some((identifier) => codes.identifiersOf[kind]?.includes(identifier.kind) === false);

function fits(measure: codes.Measure, { kind, category }: Judged): boolean {
  if (codes.measuresFor[measure]?.includes(kind) === false) return false;
  return measure !== 'detain' || codes.detainable.some((one) => one === category);
}

const isTooLong = (expiresOn: Judged['expiresOn'], now: Date, { keepDays }: Place): boolean =>
  !!expiresOn && expiresOn > later(now, days(keepDays));
