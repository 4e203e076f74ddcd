import { demands, Holding } from './support/holding.js';
import { PlayedLimits } from './support/limits.js';
import { Readmissions } from './support/readmissions.js';
import { acts, finding, limitsOf, moment } from './support/transferring.js';
import { World } from './support/world.js';

const at = (id: string) => `/readmission-interviews/${id}`;

describe('an interview', () => {
  let world: World;
  let here: Readmissions;

  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  const asks = async (id: string, changes: object = {}) => {
    const personId = (await here.persons(id))[0]?.id;
    const form = { readmissionId: id, personId, mode: 'consulate', language: 'sq', ...changes };
    return here.officer.does('/readmission-interviews', form);
  };
  const examined = () => here.in('examination', { interviewRequested: true });
  const setFor = (days: number) => ({ startsAt: moment(here, days), place: 'Embassy', interpreterRef: 'INT-4' });

  it('is asked for, set, held and reported by the requested state; and the examination goes on', async () => {
    const { id } = await examined();
    const { status, body } = await asks(id);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'asked', holdBySure: true });
    expect(body.holdBy).not.toBeNull();
    expect(await here.state(id)).toBe('interview');
    const path = at(body.id);
    expect((await acts(here.consul, path, 'note_held', { heldAt: moment(here, 0) })).body.code).toBe('wrong_state');
    expect((await acts(here.consul, path, 'set', setFor(-1))).body.code).toBe('interview_in_the_past');
    expect((await acts(here.consul, path, 'set', { ...setFor(2), place: null })).body.code).toBe('bad_input');
    expect((await acts(here.consul, path, 'set', setFor(2))).body).toMatchObject({
      state: 'set',
      interpreterRef: 'INT-4',
    });
    expect((await acts(here.consul, path, 'note_held', { heldAt: moment(here, 0) })).body.code).toBe('interview_ahead');
    world.clock.pass(2 * 86_400_000 + 3_600_000);
    expect((await acts(here.officer, path, 'note_held', { heldAt: moment(here, 0) })).body.code).toBe('not_permitted');
    expect((await acts(here.consul, path, 'note_held', { heldAt: moment(here, 0) })).body.state).toBe('held');
    const reporting = (await limitsOf(here, id)).join();
    expect(['', 'd08 running']).toContain(reporting);
    const bare = await acts(here.consul, path, 'report', { ...finding, finding: 'negative' });
    expect(bare.body.code).toBe('finding_without_reasons');
    const flight = await acts(here.consul, path, 'report', { ...finding, topics: ['reasons_for_flight'] });
    expect(flight.body.code).toBe('bad_input');
    const reported = await acts(here.consul, path, 'report', finding);
    expect(reported.body).toMatchObject({ state: 'reported', finding: 'positive', signedAs: finding.signedAs });
    expect(await here.state(id)).toBe('examination');
  });

  it('is in the calendar of both sides, and of nobody else', async () => {
    const { id } = await examined();
    const { body } = await asks(id, { mode: 'video' });
    await acts(here.officer, at(body.id), 'set', { ...setFor(3), videoRef: 'room-1', rrisBookingRef: 'RRIS-9' });
    const query = `from=${moment(here, 2)}&to=${moment(here, 4)}&readmissionId=${id}`;
    for (const one of [here.officer, here.consul, here.other]) {
      const { items } = (await one.sees(`/readmission-interviews?${query}`)).body;
      expect(items).toEqual([expect.objectContaining({ id: body.id, rrisBookingRef: 'RRIS-9' })]);
    }
    expect((await here.outsider.sees(`/readmission-interviews?${query}`)).body.items).toEqual([]);
    const later = (await here.consul.sees(`/readmission-interviews?from=${moment(here, 4)}&readmissionId=${id}`)).body;
    expect(later.items).toEqual([]);
  });

  it('is not asked for before the examination, for a stranger, or of somebody under a hold', async () => {
    const { id } = await here.in('received', { interviewRequested: true });
    expect((await asks(id)).body.code).toBe('interview_not_now');
    const examination = await examined();
    expect((await asks(examination.id, { personId: id })).body).toMatchObject({ code: 'unknown_reference' });
    await new Holding(here).set(examination.id, 'asylum');
    expect((await asks(examination.id)).body.code).toBe('on_hold');
  });

  it('is called off by a wish for asylum: nobody is brought before the state that they may be fleeing from', async () => {
    const { id } = await examined();
    const { body } = await asks(id);
    await acts(here.consul, at(body.id), 'set', setFor(2));
    await new Holding(here).set(id, 'asylum');
    const refused = (await acts(here.consul, at(body.id), 'set', setFor(3))).body;
    expect(refused).toMatchObject({ code: 'on_hold', holds: ['held'] });
    expect((await acts(here.officer, at(body.id), 'set', setFor(3))).body).toMatchObject({ holds: ['asylum'] });
    await world.matched();
    expect((await here.officer.sees(at(body.id))).body.state).toBe('cancelled');
    expect(await here.state(id)).toBe('examination');
  });

  it('that either side calls off lets the examination go on, once no other one is ahead', async () => {
    const { id } = await examined();
    const first = (await asks(id)).body;
    const second = (await asks(id, { mode: 'video' })).body;
    await acts(here.officer, at(first.id), 'cancel', { reason: 'The documents have come' });
    expect(await here.state(id)).toBe('interview');
    await acts(here.officer, at(second.id), 'cancel', { reason: 'The documents have come' });
    expect(await here.state(id)).toBe('examination');
    const [waiting] = await world.database.owner<{ desk: string }>(
      `select desk from waiting where record_id = $1 and desk like 'readmission_officer@%'`,
      [id],
    );
    expect(waiting?.desk).toContain(world.authority('XK/police'));
  });

  const held = async (path: string) => {
    await acts(here.consul, path, 'set', setFor(1));
    world.clock.pass(86_400_000 + 3_600_000);
    await acts(here.consul, path, 'note_held', { heldAt: moment(here, 0) });
  };

  it('that is reported is not waited for any more, though another one is ahead', async () => {
    const { id } = await examined();
    const limits = await PlayedLimits.of(here);
    await limits.confirm(id, 'AT-XK', 'interviewReportWithin', { n: 3, unit: 'working_day' });
    const first = (await asks(id)).body;
    const second = (await asks(id, { mode: 'video' })).body;
    await held(at(first.id));
    expect(await limitsOf(here, id)).toEqual(['d08 running']);
    await acts(here.consul, at(first.id), 'report', finding);
    expect(await limitsOf(here, id)).toEqual(['d08 met']);
    expect(await here.state(id)).toBe('interview');
    await acts(here.consul, at(second.id), 'cancel', { reason: 'The first one was enough' });
    expect(await here.state(id)).toBe('examination');
  });

  it('is reported also when the case has lapsed meanwhile: that is kept, and moves nothing', async () => {
    const { id } = await examined();
    const { body } = await asks(id);
    await held(at(body.id));
    await (await PlayedLimits.of(here)).pass(40);
    expect(await here.state(id)).toBe('lapsed');
    expect((await acts(here.consul, at(body.id), 'report', finding)).body).toMatchObject({ state: 'reported' });
    expect(await here.state(id)).toBe('lapsed');
  });

  it('that the consulate calls off lets the examination go on without a finding', async () => {
    const { id } = await examined();
    const { body } = await asks(id);
    const called = await acts(here.consul, at(body.id), 'cancel', { reason: 'The person did not come' });
    expect(called.body.state).toBe('cancelled');
    expect(await here.state(id)).toBe('examination');
    expect((await asks(id)).status).toBe(201);
  });

  it('that a hold called off is not taken up again when that is lifted: it is asked for anew, and counted anew', async () => {
    const { id } = await examined();
    const first = (await asks(id)).body;
    await acts(here.consul, at(first.id), 'set', setFor(2));
    const holding = new Holding(here);
    const hold = await holding.set(id, 'asylum');
    await world.matched();
    expect((await here.officer.sees(at(first.id))).body).toMatchObject({ state: 'cancelled', actions: [] });
    expect((await asks(id)).body.code).toBe('on_hold');
    world.clock.pass(3 * 86_400_000);
    expect((await holding.lifts(hold, demands['asylum'] ?? [])).body.state).toBe('lifted');
    for (const who of [here.officer, here.consul])
      expect((await acts(who, at(first.id), 'set', setFor(3))).body.code).toBe('wrong_state');
    const again = await asks(id);
    expect([again.status, again.body.state]).toEqual([201, 'asked']);
    expect(new Date(again.body.holdBy) > new Date(first.holdBy)).toBe(true);
    expect(await here.state(id)).toBe('interview');
  });
});
