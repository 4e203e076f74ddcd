import { EventEmitter, once } from 'node:events';
import { v7 as newId } from 'uuid';
import { signAccess } from '../src/core/access/access-token.js';
import { idOf } from '../src/installation/reference.js';
import { Installation } from './support/installation.js';

const SECRET_KEY = 'only-for-tests-only-for-tests-only-for-tests';
const WRITERS = 8;

jest.setTimeout(240_000);

describe('an installation under load', () => {
  const installation = new Installation({ SECRET_KEY, REQUESTS_PER_MINUTE: '1000000' });
  let token: string;
  let round = 0;

  beforeAll(async () => {
    await installation.start();
    const [officer, session, authority] = [newId(), newId(), idOf('authority', 'AL/border')];
    await installation.sql(
      `with o as (insert into officers (id, authority_id, name, languages, guest, demo, created_at, version) values ($1, $3, 'A', '{}', false, true, now(), 1)),
         c as (insert into credentials (officer_id, login, password_hash, password_chosen_at, needs_second_factor) values ($1, 'a.writer', 'x', now(), false)),
         r as (insert into role_assignments (id, officer_id, role, authority_id, valid_from) values ($2, $1, 'analyst', $3, now() - interval '1 day'))
       insert into sessions (id, officer_id, label, opened_at, expires_at, refreshed_at) values ($2, $1, 'test', now(), now() + interval '1 day', now())`,
      [officer, session, authority],
    );
    token = signAccess(SECRET_KEY, session, new Date('2036-01-01'));
  });
  afterAll(() => installation.remove());

  /** Officers write on, whatever happens, until each has `each` commands acknowledged; meanwhile disaster strikes several times. */
  async function survives(disaster: () => Promise<void>, times: number, each: number) {
    round += 1;
    const total = WRITERS * each;
    const acknowledged: string[] = [];
    const acknowledgements = new EventEmitter();
    const form = (title: string) => ({
      kind: 'national',
      title,
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      authorGroup: `round ${round}`,
      countries: ['AL'],
    });
    const writer = async (name: number) => {
      for (let n = 0; n < each; n += 1) {
        const { status, body } = await installation.insist(token, '/risk-analyses', form(`${name}/${n}`));
        expect(status).toBe(201);
        acknowledged.push(body.id);
        acknowledgements.emit(`${acknowledged.length}`);
      }
    };
    const disasters = async () => {
      for (let n = 1; n <= times; n += 1) {
        await once(acknowledgements, `${Math.floor((total * n) / (times + 1))}`);
        await disaster();
      }
    };
    await Promise.all([disasters(), ...Array.from({ length: WRITERS }, (_, name) => writer(name))]);
    return acknowledged;
  }

  async function expectWhole(acknowledged: string[]) {
    const [found] = await installation.sql<Record<string, number>>(
      `select count(*)::int as rows, count(distinct title)::int as commands,
         (select count(*)::int from unnest($2::uuid[]) id where not exists (select from risk_analyses a where a.id = id)) as lost,
         count(*) filter (where not exists (select from audit_entries e where e.record_id = a.id and e.action = 'risk_analysis.open'))::int as unaudited,
         (select count(*)::int from idempotency_keys where result_id is null) as dangling
       from risk_analyses a where author_group = $1`,
      [`round ${round}`, acknowledged],
    );
    const n = acknowledged.length;
    expect(found).toEqual({ rows: n, commands: n, lost: 0, unaudited: 0, dangling: 0 });
  }

  it('loses nothing that was acknowledged and doubles nothing, when the application is killed again and again', async () => {
    const acknowledged = await survives(
      async () => {
        await installation.kill();
        await installation.start();
      },
      6,
      40,
    );
    await expectWhole(acknowledged);
  });

  it('loses and doubles nothing when PostgreSQL is killed, and finds back to it by itself', async () => {
    const acknowledged = await survives(async () => installation.killPostgres(), 4, 40);
    await expectWhole(acknowledged);
  });

  it('ends in order when it is asked to, and starts again with everything in place', async () => {
    expect(await installation.stop()).toBe(0);
    await installation.start();
    const [{ count } = { count: 0 }] = await installation.sql<{ count: number }>(
      'select count(*)::int as count from risk_analyses',
    );
    expect(count).toBe(WRITERS * 40 * 2);
  });
});
