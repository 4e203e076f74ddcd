import { randomUUID } from 'node:crypto';
import { PlayedLimits } from './support/limits.js';
import { Readmissions } from './support/readmissions.js';
import { World } from './support/world.js';

describe('the limits of a readmission', () => {
  let world: World;
  let here: Readmissions;
  let limits: PlayedLimits;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    limits = await PlayedLimits.of(here);
  });
  afterAll(() => world.stop());

  const tcn = { category: 'tcn_visa_permit', entry: { at: '2026-08-30T10:00:00Z', place: 'Border', directFrom: 'XK' } };

  it('are shown to both sides by both counts, with what the agreement says and how far that is known', async () => {
    const { id } = await here.in('examination');
    const { deadlines, silence, silenceStated, silenceToConfirm } = await limits.all(id);
    expect([silence, silenceStated, silenceToConfirm]).toEqual(['consent_deemed', 'consent_deemed', []]);
    expect(deadlines.find(({ code }) => code === 'd04')).toMatchObject({
      country: 'XK',
      length: '30 calendar_day',
      dueAt: '2026-09-30T22:00:00.000Z',
      dueSafeAt: '2026-10-01T22:00:00.000Z',
      state: 'running',
      level: 'green',
      act: 'lapse',
      parameter: 'reply',
      trust: 'verified',
      sure: true,
    });
    expect((await limits.one(id, 'd04', here.other))?.dueAt).toBe('2026-09-30T22:00:00.000Z');
    expect((await here.outsider.sees(`/readmissions/${id}/deadlines`)).status).toBe(404);
    // Lists are sorted by the limit that comes next.
    expect((await here.officer.sees(`/readmissions/${id}`)).body.nextDueAt).toBe('2026-09-30T22:00:00.000Z');
  });

  it('begin and end with the acts of the case', async () => {
    const { id } = await here.in('accepted');
    expect(await limits.states(id)).toEqual(['d03 met green', 'd04 met green']);
    await here.goes(id, 'request_document');
    expect(await limits.states(id)).toContain('d09 running green');
    await here.goes(id, 'withdraw', { form: { text: 'The person has left.' } });
    const after = await limits.states(id);
    expect(after).toContain('d09 void green');
    // Erased by nobody's verified law: it only warns.
    expect(await limits.one(id, 'd20')).toMatchObject({ state: 'running', act: null, sure: false });
    expect(await limits.one(id, 'd20', here.officer)).toMatchObject({ country: 'AT' });
  });

  it('that others keep show in the list and at the desk, too', async () => {
    const { id } = await here.in('transfer_planned');
    const notice = await limits.one(id, 'd13');
    expect((await here.officer.sees(`/readmissions/${id}`)).body.nextDueAt).toBe(notice?.dueAt);
    const due = 'select distinct due_at as due from waiting where record_id = $1';
    const waits = await world.database.owner<{ due: Date }>(due, [id]);
    expect(waits.map((one) => one.due.toISOString())).toEqual([notice?.dueAt]);
  });

  it('of one side are not there for the other', async () => {
    const { id } = await here.in('accepted');
    await here.goes(id, 'withdraw', { form: { text: 'The person has left.' } });
    expect((await limits.states(id)).some((one) => one.startsWith('d20'))).toBe(true);
    expect((await limits.states(id, here.other)).some((one) => one.startsWith('d20'))).toBe(false);
  });

  it('grow urgent for whoever has to act, and lapse by the safe count alone', async () => {
    const { id } = await here.in('examination');
    await limits.pass(24);
    expect(await limits.states(id)).toContain('d04 running amber');
    await limits.pass(5);
    expect(await limits.states(id)).toContain('d04 running red');
    const waits = await world.database.owner<{ level: string }>('select level from waiting where record_id = $1', [id]);
    expect(new Set(waits.map(({ level }) => level))).toEqual(new Set(['red']));
    await limits.pass(1);
    expect(await limits.states(id)).toContain('d04 running overdue');
    expect(await here.state(id)).toBe('examination');
    await limits.pass(1);
    expect(await here.state(id)).toBe('lapsed');
    expect(await limits.states(id)).toContain('d04 lapsed green');
  });

  describe('where no reply came', () => {
    it('let a supervisor rely on silence, and the transfer is counted from when the reply was due', async () => {
      const { id } = await here.in('examination', tcn, {
        nationalities: ['AF'],
        documents: [{ type: 'visa', number: 'V1', issuingCountry: 'XK', expiresOn: '2027-01-01' }],
      });
      await limits.pass(47);
      expect(await here.state(id)).toBe('lapsed');
      expect((await here.tries(id, 'deem_accepted', { by: 'officer' })).body.code).toBe('not_permitted');
      await here.goes(id, 'deem_accepted', { by: 'supervisor' });
      const lapsed = await limits.one(id, 'd04');
      const transfer = await limits.one(id, 'd12');
      expect(transfer).toMatchObject({ country: 'AT', startsAt: lapsed?.dueAt, act: 'void_consent', state: 'running' });
      await limits.pass(100);
      expect(await here.state(id)).toBe('draft');
      expect(await limits.one(id, 'd12')).toMatchObject({ state: 'lapsed' });
    });
  });

  describe('between states whose agreement nobody has verified', () => {
    let serbia: Readmissions;
    let theirs: PlayedLimits;
    beforeAll(async () => {
      serbia = await Readmissions.between(world, 'AT/mi', 'RS/mi');
      theirs = await PlayedLimits.of(serbia);
    });

    it('let nothing follow from silence until two legal officers have confirmed it for the case', async () => {
      const { id } = await serbia.in('examination');
      await theirs.pass(12);
      expect(await serbia.state(id)).toBe('lapsed');
      const refused = await serbia.tries(id, 'deem_accepted', { by: 'supervisor' });
      expect(refused.body).toMatchObject({ code: 'silence_is_no_consent' });
      const { silence, silenceStated, silenceToConfirm } = await theirs.all(id);
      expect([silence, silenceStated]).toEqual(['none', 'consent_deemed']);
      for (const name of silenceToConfirm)
        await theirs.confirm(id, 'EC-RS', name, { reply, clockStart: 'receipt', silence: 'consent_deemed' }[name]);
      await serbia.goes(id, 'deem_accepted', { by: 'supervisor' });
      expect(await serbia.state(id)).toBe('deemed_accepted');
    });
    const reply = { national: { n: 10, unit: 'calendar_day' }, tcn: { n: 10, unit: 'calendar_day' } };

    it('run with six more days where they are asked for, and lapse after those', async () => {
      const { id } = await serbia.in('extended');
      const [before, longer] = [await theirs.one(id, 'd04'), await theirs.one(id, 'd06')];
      expect([before?.state, longer?.state]).toEqual(['void', 'running']);
      expect(longer?.length).toBe('10 calendar_day, and 6 calendar_day more');
      await theirs.pass(12);
      expect(await serbia.state(id)).toBe('extended');
      await theirs.pass(7);
      expect(await serbia.state(id)).toBe('lapsed');
    });

    it('warn of an application that is late, and wait for what stands in its way', async () => {
      const { id } = await serbia.drafted(
        { ...tcn, entry: { ...tcn.entry, directFrom: 'RS' } },
        { nationalities: ['AF'] },
      );
      const before = await theirs.one(id, 'd01');
      expect(before).toMatchObject({ state: 'running', act: 'time_bar' });
      const put = async (form: object, obstacleId = randomUUID()) => {
        const { body } = await serbia.officer.sees(`/readmissions/${id}`);
        return serbia.officer.puts(`/readmissions/${id}/obstacles/${obstacleId}`, form, { version: body.version });
      };
      const from = new Date(world.clock.now().getTime() - 86_400_000).toISOString();
      const obstacle = { matter: 'submission', ground: 'asylum', from, note: 'Known to one side only' };
      const obstacleId = randomUUID();
      expect((await put(obstacle, obstacleId)).status).toBe(200);
      expect(await theirs.one(id, 'd01')).toMatchObject({ state: 'held', dueAt: null, dueSafeAt: null });
      await theirs.pass(400);
      expect(await serbia.state(id)).toBe('draft');
      const to = world.clock.now().toISOString();
      expect((await put({ ...obstacle, to }, obstacleId)).status).toBe(200);
      expect((await serbia.officer.sees(`/readmissions/${id}/obstacles`)).body).toMatchObject([
        { ground: 'asylum', to },
      ]);
      expect((await theirs.one(id, 'd01'))?.dueAt).not.toBe(before?.dueAt);
      await theirs.pass(5);
      expect(await serbia.state(id)).toBe('time_barred');

      const late = await put({ ...obstacle, from: '2031-01-01T00:00:00Z' });
      expect(late.body.code).toBe('time_ahead');
    });
  });

  it('refuse an obstacle that has not begun, ends before it began, or is recorded by the other side', async () => {
    const { id } = await here.in('accepted');
    const now = world.clock.now().getTime();
    const at = (days: number) => new Date(now + days * 86_400_000).toISOString();
    const tries = async (form: object, by = here.officer) => {
      const { body } = await here.officer.sees(`/readmissions/${id}`);
      const path = `/readmissions/${id}/obstacles/${randomUUID()}`;
      const answer = await by.puts(path, { matter: 'transfer', ground: 'medical', ...form }, { version: body.version });
      return answer.body.code;
    };
    expect(await tries({ from: at(1) })).toBe('time_ahead');
    expect(await tries({ from: at(-1), to: at(1) })).toBe('time_ahead');
    expect(await tries({ from: at(-1), to: at(-2) })).toBe('ends_before_it_begins');
    expect(await tries({ from: at(-1) }, here.other)).toBe('not_permitted');
    expect(await tries({ from: at(-1) }, here.outsider)).toBe('not_found');
    expect(await tries({ from: at(-1), ground: 'no_such' })).toBe('bad_input');
    expect((await here.other.sees(`/readmissions/${id}/obstacles`)).body).toEqual([]);
  });
});
