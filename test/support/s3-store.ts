import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A store that speaks as much of S3 as files need: put, get from an offset on, head, delete and list, over HTTP, in memory. */
export class S3Store {
  readonly bucket = 'seecase-files';
  readonly objects = new Map<string, Buffer>();
  /** What a store says when it is down. */
  failing = false;
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<this> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((gone) => this.server.close(gone));
  }

  get environment(): NodeJS.ProcessEnv {
    const { port } = this.server.address() as AddressInfo;
    return {
      FILES: 's3',
      S3_BUCKET: this.bucket,
      S3_REGION: 'eu-central-1',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: 'key',
      S3_SECRET_ACCESS_KEY: 'secret',
    };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://store');
    const [, bucket, ...parts] = pathname.split('/');
    const key = decodeURIComponent(parts.join('/'));
    const signed = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/');
    if (this.failing) return void response.writeHead(503).end();
    if (!signed || bucket !== this.bucket) return void response.writeHead(403).end();
    if (request.method === 'PUT') return this.put(response, key, body);
    if (request.method === 'DELETE') return this.remove(response, key);
    if (key === '') return this.list(response, searchParams.get('prefix') ?? '');
    return this.give(response, key, request);
  }

  private put(response: ServerResponse, key: string, body: Buffer): void {
    this.objects.set(key, body);
    response.writeHead(200, { etag: etagOf(body) }).end();
  }

  private remove(response: ServerResponse, key: string): void {
    this.objects.delete(key);
    response.writeHead(204).end();
  }

  private give(response: ServerResponse, key: string, { method, headers }: IncomingMessage): void {
    const whole = this.objects.get(key);
    const headOnly = method === 'HEAD';
    const xml = { 'content-type': 'application/xml' };
    if (!whole) return void response.writeHead(404, xml).end(headOnly ? '' : NO_SUCH_KEY);
    const [, from] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
    if (Number(from ?? -1) >= whole.length) return void response.writeHead(416, xml).end(NO_SUCH_RANGE);
    const body = whole.subarray(Number(from ?? 0));
    response.writeHead(from === undefined ? 200 : 206, {
      'content-length': body.length,
      etag: etagOf(whole),
      'last-modified': 'Tue, 01 Sep 2026 08:00:00 GMT',
    });
    response.end(headOnly ? '' : body);
  }

  private list(response: ServerResponse, prefix: string): void {
    const found = [...this.objects].filter(([key]) => key.startsWith(prefix));
    const contents = found.map(
      ([key, body]) =>
        `<Contents><Key>${key}</Key><LastModified>2026-09-01T08:00:00.000Z</LastModified><Size>${body.length}</Size></Contents>`,
    );
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(`<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`);
  }
}

const NO_SUCH_KEY = '<Error><Code>NoSuchKey</Code></Error>';
const NO_SUCH_RANGE = '<Error><Code>InvalidRange</Code></Error>';

const etagOf = (body: Buffer): string => `"${createHash('md5').update(body).digest('hex')}"`;

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
