import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Telling } from '../collections/collection.codes.js';
import { CollectionReader, type CollectionBrief } from '../collections/collection.reader.js';
import type { Traits } from '../matching-engine/traits.js';
import type { EntryCategory, EntryKind, Measure } from './entry.codes.js';

/** What an entry says, as the handling of a hit needs it. */
export interface HeldEntry {
  readonly id: string;
  readonly state: string;
  readonly collectionId: string;
  readonly kind: EntryKind;
  readonly traits: Traits | null;
  readonly category: EntryCategory | null;
  readonly minor: boolean;
  readonly grounds: string | null;
  readonly summary: string | null;
  readonly measures: Measure[];
  readonly ownerAuthorityId: string;
  readonly ownerCountry: string;
}

/** An entry that was hit, where it stands, and whose it is. */
export interface ForHit {
  readonly entry: HeldEntry;
  readonly collection: CollectionBrief;
  /** Whatever the rules of the collection say, no more than this is told: of minors, that there is a hit. */
  readonly atMost: Telling;
}

/** Questions for other features. To an officer, entries of other states do not exist; the clock sees them all. */
@Injectable()
export class EntryReader {
  constructor(private readonly collections: CollectionReader) {}

  /** Undefined where it is not held any more, or its collection is not in use: then there is no hit. */
  async forHit(em: EntityManager, entryId: string): Promise<ForHit | undefined> {
    const entry = await this.find(em, entryId);
    if (!entry || !isHeld(entry)) return undefined;
    const collection = await this.collections.find(em, entry.collectionId);
    if (collection?.state !== 'in_use') return undefined;
    return { entry, collection, atMost: entry.minor ? 'hit_only' : 'full' };
  }

  async find(em: EntityManager, id: string): Promise<HeldEntry | undefined> {
    const [found] = await em.query<HeldEntry[]>(
      `select id, state, collection_id as "collectionId", kind, traits, category, minor, grounds, summary, measures,
         owner_authority_id as "ownerAuthorityId", owner_country as "ownerCountry"
       from collection_entries where id = $1`,
      [id],
    );
    return found;
  }
}

const isHeld = ({ state, traits }: HeldEntry): boolean =>
  (state === 'held' || state === 'review_due') && traits !== null;
