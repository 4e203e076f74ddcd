import { randomUUID } from 'node:crypto';
import { days, hours } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('an approval that nobody gives', () => {
  let world: World;
  let operation: JointOperation;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.proposed(world);
  });
  afterAll(() => world.stop());

  const later = async (milliseconds: number) => {
    world.clock.pass(milliseconds);
    await world.sweep();
  };

  it('of an operation goes from the nearest chief to the one above, and the nearest may still give it', async () => {
    const ministry = await world.officer('police_chief', { at: 'AL/mia' });
    expect((await operation.does('confirm', {}, ministry)).body.code).toBe('not_permitted');
    await later(days(2) + hours(1));
    const { body } = await ministry.sees(operation.path);
    expect(body.actions).toContain('confirm');
    expect((await operation.chief.sees(operation.path)).body.actions).toContain('confirm');
    await later(days(30));
    expect((await ministry.sees(operation.path)).body).toMatchObject({ state: 'proposed' });
  });

  it('of a risk analysis goes to the chief of the authority above, who did not see it before', async () => {
    const police = await world.officer('police_chief', { at: 'AL/police' });
    const analysis = { kind: 'national', title: 'x', periodFrom: '2026-09-01', periodTo: '2026-09-02' };
    const { body } = await operation.analyst.does('/risk-analyses', {
      ...analysis,
      authorGroup: 'x',
      countries: ['AL'],
    });
    const path = `/risk-analyses/${body.id}`;
    expect((await act(operation.analyst, path, 'hand_in')).body.code).toBe('no_risk_item');
    const judged = { magnitude: 1, likelihood: 1, vulnerability: 1, impact: 1 };
    const item = { borderSection: 'AL-GR', threat: 'drugs', ...judged, narrative: '', recommendedResponse: 'x' };
    await operation.analyst.puts(`${path}/items/${randomUUID()}`, item, { version: 1 });
    expect((await act(operation.coordinator, path, 'release')).body.code).toBe('wrong_state');
    await act(operation.analyst, path, 'hand_in');
    expect((await act(operation.analyst, path, 'release')).body.code).toBe('own_work');
    expect((await police.sees(path)).status).toBe(404);
    await later(days(1) + hours(1));
    expect((await police.sees(path)).status).toBe(200);
    expect((await act(police, path, 'release')).body.state).toBe('released');
  });

  it('of a deployment goes from the coordinators to the commander and then to a chief', async () => {
    const active = await JointOperation.active(world);
    const visitor = await world.officer([], { at: 'MK/border' });
    const stay = { arrival: world.clock.now(), departure: new Date(world.clock.now().getTime() + days(10)) };
    const { body } = await active.contactPoints.MK.does('/deployments', {
      operationId: active.id,
      officerId: visitor.id,
      function: 'field_officer',
      legalBasis: 'PCC_SEE_26',
      ...stay,
    });
    const path = `/deployments/${body.id}`;
    const may = async (officer: TestOfficer) => (await officer.sees(path)).body.actions.includes('accept') as boolean;
    const all = async () => [await may(active.coordinator), await may(active.commander), await may(active.chief)];
    expect(await all()).toEqual([true, false, false]);
    await later(days(1) + hours(1));
    expect(await all()).toEqual([true, true, false]);
    await later(days(1) + hours(1));
    expect(await all()).toEqual([true, true, true]);
    expect((await act(active.chief, path, 'accept')).body.state).toBe('accepted');
  });
});
