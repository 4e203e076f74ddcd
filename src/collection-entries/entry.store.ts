import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { CollectionEntry } from './collection-entry.entity.js';
import { refDigest } from './entry.digest.js';
import { EntryIndex } from './entry.index.js';
import { entrySight } from './entry.policy.js';

/** The only SQL about single entries; whatever is done to one, the index follows. */
@Injectable()
export class EntryStore extends Rows<CollectionEntry> {
  constructor(private readonly index: EntryIndex) {
    super(CollectionEntry, entrySight, { by: 'openedAt', direction: 'desc' });
  }

  settle(em: EntityManager, entry: CollectionEntry): Promise<void> {
    return this.index.follow(em, entry);
  }

  /** Whether the collection has an entry of that name, or its supervisor had one erased. */
  async taken(em: EntityManager, collectionId: string, externalRef: string): Promise<'taken' | 'barred' | undefined> {
    const [found] = await em.query<{ barred: boolean }[]>(
      `select barred_ref is not null as barred from collection_entries
       where collection_id = $1 and (external_ref = $2 or barred_ref = $3) limit 1`,
      [collectionId, externalRef, refDigest(collectionId, externalRef)],
    );
    return found && (found.barred ? 'barred' : 'taken');
  }

  protected override async complete(em: EntityManager, rows: CollectionEntry[]): Promise<void> {
    const collections = await em.query<{ id: string; state: string }[]>(
      'select id, state from collections where id = any($1::uuid[])',
      [[...new Set(rows.map(({ collectionId }) => collectionId))]],
    );
    const states = new Map(collections.map(({ id, state }) => [id, state]));
    for (const row of rows) {
      const { collectionId, externalRef } = row;
      row.collectionState = states.get(collectionId) ?? 'closed';
      row.refDigest = externalRef === null ? null : refDigest(collectionId, externalRef);
    }
  }
}
