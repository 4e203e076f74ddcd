import { writeFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { PassedFileDesk, type Arriving } from '../attachments/passed-file.desk.js';
import type { Officer } from '../core/access/actor.js';
import type { Classification, HandlingCode } from '../core/handling/handling.codes.js';
import { sha256 } from './canonical.js';
import type { MailedFile, Message, PassedItem } from './message.js';
import { NotPossible } from './not-possible.js';

/** Files that come with a message: told by their content, held against their digest, and in the store before their rows are. */
@Injectable()
export class IncomingFiles {
  constructor(private readonly files: PassedFileDesk) {}

  /** Before anything is done. */
  async assertGenuine({ items = [] }: Message): Promise<void> {
    for (const file of items.flatMap(({ files = [] }) => files)) {
      const bytes = bytesOf(file);
      const isWhatItSays = sha256(bytes) === file.sha256 && (await this.files.typeOf(bytes)) === file.contentType;
      if (!isWhatItSays) throw new NotPossible('not_conforming');
    }
  }

  /** Hands `use` the keys of what was written, item by item; if it is refused, the files go again. */
  async written<T>(
    office: Officer,
    items: readonly PassedItem[],
    use: (keys: ReadonlyMap<MailedFile, string>) => Promise<T>,
  ): Promise<T> {
    const all = items.flatMap(({ files = [] }) => files);
    const keys = new Map<MailedFile, string>();
    const next = async (): Promise<T> => {
      const file = all[keys.size];
      if (!file) return use(keys);
      return this.files.inTemporary(async (path) => {
        const bytes = bytesOf(file);
        await writeFile(path, bytes, { mode: 0o600 });
        return this.files.write(office, { path, bytes: bytes.length }, (key) => {
          keys.set(file, key);
          return next();
        });
      });
    };
    return next();
  }
}

const bytesOf = ({ content }: MailedFile): Buffer => Buffer.from(content, 'base64');

/** As they are kept with the item. */
export const arriving = ({ files = [] }: PassedItem, keys: ReadonlyMap<MailedFile, string>): Arriving[] =>
  files.map((file) => ({
    title: file.title,
    contentType: file.contentType as Arriving['contentType'],
    bytes: bytesOf(file).length,
    sha256: file.sha256,
    passedAs: file.passedAs,
    handlingCodes: [...file.handlingCodes] as HandlingCode[],
    h3Text: file.h3Text ?? null,
    classification: file.classification as Classification,
    fileKey: keys.get(file) ?? '',
  }));
