import { Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import { directly, rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('a wish for asylum', () => {
  let world: World;
  let here: Readmissions;
  let holding: Holding;
  let stranger: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    holding = new Holding(here);
    stranger = await world.officer('field_officer', { at: 'BG/border' });
  });
  afterAll(() => world.stop());

  const refNoOf = async (id: string): Promise<string> => (await here.officer.sees(`/readmissions/${id}`)).body.refNo;
  const byReference = (reference: string, changes: object = {}) => ({
    reference,
    flag: 'asylum',
    basis: 'stated',
    moment: 'handover',
    heardAt: world.clock.now(),
    words: 'They will kill me there.',
    language: 'sq',
    ...changes,
  });

  it('is taken up by any officer, who need not see the case, and stops it at that moment', async () => {
    const { id } = await here.in('in_transfer');
    const refNo = await refNoOf(id);
    expect((await stranger.sees(`/readmissions/${id}`)).status).not.toBe(200);
    const { status, body } = await stranger.does('/readmission-holds', byReference(refNo.toLowerCase()));
    expect([status, body.flag, body.blocks]).toEqual([201, 'asylum', ['submit', 'transfer', 'consulate']]);
    expect((await here.tries(id, 'hand_over')).body).toMatchObject({ code: 'on_hold', holds: ['asylum'] });
    const own = await stranger.sees(`/readmission-holds/${body.id}`);
    expect(own.body).toMatchObject({ words: 'They will kill me there.', actions: [], ownerCountry: 'AT' });
    expect(await rowsFor(world, stranger, 'readmissions')).toEqual([]);
  });

  it.each([
    'interpreter',
    'consular_officer',
    'crossing_point_officer',
    'escort_leader',
    'administrator',
    'auditor',
  ] as const)('is taken up by an officer who is %s, too', async (role) => {
    const { id } = await here.in('safeguard_check');
    const officer = await world.officer(role, { at: 'XK/police' });
    const { status } = await officer.does('/readmission-holds', byReference(await refNoOf(id)));
    expect(status).toBe(201);
    await world.matched();
    expect(await here.state(id)).toBe('on_hold');
  });

  it('sent twice under one key is there once', async () => {
    const { id } = await here.in('draft');
    const form = byReference(await refNoOf(id));
    const first = await stranger.does('/readmission-holds', form, { key: 'asylum-twice' });
    const again = await stranger.does('/readmission-holds', form, { key: 'asylum-twice' });
    expect(again.body).toEqual(first.body);
    expect((await here.safeguard.sees(`/readmission-holds?readmissionId=${id}`)).body.items).toHaveLength(1);
  });

  it('is the only thing that may be set in a case that one does not see', async () => {
    const { id } = await here.in('draft');
    const refNo = await refNoOf(id);
    const refused = await stranger.does('/readmission-holds', byReference(refNo, { flag: 'medical' }));
    expect([refused.status, refused.body.code]).toEqual([404, 'not_found']);
    const unknown = await stranger.does('/readmission-holds', byReference('R-AT-XK-999999'));
    expect([unknown.status, unknown.body.code]).toEqual([422, 'unknown_reference']);
    const byId = await stranger.does('/readmission-holds', holding.form(id, 'asylum'));
    expect(byId.status).toBe(404);
    const both = await here.officer.does('/readmission-holds', { ...byReference(refNo), readmissionId: id });
    expect(both.body.code).toBe('inconsistent');
    const insert = (flag: string) => `insert into readmission_holds (id, owner_authority_id, owner_country, restricted,
      named_readers, opened_by, opened_at, version, state, readmission_id, flag, basis, moment, heard_at, review_at, attested, climbed)
      select gen_random_uuid(), g.owner_authority_id, g.owner_country, false, '{}', app.officer(), now(), 1, 'open', g.id,
        '${flag}', 'stated', 'other', now(), now(), '[]', 0 from app.readmission_by_reference($1) g returning 1`;
    await expect(directly(world, stranger, insert('medical'), [refNo])).rejects.toThrow('row-level security');
  });

  it('is told at once to the authority that decides on asylum, which says that it knows', async () => {
    const local = await Readmissions.between(world, 'AL/border', 'XK/police');
    const { id } = await local.in('draft');
    const { body } = await local.officer.does('/readmission-holds', new Holding(local).form(id, 'asylum'));
    expect(body.referredTo).toBe(world.authority('AL/asylum'));
    const asylum = await world.officer('safeguard_officer', { at: 'AL/asylum' });
    const path = `/readmission-holds/${body.id}`;
    expect((await asylum.sees(path)).body.words).toBe('I am afraid to go back.');
    expect((await asylum.sees('/inbox?limit=100')).body.items.map((one: { id: string }) => one.id)).toContain(body.id);
    const known = await holding.act(asylum, path, 'acknowledge');
    expect(known.body).toMatchObject({ acknowledgedAt: expect.any(String), state: 'open' });
  });

  it('is read word for word only by those who heard it and those who look after safeguards', async () => {
    const { id } = await here.in('draft');
    const path = await holding.set(id, 'asylum');
    const monitor = await world.officer('rights_monitor', { at: 'AT/mi' });
    const dpo = await world.officer('data_protection_officer', { at: 'AT/mi' });
    const told = async (who: TestOfficer) => (await who.sees(path)).body.words;
    expect(await Promise.all([here.officer, here.safeguard, monitor].map(told))).toEqual(
      Array(3).fill('I am afraid to go back.'),
    );
    expect(await Promise.all([here.supervisor, dpo].map(told))).toEqual([null, null]);
    const kept = await world.database.owner<{ content: string }>('select content from readmission_holds');
    expect(kept.some(({ content }) => content?.includes('afraid'))).toBe(false);
  });

  it('of the future has not been heard yet', async () => {
    const { id } = await here.in('draft');
    const heardAt = new Date(world.clock.now().getTime() + 60_000);
    const { body } = await here.officer.does('/readmission-holds', holding.form(id, 'asylum', { heardAt }));
    expect(body).toMatchObject({ code: 'inconsistent', field: 'heardAt' });
  });

  it('keeps the state of origin from interviewing, in both, and calls off what was set', async () => {
    const { id } = await here.in('examination', { interviewRequested: true });
    const personId = (await here.persons(id))[0]?.id;
    const asked = { readmissionId: id, personId, mode: 'consulate', language: 'sq' };
    expect((await here.officer.does('/readmission-interviews', asked)).status).toBe(201);
    const interviews = () =>
      world.database.owner<{ id: string; state: string }>(
        'select id, state from readmission_interviews where readmission_id = $1 order by opened_at, id',
        [id],
      );
    expect(await interviews()).toMatchObject([{ state: 'asked' }]);
    await holding.set(id, 'asylum');
    await world.matched();
    const called = await interviews();
    expect(called).toMatchObject([{ state: 'cancelled' }]);
    const again = `update readmission_interviews set state = 'set', starts_at = now() where id = $1 returning id`;
    await expect(directly(world, here.officer, again, [called[0]?.id ?? ''])).rejects.toThrow('an open hold keeps');
    const { id: other } = await here.in('examination');
    await holding.set(other, 'asylum');
    expect((await here.tries(other, 'ask_interview')).body.code).toBe('on_hold');
  });
});
