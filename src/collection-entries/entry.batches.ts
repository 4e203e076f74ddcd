import { Injectable } from '@nestjs/common';
import { CollectionReader, type CollectionBrief } from '../collections/collection.reader.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { countsOf, planned, sorted, type Plan, type Sorted } from './entry.batch.js';
import { EntryBatchStore, type Batch, type BatchRow, type Existing } from './entry.batch.store.js';
import { refDigest } from './entry.digest.js';
import { dueIn } from './entry.due.js';
import { EntryIndex } from './entry.index.js';
import { EntryKeeping } from './entry.keeping.js';
import type { EntryRow, Removed, RowRefusal, Writer, Written } from './entry.rows.js';

/** Writes entries by the thousand: what is judged for one is judged for each, and what is found follows in the same act. */
@Injectable()
export class EntryBatches {
  constructor(
    private readonly collections: CollectionReader,
    private readonly keeping: EntryKeeping,
    private readonly store: EntryBatchStore,
    private readonly index: EntryIndex,
  ) {}

  async put(unit: Unit, by: Writer, collectionId: string, all: readonly EntryRow[]): Promise<Written> {
    const { batch, existing, plan, refused } = await this.judge(unit, by, collectionId, all);
    await this.store.insert(batch, plan.added);
    await this.store.update(batch, [...plan.returned, ...plan.changed]);
    await this.follow(batch, existing, plan);
    await this.review(batch, by, existing, plan);
    return { ...countsOf(plan), refused };
  }

  /** The same judgment, and nothing is written. */
  async weigh(unit: Unit, by: Writer, collectionId: string, all: readonly EntryRow[]): Promise<Written> {
    const { plan, refused } = await this.judge(unit, by, collectionId, all);
    return { ...countsOf(plan), refused };
  }

  /** Nobody finds them from this act on; after some time they are erased. */
  async withdraw(unit: Unit, by: Writer, collectionId: string, refs: readonly string[]): Promise<Removed> {
    const batch = batchOf(unit, by, await this.held(unit, collectionId));
    const wanted = new Set(refs);
    const found = (await this.store.existing(batch, [...wanted])).filter(({ state }) => state !== 'withdrawn');
    const ids = found.map(({ id }) => id);
    const until = dueIn('withdrawn', unit.now, { reviewDue: null, expiresOn: null }) ?? unit.now;
    await this.store.withdraw(batch, ids, until);
    await this.index.takeOut(unit.em, ids);
    const waited = found.filter(({ state }) => state === 'review_due').map(({ id }) => id);
    await this.store.letGo(unit.em, waited, unit.now);
    return { withdrawn: ids.length, missing: wanted.size - ids.length };
  }

  private async held({ em }: Unit, collectionId: string): Promise<CollectionBrief> {
    const collection = await this.collections.hold(em, collectionId);
    if (!collection) throw new Problem('not_found');
    return collection;
  }

  private async withoutBarred(batch: Batch, { rows, refused }: Sorted): Promise<Sorted> {
    const digests = rows.map(({ externalRef }) => refDigest(batch.collectionId, externalRef));
    const barred = await this.store.barred(batch, digests);
    const isBarred = (_: EntryRow, n: number) => barred.has(digests[n] ?? '');
    const more: RowRefusal[] = rows
      .filter(isBarred)
      .map(({ externalRef }) => ({ externalRef, code: 'entry_barred', field: 'externalRef' }));
    return { rows: rows.filter((row, n) => !isBarred(row, n)), refused: [...refused, ...more] };
  }

  private async judge(unit: Unit, by: Writer, collectionId: string, all: readonly EntryRow[]): Promise<Judged> {
    const collection = await this.held(unit, collectionId);
    if (collection.state !== 'in_use') throw new Problem('collection_not_in_use');
    const periods = await this.keeping.periods(unit.em, collection);
    if (by.reviewerId === by.officerId) throw new Problem('second_person_needed');
    const destination = { collection, periods, now: unit.now, reviewed: by.reviewerId !== undefined };
    const batch = batchOf(unit, by, collection);
    const { rows, refused } = await this.withoutBarred(batch, sorted(all, destination));
    const refs = rows.map(({ externalRef }) => externalRef);
    const existing = await this.store.existing(batch, refs);
    return { batch, existing, plan: planned(rows, existing, destination), refused };
  }

  /** What was there, and is there still, is reviewed by who agreed to the batch: it does not wait for that any more. */
  private async review(batch: Batch, { reviewerId }: Writer, existing: readonly Existing[], plan: Plan): Promise<void> {
    if (reviewerId === undefined) return;
    await this.store.review(batch, reviewerId, [...plan.changed, ...plan.unchanged].map(stay));
    const waited = existing.filter(({ state }) => state === 'review_due').map(({ id }) => id);
    await this.store.letGo(batch.em, waited, batch.now);
  }

  /** Only whose traits have changed is compared anew. */
  private follow(batch: Batch, existing: readonly Existing[], { added, returned, changed }: Plan): Promise<void> {
    const indexed = new Map(existing.map(({ id, indexedHash }) => [id, indexedHash]));
    const others = [...returned, ...changed].filter(({ id, indexedHash }) => indexed.get(id) !== indexedHash);
    const { collectionId, ownerCountry } = batch;
    const entries = [...added, ...others].map(({ id, traits }) => ({ id, traits, collectionId, ownerCountry }));
    return this.index.put(batch.em, entries);
  }
}

const stay = ({ id, reviewDue, expiresOn, dueAt }: BatchRow) => ({ id, reviewDue, expiresOn, dueAt });

interface Judged {
  readonly batch: Batch;
  readonly existing: readonly Existing[];
  readonly plan: Plan;
  readonly refused: readonly RowRefusal[];
}

const batchOf = ({ em, now }: Unit, { officerId }: Writer, collection: CollectionBrief): Batch => {
  const { id: collectionId, ownerAuthorityId, ownerCountry } = collection;
  return { em, now, collectionId, ownerAuthorityId, ownerCountry, officerId };
};
