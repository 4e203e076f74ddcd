import { Holding } from './support/holding.js';
import { PlayedLimits } from './support/limits.js';
import { Readmissions } from './support/readmissions.js';
import { directly } from './support/second-wall.js';
import { acts, finding, limitsOf, moment } from './support/transferring.js';
import { World } from './support/world.js';

const at = (id: string) => `/readmission-interviews/${id}`;

describe('an interview before the application', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  const setFor = (days: number) => ({ startsAt: moment(here, days), place: 'Embassy', interpreterRef: 'INT-4' });
  const held = async (path: string) => {
    await acts(here.consul, path, 'set', setFor(1));
    world.clock.pass(86_400_000 + 3_600_000);
    await acts(here.consul, path, 'note_held', { heldAt: moment(here, 0) });
  };
  /** Past the safeguards, with a wish for an interview, and not sent. */
  const prepared = async (changes: object = {}) => {
    const { id } = await here.drafted({ interviewRequested: true, observations: 'For us alone.', ...changes });
    await here.puts((await here.officer.sees(`/readmissions/${id}`)).body, {
      role: 'child',
      bornOn: '2015-05-01',
      company: 'parent',
    });
    await here.brings(id, 'safeguard_check');
    return id;
  };
  const ready = async (changes: object = {}) => {
    const id = await prepared(changes);
    await here.signedOff(id);
    return id;
  };
  const asksBefore = async (id: string, by = here.supervisor) => {
    const [principal] = await here.persons(id);
    const form = { readmissionId: id, personId: principal?.id, mode: 'consulate', language: 'sq' };
    return by.does('/readmission-interviews', form);
  };

  it('is asked for by a supervisor past all that an application has to pass, held and reported; the case stays unsent', async () => {
    const id = await prepared();
    expect((await asksBefore(id)).body.code).toBe('checklist_incomplete');
    await here.signedOff(id);
    expect((await asksBefore(id, here.officer)).body.code).toBe('not_permitted');
    const { status, body } = await asksBefore(id);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'asked', beforeApplication: true, holdBySure: true });
    expect(body.holdBy).not.toBeNull();
    const path = at(body.id);
    expect((await acts(here.consul, path, 'set', setFor(2))).body.state).toBe('set');
    world.clock.pass(2 * 86_400_000 + 3_600_000);
    expect((await acts(here.consul, path, 'note_held', { heldAt: moment(here, 0) })).body.state).toBe('held');
    expect((await acts(here.consul, path, 'report', finding)).body.state).toBe('reported');
    expect((await here.officer.sees(path)).body).toMatchObject({ finding: 'positive', beforeApplication: true });
    const { body: still } = await here.officer.sees(`/readmissions/${id}`);
    expect([still.state, still.sentAt]).toEqual(['safeguard_check', null]);
    // And then the application.
    await here.prepares(id, 'submit');
    expect((await here.goes(id, 'submit', { by: 'supervisor' })).state).toBe('submitted');
    expect((await here.other.sees(path)).status).toBe(200);
  });

  it('tells the other side whom it is to identify, and of the case nothing: neither here nor in the database', async () => {
    const id = await ready();
    const { body } = await asksBefore(id);
    const { refNo } = (await here.officer.sees(`/readmissions/${id}`)).body;
    const allowed = [
      'refNo', 'familyName', 'givenNames', 'formerNames', 'otherNames', 'fatherName', 'motherName', 'sex', 'bornOn',
      'birthPlace', 'nationalities', 'formerNationalities', 'stateless', 'languages', 'needsInterpreter',
      'addressInOrigin', 'photoRef', 'documents',
    ]; // prettier-ignore
    for (const who of [here.consul, here.other, here.otherSupervisor]) {
      const seen = (await who.sees(at(body.id))).body;
      expect(seen.request).toMatchObject({ refNo, familyName: 'Demo', fatherName: 'Father' });
      expect(Object.keys(seen.request).sort()).toEqual([...allowed].sort());
      expect(JSON.stringify(seen)).not.toContain('For us alone');
      expect((await who.sees('/readmission-interviews?limit=100')).body.items).toContainEqual(
        expect.objectContaining({ id: body.id }),
      );
      expect((await who.sees(`/readmissions/${id}`)).status).toBe(404);
      for (const [table, column] of [
        ['readmissions', 'id'],
        ['readmission_persons', 'readmission_id'],
        ['readmission_messages', 'readmission_id'],
        ['readmission_deadlines', 'record_id'],
      ])
        expect(await directly(world, who, `select ${column} from ${table} where ${column} = $1`, [id])).toEqual([]);
    }
    expect((await here.outsider.sees(at(body.id))).status).toBe(404);
    const said = (await here.officer.sees(`/readmissions/${id}/messages`)).body as unknown as {
      kind: string;
      content: object;
    }[];
    expect(said.map(({ kind }) => kind)).toEqual(['interview_request']);
    const log = `select code from transmission_log where item_id = $1`;
    expect(await world.database.owner(log, [body.id])).toContainEqual({ code: 'interview_request' });
  });

  it('is asked for in SQL no more easily, with nothing else, and nothing of it is changed', async () => {
    const unsigned = await prepared();
    const signed = await ready();
    const { body } = await asksBefore(signed);
    const copy = (changes: string) => `insert into readmission_interviews select (jsonb_populate_record(
      null::readmission_interviews, to_jsonb(i) || jsonb_build_object('id', gen_random_uuid(), 'opened_by', app.officer(), ${changes}))).*
      from readmission_interviews i where i.id = $1`;
    const ofAnother = copy(`'readmission_id', '${unsigned}'`);
    await expect(directly(world, here.supervisor, ofAnother, [body.id])).rejects.toThrow('what an application needs');
    await expect(directly(world, here.officer, copy(`'version', 1`), [body.id])).rejects.toThrow(
      'what an application needs',
    );
    const more = copy(`'request', jsonb_build_object('observations', 'x')`);
    await expect(directly(world, here.supervisor, more, [body.id])).rejects.toThrow('only_what_may_cross');
    const changed = `update readmission_interviews set request = null where id = $1`;
    await expect(directly(world, here.supervisor, changed, [body.id])).rejects.toThrow('is not changed');
    await new Holding(here).set(signed, 'minor_or_age_doubt');
    await expect(directly(world, here.supervisor, copy(`'version', 1`), [body.id])).rejects.toThrow(
      'what an application needs',
    );
  });

  it('has the time for its report counted by the agreement, though whoever holds it does not see the case', async () => {
    const id = await ready();
    const limits = await PlayedLimits.of(here);
    await limits.confirm(id, 'AT-XK', 'interviewReportWithin', { n: 3, unit: 'working_day' });
    const { body } = await asksBefore(id);
    await held(at(body.id));
    expect((await here.consul.sees(at(body.id))).body.reportBy).not.toBeNull();
    expect(await limitsOf(here, id)).toEqual(['d08 running']);
    await acts(here.consul, at(body.id), 'report', finding);
    expect(await limitsOf(here, id)).toEqual(['d08 met']);
  });

  it('is called off by a wish for asylum, by giving the case back and by its end; what crossed is erased with it', async () => {
    const one = await ready();
    const first = (await asksBefore(one)).body;
    await acts(here.consul, at(first.id), 'set', setFor(2));
    await new Holding(here).set(one, 'asylum');
    await world.matched();
    expect((await here.consul.sees(at(first.id))).body.state).toBe('cancelled');
    const two = await ready();
    const second = (await asksBefore(two)).body;
    await here.goes(two, 'give_back', { by: 'officer', form: { reason: 'Another person.' } });
    expect((await here.consul.sees(at(second.id))).body.state).toBe('cancelled');
    const three = await ready();
    const third = (await asksBefore(three)).body;
    await here.goes(three, 'withdraw', { by: 'officer', form: { text: 'Not any more.' } });
    expect((await here.consul.sees(at(third.id))).body.state).toBe('cancelled');
    const dpo = await world.officer('data_protection_officer', { at: 'AT/mi' });
    await here.goes(three, 'erase', { by: dpo, form: { reason: 'The time is over.' } });
    expect((await here.consul.sees(at(third.id))).body).toMatchObject({ state: 'cancelled', request: null });
  });
});
