import { days, later } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('the yearly joint analysis of threats', () => {
  let world: World;
  let unit: TestOfficer;
  let otherUnit: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    unit = await world.officer('central_unit_officer', { at: 'AL/ncu' });
    otherUnit = await world.officer('central_unit_officer', { at: 'MK/ncu' });
  });
  afterAll(() => world.stop());

  const open = (form: object, by = unit) => by.does('/joint-analyses', form);
  const state = async (path: string) => (await unit.sees(path)).body.state;

  async function shared(kind = 'joint_threat_analysis', country = 'MK'): Promise<string> {
    const content = { title: 'Threats of the year', body: 'Smuggling moved north.', attested: true };
    const { body } = await unit.does('/strategic-exchanges', { kind, ...content, recipients: [{ country }] });
    await act(unit, `/strategic-exchanges/${body.items[0].id}`, 'send');
    return body.items[0].id;
  }

  it('is a task in time, is late a year after the last one, and begins anew with the next', async () => {
    const { body, status } = await open({ partners: ['MK'] });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'settled',
      countries: ['AL', 'MK'],
      clock: { rule: 'PCC_SEE/THREAT_ANALYSIS', binding: 'treaty', breached: false },
    });
    const path = `/joint-analyses/${body.id}`;
    world.clock.pass(days(300));
    await world.sweep();
    expect(await state(path)).toBe('settled');
    world.clock.pass(days(10));
    await world.sweep();
    expect(await state(path)).toBe('due');
    world.clock.pass(days(57));
    await world.sweep();
    expect((await otherUnit.sees(path)).body).toMatchObject({ state: 'overdue', clock: { breached: true } });
    const exchangeId = await shared();
    const concluded = await act(otherUnit, path, 'conclude', { exchangeId });
    expect(concluded.body).toMatchObject({
      state: 'settled',
      lastExchangeId: exchangeId,
      lastAt: world.clock.now().toISOString(),
      clock: { breached: false, level: 'green' },
    });
    expect((await act(unit, path, 'conclude', { exchangeId })).body.code).toBe('no_joint_analysis');
    await act(unit, path, 'end', { reason: 'In the group from now on.' });
  });

  it('is done with an analysis of theirs that was shared', async () => {
    const { body } = await open({ partners: ['MK', 'ME'] });
    const path = `/joint-analyses/${body.id}`;
    const conclude = async (exchangeId: string, by = unit) => (await act(by, path, 'conclude', { exchangeId })).body;
    world.clock.pass(days(1));
    expect((await conclude(await shared('situation'))).code).toBe('no_joint_analysis');
    expect((await conclude(await shared('joint_threat_analysis', 'RS'))).code).toBe('no_joint_analysis');
    const chief = await world.officer('police_chief', { at: 'ME/police' });
    expect((await conclude(await shared(), chief)).field).toBe('exchangeId');
    expect((await conclude(await shared('joint_threat_analysis', 'ME'))).state).toBe('settled');
  });

  it('is one for each pair and group, whoever of them begins it', async () => {
    expect((await open({ partners: ['RS'] })).status).toBe(201);
    const serbia = await world.officer('central_unit_officer', { at: 'RS/ncu' });
    expect((await open({ partners: ['AL'] }, serbia)).body.code).toBe('conflict');
    expect((await open({ partners: ['RS', 'MK'] })).status).toBe(201);
  });

  it('is late at once where the last one is too long ago', async () => {
    const lastAt = later(world.clock.now(), -days(400));
    const { body } = await open({ partners: ['BA'], lastAt });
    await world.sweep();
    await world.sweep();
    expect(await state(`/joint-analyses/${body.id}`)).toBe('overdue');
    expect((await open({ partners: ['MD'], lastAt: later(world.clock.now(), days(1)) })).body.code).toBe('not_yet');
  });

  it('is of states that share a convention which asks for it', async () => {
    expect((await open({ partners: ['AL'] })).body.field).toBe('partners');
    expect((await open({ partners: [] })).body.field).toBe('partners');
    expect((await open({ partners: ['GR'] })).body.code).toBe('no_period');
  });

  it('does not exist for other states, behind either wall', async () => {
    const outsider = await world.officer('police_chief', { at: 'SI/ncu' });
    expect((await outsider.sees('/joint-analyses?count=true')).body).toMatchObject({ items: [], count: 0 });
    expect(await rowsFor(world, outsider, 'joint_analyses')).toEqual([]);
  });
});
