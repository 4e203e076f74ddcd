import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CollectionReader } from '../collections/collection.reader.js';
import { MatchDesk } from '../matching/match.desk.js';
import type { CollectionEntry } from './collection-entry.entity.js';
import { traitsDigest } from './entry.digest.js';

export type Findable = Pick<
  CollectionEntry,
  'id' | 'collectionId' | 'ownerCountry' | 'state' | 'traits' | 'indexedHash'
>;

/** Keeps what can be found in step with what is held: in the same transaction, or not at all. */
@Injectable()
export class EntryIndex {
  constructor(
    private readonly matching: MatchDesk,
    private readonly collections: CollectionReader,
  ) {}

  /** Findable with the traits that it has now, or not any more; where nothing of that has changed, nothing is done. */
  async follow(em: EntityManager, entry: Findable): Promise<void> {
    const wanted = (await this.isFindable(em, entry)) && entry.traits ? traitsDigest(entry.traits) : null;
    // Of what is gone also that is forgotten which waits for a suspended collection to go on.
    if (wanted === entry.indexedHash && isKept(entry)) return;
    if (wanted === null) await this.takeOut(em, [entry.id]);
    else await this.put(em, [entry]);
    entry.indexedHash = wanted;
  }

  put(em: EntityManager, entries: readonly Pick<Findable, 'id' | 'collectionId' | 'ownerCountry' | 'traits'>[]) {
    const indexables = entries.flatMap(({ id, collectionId, ownerCountry, traits }) =>
      traits ? [{ source: 'entry' as const, id, collectionId, ownerCountry, traits }] : [],
    );
    return this.matching.put(em, indexables);
  }

  takeOut(em: EntityManager, ids: readonly string[]): Promise<void> {
    return this.matching.forget(em, 'entry', ids);
  }

  /** Until they are put in again, with what was decided about them. */
  hide(em: EntityManager, ids: readonly string[]): Promise<void> {
    return this.matching.hide(em, 'entry', ids);
  }

  /** Asked under a lock: a collection that is being suspended gets no new keys. */
  private async isFindable(em: EntityManager, entry: Findable): Promise<boolean> {
    const { collectionId } = entry;
    return isKept(entry) && (await this.collections.hold(em, collectionId))?.state === 'in_use';
  }
}

const isKept = ({ state }: Findable): boolean => state === 'held' || state === 'review_due';
