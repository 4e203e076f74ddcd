import { randomUUID } from 'node:crypto';
import { mandatoryReportSections } from '../src/evaluations/evaluation.codes.js';
import { days, hours } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

/** Writes a part at the version that the record has now. */
async function put(officer: TestOfficer, path: string, part: string, body: object) {
  const { body: record } = await officer.sees(path);
  return officer.puts(`${path}/${part}`, body, { version: record.version });
}

/** Every section and a result for every benchmark. */
async function write(officer: TestOfficer, path: string): Promise<void> {
  for (const code of mandatoryReportSections) await put(officer, path, `sections/${code}`, { text: `On ${code}.` });
  const { body } = await officer.sees(path);
  for (const { id, component, benchmark } of body.benchmarks) {
    const judged = { component, benchmark, target: '10 facilitators', result: '12 facilitators', outcome: 'met' };
    await put(officer, path, `benchmarks/${id}`, judged);
  }
}

async function evaluated(operation: JointOperation): Promise<string> {
  await operation.does('demobilise');
  await operation.does('begin_evaluation');
  const { body } = await operation.coordinator.does('/evaluations', { operationId: operation.id });
  return `/evaluations/${body.id}`;
}

describe('an evaluation', () => {
  let world: World;
  let operation: JointOperation;
  let path: string;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
  });
  afterAll(() => world.stop());

  it('is opened when the operation is over, once, with the objectives of the plan as benchmarks', async () => {
    const open = (by: TestOfficer) => by.does('/evaluations', { operationId: operation.id });
    expect((await open(operation.coordinator)).body.code).toBe('operation_not_over');
    const officer = await operation.serving('field_officer', 'AL/border');
    await world.appoint(officer, 'evaluator', { authorityId: world.authority('AL/gjirokaster') });
    // Something to be counted.
    expect((await officer.does('/incidents', anEvent(world, operation))).status).toBe(201);
    world.clock.pass(hours(1));
    await operation.does('demobilise');
    expect((await open(officer)).body.code).toBe('not_permitted');
    const { body, status } = await open(operation.coordinator);
    path = `/evaluations/${body.id}`;
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        state: 'draft',
        counters: null,
        signatures: [],
        benchmarks: [expect.objectContaining({ benchmark: 'Detect facilitators', target: null, outcome: null })],
      }),
    ]);
    expect((await open(operation.analyst)).body.code).toBe('conflict');
    const greek = await world.officer('operation_coordinator', { at: 'RS/border' });
    expect((await open(greek)).status).toBe(404);
  });

  it('is not submitted before it is written, measured, and the operation is in evaluation', async () => {
    const submit = () => act(operation.coordinator, path, 'submit');
    expect((await submit()).body.code).toBe('operation_not_being_evaluated');
    await operation.does('begin_evaluation');
    expect((await submit()).body.code).toBe('final_report_incomplete');
    for (const code of mandatoryReportSections)
      await put(operation.coordinator, path, `sections/${code}`, { text: `On ${code}.` });
    expect((await submit()).body.code).toBe('benchmark_without_result');
    const half = { component: 'training', benchmark: 'Train 20 officers', target: '20', result: '18' };
    expect((await put(operation.coordinator, path, `benchmarks/${randomUUID()}`, half)).body.code).toBe('inconsistent');
    await write(operation.coordinator, path);
    const gap = { kind: 'legal_gap', text: 'No basis for joint checks inland.', instrument: 'PCC SEE, Art. 27' };
    expect((await put(operation.coordinator, path, `findings/${randomUUID()}`, gap)).body.findings).toMatchObject([
      gap,
    ]);
    expect((await operation.contactPoints.MK.sees(path)).status).toBe(404);
  });

  it('freezes its figures when it is submitted, and asks the host and the signatories of the plan to sign', async () => {
    const { body } = await act(operation.coordinator, path, 'submit');
    expect(body).toMatchObject({ state: 'submitted', submittedBy: operation.coordinator.id });
    expect(body.counters).toEqual([
      { counter: 'incidents', country: 'AL', number: 1 },
      { counter: 'unauthorised_crossings', country: 'AL', number: 3 },
    ]);
    expect(body.tallies).toEqual([]);
    expect(body.signatures.map(({ country, part }: Record<string, string>) => [country, part])).toEqual([
      ['AL', 'host'],
      ['MK', 'participant'],
    ]);
    expect((await operation.contactPoints.ME.sees(path)).status).toBe(404);
    expect((await put(operation.coordinator, path, 'sections/summary', { text: 'else' })).body.code).toBe(
      'wrong_state',
    );
  });

  it('comes back with the reasons of a state, and is signed anew when it was changed', async () => {
    await act(operation.contactPoints.AL, path, 'sign');
    expect((await act(operation.contactPoints.MK, path, 'return')).body.code).toBe('reason_required');
    const returned = await act(operation.contactPoints.MK, path, 'return', { reason: 'Our patrols are missing.' });
    expect(returned.body.state).toBe('returned');
    expect(returned.body.signatures.every(({ signedAt }: { signedAt: unknown }) => signedAt === null)).toBe(true);
    await put(operation.coordinator, path, 'sections/course', { text: 'With the patrols of North Macedonia.' });
    expect((await act(operation.coordinator, path, 'submit')).body.state).toBe('submitted');
  });

  it('is joint when host and every signatory have signed, each once, and a chief may where nobody answers', async () => {
    const author = await world.officer('national_contact_point', { at: 'AL/border' });
    await world.database.owner('update evaluations set opened_by = $1 where id = $2', [
      author.id,
      path.split('/').at(-1),
    ]);
    expect((await act(author, path, 'sign')).body.code).toBe('own_work');
    expect((await act(operation.contactPoints.AL, path, 'sign')).body.state).toBe('submitted');
    expect((await act(operation.contactPoints.AL, path, 'sign')).body.code).toBe('already_signed');
    const chief = await world.officer('police_chief', { at: 'MK/mi' });
    expect((await act(chief, path, 'sign')).body.code).toBe('not_permitted');
    world.clock.pass(days(14) + hours(1));
    await world.sweep();
    expect((await act(chief, path, 'sign')).body.state).toBe('jointly_evaluated');
    expect((await act(operation.contactPoints.MK, path, 'sign')).body.code).toBe('wrong_state');
  });
});

