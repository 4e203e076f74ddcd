import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { S3Client } from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { Config } from '../config.js';
import { Problem } from '../core/problems.js';

const PREFIX = 'attachments';
const TIMEOUT = 5000;

/** Says nothing of what it is, whose, or what it was called. */
export function newKey(): string {
  const id = randomUUID();
  return `${PREFIX}/${id.slice(0, 2)}/${id}`;
}

/** The client of the store would write to the console, past our log. */
const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** Where files are: a folder, or a store that speaks S3. Keys go in, bytes come out; nothing else is known here. */
@Injectable()
export class AttachmentFiles {
  private disk: Promise<Disk> | undefined;
  private client: S3Client | undefined;

  constructor(@Inject(Config) private readonly config: Config) {
    if (config.FILES === 's3' && !config.S3_BUCKET) throw new Error('Bad configuration: FILES=s3 needs S3_BUCKET');
  }

  async write(key: string, path: string, bytes: number): Promise<void> {
    await this.reached(async (disk) => {
      await disk.putStream(key, createReadStream(path), { contentLength: bytes });
      if (this.config.FILES === 'disk') await this.flush(key);
    });
  }

  /**
   * The file from an offset on, once its first bytes are there. One that is not there is a fault of the store, not a
   * missing record.
   */
  read(key: string, offset = 0): Promise<Readable> {
    return this.reached(async (disk) => {
      const stream = offset === 0 ? await disk.getStream(key) : await this.readFrom(key, offset);
      await once(stream, 'readable');
      return stream;
    });
  }

  private async readFrom(key: string, start: number): Promise<Readable> {
    const { FILES, DATA_DIR, S3_BUCKET: Bucket } = this.config;
    if (FILES === 'disk') return createReadStream(join(DATA_DIR, 'files', key), { start });
    const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
    this.client ??= new S3Client(this.s3Options());
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket, Key: key, Range: `bytes=${start}-` }));
    return Body as Readable;
  }

  async erase(key: string): Promise<void> {
    await this.reached((disk) => disk.delete(key));
  }

  /** The keys of all files that are there, in pages. */
  async *keys(): AsyncGenerator<string[]> {
    let paginationToken: string | undefined;
    do {
      const page = await this.reached((disk) =>
        disk.listAll(PREFIX, { recursive: true, ...(paginationToken && { paginationToken }) }),
      );
      yield [...page.objects].flatMap((one) => (one.isFile ? [one.key] : []));
      paginationToken = page.paginationToken;
    } while (paginationToken);
  }

  private async reached<T>(use: (disk: Disk) => Promise<T>): Promise<T> {
    this.disk ??= this.opened();
    const disk = await this.disk;
    try {
      return await use(disk);
    } catch {
      // What a store says of itself can hold addresses and keys.
      throw new Problem('files_unavailable');
    }
  }

  private async opened(): Promise<Disk> {
    const { FILES, DATA_DIR } = this.config;
    if (FILES === 's3') return new Disk(await this.s3());
    return new Disk(new FSDriver({ location: join(DATA_DIR, 'files'), visibility: 'private' }));
  }

  /** Loaded only where it is used. */
  private async s3() {
    const { S3Driver } = await import('flydrive/drivers/s3');
    return new S3Driver({
      ...this.s3Options(),
      bucket: this.config.S3_BUCKET ?? '',
      visibility: 'private',
      supportsACL: false,
    });
  }

  private s3Options() {
    const { S3_REGION: region = 'us-east-1', S3_ENDPOINT: endpoint } = this.config;
    const { S3_ACCESS_KEY_ID: accessKeyId = '', S3_SECRET_ACCESS_KEY: secretAccessKey = '' } = this.config;
    return {
      region,
      ...(endpoint && { endpoint, forcePathStyle: true }),
      ...(accessKeyId && { credentials: { accessKeyId, secretAccessKey } }),
      // Stores other than Amazon's do not know the newer checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED' as const,
      responseChecksumValidation: 'WHEN_REQUIRED' as const,
      requestHandler: { connectionTimeout: TIMEOUT, requestTimeout: TIMEOUT },
      maxAttempts: 2,
      logger: silent,
    };
  }

  /** A row that is on the disk must not point to a file that is only in memory when the power goes. */
  private async flush(key: string): Promise<void> {
    const file = await open(join(this.config.DATA_DIR, 'files', key), 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }
}
