import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { AttachmentFiles, newKey } from './attachment.files.js';
import { AttachmentIntake } from './attachment.intake.js';
import { takesBytesAt } from './attachment.parser.js';
import { StoredFileStore } from './stored-file.store.js';

/** A file beside the storage, on its way in. */
export interface IncomingFile {
  readonly path: string;
  readonly bytes: number;
}

/** Keeps files for records, in step with the database: none that a row points to is missing, and none outlives its row for long. */
@Injectable()
export class StoredFileDesk {
  constructor(
    private readonly work: Work,
    private readonly store: StoredFileStore,
    private readonly files: AttachmentFiles,
    private readonly intake: AttachmentIntake,
  ) {}

  /** Lets bytes come in unread at this address: whoever is called there reads and bounds them. */
  takesBytesAt(route: string): void {
    takesBytesAt(route);
  }

  /** A place for a file that will be gone when `use` has ended. */
  inTemporary<T>(use: (path: string) => Promise<T>): Promise<T> {
    return this.intake.inTemporary(use);
  }

  /** Entered on the list first, so that it is erased if nothing comes of it; `use` is what begins to point to it. */
  async write<T>(officer: Officer, file: IncomingFile, use: (key: string) => Promise<T>): Promise<T> {
    const key = newKey();
    await this.work.as(officer, (em, now) => this.store.register(em, { key, openedBy: officer.id, now }));
    try {
      await this.files.write(key, file.path, file.bytes);
      return await use(key);
    } finally {
      // The database may be what has failed: then the sweep finds it.
      await this.work.as(officer, (em, now) => this.store.release(em, key, now)).catch(() => undefined);
    }
  }

  /** In the unit of work that begins to point to it. */
  keep(em: EntityManager, key: string, now: Date): Promise<void> {
    return this.store.keep(em, [key], now);
  }

  /** In the unit of work that points to it no more; the bytes go with the next sweep. */
  drop(em: EntityManager, key: string, now: Date): Promise<void> {
    return this.store.drop(em, [key], { now });
  }

  /** The bytes from an offset on, once the first of them are there. */
  read(key: string, offset = 0): Promise<Readable> {
    return this.files.read(key, offset);
  }
}
