import { setTimeout as pause } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import { signAccess } from '../src/core/access/access-token.js';
import type { Role } from '../src/core/access/roles.js';
import { idOf } from '../src/installation/reference.js';
import { Client } from './support/client.js';
import { lines, list } from './support/importing.js';
import { Installation } from './support/installation.js';
import { carryOut } from './support/joint-operation.js';
import { succeeded } from './support/succeeded.js';

const SECRET_KEY = 'only-for-tests-only-for-tests-only-for-tests';
/** Six batches: what dies after the second has most before it. */
const ENTRIES = 3000;
/** In milliseconds. */
const LOOK_EVERY = 20;

interface Seen {
  readonly state: string;
  readonly version: number;
  readonly line: number;
  readonly counted: Record<string, number>;
}

jest.setTimeout(240_000);

describe('a file that is being taken in while the machine dies, again and again', () => {
  const installation = new Installation({ SECRET_KEY, REQUESTS_PER_MINUTE: '1000000' });
  beforeAll(() => installation.start());
  afterAll(() => installation.remove());

  async function officer(role: Role, at: string): Promise<string> {
    const [id, session, authority] = [newId(), newId(), idOf('authority', at)];
    await installation.sql(
      `with o as (insert into officers (id, authority_id, name, languages, guest, demo, created_at, version) values ($1, $3, 'A', '{}', false, true, now(), 1)),
         c as (insert into credentials (officer_id, login, password_hash, password_chosen_at, needs_second_factor) values ($1, $4, 'x', now(), false)),
         r as (insert into role_assignments (id, officer_id, role, authority_id, valid_from) values ($2, $1, $5, $3, now() - interval '1 day'))
       insert into sessions (id, officer_id, label, opened_at, expires_at, refreshed_at) values ($2, $1, 'test', now(), now() + interval '1 day', now())`,
      [id, session, authority, `crash.${role}`, role],
    );
    return signAccess(SECRET_KEY, session, new Date('2036-01-01'));
  }

  it('is there once, whole, with all its keys', async () => {
    const analyst = await officer('analyst', 'AL/border');
    const supervisor = await officer('data_protection_officer', 'AL/mia');
    const at = (token: string) => new Client(installation.address, token);
    const collection = await inUse(at(analyst), at(supervisor));
    const path = await sent(analyst, collection);
    const seen = async (): Promise<Seen> => (await at(analyst).sees(path)).body as Seen;
    const until = async (reached: (now: Seen) => boolean): Promise<Seen> => {
      for (let now = await seen(); ; now = await seen()) {
        if (reached(now)) return now;
        await pause(LOOK_EVERY);
      }
    };

    await carryOut(at(analyst), path, 'check');
    await until(({ line, state }) => line > 0 || state === 'checked');
    await installation.kill();
    await installation.start();
    await until(({ state }) => state === 'checked');
    await carryOut(at(analyst), path, 'start');
    for (const line of [1, ENTRIES / 3]) {
      const { state } = await until((now) => now.line >= line || now.state === 'finished');
      expect(state).toBe('running');
      await installation.kill();
      await installation.start();
    }
    const { counted } = await until(({ state }) => state === 'finished');
    expect(counted).toMatchObject({ lines: ENTRIES, added: ENTRIES, changed: 0, unchanged: 0, errors: 0 });
    const [held] = await installation.sql(
      `select count(*)::int as entries, count(distinct external_ref)::int as refs,
         (select count(*)::int from match_records) as keys
       from collection_entries where collection_id = $1 and state = 'held' and indexed_hash is not null`,
      [collection],
    );
    expect(held).toEqual({ entries: ENTRIES, refs: ENTRIES, keys: ENTRIES });
  });

  async function inUse(analyst: Client, supervisor: Client): Promise<string> {
    const form = {
      kind: 'alerts',
      title: 'Persons on public lists',
      description: 'Persons that a public list names.',
      purposes: ['18-2-A'],
      nationalLaw: 'Law on the State Police, Art. 10 (example)',
      reviewDays: 365,
      keepDays: 1000,
      contactAuthorityId: idOf('authority', 'AL/border'),
      dutyChannel: 'Duty desk, +355 4 000 0000',
      rules: [{ recipient: '*', purposes: ['18-2-A'], telling: 'hit_only' }],
    };
    const { body } = await succeeded('begin a collection', analyst.does('/collections', form));
    await carryOut(analyst, `/collections/${body.id}`, 'propose');
    await carryOut(supervisor, `/collections/${body.id}`, 'put_in_use');
    return body.id as string;
  }

  async function sent(token: string, collectionId: string): Promise<string> {
    const form = { collectionId, title: 'A long list', mode: 'full' };
    const announced = new Client(installation.address, token).does('/collection-imports', form);
    const { body } = await succeeded('announce', announced);
    const path = `/collection-imports/${body.id as string}`;
    const answer = await fetch(`${installation.address}${path}/file`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': newId(),
        'if-match': '"1"',
        'content-type': 'application/octet-stream',
      },
      body: lines(...list(0, ENTRIES)),
    });
    expect(answer.status).toBe(200);
    return path;
  }
});
