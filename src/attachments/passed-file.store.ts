import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PassedFile } from '../core/exchange/passed-on.js';
import { Problem } from '../core/problems.js';
import { Attachment } from './attachment.entity.js';
import { StoredFileStore } from './stored-file.store.js';

/** A file that lies in the store, and where. */
export interface Stored extends PassedFile {
  readonly fileKey: string;
}

/** The SQL about files that go with what is passed on. */
@Injectable()
export class PassedFileStore {
  constructor(private readonly files: StoredFileStore) {}

  /** Of several records of one kind at once, the oldest first, as far as the caller sees them. */
  of(em: EntityManager, recordType: string, ids: readonly string[]): Promise<(Stored & { recordId: string })[]> {
    return em.query(
      `select id, record_id as "recordId", title, content_type as "contentType", bytes, sha256, passed_as as "passedAs",
         handling_codes as "handlingCodes", h3_text as "h3Text", classification, file_key as "fileKey"
       from attachments where record_type = $1 and record_id = any($2) and state = 'kept' order by opened_at, id`,
      [recordType, ids],
    );
  }

  /** A row of its own for what another attachment has, or for what was just written. */
  async insert(em: EntityManager, row: Attachment): Promise<void> {
    const kept = await em.query<unknown[]>(
      `select 1 from stored_files where key = $1 and state = 'kept' for key share`,
      [row.fileKey],
    );
    if (kept.length === 0) throw new Problem('conflict');
    await em.insert(Attachment, row);
  }

  passOn(em: EntityManager, { itemId, copyId, now }: { itemId: string; copyId: string; now: Date }): Promise<unknown> {
    return em.query('select app.pass_files_on($1, $2, $3)', [itemId, copyId, now]);
  }

  /** What is not to go with it any more. */
  async drop(em: EntityManager, ids: readonly string[], now: Date): Promise<void> {
    for (const id of ids) {
      const found = await em.findOneBy(Attachment, { id });
      await this.files.drop(em, [found?.fileKey ?? []].flat(), { now, but: id });
      await em.query(
        `update attachments set state = 'removed', file_key = null, title = '', received_sha256 = null where id = $1`,
        [id],
      );
    }
  }

  async nameField(em: EntityManager, id: string, field: string): Promise<void> {
    await em.query('update attachments set passed_as = $2, version = version + 1 where id = $1', [id, field]);
  }
}
