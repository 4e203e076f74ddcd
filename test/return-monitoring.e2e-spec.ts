import { days, hours } from '../src/core/workflow/deadline.js';
import { Readmissions } from './support/readmissions.js';
import { directly, rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('a monitor of forced returns', () => {
  let world: World;
  let here: Readmissions;
  let monitor: TestOfficer;
  let abroad: TestOfficer;
  let id: string;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    monitor = await world.officer('rights_monitor', { at: 'AT/mi' });
    abroad = await world.officer('rights_monitor', { at: 'XK/police' });
    id = (await here.in('transfer_confirmed')).id;
  });
  afterAll(() => world.stop());

  const act = async (by: TestOfficer, path: string, action: string, body: object = {}) => {
    const { version } = (await by.sees(path)).body;
    return by.does(`${path}/${action}`, body, { version: version ?? 1 });
  };
  const later = (milliseconds: number) => new Date(world.clock.now().getTime() + milliseconds);
  async function announced(by = monitor): Promise<string> {
    const form = { readmissionId: id, phase: 'handover', at: later(days(3)), place: 'Airport, gate 4' };
    const { status, body } = await by.does('/monitoring-visits', form);
    expect([status, body.code]).toEqual([201, undefined]);
    return `/monitoring-visits/${body.id}`;
  }
  const report = (changes: object = {}) => ({
    readmissionId: id,
    phases: ['escort', 'handover'],
    observedFrom: later(-hours(5)),
    observedTo: later(-hours(1)),
    finding: 'concern',
    observations: 'The interpreter was on the telephone only.',
    restraint: 'none',
    asylumWishHeard: false,
    ...changes,
  });
  async function written(changes: object = {}): Promise<string> {
    const { status, body } = await monitor.does('/monitoring-reports', report(changes));
    expect([status, body.code]).toEqual([201, undefined]);
    return `/monitoring-reports/${body.id}`;
  }

  it('reads a case as it is at that moment, on either side, and does nothing to it', async () => {
    for (const who of [monitor, abroad]) {
      const { status, body } = await who.sees(`/readmissions/${id}`);
      expect([status, body.state, body.actions]).toEqual([200, 'transfer_confirmed', []]);
    }
    const one = await here.in('in_transfer');
    expect((await monitor.sees(`/readmissions/${one.id}`)).body.state).toBe('in_transfer');
  });

  it('says where they will be, and is let in', async () => {
    const path = await announced();
    expect((await monitor.sees(path)).body).toMatchObject({ askedAuthorityId: here.officer.authorityId, refusals: 0 });
    expect((await act(monitor, path, 'grant')).body.code).toBe('not_permitted');
    expect((await act(here.officer, path, 'grant')).body).toMatchObject({
      state: 'granted',
      answeredBy: here.officer.id,
    });
    expect((await act(monitor, path, 'complete')).body.state).toBe('done');
  });

  it('asks the authority on their own side, and no other state answers them', async () => {
    const path = await announced(abroad);
    expect((await abroad.sees(path)).body.askedAuthorityId).toBe(here.other.authorityId);
    expect((await here.officer.sees(path)).status).toBe(404);
    expect((await act(here.other, path, 'grant')).body.state).toBe('granted');
  });

  it('that is refused has that on record for good, with the reason', async () => {
    const path = await announced();
    expect((await act(here.officer, path, 'refuse')).body.code).toBe('reason_required');
    const refused = await act(here.officer, path, 'refuse', { reason: 'No room in the vehicle.' });
    expect(refused.body).toMatchObject({ state: 'refused', refusals: 1 });
    expect((await act(here.supervisor, path, 'grant')).body).toMatchObject({ state: 'granted', refusals: 1 });
    const onTheSpot = await act(monitor, path, 'record_refusal', { reason: 'Turned away at the gate.' });
    expect(onTheSpot.body).toMatchObject({ state: 'refused', refusals: 2 });
    const forget = 'update monitoring_visits set refusals = 0 where id = $1';
    await expect(directly(world, here.officer, forget, [path.split('/').at(-1) ?? ''])).rejects.toThrow(
      'stay on record',
    );
    const acts = (await monitor.sees(`/records/monitoring_visit/${path.split('/').at(-1)}/history`)).body;
    expect(JSON.stringify(acts)).toContain('monitoring_visit.refuse');
  });

  it('that is not answered within a day counts as refused, and the safeguard officer learns of it', async () => {
    const path = await announced();
    world.clock.pass(days(1) + 1000);
    await world.sweep();
    expect((await monitor.sees(path)).body).toMatchObject({ state: 'unanswered', refusals: 1 });
    const inbox = (await here.safeguard.sees('/inbox?limit=100')).body.items as { id: string }[];
    expect(inbox.some((one) => path.endsWith(one.id))).toBe(true);
  });

  it('writes a report that nobody else sees until it is handed in, and that nobody changes afterwards', async () => {
    const path = await written();
    for (const who of [here.officer, here.supervisor, here.safeguard]) expect((await who.sees(path)).status).toBe(404);
    expect(await rowsFor(world, here.supervisor, 'monitoring_reports')).toEqual([]);
    const revised = report({ finding: 'violation', readmissionId: undefined });
    const { version } = (await monitor.sees(path)).body;
    expect((await monitor.revises(path, revised, { version })).body.finding).toBe('violation');
    expect((await act(monitor, path, 'submit')).body.state).toBe('submitted');
    expect((await here.supervisor.sees(path)).body.observations).toBe('The interpreter was on the telephone only.');
    const { version: now } = (await monitor.sees(path)).body;
    expect((await monitor.revises(path, revised, { version: now })).body.code).toBe('wrong_state');
    for (const who of [monitor, here.supervisor]) {
      const change = `update monitoring_reports set observations = 'Nothing.' where id = $1`;
      await expect(directly(world, who, change, [path.split('/').at(-1) ?? ''])).rejects.toThrow('is not changed');
    }
    expect((await abroad.sees(path)).status).toBe(404);
  });

  it('is answered by whoever was watched, and says whether that is enough', async () => {
    const path = await written();
    await act(monitor, path, 'submit');
    expect((await act(here.officer, path, 'respond', { response: 'x' })).body.code).toBe('not_permitted');
    const response = 'Interpreters are booked in person from now on.';
    expect((await act(here.supervisor, path, 'respond', { response })).body).toMatchObject({
      state: 'answered',
      response,
    });
    expect((await act(monitor, path, 'insist', { reason: 'Since when?' })).body.state).toBe('submitted');
    await act(here.supervisor, path, 'respond', { response: 'Since Monday.' });
    expect((await act(monitor, path, 'close')).body.state).toBe('closed');
  });

  it('has what they wrote erased with the case, which is not erased before it was answered', async () => {
    const dpo = await world.officer('data_protection_officer', { at: 'AT/mi' });
    const one = await here.in('handed_over');
    const path = await written({ readmissionId: one.id, recommendations: 'Interpreters in person.' });
    await act(monitor, path, 'submit');
    const erase = (also = `observations = '–'`) =>
      directly(world, monitor, `update monitoring_reports set state = 'erased', ${also} where id = $1`, [
        path.split('/').at(-1) ?? '',
      ]);
    await expect(erase()).rejects.toThrow('is erased with it');
    await here.goes(one.id, 'close');
    await expect(erase()).rejects.toThrow('is erased with it');
    expect((await here.tries(one.id, 'erase', { by: dpo })).body.code).toBe('matter_open');
    expect(await here.state(one.id)).toBe('closed');
    await act(here.supervisor, path, 'respond', { response: 'He was told by telephone.' });
    await expect(erase(`finding = 'no_concern'`)).rejects.toThrow('handed in is not changed');
    await here.goes(one.id, 'erase', { by: dpo });
    const said = { observations: '–', recommendations: '–', response: '–' };
    expect((await monitor.sees(path)).body).toMatchObject({
      state: 'erased',
      finding: 'concern',
      actions: [],
      ...said,
    });
  });

  it('stops the case with the report in which a wish for asylum is told', async () => {
    const one = await here.in('in_transfer');
    const path = await written({ readmissionId: one.id, asylumWishHeard: true });
    await act(monitor, path, 'submit');
    expect((await here.tries(one.id, 'hand_over')).body).toMatchObject({ code: 'on_hold', holds: ['asylum'] });
  });

  it('writes of what they have seen, and of a visit of their own', async () => {
    const tries = async (changes: object) => (await monitor.does('/monitoring-reports', report(changes))).body.code;
    expect(await tries({ observedTo: later(hours(1)) })).toBe('inconsistent');
    expect(await tries({ phases: [] })).toBe('bad_input');
    const other = (await announced(abroad)).split('/').at(-1);
    expect(await tries({ visitId: other })).toBe('unknown_reference');
    const stranger = await world.officer('rights_monitor', { at: 'BG/border' });
    expect((await stranger.does('/monitoring-reports', report())).status).toBe(404);
  });

  it('is heard by the head of the police when nobody has answered the report in 30 days', async () => {
    const chief = await world.officer('police_chief', { at: 'AT/mi' });
    const path = await written();
    await act(monitor, path, 'submit');
    expect((await chief.sees(path)).status).toBe(404);
    world.clock.pass(days(30) + 1000);
    await world.sweep();
    expect((await act(chief, path, 'respond', { response: 'It is being looked into.' })).body.state).toBe('answered');
  });
});