describe('an operation', () => {
  let world: World;
  let operation: JointOperation;
  let inquirers: string;
  beforeAll(async () => {
    world = await World.start();
    operation = await JointOperation.active(world);
    inquirers = world.authority('AL/crime');
  });
  afterAll(() => world.stop());

  const form = (changes: object = {}) => ({
    operationId: operation.id,
    kind: 'lead',
    title: 'Facilitator with the white van',
    authorityId: inquirers,
    dueOn: '2026-12-01',
    ...changes,
  });
  const open = (by: TestOfficer, changes: object = {}) => by.does('/follow-ups', form(changes));

  it('is closed when it was jointly evaluated and an authority has accepted every open item, and then archived', async () => {
    const { body: item } = await open(operation.coordinator);
    const path = await evaluated(operation);
    const obstacles = async () => (await operation.coordinator.sees(operation.path)).body.obstacles as string[];
    expect(await obstacles()).toEqual(['evaluation_missing', 'items_not_handed_over']);
    await write(operation.coordinator, path);
    await act(operation.coordinator, path, 'submit');
    await act(operation.contactPoints.AL, path, 'sign');
    await act(operation.contactPoints.MK, path, 'sign');
    expect(await obstacles()).toEqual(['items_not_handed_over']);
    expect((await operation.does('close')).body.code).toBe('operation_has_open_items');

    const inquirer = await world.officer('analyst', { at: 'AL/crime' });
    const itemPath = `/follow-ups/${item.id}`;
    await act(inquirer, itemPath, 'return', { reason: 'Not ours: the border police has the van.' });
    expect(await obstacles()).toEqual(['items_not_handed_over']);
    await act(operation.coordinator, itemPath, 'hand_over', { authorityId: inquirers, dueOn: '2026-11-01' });
    expect((await act(inquirer, itemPath, 'accept')).body).toMatchObject({ state: 'accepted', dueOn: '2026-11-01' });
    expect((await operation.does('close')).body.state).toBe('closed');

    expect((await inquirer.sees(itemPath)).body.state).toBe('accepted');
    expect((await inquirer.sees(operation.path)).status).toBe(404);
    expect((await open(operation.coordinator)).body.code).toBe('operation_has_no_items');
    expect((await operation.does('archive')).body.state).toBe('archived');
  });
});

/** The first report of an event on the green border. */
function anEvent(world: World, { id: operationId }: JointOperation): object {
  return {
    operationId,
    type: 'unauthorised_crossing',
    detectedBy: 'border_surveillance',
    occurredAt: world.clock.now(),
    impactLevel: 'low',
    persons: 3,
    narrative: 'Three persons on foot, east of the crossing point.',
  };
}
