import { randomUUID } from 'node:crypto';
import { days, hours } from '../src/core/workflow/deadline.js';
import { Apprehended } from './support/apprehended.js';
import { act, JointOperation } from './support/joint-operation.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('an arrest', () => {
  let world: World;
  let operation: JointOperation;
  let host: TestOfficer;
  let guest: TestOfficer;

  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    host = await operation.serving('field_officer', 'AL/border');
    guest = await operation.serving('field_officer', 'MK/border');
  });
  afterAll(() => world.stop());

  async function arrested(changes: object = {}, by = host) {
    const form = {
      operationId: operation.id,
      arrestedAt: world.clock.now(),
      place: 'Kakavia',
      category: 'smuggler',
      ground: 'in_the_act',
      offences: ['Criminal code, Art. 298'],
      arrestedBy: host.id,
      assistedBy: [guest.id],
      ...changes,
    };
    const { body, status } = await by.does('/arrests', form);
    return { id: body.id as string, path: `/arrests/${body.id}`, body, status };
  }

  const person = { recordNo: 'AL-2026/77', sex: 'male', minor: false, nationalities: ['GR'] };

  async function knows(path: string, changes: object = {}, by = host) {
    const { body } = await by.sees(path);
    return by.puts(`${path}/person`, { ...person, ...changes }, { version: body.version });
  }

  const at = () => ({ at: world.clock.now() });

  it('is made by an officer of the host with its powers, and recorded by one', async () => {
    expect((await arrested()).body).toMatchObject({ state: 'made', ownerCountry: 'AL', personKnown: false });
    expect((await arrested({ arrestedBy: guest.id })).body).toMatchObject({
      code: 'host_officer_only',
      field: 'arrestedBy',
    });
    expect((await arrested({}, guest)).body.code).toBe('host_officer_only');
    expect((await arrested({ assistedBy: [randomUUID()] })).body).toMatchObject({ field: 'assistedBy' });
    expect((await arrested({ arrestedAt: new Date(world.clock.now().getTime() + 1000) })).body.code).toBe('time_ahead');
  });

  it('comes of an apprehension or a check that there is, in the same operation', async () => {
    const { id, path } = await new Apprehended(world, operation, host).group({ persons: 1 });
    const { id: personId } = await new Apprehended(world, operation, host).records(path);
    const { path: arrest } = await arrested({ apprehensionId: id });
    expect((await knows(arrest, { apprehendedPersonId: personId })).body.personKnown).toBe(true);
    const { path: other } = await arrested();
    expect((await knows(other, { apprehendedPersonId: personId })).body).toMatchObject({
      field: 'apprehendedPersonId',
    });
    for (const link of ['apprehensionId', 'checkId'])
      expect((await arrested({ [link]: randomUUID() })).body).toMatchObject({ code: 'unknown_reference', field: link });
  });

  it('leads into custody when rights were read and the person is known, and on when the prosecutor was informed', async () => {
    const { path } = await arrested();
    const deliver = () => act(host, path, 'deliver', { facility: 'Gjirokaster police station', ...at() });
    expect((await deliver()).body).toMatchObject({ code: 'rights_not_read', article: 'ECHR, Art. 5(2)' });
    await act(host, path, 'read_rights', { language: 'el', ...at() });
    expect((await deliver()).body.code).toBe('person_not_known');
    await knows(path);
    expect((await deliver()).body).toMatchObject({ state: 'delivered', facility: 'Gjirokaster police station' });
    expect((await act(host, path, 'remand', at())).body.code).toBe('prosecutor_not_informed');
    await act(host, path, 'inform_prosecutor', { prosecutor: 'Gjirokaster', ...at() });
    expect((await act(host, path, 'remand', at())).body.state).toBe('remanded');
  });

  it('ends by release, not before it began', async () => {
    const { path } = await arrested();
    const early = { at: new Date(world.clock.now().getTime() - 1000), ground: 'no_ground' };
    expect((await act(host, path, 'release', early)).body.code).toBe('ends_before_it_begins');
    expect((await act(guest, path, 'release', { ...early, ...at() })).body.code).toBe('not_permitted');
    expect((await act(host, path, 'release', { ...early, ...at() })).body).toMatchObject({
      state: 'released',
      releaseGround: 'no_ground',
    });
  });

  it('names nobody: there is no field for it, and a number of the host’s police record is for its officers', async () => {
    const { path, id } = await arrested({ ground: 'national_warrant' });
    expect((await knows(path, { name: 'Somebody' })).status).toBe(400);
    expect((await knows(path, { warrantNo: 'W 12' })).status).toBe(200);
    const clerk = await world.officer('evidence_clerk', { at: 'AL/mia' });
    for (const knowing of [host, operation.commander, clerk])
      expect((await knowing.sees(`${path}/person`)).body).toMatchObject({ recordNo: 'AL-2026/77', warrantNo: 'W 12' });
    const foreign = await world.officer('team_leader', { at: 'MK/border', operationId: operation.id });
    for (const unknowing of [guest, foreign]) {
      expect((await unknowing.sees(path)).body).toMatchObject({ category: 'smuggler', knowsWho: false });
      expect((await unknowing.sees(`${path}/person`)).status).toBe(404);
    }
    const seen = await world.database.as<{ n: number }>(
      'seecase_app',
      `with asking as materialized (select set_config('app.officer', '${guest.id}', true), set_config('app.country', 'MK', true),
         set_config('app.held', '{field_officer@${operation.id}}', true))
       select count(p.arrest_id)::int as n from asking left join arrested_persons p on p.arrest_id = '${id}'`,
    );
    expect(seen).toEqual([{ n: 0 }]);
    expect((await knows((await arrested()).path, { warrantNo: 'W 12' })).body).toMatchObject({ field: 'warrantNo' });
  });

  it('is there for those who made it, assisted, lead or work on it, and for nobody else', async () => {
    const { path } = await arrested({ assistedBy: [] });
    const other = await operation.serving('field_officer', 'AL/border');
    for (const seeing of [host, operation.commander]) expect((await seeing.sees(path)).status).toBe(200);
    for (const blind of [guest, other]) expect((await blind.sees(path)).status).toBe(404);
  });

  it('is amended with a reason, and annulled by whoever commands', async () => {
    const { path } = await arrested();
    const better = { category: 'document_fraudster', reason: 'Forged papers as well.' };
    expect((await act(host, path, 'amend', better)).body.category).toBe('document_fraudster');
    expect((await act(host, path, 'annul', { reason: 'Twice.' })).body.code).toBe('not_permitted');
    expect((await act(operation.commander, path, 'annul', { reason: 'Twice.' })).body.state).toBe('annulled');
  });

  it('counts as what it is, unless it was annulled', async () => {
    const own = await JointOperation.active(world);
    const officer = await own.serving('field_officer', 'AL/border');
    const form = { operationId: own.id, arrestedBy: officer.id, assistedBy: [] };
    for (const category of ['smuggler', 'smuggler', 'drug_trafficker', 'irregular'])
      expect((await arrested({ ...form, category }, officer)).status).toBe(201);
    const { path } = await arrested({ ...form, category: 'arms_trafficker' }, officer);
    await act(own.commander, path, 'annul', { reason: 'Twice.' });
    const day = [own.id, new Date(world.clock.now().getTime() - 1), new Date(world.clock.now().getTime() + 1)];
    expect(
      await world.database.owner('select * from app.counts_arrests($1, null, $2, $3) order by counter', day),
    ).toEqual([
      { counter: 'arrests_drug_trafficker', country: 'AL', number: '1' },
      { counter: 'arrests_irregular', country: 'AL', number: '1' },
      { counter: 'arrests_smuggler', country: 'AL', number: '2' },
    ]);
  });

  it('forgets who it was when the time is over', async () => {
    const { path, id } = await arrested();
    await knows(path);
    await act(host, path, 'release', { ground: 'no_ground', ...at() });
    world.clock.pass(days(1125) + hours(1));
    await world.sweep();
    expect(await world.database.owner('select state, person_known from arrests where id = $1', [id])).toEqual([
      { state: 'erased', person_known: false },
    ]);
    expect(await world.database.owner('select 1 from arrested_persons where arrest_id = $1', [id])).toEqual([]);
  });
});
