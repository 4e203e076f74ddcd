import { randomUUID } from 'node:crypto';
import { days, hours } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { World } from './support/world.js';

/** More than share one unit of work, and more than are searched for at a time. */
const MANY = 130;

describe('many deadlines that pass at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
    const analyst = await world.officer('analyst', { at: 'AL/border' });
    const period = { periodFrom: '2026-09-01', periodTo: '2026-09-02' };
    const form = { kind: 'national', title: 'x', ...period, authorGroup: 'x', countries: ['AL'] };
    const { body } = await analyst.does('/risk-analyses', form);
    const judged = {
      magnitude: 1,
      likelihood: 1,
      vulnerability: 1,
      impact: 1,
      narrative: '',
      recommendedResponse: 'x',
    };
    const path = `/risk-analyses/${body.id}`;
    await analyst.puts(
      `${path}/items/${randomUUID()}`,
      { borderSection: 'AL-GR', threat: 'drugs', ...judged },
      { version: 1 },
    );
    expect((await act(analyst, path, 'hand_in')).status).toBe(200);
    await world.database.owner(
      `insert into risk_analyses select copy.* from risk_analyses original, generate_series(2, $2::int) n, lateral
         jsonb_populate_record(original, jsonb_build_object('id', md5('copy ' || n)::uuid)) copy where original.id = $1`,
      [body.id, MANY],
    );
  });
  afterAll(() => world.stop());

  const climbed = async (times: number): Promise<number> => {
    const rows = await world.database.owner('select from risk_analyses where climbed = $1', [times]);
    return rows.length;
  };
  const acts = () => world.database.owner(`select from audit_entries where action = 'risk_analysis.climb'`);

  it('are acted on each once, and each with its record', async () => {
    world.clock.pass(days(1) + hours(1));
    await Promise.all([world.sweep(), world.sweep()]);
    expect([await climbed(1), (await acts()).length]).toEqual([MANY, MANY]);
    await world.sweep();
    expect((await acts()).length).toBe(MANY);
  });

  it('do not wait for one that cannot move: it is tried again with the next sweep', async () => {
    await world.database.owner(`
      create function stuck() returns trigger language plpgsql as $$ begin raise 'stuck'; end $$;
      create trigger stuck before update on risk_analyses for each row
        when (old.title = 'stuck') execute function stuck();
      alter table risk_analyses disable trigger stuck;
      update risk_analyses set title = 'stuck' where id = (select id from risk_analyses order by id limit 1);
      alter table risk_analyses enable trigger stuck`);
    world.clock.pass(days(1) + hours(1));
    await world.sweep();
    expect([await climbed(2), await climbed(1), (await acts()).length]).toEqual([MANY - 1, 1, 2 * MANY - 1]);

    await world.database.owner('drop trigger stuck on risk_analyses');
    await world.sweep();
    expect([await climbed(2), (await acts()).length]).toEqual([MANY, 2 * MANY]);
  });
});
