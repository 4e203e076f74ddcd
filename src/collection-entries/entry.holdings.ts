import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CollectionHoldings, type Holdings } from '../collections/collection-holdings.registry.js';
import type { DataPurpose } from '../core/handling/handling.codes.js';
import type { Unit } from '../core/workflow/transitions.js';
import { EntryBatchStore } from './entry.batch.store.js';
import { neverCrossChecked } from './entry.codes.js';
import { traitsDigest } from './entry.digest.js';
import { EntryHoldingsStore } from './entry.holdings.store.js';
import { EntryIndex } from './entry.index.js';

const AT_A_TIME = 2000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** What becomes of all entries of a collection when it is suspended, goes on, or is closed. */
@Injectable()
export class EntryHoldings implements Holdings {
  constructor(
    private readonly store: EntryHoldingsStore,
    private readonly index: EntryIndex,
    private readonly batches: EntryBatchStore,
    registry: CollectionHoldings,
  ) {
    registry.set(this);
  }

  async takeOut({ em }: Unit, collectionId: string): Promise<void> {
    const ids = await this.store.unmark(em, collectionId);
    for (let at = 0; at < ids.length; at += AT_A_TIME) await this.index.takeOut(em, ids.slice(at, at + AT_A_TIME));
  }

  async putBack({ em }: Unit, collectionId: string): Promise<void> {
    for (let after: string | undefined = BEFORE_ALL; after !== undefined;) {
      const entries = await this.store.unmarked(em, collectionId, after, AT_A_TIME);
      await this.index.put(em, entries);
      const digests = entries.map(({ traits }) => traitsDigest(traits));
      await this.store.mark(
        em,
        entries.map(({ id }) => id),
        digests,
      );
      after = entries.at(-1)?.id;
    }
  }

  async erase(unit: Unit, collectionId: string): Promise<void> {
    await this.takeOut(unit, collectionId);
    const waited = await this.store.empty(unit.em, collectionId);
    await this.batches.letGo(unit.em, waited, unit.now);
  }

  /** Who may only be analysed is in the way of cross-checking. */
  unfitFor(em: EntityManager, collectionId: string, purposes: readonly DataPurpose[]): Promise<number> {
    return purposes.includes('18-2-A') ? this.store.count(em, collectionId, neverCrossChecked) : Promise.resolve(0);
  }
}
