import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CollectionReader } from '../collections/collection.reader.js';
import { holds, type Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { OpenImportDto } from './collection-import.dto.js';
import type { CollectionImport } from './collection-import.entity.js';
import { nothingCounted } from './import-counts.codes.js';

/** Announces a file for a collection of the officer's own authority. */
@Injectable()
export class ImportDrafts {
  constructor(private readonly collections: CollectionReader) {}

  async opening(em: EntityManager, officer: Officer, form: OpenImportDto): Promise<Opening<CollectionImport>> {
    const collection = await this.collections.find(em, form.collectionId);
    if (!collection) throw new Problem('unknown_reference', { field: 'collectionId' });
    const { ownerAuthorityId, ownerCountry, state, kind } = collection;
    const isTheirs = officer.authorityId === ownerAuthorityId;
    if (!isTheirs || !holds(officer, ['analyst', 'handling_officer'], ownerAuthorityId))
      throw new Problem('not_permitted');
    if (state !== 'in_use') throw new Problem('collection_not_in_use');
    const file = { mapping: null, columns: [], mappedBy: officer.id, fileKey: null, bytes: null, receivedSha256: null };
    const found = { checked: null, heldThen: null, approvalNeeded: [], obstacle: null, approvedBy: null };
    const course = { counted: nothingCounted(), phase: null, offset: 0, line: 0, cutOff: false, stoppedBecause: null };
    const run = { startedBy: null, startedAt: null, finishedAt: null };
    const loaded = { collectionState: state, collectionKind: kind, anotherRuns: false, fileBefore: null };
    return { subject: { ...form, ...file, ...found, ...course, ...run, ...loaded, ownerAuthorityId, ownerCountry } };
  }
}
