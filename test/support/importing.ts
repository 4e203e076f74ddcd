import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportRunner } from '../../src/collection-imports/import.runner.js';
import { carryOut } from './joint-operation.js';
import { succeeded } from './succeeded.js';
import { World, type TestOfficer } from './world.js';

interface Announced {
  readonly id: string;
  readonly version: number;
}

interface How {
  readonly officer?: TestOfficer;
  readonly type?: string;
  readonly key?: string;
}

/** Those who keep collections at one authority, and files for them: all of it invented. */
export class Importing {
  readonly folder = mkdtempSync(join(tmpdir(), 'seecase-imports-'));
  world: World;
  analyst: TestOfficer;
  /** Agrees to what the analyst imports. */
  handling: TestOfficer;
  supervisor: TestOfficer;

  static async start(environment: NodeJS.ProcessEnv = {}): Promise<Importing> {
    const here = new Importing();
    here.world = await World.start({ DATA_DIR: here.folder, ...environment });
    here.analyst = await here.world.officer('analyst', { at: 'AL/border' });
    here.handling = await here.world.officer('handling_officer', { at: 'AL/border' });
    here.supervisor = await here.world.officer('data_protection_officer', { at: 'AL/mia' });
    return here;
  }

  async stop(): Promise<void> {
    await this.world.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A collection that is in use, of persons on lists where nothing else is said. */
  async collection(but: object = {}): Promise<string> {
    const form = {
      kind: 'alerts',
      title: 'Persons on public lists',
      description: 'Persons and companies that a public list names.',
      purposes: ['18-2-A'],
      nationalLaw: 'Law on the State Police, Art. 10 (example)',
      reviewDays: 365,
      keepDays: 1000,
      contactAuthorityId: this.world.authority('AL/border'),
      dutyChannel: 'Duty desk, +355 4 000 0000',
      rules: [{ recipient: '*', purposes: ['18-2-A'], telling: 'hit_only' }],
      ...but,
    };
    const { body } = await succeeded('begin a collection', this.analyst.does('/collections', form));
    const path = `/collections/${body.id as string}`;
    await carryOut(this.analyst, path, 'propose');
    await carryOut(this.supervisor, path, 'put_in_use');
    return body.id as string;
  }

  async announces(collectionId: string, mode = 'full'): Promise<Announced> {
    const form = { collectionId, title: 'List of the example office, issue 7', mode };
    const { body } = await succeeded('announce', this.analyst.does('/collection-imports', form));
    return body as Announced;
  }

  async sends(
    { id, version }: Announced,
    content: string | Buffer,
    { officer = this.analyst, type = 'application/octet-stream', key = randomUUID() }: How = {},
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const headers = {
      authorization: `Bearer ${officer.token}`,
      'idempotency-key': key,
      'if-match': `"${version}"`,
      'content-type': type,
    };
    const body = new Uint8Array(Buffer.from(content as string));
    const answer = await fetch(`${this.world.address}/collection-imports/${id}/file`, { method: 'PUT', headers, body });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  /** Sends the beginning of a file, and is gone; over when the server has let go of it. */
  async breaksOff({ id, version }: Announced, content: string, after: number): Promise<void> {
    const headers = {
      authorization: `Bearer ${this.analyst.token}`,
      'idempotency-key': randomUUID(),
      'if-match': `"${version}"`,
      'content-type': 'application/octet-stream',
      'content-length': content.length,
    };
    const sending = request(`${this.world.address}/collection-imports/${id}/file`, { method: 'PUT', headers });
    sending.on('error', () => undefined);
    sending.write(content.slice(0, after));
    while ((await this.left()).length === 0) continue;
    sending.destroy();
    while ((await this.left()).length > 0) continue;
  }

  /** What lies beside the storage, on its way in. */
  left(): Promise<string[]> {
    return readdir(join(this.folder, 'incoming')).catch(() => []);
  }

  /** An import whose file has come. */
  async uploaded(collectionId: string, content: string | Buffer, mode = 'full'): Promise<string> {
    const announced = await this.announces(collectionId, mode);
    const { status, body } = await this.sends(announced, content);
    if (status !== 200) throw new Error(`file: ${JSON.stringify(body)}`);
    return `/collection-imports/${announced.id}`;
  }

  /** An import that was looked through. */
  async checked(collectionId: string, content: string | Buffer, mode = 'full'): Promise<string> {
    const path = await this.uploaded(collectionId, content, mode);
    await this.acts(path, 'check');
    return path;
  }

  /** An act, and all that follows from it. */
  async acts(path: string, action: string, by: TestOfficer = this.analyst, reason?: string): Promise<void> {
    await carryOut(by, path, action, ...(reason === undefined ? [] : [{ reason }]));
    await this.worksThrough(path);
  }

  /** Where the worker is `leaving`, it stops after each piece, and the next one goes on. */
  async worksThrough(path: string, leaving?: AbortSignal): Promise<void> {
    const id = path.split('/').at(-1) ?? '';
    while (await this.world.get(ImportRunner).step(id, leaving)) continue;
  }

  async finished(collectionId: string, content: string | Buffer, mode = 'full'): Promise<string> {
    const path = await this.checked(collectionId, content, mode);
    await this.acts(path, 'start');
    return path;
  }

  async seen(path: string, by: TestOfficer = this.analyst): Promise<Record<string, unknown>> {
    return (await by.sees(path)).body as Record<string, unknown>;
  }

  /** What the collection holds, by reference. */
  held(collectionId: string): Promise<{ ref: string; state: string; keys: boolean; traits: object }[]> {
    return this.world.database.owner(
      `select external_ref as ref, state, indexed_hash is not null as keys, traits from collection_entries
       where collection_id = $1 order by external_ref`,
      [collectionId],
    );
  }
}

/** A line in the form of a list of persons. */
export const listed = (n: number, but: object = {}): string =>
  JSON.stringify({
    id: `x:${n}`,
    src: 'x',
    names: [{ text: `${surnames[n % surnames.length]} ${given[Math.floor(n / 7) % given.length]} ${n}`, t: 'primary' }],
    dob: [`${1950 + (n % 40)}-03-14`],
    nat: ['AL'],
    gender: n % 2 === 0 ? 'M' : 'F',
    docs: n % 5 === 0 ? [{ type: 'passport', number: `X${1_000_000 + n}`, country: 'AL' }] : [],
    ...but,
  });

const surnames = ['Testi', 'Shembulli', 'Prović', 'Пробев', 'Mustri', 'Ogledić', 'Δοκιμίδης'];
const given = ['Arben', 'Mira', 'Goran', 'Ана', 'Lule', 'Ivo'];

export const lines = (...all: string[]): string => `${all.join('\n')}\n`;
export const list = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => listed(from + at));
