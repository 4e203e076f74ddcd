import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Officer } from '../src/core/access/actor.js';
import { Identity } from '../src/core/access/identity.js';
import { Problem, Refused } from '../src/core/problems.js';
import { Work } from '../src/core/work/work.js';
import { JointOperation } from './support/joint-operation.js';
import { World } from './support/world.js';

describe('a unit of work', () => {
  let world: World;
  let work: Work;
  let officer: Officer;
  let operation: JointOperation;
  beforeAll(async () => {
    world = await World.start();
    work = world.get(Work);
    operation = await JointOperation.proposed(world);
    const signedIn = await world.get(Identity).session(operation.coordinator.sessionId);
    if (!signedIn) throw new Error('the coordinator is signed in');
    officer = signedIn.officer;
  });
  afterAll(() => world.stop());

  const titles = () =>
    world.database.owner<{ title: string }>('select title from operations where id = $1', [operation.id]);

  it('is one transaction: all of it or nothing', async () => {
    const failing = work.as(officer, async (em) => {
      await em.query(`update operations set title = 'Half done' where id = $1`, [operation.id]);
      throw new Problem('wrong_state');
    });
    await expect(failing).rejects.toThrow(Problem);
    expect(await titles()).toEqual([{ title: 'Common Operation' }]);
  });

  it('commits a refusal that must leave a trace, and then refuses', async () => {
    const refusing = work.as(officer, async (em) => {
      await em.query(
        `insert into reasons (record_type, record_id, action, officer_id, at, text) values ('operations', $1, 'x', $2, now(), 'trace')`,
        [operation.id, officer.id],
      );
      return new Refused(new Problem('not_permitted'));
    });
    await expect(refusing).rejects.toMatchObject({ code: 'not_permitted' });
    expect(await world.database.owner(`select 1 from reasons where text = 'trace'`)).toHaveLength(1);
  });

  it('does not take a swallowed SQL error for success', async () => {
    const swallowing = work.as(officer, async (em) => {
      await em.query('select 1 / 0').catch(() => undefined);
    });
    await expect(swallowing).rejects.toThrow(/not committed/);
  });

  it('gives TypeORM savepoints inside it, which fail alone', async () => {
    await work.as(officer, async (em) => {
      await em.query(`update operations set funding = 'outer' where id = $1`, [operation.id]);
      const inner = em.transaction(async (nested) => {
        await nested.query(`update operations set funding = 'inner' where id = $1`, [operation.id]);
        await nested.query('select 1 / 0');
      });
      await expect(inner).rejects.toThrow(/division/);
    });
    expect(await world.database.owner('select funding from operations where id = $1', [operation.id])).toEqual([
      { funding: 'outer' },
    ]);
  });

  it('leaves nobody’s rights behind on the connection', async () => {
    await work.as(officer, (em) => em.query('select 1'));
    const seen = await world.get(DataSource).query<unknown[]>('select id from operations');
    expect(seen).toEqual([]);
  });

  it('cannot be begun for an actor who is not made of ids and codes', async () => {
    const forged = { ...officer, country: `AL', true); drop table operations; --` };
    await expect(work.as(forged, (em) => em.query('select 1'))).rejects.toThrow(/ids and codes/);
  });

  it('is retried when it met another in a deadlock, and both come through', async () => {
    const second = await JointOperation.proposed(world);
    const meet = barrier(2);
    const lockBoth = (first: string, other: string) => {
      let tries = 0;
      return work.as(officer, async (em) => {
        await em.query('select 1 from operations where id = $1 for update', [first]);
        if ((tries += 1) === 1) await meet();
        await em.query('select 1 from operations where id = $1 for update', [other]);
        return tries;
      });
    };
    const tries = await Promise.all([lockBoth(operation.id, second.id), lockBoth(second.id, operation.id)]);
    expect(tries.sort()).toEqual([1, 2]);
  });

  describe('as the second wall', () => {
    it('shows and lets change only what the first one would, whoever asks', async () => {
      const officers = await Promise.all([
        world.officer('operation_coordinator', { at: 'MK/border' }),
        world.officer('police_chief', { at: 'GR/police' }),
        world.officer('analyst', { at: 'AL/border' }),
        world.officer('field_officer', { at: 'AL/border' }),
        world.officer('operation_coordinator', { at: 'RS/border' }),
        world.officer('rights_monitor', { operationId: operation.id, at: 'FRONTEX' }),
        world.officer('administrator', { at: 'AL/mia' }),
      ]);
      for (const one of officers) {
        const signedIn = await world.get(Identity).session(one.sessionId);
        if (!signedIn) throw new Error('signed in');
        const bySql = await work.as(signedIn.officer, (em) => em.query<{ id: string }[]>('select id from operations'));
        const { body } = await one.sees('/operations?limit=100&count=true');
        const byHttp = (body.items as { id: string }[]).map(({ id }) => id);
        expect(bySql.map(({ id }) => id).sort()).toEqual(byHttp.sort());
        expect(body.count).toBe(byHttp.length);
      }
    });

    it('refuses a record made in another authority’s or another officer’s name', async () => {
      const forging = (changes: string) =>
        work.as(officer, (em) =>
          em.query(
            `insert into risk_analyses select (jsonb_populate_record(null::risk_analyses, to_jsonb(a) || $1::jsonb)).* from risk_analyses a limit 1`,
            [`{"id": "${randomUUID()}", "opened_by": "${officer.id}", ${changes}}`],
          ),
        );
      await expect(forging(`"owner_authority_id": "${world.authority('MK/border')}"`)).rejects.toThrow(
        /row-level security/,
      );
      await expect(
        forging(`"owner_authority_id": "${officer.authorityId}", "opened_by": "${operation.chief.id}"`),
      ).rejects.toThrow(/row-level security/);
    });
  });
});

/** Lets several go on together when all have come. */
function barrier(parties: number): () => Promise<void> {
  let arrived = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    arrived += 1;
    if (arrived === parties) open();
    return opened;
  };
}
