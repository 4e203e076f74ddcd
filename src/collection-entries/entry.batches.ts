import { Injectable } from '@nestjs/common';
import { CollectionReader, type CollectionBrief } from '../collections/collection.reader.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { barredDigest, planned, sorted, type Destination, type Sorted } from './entry.batch.js';
import { EntryBatchStore, type Batch } from './entry.batch.store.js';
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
    const collection = await this.held(unit, collectionId);
    if (collection.state !== 'in_use') throw new Problem('collection_not_in_use');
    const periods = await this.keeping.periods(unit.em, collection);
    const destination = { collection, periods, now: unit.now };
    const batch = batchOf(unit, by, collection);
    const { rows, refused } = await this.withoutBarred(batch, sorted(all, destination));
    return { ...(await this.write(batch, rows, destination)), refused };
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
    const digests = rows.map((row) => barredDigest(batch.collectionId, row));
    const barred = await this.store.barred(batch, digests);
    const isBarred = (_: EntryRow, n: number) => barred.has(digests[n] ?? '');
    const more: RowRefusal[] = rows
      .filter(isBarred)
      .map(({ externalRef }) => ({ externalRef, code: 'entry_barred', field: 'externalRef' }));
    return { rows: rows.filter((row, n) => !isBarred(row, n)), refused: [...refused, ...more] };
  }

  private async write(
    batch: Batch,
    rows: readonly EntryRow[],
    destination: Destination,
  ): Promise<Omit<Written, 'refused'>> {
    const refs = rows.map(({ externalRef }) => externalRef);
    const existing = await this.store.existing(batch, refs);
    const { added, changed, unchanged } = planned(rows, existing, destination);
    await this.store.insert(batch, added);
    await this.store.update(batch, changed);
    const indexed = new Map(existing.map(({ id, indexedHash }) => [id, indexedHash]));
    const others = changed.filter(({ id, indexedHash }) => indexed.get(id) !== indexedHash);
    const { collectionId, ownerCountry } = batch;
    await this.index.put(
      batch.em,
      [...added, ...others].map(({ id, traits }) => ({ id, traits, collectionId, ownerCountry })),
    );
    return { added: added.length, changed: changed.length, unchanged };
  }
}

const batchOf = ({ em, now }: Unit, { officerId }: Writer, collection: CollectionBrief): Batch => {
  const { id: collectionId, ownerAuthorityId, ownerCountry } = collection;
  return { em, now, collectionId, ownerAuthorityId, ownerCountry, officerId };
};
