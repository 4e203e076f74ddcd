import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { StoredFileDesk } from '../attachments/stored-file.desk.js';
import { Rows } from '../core/cases/rows.js';
import { CollectionImport } from './collection-import.entity.js';
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
    if (!fileKey) await this.forget(em, subject.id);
  }

  /** Whether a command under this key was carried out before. */
  async isRepeated(em: EntityManager, key: string): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      'select 1 from idempotency_keys where officer_id = app.officer() and key = $1',
      [key],
    );
    return rows.length > 0;
  }

  /** What was noted down to go through the file: with the file, it is gone. What was said of its lines stays. */
  private async forget(em: EntityManager, id: string): Promise<void> {
    await em.query('delete from collection_import_refs where import_id = $1', [id]);
    await em.query('delete from collection_import_links where import_id = $1', [id]);
  }

  protected override async complete(em: EntityManager, rows: CollectionImport[]): Promise<void> {
    const collections = await em.query<{ id: string; state: string; running: string[] }[]>(
      `select c.id, c.state, array(select i.id::text from collection_imports i
         where i.collection_id = c.id and i.state = 'running') as running
       from collections c where c.id = any($1)`,
      [rows.map(({ collectionId }) => collectionId)],
    );
    for (const row of rows) {
      const its = collections.find(({ id }) => id === row.collectionId);
      row.collectionState = its?.state ?? 'closed';
      row.anotherRuns = its?.running.some((id) => id !== row.id) ?? false;
      row.fileBefore = row.fileKey;
    }
  }
}
