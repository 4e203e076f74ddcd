import { hours, minutes } from '../src/core/workflow/deadline.js';
import { InterpreterBookingReader } from '../src/interpreters/interpreter-booking.reader.js';
import { Work } from '../src/core/work/work.js';
import { Identity } from '../src/core/access/identity.js';
import { act, type JointOperation } from './support/joint-operation.js';
import { arabic, independent, Pool } from './support/pool.js';
import type { TestOfficer, World } from './support/world.js';

describe('the pool of interpreters', () => {
  let pool: Pool;
  let world: World;
  let operation: JointOperation;
  let keeper: TestOfficer;
  let debriefer: TestOfficer;
  beforeAll(async () => {
    pool = await Pool.start();
    ({ world, operation, keeper, debriefer } = pool);
  });
  afterAll(() => world.stop());

  it('lists nobody before the declaration of confidentiality is signed, and not for a day to come', async () => {
    const path = await pool.entered();
    expect((await act(keeper, path, 'list')).body.code).toBe('confidentiality_not_signed');
    expect((await act(keeper, path, 'sign_confidentiality', { signedOn: '2027-01-01' })).body.code).toBe(
      'inconsistent',
    );
    await act(keeper, path, 'sign_confidentiality', { signedOn: '2026-08-31' });
    expect((await act(keeper, path, 'list')).body.state).toBe('listed');
  });

  it('is seen by those who book, at home and where it is shared; what nobody else should know stays with its keeper', async () => {
    const secrets = { excludedRegions: ['Homs'], excludedGroups: ['X'], relativesNote: 'A brother in Idlib.' };
    const { path } = await pool.listed({ ...secrets, modes: ['video'] });
    expect((await keeper.sees(path)).body).toMatchObject(secrets);
    const { body } = await debriefer.sees(path);
    expect(body).toMatchObject({ excludedRegions: null, excludedGroups: null, relativesNote: null, officerId: null });
    expect(body).toMatchObject({ languages: [arabic], actions: [] });
    const elsewhere = await world.officer('debriefer', { at: 'RS/border' });
    expect((await elsewhere.sees(path)).status).toBe(404);
    expect((await elsewhere.sees('/interpreters?count=true')).body).toMatchObject({ items: [], count: 0 });
    await act(keeper, path, 'pause');
    expect((await debriefer.sees(path)).status).toBe(404);
  });

  it('is searched by language, dialect, gender, mode and time', async () => {
    const { id } = await pool.listed({
      gender: 'male',
      languages: [
        { language: 'ps', dialect: 'Kandahari', level: 'native' },
        { language: 'fa', level: 'basic' },
      ],
      modes: ['phone'],
    });
    const found = async (query: string) =>
      (await debriefer.sees(`/interpreters?${query}`)).body.items.some((one: { id: string }) => one.id === id);
    expect(await found('language=ps&dialect=kandahari&gender=male&mode=phone&country=MK')).toBe(true);
    for (const query of [
      'language=ur',
      'language=fa',
      'language=ps&dialect=Peshawari',
      'gender=female',
      'mode=present',
    ])
      expect([query, await found(query)]).toEqual([query, false]);
    const free = (from: number, until: number, least: number) =>
      found(`from=${pool.at(from).toISOString()}&until=${pool.at(until).toISOString()}&minutes=${least}`);
    expect(await free(hours(9), hours(30), 60)).toBe(true);
    expect(await free(hours(9), hours(30), 61)).toBe(false);
    await pool.books(id, { language: 'ps', mode: 'phone', startsAt: pool.at(hours(9)), endsAt: pool.at(hours(10)) });
    expect(await free(hours(9), hours(30), 1)).toBe(false);
    expect(await free(hours(8), hours(30), 60)).toBe(true);
    expect((await debriefer.sees(`/interpreters?from=${pool.at(0).toISOString()}`)).body.code).toBe('inconsistent');
  });

  it('takes an account only of an interpreter, and each once', async () => {
    const officer = await world.officer('debriefer', { at: 'IOM' });
    const form = { gender: 'male', languages: [arabic], modes: ['phone'] };
    const answered = async (officerId: string) =>
      (await keeper.does('/interpreters', { ...form, officerId })).body.code;
    expect(await answered(officer.id)).toBe('unknown_reference');
    await world.appoint(officer, 'interpreter', { authorityId: officer.authorityId });
    expect((await answered(officer.id)).startsWith('MK-')).toBe(true);
    expect(await answered(officer.id)).toBe('conflict');
  });

  it.each([
    ['speaks another language', { language: 'ur' }, ['language']],
    ['speaks another dialect', { dialect: 'Maghrebi' }, ['language']],
    ['is of another gender', { genderRequested: 'male' }, ['gender']],
    ['does not come by video', { mode: 'video' }, ['mode']],
    ['is not there at that time', { startsAt: 11, endsAt: 12 }, ['time']],
  ])('books nobody who %s', async (_, { startsAt, endsAt, ...changes }: Record<string, unknown>, because) => {
    const { id } = await pool.listed();
    const times = startsAt
      ? { startsAt: pool.at(hours(Number(startsAt))), endsAt: pool.at(hours(Number(endsAt))) }
      : {};
    expect((await pool.books(id, { ...changes, ...times })).body).toMatchObject({
      code: 'interpreter_not_suitable',
      because,
    });
  });

  it('books nobody who is not independent', async () => {
    const { id } = await pool.listed({ excludedRegions: ['Homs'], excludedGroups: ['Clan Y'] });
    const conflict = async (changes: object) => (await pool.books(id, changes)).body;
    for (const [changes, because] of [
      [{ region: ' homs ' }, 'region'],
      [{ group: 'clan y' }, 'group'],
      [{ notAFellowTraveller: false }, 'fellow_traveller'],
      [{ notARelative: false }, 'relative'],
      [{ notOfTheUnit: false }, 'officer_of_unit'],
    ] as const)
      expect(await conflict(changes)).toMatchObject({ code: 'interpreter_conflict', because: [because] });
    expect(await conflict({ region: 'Aleppo', group: 'Other' })).toMatchObject({ state: 'requested' });
  });

  it('books nobody who serves in the unit or the operation, whatever the booking officer says', async () => {
    const [colleague, unit] = [
      await world.officer('interpreter', { at: 'IOM' }),
      await world.officer(['interpreter', 'field_officer'], { at: 'AL/border' }),
    ];
    await world.appoint(colleague, 'field_officer', { operationId: operation.id });
    for (const { id: officerId } of [colleague, unit]) {
      const { id } = await pool.listed({ officerId });
      expect((await pool.books(id)).body).toMatchObject({ code: 'interpreter_conflict', because: ['officer_of_unit'] });
    }
  });

  it('records what was checked, and by whom, but neither region nor group', async () => {
    const { id, code } = await pool.listed();
    const { body } = await pool.books(id, { region: 'Aleppo', group: 'Orthodox' });
    expect(body).toMatchObject({ interpreterCode: code, checkedBy: debriefer.id, ownerCountry: 'AL' });
    expect(body.checked).toEqual(['language', 'region', 'group', 'fellow_traveller', 'relative', 'officer_of_unit']);
    const rows = await world.database.owner('select b::text from interpreter_bookings b where id = $1', [body.id]);
    expect(JSON.stringify(rows)).not.toMatch(/Aleppo|Orthodox/);
  });

  it('books nobody twice at the same time, also not when two ask at once', async () => {
    const { id } = await pool.listed();
    const later = { startsAt: pool.at(hours(3)), endsAt: pool.at(hours(4)) };
    const answers = await Promise.all([pool.books(id, later), pool.books(id, later)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await pool.books(id, { startsAt: pool.at(hours(4)), endsAt: pool.at(hours(5)) })).status).toBe(201);
    expect((await pool.books(id, { startsAt: pool.at(hours(4.5)), endsAt: pool.at(hours(6)) })).body.code).toBe(
      'conflict',
    );
  });

  it('is booked from by those who serve in an active operation only', async () => {
    const { id } = await pool.listed();
    const other = await world.officer('debriefer', { at: 'AL/border' });
    expect((await pool.books(id, {}, other)).status).toBe(404);
    const planner = await world.officer('national_contact_point', { at: 'AL/ncu' });
    expect((await pool.books(id, {}, planner)).body.code).toBe('not_permitted');
    await operation.does('suspend', { reason: 'Storm.' }, operation.commander);
    expect((await pool.books(id)).body.code).toBe('operation_not_active');
    await operation.does('resume', { reason: 'Calm.' }, operation.commander);
  });

  describe('with an account', () => {
    let interpreter: TestOfficer;
    let id: string;
    beforeAll(async () => {
      interpreter = await world.officer('interpreter', { at: 'IOM' });
      ({ id } = await pool.listed({ officerId: interpreter.id }));
    });

    const booked = async (changes: object = {}) => (await pool.books(id, changes)).body;

    it('sees the sessions they are booked for, and of them nothing but when, where and how', async () => {
      const booking = await booked();
      const { body } = await interpreter.sees('/interpreter-sessions/mine');
      expect(body.items).toEqual([
        {
          id: booking.id,
          state: 'requested',
          reference: 'DRI2-2026-0001',
          startsAt: booking.startsAt,
          endsAt: booking.endsAt,
          place: 'Reception tent 2',
          language: 'ar',
          dialect: null,
          mode: 'present',
          version: 1,
          actions: ['confirm', 'decline', 'report_problem'],
        },
      ]);
      expect((await interpreter.sees(`/interpreter-bookings/${booking.id}`)).status).toBe(403);
      expect((await interpreter.sees(`/records/interpreter_booking/${booking.id}/history`)).status).toBe(404);
      const other = await world.officer('interpreter', { at: 'IOM' });
      expect((await other.sees('/interpreter-sessions/mine')).body.items).toEqual([]);
      expect((await other.does(`/interpreter-sessions/${booking.id}/confirm`, {}, { version: 1 })).status).toBe(404);
      await act(debriefer, `/interpreter-bookings/${booking.id}`, 'cancel', { reason: 'Not needed.' });
    });

    it('confirms, and is found by whoever interviews at that time', async () => {
      const { id: booking, startsAt } = await booked();
      const { body } = await interpreter.does(`/interpreter-sessions/${booking}/confirm`, {}, { version: 1 });
      expect(body).toMatchObject({ state: 'confirmed', actions: ['decline', 'report_problem'] });
      const found = (time: Date) => readerSees(time);
      expect(await found(new Date(startsAt))).toMatchObject({ id: booking, language: 'ar', state: 'confirmed' });
      expect(await found(pool.at(hours(2)))).toBeUndefined();
      expect((await act(debriefer, `/interpreter-bookings/${booking}`, 'record_held')).body.code).toBe(
        'session_not_begun',
      );
      world.clock.pass(hours(1));
      expect((await act(debriefer, `/interpreter-bookings/${booking}`, 'record_held')).body.state).toBe('held');
    });

    async function readerSees(time: Date) {
      const caller = await world.get(Identity).of({ headers: { authorization: `Bearer ${debriefer.token}` } } as never);
      const question = { operationId: operation.id, interpreterId: id, at: time };
      return world
        .get(Work)
        .as(caller?.officer as never, (em) => world.get(InterpreterBookingReader).booked(em, question));
    }

    it('declines with a reason, reports a problem, and is replaced by another', async () => {
      const { id: booking } = await booked({ startsAt: pool.at(hours(3)), endsAt: pool.at(hours(4)) });
      const mine = `/interpreter-sessions/${booking}`;
      const problem = { code: 'conflict_of_interest', text: 'Comes from my village.' };
      expect((await interpreter.does(`${mine}/report_problem`, problem, { version: 1 })).status).toBe(200);
      expect((await interpreter.does(`${mine}/decline`, {}, { version: 2 })).body.code).toBe('reason_required');
      await interpreter.does(`${mine}/decline`, { reason: 'Not independent.' }, { version: 2 });
      const path = `/interpreter-bookings/${booking}`;
      expect((await debriefer.sees(path)).body).toMatchObject({ state: 'declined', problems: [problem] });
      const male = await pool.listed({ gender: 'male' });
      const choice = { interpreterId: male.id, because: 'gender_asked', genderRequested: 'male', ...independent };
      expect((await act(debriefer, path, 'replace', { ...choice, interpreterId: id })).body.code).toBe('inconsistent');
      const { body } = await act(debriefer, path, 'replace', choice);
      expect(body).toMatchObject({ state: 'replaced', replacedBecause: 'gender_asked' });
      expect((await debriefer.sees(`/interpreter-bookings/${body.replacedBy}`)).body).toMatchObject({
        state: 'requested',
        reference: 'DRI2-2026-0001',
        interpreterCode: male.code,
        genderRequested: 'male',
      });
    });

    it('is not waited for longer than until the session begins', async () => {
      const { id: booking } = await booked({ startsAt: pool.at(hours(5)), endsAt: pool.at(hours(6)) });
      world.clock.pass(hours(5) - minutes(1));
      await world.sweep();
      expect((await debriefer.sees(`/interpreter-bookings/${booking}`)).body.state).toBe('requested');
      world.clock.pass(minutes(1));
      await world.sweep();
      expect((await debriefer.sees(`/interpreter-bookings/${booking}`)).body.state).toBe('lapsed');
    });

    it('sets their own times and pauses, but does not list themselves', async () => {
      const path = `/interpreters/${id}`;
      const { version } = (await interpreter.sees(path)).body;
      const windows = [{ from: pool.at(hours(1)), until: pool.at(hours(2)) }];
      expect((await interpreter.puts(`${path}/windows`, { windows }, { version })).body.windows).toHaveLength(1);
      const odd = [{ from: pool.at(hours(2)), until: pool.at(hours(1)) }];
      expect((await interpreter.puts(`${path}/windows`, { windows: odd }, { version: version + 1 })).body.code).toBe(
        'ends_before_it_begins',
      );
      expect((await act(interpreter, path, 'pause')).body.state).toBe('paused');
      expect((await act(interpreter, path, 'list')).body.code).toBe('not_permitted');
    });
  });
});
