import { Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import { acts, limitsOf, moment } from './support/transferring.js';
import { World } from './support/world.js';

const at = (id: string) => `/readmission-interviews/${id}`;
const finding = {
  interviewer: 'Consul',
  topics: ['names', 'birth', 'residence'],
  languageTest: 'none',
  languageTestValidated: false,
  finding: 'positive',
  signedAs: 'First secretary, no. 7',
};

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
    expect((await acts(here.consul, at(body.id), 'set', setFor(3))).body.code).toBe('on_hold');
    await world.matched();
    expect((await here.officer.sees(at(body.id))).body.state).toBe('cancelled');
  });

  it('that the consulate calls off lets the examination go on without a finding', async () => {
    const { id } = await examined();
    const { body } = await asks(id);
    const called = await acts(here.consul, at(body.id), 'cancel', { reason: 'The person did not come' });
    expect(called.body.state).toBe('cancelled');
    expect(await here.state(id)).toBe('examination');
    expect((await asks(id)).status).toBe(201);
  });
});
