import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { fileTypeFromFile } from 'file-type';
import { Config } from '../config.js';
import { Problem } from '../core/problems.js';
import { contentTypes, MOST_BYTES, type ContentType } from './attachment.codes.js';
import { AttachmentImages } from './attachment.images.js';

/** A file that has come, been told by its content, and stripped of what it should not carry. */
export interface Prepared {
  readonly path: string;
  readonly contentType: ContentType;
  readonly bytes: number;
  readonly sha256: string;
  readonly receivedSha256: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Takes in what an officer sends, beside the storage: nothing gets there that has not passed. */
@Injectable()
export class AttachmentIntake {
  private readonly folder: string;

  constructor(
    @Inject(Config) { DATA_DIR }: Config,
    private readonly images: AttachmentImages,
  ) {
    this.folder = join(DATA_DIR, 'incoming');
  }

  /** Hands the prepared file to `use`, and leaves nothing behind, whatever happens. */
  async take<T>(body: IncomingMessage, use: (file: Prepared) => Promise<T>): Promise<T> {
    const length = Number(body.headers['content-length'] ?? 0);
    if (length > MOST_BYTES) throw new Problem('too_large', { most: MOST_BYTES });
    return this.inTemporary(async (received) => {
      const receivedSha256 = await receive(body, received);
      return this.inTemporary(async (clean) => use({ ...(await this.prepared(received, clean)), receivedSha256 }));
    });
  }

  /** Two places for files that will be gone when `use` has ended. */
  async inTemporary<T>(use: (path: string) => Promise<T>): Promise<T> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, randomUUID());
    try {
      return await use(path);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** What a process that was killed has left. */
  async clear(before: Date): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtime < before) await rm(path, { force: true });
    }
  }

  private async prepared(received: string, clean: string): Promise<Omit<Prepared, 'receivedSha256'>> {
    const contentType = await typeOf(received);
    if (!contentType.startsWith('image/')) {
      const { size: bytes } = await stat(received);
      return { path: received, contentType, bytes, sha256: await sha256Of(received), width: null, height: null };
    }
    const { width, height, bytes } = await this.images.strip(received, clean);
    if (bytes > MOST_BYTES) throw new Problem('too_large', { most: MOST_BYTES });
    return { path: clean, contentType, bytes, sha256: await sha256Of(clean), width, height };
  }
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Counted as it comes: what is announced as small and is not is cut off, and still gets an answer. */
async function receive(body: IncomingMessage, path: string): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      bytes += (chunk as Buffer).length;
      if (bytes > MOST_BYTES) throw new Problem('too_large', { most: MOST_BYTES });
      hash.update(chunk as Buffer);
      await file.write(chunk as Buffer);
    }
  } finally {
    await file.close();
    // What is left is let go by unread, so that the client comes to the answer.
    body.resume();
  }
  if (bytes === 0) throw new Problem('bad_input', { because: 'empty_file' });
  return hash.digest('hex');
}

/** Told by its content, and never by its name. */
export async function typeOf(path: string): Promise<ContentType> {
  const found = await fileTypeFromFile(path);
  const type = found?.mime ?? ((await isTable(path)) ? 'text/csv' : undefined);
  if (type === undefined || !(type in contentTypes))
    throw new Problem('file_type_not_allowed', { allowed: Object.keys(contentTypes) });
  return type as ContentType;
}

/** Text in UTF-8 whose first line has columns. */
async function isTable(path: string): Promise<boolean> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    // oxlint-disable-next-line no-control-regex -- these are what a table does not have
    return /^[^\r\n]*[,;\t]/.test(text) && !/[\0-\x08\x0e-\x1f\x7f]/.test(text) && !/^\s*</.test(text);
  } catch {
    return false;
  }
}
