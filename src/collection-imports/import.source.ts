import { Injectable } from '@nestjs/common';
import { StoredFileDesk } from '../attachments/stored-file.desk.js';
import { Problem } from '../core/problems.js';
import type { CollectionImport } from './collection-import.entity.js';
import type { Place } from './import-lines.js';
import type { Mapping } from './import-mapping.js';
import { recordsOf, type ReadRecord } from './import-records.js';

const BATCH = 500;
/** Long lines make short batches, so that no more than this is ever held. */
const BATCH_BYTES = 4 * 1024 * 1024;
const HEAD_BYTES = 64 * 1024;

/** Some records that follow each other, and where the next ones begin. */
export interface Records {
  readonly from: Place;
  readonly next: Place;
  readonly records: readonly ReadRecord[];
}

/** The file of an import, from wherever reading had come to. */
@Injectable()
export class ImportSource {
  constructor(private readonly files: StoredFileDesk) {}

  async *batches({ fileKey, mapping, columns, bytes, offset, line }: CollectionImport): AsyncGenerator<Records> {
    if (fileKey === null || mapping === null) throw new Problem('import_without_file');
    // A store has nothing to give from the end of a file on, and says so as an error.
    if (offset === bytes) return;
    let from: Place = { offset, line };
    let records: ReadRecord[] = [];
    const stream = await this.opened(fileKey, offset);
    for await (const record of recordsOf(stream, readingOf(mapping, columns), from)) {
      // The first line of a table names its columns.
      if (mapping.format !== 'csv' || record.line !== 1) records.push(record);
      if (records.length < BATCH && record.next.offset - from.offset < BATCH_BYTES) continue;
      yield { from, next: record.next, records };
      from = record.next;
      records = [];
    }
    const last = records.at(-1);
    if (last) yield { from, next: last.next, records };
  }

  /** The first records. */
  async first(subject: Pick<CollectionImport, 'fileKey' | 'mapping' | 'columns'>, most: number): Promise<ReadRecord[]> {
    const { fileKey, mapping, columns } = subject;
    if (fileKey === null || mapping === null) throw new Problem('import_without_file');
    const found: ReadRecord[] = [];
    for await (const record of recordsOf(await this.opened(fileKey, 0), readingOf(mapping, columns))) {
      if (mapping.format !== 'csv' || record.line !== 1) found.push(record);
      if (found.length >= most) break;
    }
    return found;
  }

  /** How the file begins, as text. */
  async head(fileKey: string | null): Promise<string> {
    if (fileKey === null) throw new Problem('import_without_file');
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of await this.opened(fileKey, 0)) {
      pieces.push(piece);
      size += piece.length;
      if (size >= HEAD_BYTES) break;
    }
    return Buffer.concat(pieces).subarray(0, HEAD_BYTES).toString('utf8');
  }

  private async opened(key: string, offset: number): Promise<AsyncIterable<Buffer>> {
    return (await this.files.read(key, offset)) as AsyncIterable<Buffer>;
  }
}

const readingOf = ({ format, delimiter = ',' }: Mapping, columns: readonly string[]) => ({
  format,
  delimiter,
  columns,
});
