import { days } from '../src/core/workflow/deadline.js';
import { TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

describe('a note on a case between states', () => {
  let world: World;
  let states: TwoStates;
  let telling: Telling;
  beforeAll(async () => {
    world = await World.start();
    states = await TwoStates.meet(world);
    telling = await Telling.between(world);
  });
  afterAll(() => world.stop());

  const at = (type: string, id: string) => `/records/${type}/${id}/notes`;
  const write = (officer: TestOfficer, path: string, form: object = {}) =>
    officer.does(path, { text: 'Ask the registry first.', ...form });
  const texts = async (officer: TestOfficer, path: string): Promise<string[]> =>
    (await officer.sees(path)).body.items.map(({ text }: { text: string }) => text);

  it('is a thread between the unit and the authority of one side', async () => {
    const { id } = await states.opened();
    const path = at('request', id);
    const toAuthorityId = world.authority('AL/border');
    const { body, status } = await write(states.ownUnit, path, { toAuthorityId });
    expect([status, body.authorId, body.toAuthorityId]).toEqual([201, states.ownUnit.id, toAuthorityId]);
    world.clock.pass(1000);
    await write(states.asks, path, { text: 'Done.', toAuthorityId: world.authority('AL/ncu') });
    expect(await texts(states.ownUnit, path)).toEqual(['Done.', 'Ask the registry first.']);
    expect(await texts(states.asks, `${path}?toAuthorityId=${toAuthorityId}`)).toEqual(['Ask the registry first.']);
    const page = (await states.asks.sees(`${path}?limit=1&count=true`)).body;
    expect([page.items.length, page.count]).toEqual([1, 2]);
    expect(await texts(states.asks, `${path}?limit=1&after=${page.next}`)).toEqual(['Ask the registry first.']);
    expect((await write(states.asks, path, { toAuthorityId: world.authority('MK/ncu') })).body.field).toBe(
      'toAuthorityId',
    );
  });

  it('is each side’s own, behind either wall', async () => {
    const { id } = await states.sent();
    const path = at('request', id);
    const ours = (await write(states.ownUnit, path, { text: 'Ours.' })).body.id;
    const theirs = (await write(states.otherUnit, path, { text: 'Theirs.' })).body.id;
    expect(await texts(states.asks, path)).toEqual(['Ours.']);
    expect(await texts(states.otherUnit, path)).toEqual(['Theirs.']);
    expect(await rowsFor(world, states.ownUnit, 'case_notes')).toContain(ours);
    expect(await rowsFor(world, states.ownUnit, 'case_notes')).not.toContain(theirs);
    expect(await rowsFor(world, states.otherUnit, 'case_notes')).toContain(theirs);
    expect(await rowsFor(world, states.otherUnit, 'case_notes')).not.toContain(ours);
    const history = (await states.otherUnit.sees(`/records/request/${id}/history`)).body;
    expect(JSON.stringify(history)).not.toContain('case_note');
  });

  it('does not exist for who does not see the case, nor on cases without sides', async () => {
    const { id } = await states.opened();
    await write(states.ownUnit, at('request', id));
    for (const officer of [states.otherUnit, states.outsider, states.competent]) {
      expect((await officer.sees(at('request', id))).status).toBe(404);
      expect((await write(officer, at('request', id))).status).toBe(404);
    }
    for (const officer of [states.outsider, states.competent])
      expect(await rowsFor(world, officer, 'case_notes')).toEqual([]);
    const transmission = await telling.item(await telling.draft());
    expect((await telling.unit.sees(at('transmission_item', transmission.split('/').at(-1) ?? ''))).status).toBe(404);
    expect((await telling.unit.sees(at('no_such_kind', id))).status).toBe(404);
  });

  it('can be written on every kind that has sides', async () => {
    const told = await telling.draft();
    const { body } = await telling.author.does('/strategic-exchanges', {
      kind: 'situation',
      title: 'Quiet',
      body: 'Nothing new.',
      attested: true,
      recipients: [{ country: 'MK' }],
    });
    for (const path of [
      at('spontaneous_information', told.split('/').at(-1) ?? ''),
      at('strategic_exchange', body.items[0].id),
    ]) {
      expect((await write(telling.author, path)).status).toBe(201);
      expect(await texts(telling.unit, path)).toEqual(['Ask the registry first.']);
    }
  });

  it('is written once, and never changed', async () => {
    const { id } = await states.opened();
    const path = at('request', id);
    const key = 'one-note-only-0001';
    const form = { text: 'Once.' };
    const first = await states.asks.does(path, form, { key });
    expect((await states.asks.does(path, form, { key })).body).toEqual(first.body);
    expect(await texts(states.asks, path)).toEqual(['Once.']);
    for (const change of [`update case_notes set text = 'x'`, 'delete from case_notes'])
      await expect(world.database.as('seecase_app', change)).rejects.toThrow('permission denied');
    await expect(world.database.owner(`update case_notes set text = 'x'`)).rejects.toThrow('append-only');
  });

  it('goes with what was told', async () => {
    const told = await telling.draft();
    const path = at('spontaneous_information', told.split('/').at(-1) ?? '');
    await write(telling.author, path);
    await act(telling.author, told, 'withdraw', { reason: 'Known there.' });
    for (let step = 0; step < 2; step += 1) {
      world.clock.pass(days(181));
      await world.sweep();
    }
    expect((await telling.author.sees(told)).body.state).toBe('destroyed');
    expect(await texts(telling.author, path)).toEqual([]);
  });

  it('goes with what the case held', async () => {
    let request = await states.sent();
    const path = at('request', request.id);
    await write(states.ownUnit, path);
    await write(states.otherUnit, path);
    request = await states.act(states.asks, request, 'withdraw', { text: 'No longer needed.' });
    await act(states.asks, `/requests/${request.id}`, 'close');
    for (let step = 0; step < 4; step += 1) {
      world.clock.pass(days(200));
      await world.sweep();
    }
    expect((await states.ownUnit.sees(`/requests/${request.id}`)).body.state).toBe('destroyed');
    expect(await texts(states.ownUnit, path)).toEqual([]);
    const left = await world.database.owner('select id from case_notes where record_id = $1', [request.id]);
    expect(left).toEqual([]);
  });
});
