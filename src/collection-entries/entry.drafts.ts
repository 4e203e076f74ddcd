import { Injectable } from '@nestjs/common';
import { holds, type Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import { defined } from '../core/work/defined.js';
import type { Unit } from '../core/workflow/transitions.js';
import { CollectionReader, type CollectionBrief } from '../collections/collection.reader.js';
import type { CollectionEntry } from './collection-entry.entity.js';
import { contentDigest, refDigest, traitsDigest, traitsInOrder } from './entry.digest.js';
import type { OpenEntryDto, ReviseEntryDto } from './entry.dto.js';
import { EntryIndex } from './entry.index.js';
import { objectionTo } from './entry.judgment.js';
import { EntryKeeping, keptFrom, type Kept } from './entry.keeping.js';
import type { EntryContent } from './entry.rows.js';
import { EntryStore } from './entry.store.js';

/** Makes entries out of forms: nothing that its collection does not hold, or that is said of nobody in that way. */
@Injectable()
export class EntryDrafts {
  constructor(
    private readonly collections: CollectionReader,
    private readonly keeping: EntryKeeping,
    private readonly store: EntryStore,
    private readonly index: EntryIndex,
  ) {}

  async opening(unit: Unit, officer: Officer, form: OpenEntryDto): Promise<Opening<CollectionEntry>> {
    const { collectionId, externalRef, ...content } = form;
    const collection = await this.collectionOf(unit, officer, collectionId);
    const taken = await this.store.taken(unit.em, collectionId, externalRef);
    if (taken) throw new Problem(taken === 'barred' ? 'entry_barred' : 'reference_taken');
    assertHoldable(content, collection, unit.now);
    const kept = keptFrom(unit.now, content, await this.keeping.periods(unit.em, collection));
    const unreviewed = { reviewedBy: null, reviewedAt: null, barredRef: null };
    const writing = { writtenBy: officer.id, writtenAt: unit.now };
    const loaded = { collectionState: collection.state, refDigest: refDigest(collectionId, externalRef) };
    const { ownerAuthorityId, ownerCountry } = collection;
    return {
      subject: {
        collectionId,
        externalRef,
        ownerAuthorityId,
        ownerCountry,
        kind: form.kind,
        ...columnsOf(content),
        ...kept,
        ...unreviewed,
        ...writing,
        ...loaded,
        indexedHash: traitsDigest(content.traits),
      },
      also: (entry, em) => this.index.put(em, [entry]),
    };
  }

  /** A correction is no review: it falls due when it would have, or sooner. */
  async revised(unit: Unit, entry: CollectionEntry, form: ReviseEntryDto): Promise<Partial<CollectionEntry>> {
    const collection = await this.collectionNow(unit, entry);
    const content = { ...contentOf(entry), ...defined(form) };
    assertHoldable(content, collection, unit.now);
    const anew = keptFrom(unit.now, content, await this.keeping.periods(unit.em, collection));
    const { reviewDue, expiresOn } = entry;
    const due = reviewDue && reviewDue < anew.reviewDue ? reviewDue : anew.reviewDue;
    return {
      ...columnsOf({ ...content, expiresOn: form.expiresOn ?? expiresOn }),
      minor: anew.minor,
      reviewDue: due,
      expiresOn: form.expiresOn ?? expiresOn,
    };
  }

  /** As long as if it had been entered now. */
  async kept(unit: Unit, entry: CollectionEntry, expiresOn: Date | undefined): Promise<Kept> {
    const collection = await this.collectionNow(unit, entry);
    const content = { ...contentOf(entry), expiresOn };
    assertHoldable(content, collection, unit.now);
    return keptFrom(unit.now, content, await this.keeping.periods(unit.em, collection));
  }

  private async collectionOf({ em }: Unit, officer: Officer, id: string): Promise<CollectionBrief> {
    const collection = await this.collections.hold(em, id);
    if (!collection) throw new Problem('unknown_reference', { field: 'collectionId' });
    const roles = ['handling_officer', 'analyst', 'check_officer'] as const;
    const isTheirs = officer.authorityId === collection.ownerAuthorityId;
    if (!isTheirs || !holds(officer, roles, collection.ownerAuthorityId)) throw new Problem('not_permitted');
    if (collection.state !== 'in_use') throw new Problem('collection_not_in_use');
    return collection;
  }

  private async collectionNow({ em }: Unit, { collectionId }: CollectionEntry): Promise<CollectionBrief> {
    const collection = await this.collections.find(em, collectionId);
    if (!collection) throw new Problem('not_found');
    return collection;
  }
}

function assertHoldable(content: EntryContent, collection: CollectionBrief, now: Date): void {
  const objection = objectionTo(content, collection, now);
  if (objection) throw new Problem(objection.code, { field: objection.field });
}

/** What an entry says that is kept; how long it stays was given to it when it was entered. */
const contentOf = ({ kind, traits, measures, sourceRef, ...rest }: CollectionEntry): EntryContent => {
  const { category, age, grounds, necessity, summary } = rest;
  if (!traits || sourceRef === null) throw new Problem('not_found');
  return { kind, traits, measures, sourceRef, category, age, grounds, necessity, summary };
};

const columnsOf = (content: EntryContent) => {
  const { traits, category = null, age = null, grounds = null, necessity = null, summary = null, ...rest } = content;
  const why = { category, age, grounds, necessity, summary };
  const contentHash = contentDigest(content);
  return {
    ...why,
    contentHash,
    traits: traitsInOrder(traits),
    measures: [...rest.measures],
    sourceRef: rest.sourceRef,
  };
};
