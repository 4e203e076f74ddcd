import { days, hours } from '../src/core/workflow/deadline.js';
import { JointOperation } from './support/joint-operation.js';
import { Readmissions } from './support/readmissions.js';
import { Seized } from './support/seized.js';
import { directly, rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('the wall between readmission and joint operations', () => {
  let world: World;
  let operation: JointOperation;
  let here: Readmissions;
  let asker: TestOfficer;
  let dpo: TestOfficer;
  let analyst: TestOfficer;
  let monitor: TestOfficer;
  let id: string;
  let seizure: string;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    here = await Readmissions.between(world, 'AL/border', 'MK/border');
    asker = here.officer;
    for (const officer of [asker, here.supervisor])
      await world.appoint(officer, 'team_leader', { operationId: operation.id });
    dpo = await world.officer('data_protection_officer', { at: 'AL/border' });
    analyst = await world.officer('analyst', { at: 'MK/border', operationId: operation.id });
    monitor = await world.officer('rights_monitor', { at: 'AL/asylum' });
    id = (await here.drafted()).id;
    const clerk = await world.officer('evidence_clerk', { at: 'AL/border' });
    const field = await operation.serving('field_officer', 'AL/border');
    seizure = (await new Seized(world, operation, field, clerk).seized()).id;
  });
  afterAll(() => world.stop());

  const form = (changes: object = {}) => ({
    readmissionId: id,
    direction: 'to_operation',
    operationId: operation.id,
    purpose: 'Smuggling of migrants across the common border',
    legalBasis: 'Agreement, data clause',
    categories: ['personalia', 'itinerary'],
    ...changes,
  });
  async function asked(changes: object = {}, by = asker): Promise<string> {
    const { status, body } = await by.does('/onward-consents', form(changes));
    expect([status, body.code]).toEqual([201, undefined]);
    return `/onward-consents/${body.id}`;
  }
  const act = async (by: TestOfficer, path: string, action: string, body: object = {}) => {
    const { version } = (await by.sees(path)).body;
    return by.does(`${path}/${action}`, body, { version: version ?? 1 });
  };
  const complaint = (changes: object = {}) => ({
    operationId: operation.id,
    complainant: 'person_met',
    subject: 'property',
    occurredAt: new Date(world.clock.now().getTime() - hours(3)),
    narrative: 'My telephone was taken.',
    ...changes,
  });

  it('lets nothing of a readmission into a record of an operation, in either', async () => {
    const { body } = await asker.does('/complaints', complaint({ sourceType: 'readmissions', sourceId: id }));
    expect(body).toMatchObject({ code: 'unknown_reference', field: 'sourceId' });
    const plain = await asker.does('/complaints', complaint());
    expect(plain.status).toBe(201);
    const tie = `update complaints set source_type = 'readmissions', source_id = $2 where id = $1 returning id`;
    await expect(directly(world, monitor, tie, [plain.body.id, id])).rejects.toThrow('with recorded consent only');
    const person = (await here.persons(id))[0]?.id ?? '';
    const tieToPerson = tie.replace(`'readmissions'`, `'readmission_persons'`);
    await expect(directly(world, monitor, tieToPerson, [plain.body.id, person])).rejects.toThrow('recorded consent');
    const path = await asked();
    await expect(directly(world, monitor, tie, [plain.body.id, id])).rejects.toThrow('with recorded consent only');
    await act(here.supervisor, path, 'give');
    expect(await directly(world, monitor, tie, [plain.body.id, id])).toHaveLength(2);
    await act(here.supervisor, path, 'withdraw', { reason: 'No longer.' });
    const second = await asker.does('/complaints', complaint());
    await expect(directly(world, monitor, tie, [second.body.id, id])).rejects.toThrow('with recorded consent only');
  });

  it('has triggers on every table that can say where it comes from', async () => {
    const rows = await world.database.owner<{ name: string }>(
      `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and c.column_name = 'source_type' and t.table_type = 'BASE TABLE'
         and exists (select from information_schema.columns i where i.table_schema = 'public' and i.table_name = c.table_name
           and i.column_name = 'source_id' and i.data_type = 'uuid')
         and not exists (select from pg_trigger g where g.tgname = 'keep_wall' and g.tgrelid = ('public.' || c.table_name)::regclass)`,
    );
    expect(rows).toEqual([]);
  });

  it('has a door: asked, answered by another, and carried across once, with what was consented to', async () => {
    const path = await asked();
    expect((await act(asker, path, 'carry')).body.code).toBe('wrong_state');
    expect((await act(asker, path, 'give')).body.code).toBe('not_permitted');
    expect((await analyst.sees(path)).status).toBe(404);
    expect((await act(dpo, path, 'give', { conditions: 'For this investigation only.' })).body.state).toBe('given');
    expect((await analyst.sees(path)).status).toBe(404);
    const carried = await act(asker, path, 'carry');
    expect(carried.body).toMatchObject({ state: 'carried', carriedBy: asker.id });
    const [person] = carried.body.extract.persons as Record<string, unknown>[];
    expect(Object.keys(person ?? {})).toEqual(expect.arrayContaining(['familyName', 'bornOn', 'stopovers']));
    for (const never of ['documents', 'fingerprintRef', 'company', 'minor', 'photoRef'])
      expect(person).not.toHaveProperty(never);
    expect((await analyst.sees(path)).body.extract).toEqual(carried.body.extract);
    expect((await act(asker, path, 'carry')).body.code).toBe('wrong_state');
    const log = await world.database.owner<{ event: string; code: string }>(
      `select distinct event, code from transmission_log where event = 'onward'`,
    );
    expect(log).toEqual([{ event: 'onward', code: 'to_operation' }]);
    await act(dpo, path, 'withdraw', { reason: 'Used for something else.' });
    expect((await asker.sees(path)).body).toMatchObject({ state: 'withdrawn', extract: null });
    expect((await analyst.sees(path)).status).toBe(404);
  });

  it('is not opened by whoever asks, in their own favour, or directly in SQL', async () => {
    const both = here.supervisor;
    const path = await asked({}, both);
    const consent = path.split('/').at(-1) ?? '';
    expect((await act(both, path, 'give')).body.code).toBe('own_work');
    const give = `update onward_consents set state = 'given', answered_by = app.officer(), answered_at = now() where id = $1 returning id`;
    await expect(directly(world, both, give, [consent])).rejects.toThrow('answered_by_another');
    await expect(directly(world, asker, give, [consent])).rejects.toThrow('the state whose data they are consents');
    const carry = `update onward_consents set state = 'carried', extract = '{}', answered_by = '${dpo.id}', answered_at = now()
      where id = $1`;
    await expect(directly(world, asker, carry, [consent])).rejects.toThrow('nothing is carried across without consent');
    const widen = `update onward_consents set categories = '{documents}' where id = $1`;
    await expect(directly(world, dpo, widen, [consent])).rejects.toThrow('what was asked is not changed');
  });

  it('lets into a readmission what an operation has recorded of a seizure, and never what was told or analysed', async () => {
    const from = { direction: 'from_operation', categories: undefined, sourceRecord: seizure, sourceKind: 'seizures' };
    for (const sourceKind of ['debriefings', 'intelligence_items', 'subjects', 'relations', 'hits', 'referrals']) {
      const { body } = await asker.does('/onward-consents', form({ ...from, sourceKind }));
      expect(body).toMatchObject({ code: 'never_crosses', kind: sourceKind });
    }
    const forced = `insert into onward_consents select (jsonb_populate_record(null::onward_consents, to_jsonb(c) ||
      '{"direction": "from_operation", "source_kind": "debriefings", "state": "asked"}'::jsonb ||
      jsonb_build_object('id', gen_random_uuid(), 'source_record', gen_random_uuid(), 'opened_by', app.officer()))).*
      from onward_consents c limit 1`;
    await expect(directly(world, asker, forced)).rejects.toThrow('source_kind');
    const missing = await asker.does('/onward-consents', form({ ...from, sourceRecord: id }));
    expect(missing.body.code).toBe('unknown_reference');
    const path = await asked(from);
    expect((await asker.sees(path)).body).toMatchObject({ dataOf: 'AL', sourceKind: 'seizures' });
    await act(dpo, path, 'give');
    expect((await act(asker, path, 'carry')).body.code).toBe('bad_input');
    const carried = await act(asker, path, 'carry', { text: 'A forged passport was seized on 3 May.' });
    expect(carried.body.extract).toEqual({ text: 'A forged passport was seized on 3 May.' });
    expect((await analyst.sees(path)).status).toBe(404);
  });

  it('lets nothing of an operation back into a readmission without it, in either', async () => {
    const from = { direction: 'from_operation', categories: undefined, sourceRecord: seizure, sourceKind: 'seizures' };
    const path = await asked(from);
    const consent = path.split('/').at(-1) ?? '';
    const text = 'A forged passport was seized on 3 May.';
    expect((await act(asker, path, 'carry', { text })).body.code).toBe('wrong_state');
    const extract = `extract = '{"text": "A forged passport."}', answered_by = '${dpo.id}', answered_at = now()`;
    const carry = `update onward_consents set state = 'carried', ${extract} where id = $1`;
    await expect(directly(world, asker, carry, [consent])).rejects.toThrow('nothing is carried across without consent');
    const give = `update onward_consents set state = 'given', answered_by = app.officer(), answered_at = now() where id = $1`;
    await expect(directly(world, asker, give, [consent])).rejects.toThrow('the state whose data they are consents');
    const begun = `insert into onward_consents select (jsonb_populate_record(null::onward_consents, to_jsonb(c) ||
      jsonb_build_object('id', gen_random_uuid(), 'state', 'carried', 'extract', '{"text": "x"}'::jsonb,
        'answered_by', '${dpo.id}', 'answered_at', now(), 'opened_by', app.officer()))).* from onward_consents c where c.id = $1`;
    await expect(directly(world, asker, begun, [consent])).rejects.toThrow('a consent is asked for first');
    expect((await act(dpo, path, 'refuse', { reason: 'It is under investigation.' })).body.state).toBe('refused');
    expect((await act(asker, path, 'carry', { text })).body.code).toBe('wrong_state');
    await expect(directly(world, asker, carry, [consent])).rejects.toThrow('nothing is carried across without consent');
    expect((await asker.sees(path)).body.extract).toBeNull();
  });

  it('is asked field by field, in one answer', async () => {
    const tries = async (changes: object) =>
      (await asker.does('/onward-consents', form(changes))).body.fields as string[];
    expect(await tries({ operationId: undefined, categories: [] })).toEqual(['operationId', 'categories']);
    expect(await tries({ direction: 'onward' })).toEqual(['operationId', 'recipient']);
  });

  it('stays shut where nobody has answered for two weeks', async () => {
    const path = await asked();
    world.clock.pass(days(14) + 1000);
    await world.sweep();
    expect((await asker.sees(path)).body.state).toBe('lapsed');
    expect((await act(dpo, path, 'give')).body.code).toBe('wrong_state');
    expect(await rowsFor(world, here.outsider, 'onward_consents')).toEqual([]);
  });
});
