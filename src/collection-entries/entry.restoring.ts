import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CollectionReader } from '../collections/collection.reader.js';
import { clockActor } from '../core/access/actor.js';
import type { Job, Task } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import { traitsDigest } from './entry.digest.js';
import { EntryHoldingsStore } from './entry.holdings.store.js';
import { EntryIndex } from './entry.index.js';

export const RESTORING = 'collection_restore';

/** So many share one unit of work. */
const AT_A_TIME = 1000;

/** Makes the entries of a collection that goes on findable again, piece by piece; begun anew, it finds what is left. */
@Injectable()
export class EntryRestoring implements Task {
  readonly name = RESTORING;

  constructor(
    private readonly work: Work,
    private readonly collections: CollectionReader,
    private readonly store: EntryHoldingsStore,
    private readonly index: EntryIndex,
  ) {}

  async run({ id }: Job): Promise<void | 'again'> {
    const restored = await this.work.as(clockActor, (em) => this.restoreSome(em, id));
    return restored < AT_A_TIME ? undefined : 'again';
  }

  private async restoreSome(em: EntityManager, collectionId: string): Promise<number> {
    // Suspended again meanwhile: then nothing of it is to be found.
    if ((await this.collections.hold(em, collectionId))?.state !== 'in_use') return 0;
    const entries = await this.store.unmarked(em, collectionId, AT_A_TIME);
    await this.index.put(em, entries);
    const [ids, digests] = [entries.map(({ id }) => id), entries.map(({ traits }) => traitsDigest(traits))];
    await this.store.mark(em, ids, digests);
    return entries.length;
  }
}
