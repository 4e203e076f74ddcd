import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import type { PassedFile, PassedOn } from '../core/exchange/passed-on.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { MOST_BYTES, MOST_PER_RECORD } from './attachment.codes.js';
import { Attachment } from './attachment.entity.js';
import { typeOf } from './attachment.intake.js';
import { AttachmentStore } from './attachment.store.js';
import { PassedFileStore } from './passed-file.store.js';
import { StoredFileDesk, type IncomingFile } from './stored-file.desk.js';

interface Place {
  readonly recordType: string;
  readonly recordId: string;
}

/** A file that is to go with an item: which, out of whose files, and under which field. */
export interface Choice {
  readonly attachmentId: string;
  readonly fileId: string;
  readonly passedAs: string;
  readonly to: Place & { readonly ownerAuthorityId: string; readonly ownerCountry: string };
  /** Records whose files may go with it. */
  readonly from: readonly Place[];
}

/** A file that was chosen, and the record that it is of. */
export interface Chosen extends PassedFile, Place {}

/** A file that has come with an item from elsewhere, and where it lies. */
export type Arriving = Pick<
  Attachment,
  'title' | 'contentType' | 'bytes' | 'sha256' | 'passedAs' | 'handlingCodes' | 'h3Text' | 'classification'
> & { readonly fileKey: string };

const same = [
  ...(['title', 'needsCheck', 'contentType', 'bytes', 'sha256', 'receivedSha256', 'width', 'height'] as const),
  ...(['fileKey', 'checkedHow', 'checkedBy', 'checkedAt', 'handlingCodes', 'h3Text', 'classification'] as const),
] as const;

/** For what is passed on: which files go with it, and into whose custody. A file keeps its bytes, and so its digest. */
@Injectable()
export class PassedFileDesk {
  constructor(
    private readonly store: PassedFileStore,
    private readonly attachments: AttachmentStore,
    private readonly files: StoredFileDesk,
  ) {}

  /** Loads what goes with these, as far as the caller sees it. */
  async load(em: EntityManager, recordType: string, rows: readonly PassedOn[]): Promise<void> {
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const found = await this.store.of(em, recordType, ids);
    for (const row of rows) row.files = found.filter(({ recordId }) => recordId === row.id);
  }

  /** A file of these records that the officer sees; chosen again, its field is another. */
  async choose({ em, now }: Unit, by: Officer, choice: Choice): Promise<Chosen> {
    const { attachmentId, fileId, passedAs, to, from } = choice;
    const found = await this.attachments.find(em, by, attachmentId);
    if (found?.state !== 'kept') throw new Problem('unknown_reference', { field: 'attachmentId' });
    const there = await this.store.of(em, to.recordType, [to.recordId]);
    const chosen = { ...found, passedAs } as Attachment & Chosen;
    if (there.some(({ id }) => id === fileId)) {
      await this.store.nameField(em, fileId, passedAs);
      return chosen;
    }
    if (!from.some((place) => place.recordType === found.recordType && place.recordId === found.recordId))
      throw new Problem('unknown_reference', { field: 'attachmentId' });
    if (there.length >= MOST_PER_RECORD) throw new Problem('too_many_attachments', { most: MOST_PER_RECORD });
    await this.store.insert(em, rowOf(found, { ...to, id: fileId, passedAs, openedBy: by.id, openedAt: now }));
    return chosen;
  }

  /** Files of an item that may not go as what its person has become. */
  async drop({ em, now }: Unit, ids: readonly string[]): Promise<void> {
    await this.store.drop(em, ids, now);
  }

  /** All that goes at once is no more than one message can hold. */
  assertRoom(items: readonly PassedOn[]): void {
    const bytes = items.flatMap(({ files = [] }) => files).reduce((sum, file) => sum + file.bytes, 0);
    if (bytes > MOST_BYTES) throw new Problem('too_large', { most: MOST_BYTES });
  }

  /** In the act that sends an item: its files are in the recipient's custody from then on. */
  async passOn({ em, now }: Unit, itemId: string, copyId: string): Promise<void> {
    await this.store.passOn(em, { itemId, copyId, now });
  }

  /** The bytes of a file that goes with an item, for whatever carries them. */
  async bytesOf(em: EntityManager, recordType: string, recordId: string, fileId: string): Promise<Buffer> {
    const found = (await this.store.of(em, recordType, [recordId])).find(({ id }) => id === fileId);
    if (!found) throw new Problem('not_found');
    return buffer(await this.files.read(found.fileKey));
  }

  /** Told by its content; undefined where it is nothing that is taken. */
  typeOf(bytes: Buffer): Promise<string | undefined> {
    return this.inTemporary(async (path) => {
      await writeFile(path, bytes, { mode: 0o600 });
      return typeOf(path).catch(() => undefined);
    });
  }

  inTemporary<T>(use: (path: string) => Promise<T>): Promise<T> {
    return this.files.inTemporary(use);
  }

  /** In the store before anything points to it; if `use` is refused, it goes again. */
  write<T>(officer: Officer, file: IncomingFile, use: (key: string) => Promise<T>): Promise<T> {
    return this.files.write(officer, file, use);
  }

  /** What has come with an item from elsewhere is in custody with it, as it came. */
  async arrive({ em, now }: Unit, by: Officer, copyId: string, files: readonly Arriving[]): Promise<void> {
    const to = {
      recordType: 'received_items',
      recordId: copyId,
      ownerAuthorityId: by.authorityId,
      ownerCountry: by.country,
    };
    for (const file of files) {
      await this.files.keep(em, file.fileKey, now);
      const own = { ...to, id: newId(), openedBy: by.id, openedAt: now };
      const came = { needsCheck: false, checkedHow: null, checkedBy: null, checkedAt: null, width: null, height: null };
      const row = Object.assign(new Attachment(), file, came, { receivedSha256: file.sha256 });
      await this.store.insert(em, rowOf(row, { ...own, passedAs: file.passedAs }));
    }
  }
}

/** A row of its own that points to the same bytes. */
export const rowOf = (file: Attachment, own: Partial<Attachment>): Attachment =>
  Object.assign(new Attachment(), pick(file, [...same]), {
    operationId: null,
    version: 1,
    state: 'kept',
    dueAt: null,
    previewKey: null,
    previewBytes: null,
    previewSha256: null,
    ...own,
  });
