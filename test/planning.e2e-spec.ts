import { randomUUID } from 'node:crypto';
import { days, hours } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

describe('an annual plan', () => {
  let world: World;
  let frame: JointOperation;
  let chiefs: Record<'AL' | 'MK', TestOfficer>;
  let riskItem: string;
  beforeAll(async () => {
    world = await World.start();
    frame = await JointOperation.proposed(world);
    riskItem = await frame.riskItem();
    chiefs = { AL: frame.chief, MK: await world.officer('police_chief', { at: 'MK/border' }) };
  });
  afterAll(() => world.stop());

  const form = (changes: object = {}) => ({
    year: 2027,
    title: 'Common operations of 2027',
    parties: [
      { country: 'AL', authorityId: world.authority('AL/border') },
      { country: 'MK', authorityId: world.authority('MK/border') },
    ],
    partners: ['FRONTEX'],
    ...changes,
  });
  const entry = (changes: object = {}) => ({
    title: 'DRINO III',
    type: 'common_operation',
    startsOn: '2027-06-10',
    endsOn: '2027-06-20',
    hostCountries: ['AL'],
    borderSections: ['AL-GR'],
    measures: ['mixed_patrol'],
    riskItemId: riskItem,
    ...changes,
  });

  async function draft(changes: object = {}) {
    const { body } = await frame.coordinator.does('/annual-plans', form(changes));
    return `/annual-plans/${body.id}`;
  }
  async function put(path: string, changes: object = {}, entryId = randomUUID()) {
    const { body } = await frame.coordinator.sees(path);
    return frame.coordinator.puts(`${path}/entries/${entryId}`, entry(changes), { version: body.version });
  }
  async function proposed() {
    const path = await draft();
    const entryId = randomUUID();
    await put(path, {}, entryId);
    await act(frame.coordinator, path, 'propose');
    return { path, entryId };
  }
  async function confirmed() {
    const plan = await proposed();
    await act(chiefs.AL, plan.path, 'confirm');
    await act(chiefs.MK, plan.path, 'confirm');
    return plan;
  }

  it('is confirmed when a chief of every state that it names has confirmed it', async () => {
    const { path } = await proposed();
    const first = await act(chiefs.AL, path, 'confirm');
    expect(first.body).toMatchObject({ state: 'proposed', partners: ['FRONTEX'] });
    expect((await act(chiefs.AL, path, 'confirm')).body.code).toBe('already_signed');
    const greek = await world.officer('police_chief', { at: 'GR/police' });
    expect((await greek.sees(path)).status).toBe(404);
    const last = await act(chiefs.MK, path, 'confirm');
    expect(last.body.state).toBe('confirmed');
    expect(last.body.parties.map(({ confirmedBy }: { confirmedBy: string }) => confirmedBy)).toEqual([
      chiefs.AL.id,
      chiefs.MK.id,
    ]);
  });

  it('is confirmed once by one of two chiefs who confirm at the same moment for the same state', async () => {
    const { path } = await proposed();
    const other = await world.officer('police_chief', { at: 'MK/border' });
    const { body } = await other.sees(path);
    const both = await Promise.all(
      [chiefs.MK, other].map((chief) => chief.does(`${path}/confirm`, {}, { version: body.version })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('goes to the chief above when the nearest one does not answer', async () => {
    const above = await world.officer('police_chief', { at: 'AL/mia' });
    const { path } = await proposed();
    expect((await act(above, path, 'confirm')).body.code).toBe('not_permitted');
    world.clock.pass(days(7) + hours(1));
    await world.sweep();
    expect((await act(above, path, 'confirm')).status).toBe(200);
  });

  it('is not confirmed by its author, and loses every confirmation when it goes back', async () => {
    const author = await world.officer(['operation_coordinator', 'police_chief'], { at: 'MK/border' });
    const { body } = await author.does('/annual-plans', form());
    const path = `/annual-plans/${body.id}`;
    await author.puts(`${path}/entries/${randomUUID()}`, entry(), { version: 1 });
    await act(author, path, 'propose');
    expect((await act(author, path, 'confirm')).body.code).toBe('own_work');
    await act(chiefs.AL, path, 'confirm');
    expect((await act(chiefs.AL, path, 'return_to_draft')).body.code).toBe('reason_required');
    expect((await act(chiefs.AL, path, 'return_to_draft', { reason: 'Too early in the year.' })).body.state).toBe(
      'draft',
    );
    expect((await chiefs.AL.sees(path)).status).toBe(404);
    const again = await act(author, path, 'propose');
    expect(again.body.parties.every(({ confirmedAt }: { confirmedAt: unknown }) => confirmedAt === null)).toBe(true);
  });

  it('is not proposed empty, nor with an entry that answers no risk', async () => {
    const path = await draft();
    expect((await act(frame.coordinator, path, 'propose')).body.code).toBe('plan_is_empty');
    expect((await put(path, { startsOn: '2026-12-30' })).body).toMatchObject({ code: 'outside_the_year', year: 2027 });
    expect((await put(path, { endsOn: '2027-06-01' })).body.code).toBe('ends_before_it_begins');
    expect((await put(path, { endsOn: null })).body.code).toBe('no_end');
    expect((await put(path, { riskItemId: randomUUID() })).body.code).toBe('no_risk_item');
    expect((await put(path, { borderSections: ['AL-NOWHERE'] })).body.code).toBe('unknown_reference');
    await put(path, { riskItemId: null });
    expect((await act(frame.coordinator, path, 'propose')).body.code).toBe('no_risk_item');
  });

  it('names states by an authority of their own, and each once', async () => {
    const refused = async (parties: object[]) =>
      (await frame.coordinator.does('/annual-plans', form({ parties }))).body.code as string;
    const [al, mk] = [world.authority('AL/border'), world.authority('MK/border')];
    expect(await refused([{ country: 'AL', authorityId: mk }])).toBe('inconsistent');
    expect(await refused([{ country: 'FRONTEX', authorityId: world.authority('FRONTEX') }])).toBe('inconsistent');
    expect(await refused([{ country: 'AL', authorityId: randomUUID() }])).toBe('unknown_reference');
    const twice = [al, world.authority('AL/police')].map((authorityId) => ({ country: 'AL', authorityId }));
    expect(await refused(twice)).toBe('conflict');
  });

  it('does not let an entry of another plan be carried away', async () => {
    const { path, entryId } = await proposed();
    const thief = await world.officer('operation_coordinator', { at: 'MK/border' });
    const { body } = await thief.does('/annual-plans', form());
    const taken = await thief.puts(`/annual-plans/${body.id}/entries/${entryId}`, entry(), { version: 1 });
    expect(taken.body.code).toBe('conflict');
    expect((await thief.sees(path)).body.entries).toHaveLength(1);
  });

  it('is in force from New Year, and looked back upon when its operations have ended', async () => {
    const { path, entryId } = await confirmed();
    const own = { riskItemId: riskItem, annualPlanEntryId: entryId, midYearRequest: undefined };
    const { body: operation } = await frame.coordinator.does('/operations', await frame.form(own));
    world.clock.pass(days(150));
    await world.sweep();
    expect((await frame.coordinator.sees(path)).body).toMatchObject({
      state: 'in_force',
      operations: [{ id: operation.id, entryId, state: 'risk_analysis' }],
    });
    const evaluate = () => act(frame.coordinator, path, 'evaluate', { evaluation: 'One of one planned.' });
    expect((await evaluate()).body.code).toBe('plan_has_running_operations');
    await act(frame.coordinator, `/operations/${operation.id}`, 'cancel', { reason: 'Floods.' });
    expect((await evaluate()).body).toMatchObject({ state: 'evaluated', evaluation: 'One of one planned.' });
    expect((await act(frame.coordinator, path, 'close')).body.state).toBe('closed');
  });

  describe('and an operation', () => {
    const proposedWith = (changes: object) => JointOperation.proposed(world, { midYearRequest: undefined, ...changes });
    const begin = async (operation: JointOperation) => {
      await operation.does('confirm', {}, operation.chief);
      return operation.does('begin_planning');
    };

    it('that is an entry of it is planned once the plan is confirmed', async () => {
      const { path, entryId } = await proposed();
      const operation = await proposedWith({ riskItemId: riskItem, annualPlanEntryId: entryId });
      expect((await begin(operation)).body.code).toBe('not_planned');
      await act(chiefs.AL, path, 'confirm');
      await act(chiefs.MK, path, 'confirm');
      expect((await operation.does('begin_planning')).body).toMatchObject({
        state: 'planning',
        annualPlanId: path.split('/').at(-1),
        annualPlanEntryId: entryId,
      });
    });

    it('that is neither in a plan nor asked for is not planned, and naming the plan alone does not do', async () => {
      expect((await begin(await proposedWith({}))).body.code).toBe('not_planned');
      const { path } = await confirmed();
      const annualPlanId = path.split('/').at(-1);
      expect((await begin(await proposedWith({ annualPlanId }))).body.code).toBe('not_planned');
      const bilateral = { type: 'bilateral_deployment', endsOn: undefined };
      expect((await begin(await proposedWith(bilateral))).body.state).toBe('planning');
    });

    it('does not refer to a plan or an entry that its coordinator cannot see', async () => {
      const greek = await world.officer('operation_coordinator', { at: 'GR/police' });
      const { path, entryId } = await proposed();
      const host = { country: 'GR', authorityId: world.authority('GR/police'), part: 'host' };
      const theirs = { ...(await frame.form({ midYearRequest: undefined, riskItemId: undefined })), hosts: [host] };
      for (const reference of [{ annualPlanEntryId: entryId }, { annualPlanId: path.split('/').at(-1) }])
        expect((await greek.does('/operations', { ...theirs, ...reference })).body.code).toBe('unknown_reference');
    });

    it('that a ministry asks for in the middle of the year rests on an ad-hoc item of that day', async () => {
      const { body: request } = { body: frame.requestOfToday() };
      const asked = (changes: object) => JointOperation.proposed(world, { midYearRequest: { ...request, ...changes } });
      const open = async (midYearRequest: object) =>
        (await frame.coordinator.does('/operations', await frame.form({ midYearRequest }))).body.code as string;
      expect(await open({ ...request, authorityId: world.authority('AL/police') })).toBe('not_a_host_ministry');
      expect(await open({ ...request, authorityId: world.authority('MK/mi') })).toBe('not_a_host_ministry');
      expect(await open({ ...request, requestedOn: '2031-01-01' })).toBe('inconsistent');
      expect((await begin(await asked({ requestedOn: '2026-08-31' }))).body.code).toBe('not_of_the_day');
      const operation = await asked({});
      expect((await begin(operation)).body).toMatchObject({
        state: 'planning',
        midYearRequest: { reason: expect.any(String) },
      });
    });

    it('is not planned on a risk item that was withdrawn', async () => {
      const operation = await JointOperation.proposed(world);
      const { body } = await operation.coordinator.sees(operation.path);
      const [row] = await world.database.owner<{ id: string }>(
        'select analysis_id as id from risk_items where id = $1',
        [body.riskItemId],
      );
      await act(operation.coordinator, `/risk-analyses/${row?.id}`, 'withdraw', { reason: 'The source was wrong.' });
      expect((await begin(operation)).body.code).toBe('no_risk_item');
    });
  });
});

describe('operations that took place', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('are there for every officer, with hosts, sites, participants and what was published', async () => {
    const officer = await world.officer('screener');
    const { body } = await officer.sees('/past-operations');
    expect(body).toHaveLength(18);
    const jadran = await officer.sees('/past-operations/jadran-2016');
    expect(jadran.body).toMatchObject({
      hostCountries: ['ME'],
      participants: expect.arrayContaining(['MD', 'SI']),
      figures: expect.arrayContaining([{ what: 'forged documents', number: 6 }]),
    });
    const { body: inMk } = await officer.sees('/past-operations?country=MK&type=bilateral_deployment');
    expect(inMk.map(({ key }: { key: string }) => key)).toEqual(['contingents-2016']);
    expect((await officer.sees('/past-operations/nothing-here')).status).toBe(404);
    expect((await world.nobody.sees('/past-operations')).status).toBe(401);
  });
});
