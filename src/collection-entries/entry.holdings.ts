import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Holdings } from '../collections/collection-holdings.registry.js';
import type { DataPurpose } from '../core/handling/handling.codes.js';
import { Jobs } from '../core/jobs/jobs.js';
import type { Unit } from '../core/workflow/transitions.js';
import { EntryBatchStore } from './entry.batch.store.js';
import { neverCrossChecked } from './entry.codes.js';
import { EntryHoldingsStore } from './entry.holdings.store.js';
import { EntryIndex } from './entry.index.js';
import { RESTORING } from './entry.restoring.js';

const AT_A_TIME = 2000;

/** What becomes of all entries of a collection when it is suspended, goes on, or is closed. */
@Injectable()
export class EntryHoldings implements Holdings {
  constructor(
    private readonly store: EntryHoldingsStore,
    private readonly index: EntryIndex,
    private readonly batches: EntryBatchStore,
    private readonly jobs: Jobs,
  ) {}

  async takeOut({ em }: Unit, collectionId: string): Promise<void> {
    for (const ids of inPieces(await this.store.unmark(em, collectionId))) await this.index.hide(em, ids);
  }

  /** At once from its officer's side; however many they are, the queue brings them back piece by piece. */
  putBack({ em }: Unit, collectionId: string): Promise<void> {
    return this.jobs.enqueue(em, RESTORING, [collectionId]);
  }

  async erase(unit: Unit, collectionId: string): Promise<void> {
    const { ids, waited } = await this.store.empty(unit.em, collectionId);
    for (const some of inPieces(ids)) await this.index.takeOut(unit.em, some);
    await this.batches.letGo(unit.em, waited, unit.now);
  }

  /** Who may only be analysed is in the way of cross-checking. */
  unfitFor(em: EntityManager, collectionId: string, purposes: readonly DataPurpose[]): Promise<number> {
    return purposes.includes('18-2-A') ? this.store.count(em, collectionId, neverCrossChecked) : Promise.resolve(0);
  }
}

const inPieces = (ids: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / AT_A_TIME) }, (_, n) => ids.slice(n * AT_A_TIME, (n + 1) * AT_A_TIME));
