import { v7 as newId } from 'uuid';
import type { CollectionBrief } from '../collections/collection.reader.js';
import type { BatchRow, Existing } from './entry.batch.store.js';
import { contentDigest, traitsDigest, traitsInOrder } from './entry.digest.js';
import { objectionTo } from './entry.judgment.js';
import { keptFrom, type Kept, type Periods } from './entry.keeping.js';
import type { EntryRow, RowRefusal } from './entry.rows.js';
import { dueIn } from './entry.due.js';
import { limits, misshapen } from './entry.shape.js';

/** Where a batch goes, and how long what it brings is kept there. */
export interface Destination {
  readonly collection: CollectionBrief;
  readonly periods: Periods;
  readonly now: Date;
  /** A second officer has agreed to all of it. */
  readonly reviewed: boolean;
}

/** Which rows of a batch can be taken at all; why the others cannot. */
export interface Sorted {
  readonly rows: readonly EntryRow[];
  readonly refused: readonly RowRefusal[];
}

export interface Plan {
  readonly added: readonly BatchRow[];
  /** Withdrawn before, and there again. */
  readonly returned: readonly BatchRow[];
  readonly changed: readonly BatchRow[];
  readonly unchanged: readonly BatchRow[];
}

export function sorted(all: readonly EntryRow[], { collection, now }: Destination): Sorted {
  const [rows, refused]: [EntryRow[], RowRefusal[]] = [[], []];
  const seen = new Set<string>();
  for (const row of all) {
    const refusal = refusalOf(row, seen, { collection, now });
    if (refusal) refused.push(refusal);
    else rows.push(row);
  }
  return { rows, refused };
}

function refusalOf(
  row: EntryRow,
  seen: Set<string>,
  { collection, now }: Pick<Destination, 'collection' | 'now'>,
): RowRefusal | undefined {
  const { externalRef } = row;
  const field = misshapen(row);
  if (field !== undefined) return { externalRef: named(row), code: 'bad_input', field };
  const objection = objectionTo(row, collection, now);
  if (objection) return { externalRef, ...objection };
  if (seen.has(externalRef)) return { externalRef, code: 'reference_twice', field: 'externalRef' };
  seen.add(externalRef);
  return undefined;
}

/** What is new, what says something else than before, and what is as it was. */
export function planned(rows: readonly EntryRow[], existing: readonly Existing[], destination: Destination): Plan {
  const before = new Map(existing.map((one) => [one.externalRef, one]));
  const plan = {
    added: [] as BatchRow[],
    returned: [] as BatchRow[],
    changed: [] as BatchRow[],
    unchanged: [] as BatchRow[],
  };
  for (const row of rows) {
    const known = before.get(row.externalRef);
    const contentHash = contentDigest(row);
    const write = () => written(row, { id: known?.id ?? newId(), contentHash, known }, destination);
    if (!known) plan.added.push(write());
    else if (known.state === 'withdrawn') plan.returned.push(write());
    else if (known.contentHash === contentHash) plan.unchanged.push(write());
    else plan.changed.push(write());
  }
  return plan;
}

/** What is there again counts as new. */
export const countsOf = ({ added, returned, changed, unchanged }: Plan) => ({
  added: added.length + returned.length,
  changed: changed.length,
  unchanged: unchanged.length,
  toDetain: [...added, ...returned, ...changed].filter(({ measures }) => measures.includes('detain')).length,
});

interface Writing {
  readonly id: string;
  readonly contentHash: string;
  readonly known: Existing | undefined;
}

function written(row: EntryRow, { id, contentHash, known }: Writing, destination: Destination): BatchRow {
  const kept = keptBy(row, known, destination);
  const { externalRef, kind, category = null, age = null, grounds = null, necessity = null, summary = null } = row;
  const { measures, sourceRef } = row;
  const why = { category, age, grounds, necessity, summary, measures, sourceRef };
  const state = known && known.state !== 'withdrawn' && !destination.reviewed ? known.state : 'held';
  const digests = { contentHash, indexedHash: traitsDigest(row.traits) };
  const dueAt = dueIn(state, destination.now, kept) ?? kept.expiresOn;
  return { id, externalRef, kind, traits: traitsInOrder(row.traits), ...why, ...digests, ...kept, dueAt };
}

/** A correction is no review: what is corrected falls due when it would have, or sooner; unless two have agreed to it. */
function keptBy(row: EntryRow, known: Existing | undefined, { periods, now, reviewed }: Destination): Kept {
  const anew = keptFrom(now, row, periods);
  if (!known || known.state === 'withdrawn' || reviewed) return anew;
  const reviewDue = known.reviewDue < anew.reviewDue ? known.reviewDue : anew.reviewDue;
  return { ...anew, reviewDue, expiresOn: row.expiresOn ?? known.expiresOn };
}

/** What a row calls itself, as far as it can be repeated. */
const named = ({ externalRef }: { externalRef: unknown }): string =>
  typeof externalRef === 'string' ? externalRef.slice(0, limits.ref).toWellFormed().replaceAll('\0', '') : '';
