import { createHash, type Hash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { StoredFileDesk, type IncomingFile } from '../attachments/stored-file.desk.js';
import { Config } from '../config.js';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { NotText, toUtf8 } from './import-encoding.js';

const MEBIBYTE = 1024 * 1024;
const HEAD_BYTES = 64 * 1024;

/** A file that has come, as text in UTF-8 beside the storage. */
export interface Arrived extends IncomingFile {
  readonly receivedSha256: string;
  /** How it begins. */
  readonly head: string;
}

/** Takes in a file as it comes, counted and turned into UTF-8 on the way, and never as a whole in memory. */
@Injectable()
export class ImportIntake {
  private readonly most: number;

  constructor(
    private readonly files: StoredFileDesk,
    @Inject(Config) { IMPORT_MEBIBYTES }: Config,
  ) {
    this.most = IMPORT_MEBIBYTES * MEBIBYTE;
    files.takesBytesAt('/collection-imports/:id/file');
  }

  /** Hands it to `use`, and leaves nothing beside the storage, whatever happens. */
  take<T>(body: IncomingMessage, use: (file: Arrived) => Promise<T>): Promise<T> {
    if (Number(body.headers['content-length'] ?? 0) > this.most) throw new Problem('too_large', { most: this.most });
    return this.files.inTemporary(async (path) => {
      const hash = createHash('sha256');
      const head = await this.receive(body, { path, hash });
      const { size: bytes } = await stat(path);
      if (bytes > this.most) throw new Problem('too_large', { most: this.most });
      return use({ path, bytes, head, receivedSha256: hash.digest('hex') });
    });
  }

  /** First the file, then the row that points to it; if the row is refused, the file goes again. */
  store<T>(officer: Officer, file: IncomingFile, use: (key: string) => Promise<T>): Promise<T> {
    return this.files.write(officer, file, use);
  }

  private async receive(body: IncomingMessage, { path, hash }: { path: string; hash: Hash }): Promise<string> {
    const file = await open(path, 'wx', 0o600);
    let head = Buffer.alloc(0);
    try {
      for await (const piece of toUtf8(this.counted(body, hash))) {
        await file.write(piece);
        if (head.length < HEAD_BYTES) head = Buffer.concat([head, piece.subarray(0, HEAD_BYTES - head.length)]);
      }
    } catch (error) {
      if (error instanceof NotText) throw new Problem('import_unreadable', { because: error.because });
      throw error;
    } finally {
      await file.close();
      // What is left is let go by unread, so that the client comes to the answer.
      body.resume();
    }
    return head.toString('utf8');
  }

  /** What is announced as small and is not is cut off, and still gets an answer. */
  private async *counted(body: IncomingMessage, hash: Hash): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      bytes += (chunk as Buffer).length;
      if (bytes > this.most) throw new Problem('too_large', { most: this.most });
      hash.update(chunk as Buffer);
      yield chunk as Buffer;
    }
  }
}
