import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { StoredFileDesk } from '../attachments/stored-file.desk.js';
import type { CollectionKind } from '../collections/collection.codes.js';
import { Rows } from '../core/cases/rows.js';
import { CollectionImport } from './collection-import.entity.js';
import type { Mapping } from './import-mapping.js';
import { importSight } from './import.policy.js';

/** The SQL about imports as cases; what they hold on their way is in `import.progress.store.ts`. */
@Injectable()
export class ImportStore extends Rows<CollectionImport> {
  constructor(private readonly files: StoredFileDesk) {
    super(CollectionImport, importSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Kept from the moment it is pointed to, and let go of from the moment it is not. */
  async settle(em: EntityManager, subject: CollectionImport, now: Date): Promise<void> {
    const { fileKey, fileBefore } = subject;
    if (fileKey === fileBefore) return;
    if (fileKey) await this.files.keep(em, fileKey, now);
    if (fileBefore) await this.files.drop(em, fileBefore, now);
    if (!fileKey) await this.forgetContents(em, subject.id);
  }

  /** What the last file of the same columns in the same collection was taken to mean. */
  async lastMapping(em: EntityManager, collectionId: string, columns: readonly string[]): Promise<Mapping | undefined> {
    const [row] = await em.query<{ mapping: Mapping }[]>(
      `select mapping from collection_imports where collection_id = $1 and columns = $2 and state = 'finished'
       order by opened_at desc limit 1`,
      [collectionId, columns],
    );
    return row?.mapping;
  }

  /** What was noted down to go through a file: before it is checked anew, nothing of it stays. */
  async forget(em: EntityManager, id: string): Promise<void> {
    await this.forgetContents(em, id);
    await em.query('delete from collection_import_notes where import_id = $1', [id]);
  }

  /** With the file goes what stood in it; what was said of its lines stays. */
  private async forgetContents(em: EntityManager, id: string): Promise<void> {
    await em.query('delete from collection_import_refs where import_id = $1', [id]);
    await em.query('delete from collection_import_links where import_id = $1', [id]);
  }

  protected override async complete(em: EntityManager, rows: CollectionImport[]): Promise<void> {
    const collections = await em.query<{ id: string; state: string; kind: CollectionKind; running: string[] }[]>(
      `select c.id, c.state, c.kind, array(select i.id::text from collection_imports i
         where i.collection_id = c.id and i.state = 'running') as running
       from collections c where c.id = any($1)`,
      [rows.map(({ collectionId }) => collectionId)],
    );
    for (const row of rows) {
      const its = collections.find(({ id }) => id === row.collectionId);
      row.collectionState = its?.state ?? 'closed';
      row.collectionKind = its?.kind ?? 'analysis_index';
      row.anotherRuns = its?.running.some((id) => id !== row.id) ?? false;
      row.fileBefore = row.fileKey;
    }
  }
}
