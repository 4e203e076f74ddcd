import { days, hours } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('a complaint', () => {
  let world: World;
  let operation: JointOperation;
  let debriefer: TestOfficer;
  let monitor: TestOfficer;
  let safeguards: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    debriefer = await operation.serving('debriefer', 'MK/border');
    monitor = await world.officer('rights_monitor', { at: 'FRONTEX', operationId: operation.id });
    safeguards = await world.officer('safeguard_officer', { at: 'AL/asylum' });
  });
  afterAll(() => world.stop());

  const form = (changes: object = {}) => ({
    operationId: operation.id,
    complainant: 'interviewee',
    subject: 'property',
    occurredAt: new Date(world.clock.now().getTime() - hours(3)),
    narrative: 'My telephone was taken and not given back.',
    answerTo: 'The reception centre',
    ...changes,
  });

  async function handedIn(changes: object = {}, by = debriefer) {
    const { body, status } = await by.does('/complaints', form(changes));
    expect([status, body.code]).toEqual([201, undefined]);
    return { path: `/complaints/${body.id}`, body };
  }

  it('is handed in through any officer, who gets a reference for the complainant and sees no more of it', async () => {
    const { path, body } = await handedIn();
    expect(body).toEqual({ id: body.id, reference: `C-${body.id.slice(-8).toUpperCase()}` });
    expect((await debriefer.sees(path)).status).toBe(403);
    const [found] = (await monitor.sees(`/complaints?reference=${body.reference}`)).body.items;
    expect(found).toMatchObject({ id: body.id, state: 'received', narrative: form().narrative, ownerCountry: 'AL' });
    expect((await monitor.sees('/complaints?reference=C-00000000')).body.items).toEqual([]);
  });

  it('sent twice under one key is there once, and gets the same receipt', async () => {
    const complaint = form();
    const first = await debriefer.does('/complaints', complaint, { key: 'complaint-twice' });
    const again = await debriefer.does('/complaints', complaint, { key: 'complaint-twice' });
    expect(again.body).toEqual(first.body);
    const { body } = await monitor.sees(`/complaints?reference=${first.body.reference}&count=true`);
    expect(body.count).toBe(1);
  });

  it('is there for those who look after rights and safeguards, and never for the unit that it is about', async () => {
    const ofTheUnit = await world.officer(['safeguard_officer', 'rights_monitor'], { at: 'AL/border' });
    await world.appoint(ofTheUnit, 'rights_monitor', { operationId: operation.id });
    const aboutThem = await handedIn({ unitConcerned: ofTheUnit.authorityId });
    const aboutOthers = await handedIn({ unitConcerned: world.authority('AL/gjirokaster') });
    for (const officer of [monitor, safeguards])
      expect((await officer.sees(aboutThem.path)).body.unitConcerned).toBe(ofTheUnit.authorityId);
    expect((await ofTheUnit.sees(aboutThem.path)).status).toBe(404);
    expect((await ofTheUnit.sees(aboutOthers.path)).status).toBe(200);
    const listed = (await ofTheUnit.sees('/complaints?limit=100')).body.items.map(({ id }: { id: string }) => id);
    expect([listed.includes(aboutThem.body.id), listed.includes(aboutOthers.body.id)]).toEqual([false, true]);
    const readers = (await monitor.sees(`/records/complaint/${aboutThem.body.id}/readers`)).body;
    const ids = readers.map(({ officerId }: { officerId: string }) => officerId);
    expect([ids.includes(monitor.id), ids.includes(ofTheUnit.id)]).toEqual([true, false]);
    for (const officer of [operation.commander, operation.coordinator])
      expect((await officer.sees(aboutThem.path)).status).toBe(403);
    const elsewhere = await world.officer('safeguard_officer', { at: 'MK/asylum' });
    expect((await elsewhere.sees(aboutThem.path)).status).toBe(404);
  });

  it('is hidden from the unit by the database, too', async () => {
    const ofTheUnit = await world.officer('rights_monitor', { at: 'AL/border', operationId: operation.id });
    const { body } = await handedIn({ unitConcerned: ofTheUnit.authorityId });
    const seen = (authority: string) =>
      world.database.as<{ seen: number }>(
        'seecase_app',
        `select set_config('app.officer', '${ofTheUnit.id}', false), set_config('app.authority', '${authority}', false),
           set_config('app.held', '{rights_monitor@${operation.id}}', false),
           (select count(*)::int from complaints where id = '${body.id}') as seen`,
      );
    expect(await seen(ofTheUnit.authorityId)).toMatchObject([{ seen: 0 }]);
    expect(await seen(world.authority('AL/asylum'))).toMatchObject([{ seen: 1 }]);
  });

  it('of violence is drafted as a serious incident as well, which the monitor sees with it', async () => {
    const unitConcerned = world.authority('AL/border');
    const { path } = await handedIn({ subject: 'ill_treatment', unitConcerned });
    const { body } = await monitor.sees(path);
    expect((await monitor.sees(`/serious-incidents/${body.seriousIncidentId}`)).body).toMatchObject({
      state: 'draft',
      unitConcerned,
    });
    const { path: other } = await handedIn();
    expect((await monitor.sees(other)).body.seriousIncidentId).toBeNull();
  });

  it('is admitted, examined, answered and closed', async () => {
    const { path } = await handedIn();
    expect((await act(safeguards, path, 'admit')).body.state).toBe('admissible');
    const finding = { finding: 'founded', examination: 'The telephone was in the evidence room; it is given back.' };
    expect((await act(monitor, path, 'examine', finding)).body).toMatchObject({
      state: 'examined',
      examinedBy: monitor.id,
      ...finding,
    });
    const answer = { answer: 'You get it back on Monday. You may appeal.', answerRoute: 'through_centre' };
    expect((await act(safeguards, path, 'answer', answer)).body).toMatchObject({ state: 'answered', ...answer });
    expect((await act(safeguards, path, 'close')).body).toMatchObject({ state: 'closed', actions: [] });
  });

  it('that is not admissible is answered all the same, with the reason', async () => {
    const { path } = await handedIn();
    expect((await act(monitor, path, 'reject', {})).body.code).toBe('reason_required');
    expect((await act(monitor, path, 'reject', { reason: 'Took place elsewhere.' })).body.state).toBe('inadmissible');
    expect((await act(monitor, path, 'close')).body.code).toBe('wrong_state');
    const answer = { answer: 'Turn to the ombudsman of the other state.', answerRoute: 'in_person' };
    expect((await act(monitor, path, 'answer', answer)).body.state).toBe('answered');
  });

  it('is examined anew on appeal, by somebody else', async () => {
    const { path } = await handedIn();
    await act(safeguards, path, 'admit');
    const finding = { finding: 'unfounded', examination: 'Nothing was found.' };
    await act(safeguards, path, 'examine', finding);
    await act(safeguards, path, 'answer', { answer: 'Nothing was found.', answerRoute: 'in_writing' });
    expect((await act(safeguards, path, 'appeal', { reason: 'A witness came forward.' })).body).toMatchObject({
      state: 'admissible',
      finding: null,
      answer: null,
    });
    expect((await act(safeguards, path, 'examine', finding)).body.code).toBe('own_examination');
    expect((await act(monitor, path, 'examine', { ...finding, finding: 'founded' })).body.finding).toBe('founded');
  });

  it('is not decided on by the monitor who took it down', async () => {
    const { path } = await handedIn({}, monitor);
    expect((await act(monitor, path, 'admit')).body.code).toBe('own_work');
    expect((await act(safeguards, path, 'admit')).body.state).toBe('admissible');
  });

  it('left lying is there for the rights monitors of all states that take part', async () => {
    const abroad = await world.officer('rights_monitor', { at: 'MK/mi' });
    const outside = await world.officer('rights_monitor', { at: 'RS/mi' });
    const { path } = await handedIn();
    expect((await abroad.sees(path)).status).toBe(404);
    world.clock.pass(days(7));
    await world.sweep();
    expect((await abroad.sees(path)).body).toMatchObject({ climbed: 1, dueAt: null });
    expect((await outside.sees(path)).status).toBe(404);
    expect((await act(abroad, path, 'admit')).body.state).toBe('admissible');
  });

  it('is taken down by whoever has a part in the operation, of what has happened, about whom there is', async () => {
    const refused = async (changes: object, by = debriefer) => (await by.does('/complaints', form(changes))).body;
    const later = new Date(world.clock.now().getTime() + hours(1));
    expect(await refused({ occurredAt: later })).toMatchObject({ code: 'inconsistent', field: 'occurredAt' });
    expect(await refused({ unitConcerned: operation.id })).toMatchObject({
      code: 'unknown_reference',
      field: 'unitConcerned',
    });
    expect(await refused({ sourceType: 'deployments', sourceId: operation.id })).toMatchObject({ field: 'sourceId' });
    expect(await refused({ sourceId: operation.id })).toMatchObject({ code: 'inconsistent' });
    const chief = await world.officer(['police_chief', 'field_officer'], { at: 'AL/mia' });
    expect((await refused({}, chief)).code).toBe('not_permitted');
    const outsider = await world.officer('field_officer', { at: 'RS/border' });
    expect((await outsider.does('/complaints', form())).status).toBe(404);
  });

  it('is counted, by number only, and taken down while the operation is suspended, too', async () => {
    world.clock.pass(days(1));
    const since = world.clock.now();
    await operation.does('suspend', { reason: 'Storm.' }, operation.commander);
    await handedIn();
    await operation.does('resume', { reason: 'Calm.' }, operation.commander);
    const counts = await world.database.owner(
      'select counter, country, number::int from app.counts_complaints($1, null, $2, $3)',
      [operation.id, since, new Date(since.getTime() + hours(24))],
    );
    expect(counts).toEqual([{ counter: 'complaints', country: 'AL', number: 1 }]);
  });
});
