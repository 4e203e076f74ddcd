import { createReadStream, statSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { patientFetch } from '../../demo/patience.js';
import { officerId } from '../../demo/people.js';
import { signAccess } from '../../src/core/access/access-token.js';
import { SECRET } from './worker-process.js';

const DAY = 86_400_000;

// oxlint-disable-next-line typescript/no-explicit-any -- reads many kinds of answer
type Body = any;

/** One officer at their desk: what they do goes over HTTP, and is expected to succeed. */
export class Desk {
  private constructor(
    private readonly address: string,
    readonly id: string,
    private readonly token: string,
  ) {}

  static async of(client: Client, address: string, id: string): Promise<Desk> {
    const session = newId();
    await client.query(
      `insert into sessions (id, officer_id, label, opened_at, expires_at, refreshed_at)
       values ($1, $2, 'bench', now(), now() + interval '1 day', now())`,
      [session, id],
    );
    return new Desk(address, id, signAccess(SECRET, session, new Date(Date.now() + DAY)));
  }

  static named(client: Client, address: string, login: string): Promise<Desk> {
    return Desk.of(client, address, officerId(login));
  }

  sees(path: string): Promise<Body> {
    return this.asks('GET', path);
  }

  opens(path: string, body: object): Promise<Body> {
    return this.asks('POST', path, { body });
  }

  /** An act on a record, at the version that it has now. */
  does(record: { path: string; version: number }, action: string, body: object = {}): Promise<Body> {
    return this.asks('POST', `${record.path}/${action}`, { body, version: record.version });
  }

  puts(record: { path: string; version: number }, part: string, body: object): Promise<Body> {
    return this.asks('PUT', `${record.path}/${part}`, { body, version: record.version });
  }

  /** The bytes of a file, as they are; the new version. */
  sends(record: { path: string; version: number }, part: string, file: string): Promise<number> {
    const headers = {
      ...this.headers(record.version),
      'content-type': 'application/octet-stream',
      'content-length': statSync(file).size,
    };
    return new Promise((done, failed) => {
      const sent = request(`${this.address}${record.path}/${part}`, { method: 'PUT', headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => {
          if (answer.statusCode !== 200) failed(new Error(`a file was answered ${answer.statusCode} ${text}`));
          else done((JSON.parse(text) as { version: number }).version);
        });
      });
      sent.on('error', failed);
      createReadStream(file).pipe(sent);
    });
  }

  private headers(version?: number): Record<string, string> {
    return {
      authorization: `Bearer ${this.token}`,
      'idempotency-key': randomUUID(),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
  }

  private async asks(method: string, path: string, { body, version }: { body?: object; version?: number } = {}) {
    const answer = await patientFetch(`${this.address}${path}`, {
      method,
      headers: { ...this.headers(version), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    // What was sent is of real persons, and a refusal may quote it: the code alone.
    if (!answer.ok) {
      const { code, errors } = JSON.parse(text) as { code?: string; errors?: unknown };
      throw new Error(
        `${method} ${path} was answered ${answer.status} ${code} ${JSON.stringify(errors)?.slice(0, 300)}`,
      );
    }
    return JSON.parse(text);
  }
}

/** So many at once, in their order. */
export async function side<T>(all: readonly T[], many: number, work: (one: T, at: number) => Promise<void>) {
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < all.length; at = next++) await work(all[at] as T, at);
  };
  await Promise.all(Array.from({ length: many }, lane));
}
