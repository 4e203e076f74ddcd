import { days, hours } from '../src/core/workflow/deadline.js';
import { Readmissions } from './support/readmissions.js';
import { directly, rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('a complaint in a readmission', () => {
  let world: World;
  let here: Readmissions;
  let monitor: TestOfficer;
  let abroad: TestOfficer;
  let escort: TestOfficer;
  let refNo: string;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    monitor = await world.officer('rights_monitor', { at: 'AT/mi' });
    abroad = await world.officer('rights_monitor', { at: 'XK/police' });
    escort = await world.officer('escort_leader', { at: 'AT/mi' });
    refNo = (await here.in('in_transfer')).refNo;
  });
  afterAll(() => world.stop());

  const form = (changes: object = {}) => ({
    reference: refNo,
    complainant: 'person_met',
    subject: 'ill_treatment',
    occurredAt: new Date(world.clock.now().getTime() - hours(3)),
    narrative: 'I was hit in the vehicle.',
    ...changes,
  });
  async function handedIn(changes: object = {}, by = escort): Promise<string> {
    const { status, body } = await by.does('/readmission-complaints', form(changes));
    expect([status, body.code]).toEqual([201, undefined]);
    expect(body).toEqual({ id: body.id, reference: `C-${body.id.slice(-8).toUpperCase()}` });
    return `/readmission-complaints/${body.id}`;
  }
  const act = async (by: TestOfficer, path: string, action: string, body: object = {}) => {
    const { version } = (await by.sees(path)).body;
    return by.does(`${path}/${action}`, body, { version: version ?? 1 });
  };

  it('is handed in through any officer by the reference number, who sees no more of it', async () => {
    const path = await handedIn();
    expect((await escort.sees(path)).status).toBe(403);
    expect((await monitor.sees(path)).body).toMatchObject({
      state: 'received',
      narrative: 'I was hit in the vehicle.',
    });
    expect((await abroad.sees(path)).status).toBe(404);
    expect(await rowsFor(world, here.officer, 'readmission_complaints')).toEqual([]);
    const kept = await world.database.owner<{ content: string }>('select content from readmission_complaints');
    expect(kept.some(({ content }) => content.includes('hit'))).toBe(false);
    expect((await escort.does('/readmission-complaints', form({ reference: 'R-AT-XK-999999' }))).body.code).toBe(
      'unknown_reference',
    );
  });

  it('about the other state’s officers is that state’s, and never that of the unit', async () => {
    const unitConcerned = world.authority('XK/police');
    const path = await handedIn({ unitConcerned });
    expect((await monitor.sees(path)).status).toBe(404);
    expect((await abroad.sees(path)).status).toBe(404);
    const elsewhere = await world.officer('rights_monitor', { at: 'AT/mi' });
    expect((await elsewhere.sees(path)).status).toBe(404);
    expect(await rowsFor(world, abroad, 'readmission_complaints')).toEqual([]);
    const [row] = await world.database.owner<{ country: string }>(
      'select owner_country as country from readmission_complaints where id = $1',
      [path.split('/').at(-1)],
    );
    expect(row?.country).toBe('XK');
  });

  it('is admitted, examined, answered, appealed and closed, the appeal by somebody else', async () => {
    const path = await handedIn();
    const finding = { finding: 'unfounded', examination: 'Nothing was found.' };
    expect((await act(here.safeguard, path, 'admit')).body.state).toBe('admissible');
    expect((await act(here.safeguard, path, 'examine', finding)).body).toMatchObject({ state: 'examined' });
    const answer = { answer: 'Nothing was found. You may appeal.', answerRoute: 'in_writing' };
    expect((await act(here.safeguard, path, 'answer', answer)).body.state).toBe('answered');
    expect((await act(here.safeguard, path, 'appeal', { reason: 'A witness.' })).body.state).toBe('admissible');
    expect((await act(here.safeguard, path, 'examine', finding)).body.code).toBe('own_examination');
    expect((await act(monitor, path, 'examine', { ...finding, finding: 'founded' })).body.finding).toBe('founded');
    await act(monitor, path, 'answer', answer);
    expect((await act(monitor, path, 'close')).body).toMatchObject({ state: 'closed', actions: [] });
  });

  it('is not decided on by the monitor who took it down', async () => {
    const path = await handedIn({}, monitor);
    expect((await act(monitor, path, 'admit')).body.code).toBe('own_work');
    expect((await act(here.safeguard, path, 'reject', { reason: 'Of another case.' })).body.state).toBe('inadmissible');
  });

  it('left lying is there for the head of the police of the state', async () => {
    const chief = await world.officer('police_chief', { at: 'AT/mi' });
    const path = await handedIn();
    expect((await chief.sees(path)).status).toBe(404);
    world.clock.pass(days(7) + 1000);
    await world.sweep();
    expect((await act(chief, path, 'admit')).body.state).toBe('admissible');
  });

  it('is erased with its case, which is not erased before the complainant was answered', async () => {
    const dpo = await world.officer('data_protection_officer', { at: 'AT/mi' });
    const { id, refNo: reference } = await here.in('handed_over');
    const path = await handedIn({ reference, place: 'Gate 4', answerTo: 'The centre' });
    await here.goes(id, 'close');
    expect((await here.tries(id, 'erase', { by: dpo })).body.code).toBe('matter_open');
    const erase = `update readmission_complaints set state = 'erased', content = null where id = $1`;
    await expect(directly(world, here.safeguard, erase, [path.split('/').at(-1) ?? ''])).rejects.toThrow(
      'is erased with it',
    );
    await act(here.safeguard, path, 'reject', { reason: 'The vehicle was another state’s.' });
    const answer = { answer: 'Turn to the other state.', answerRoute: 'in_writing' };
    expect((await act(here.safeguard, path, 'answer', answer)).body.state).toBe('answered');
    await here.goes(id, 'erase', { by: dpo });
    const said = { narrative: null, answer: '–', place: null, answerTo: null };
    expect((await monitor.sees(path)).body).toMatchObject({ state: 'erased', subject: 'ill_treatment', ...said });
    const left = await world.database.owner(`select text from reasons where record_id = $1`, [path.split('/').at(-1)]);
    expect(left).toEqual([]);
  });

  it('is found by the reference that the complainant took along', async () => {
    const path = await handedIn();
    await handedIn();
    const { reference } = (await monitor.sees(path)).body;
    const { items } = (await monitor.sees(`/readmission-complaints?reference=${reference}`)).body;
    expect(items.map((one: { id: string }) => `/readmission-complaints/${one.id}`)).toEqual([path]);
  });

  it('is of something that has happened', async () => {
    const occurredAt = new Date(world.clock.now().getTime() + hours(1));
    expect((await escort.does('/readmission-complaints', form({ occurredAt }))).body.code).toBe('inconsistent');
  });
});
