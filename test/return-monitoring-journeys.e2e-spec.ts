import { settled } from './support/exchange.js';
import { Readmissions } from './support/readmissions.js';
import { flightPlan, goes, inDays, puts, Transiting, tries } from './support/return-journeys.js';
import { directly } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('a monitor, of journeys that are no readmission', () => {
  let world: World;
  let here: Transiting;
  let monitor: TestOfficer;
  let abroad: TestOfficer;
  let stranger: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await Transiting.begin(world);
    monitor = await world.officer('rights_monitor', { at: 'AT/mi' });
    abroad = await world.officer('rights_monitor', { at: 'MK/border' });
    stranger = await world.officer('rights_monitor', { at: 'BG/border' });
  });
  afterAll(() => world.stop());

  const report = (about: object, changes: object = {}) => ({
    ...about,
    phases: ['escort'],
    observedFrom: inDays(world, -0.2),
    observedTo: inDays(world, -0.1),
    finding: 'concern',
    observations: 'Nobody had told him where he was.',
    restraint: 'none',
    asylumWishHeard: false,
    ...changes,
  });
  const idOf = (path: string) => path.split('/').at(-1) ?? '';
  const writes = (about: object, changes: object = {}, by = monitor) =>
    by.does('/monitoring-reports', report(about, changes));
  const written = async (about: object, changes: object = {}, by = monitor) =>
    `/monitoring-reports/${settled(await writes(about, changes, by)).id}`;

  it('writes of a transit, and is answered on their own side', async () => {
    const transit = await here.underWay();
    const transitId = idOf(transit);
    const [ours, theirs] = [await written({ transitId }), await written({ transitId }, {}, abroad)];
    const asked = async (path: string, by: TestOfficer) => (await by.sees(path)).body;
    expect(await asked(ours, monitor)).toMatchObject({ transitId, readmissionId: null, returnFlightId: null });
    expect((await asked(ours, monitor)).askedAuthorityId).toBe(world.authority('AT/mi'));
    expect((await asked(theirs, abroad)).askedAuthorityId).toBe(world.authority('MK/border'));
    for (const path of [ours, theirs]) await goes(path === ours ? monitor : abroad, path, 'submit');
    expect((await here.supervisor.sees(theirs)).status).toBe(404);
    expect((await here.askedSupervisor.sees(ours)).status).toBe(404);
    expect((await goes(here.supervisor, ours, 'respond', { response: 'He was told.' })).state).toBe('answered');
    expect((await goes(here.askedSupervisor, theirs, 'respond', { response: 'By us.' })).state).toBe('answered');
    expect((await monitor.sees(`/monitoring-reports?transitId=${transitId}`)).body.items).toHaveLength(1);
    expect((await writes({ transitId }, {}, stranger)).body).toMatchObject({ code: 'unknown_reference' });
  });

  it('writes of one thing at a time, and asks nobody else, in the database too', async () => {
    const transitId = idOf(await here.underWay());
    const { body } = await writes({ transitId, returnFlightId: transitId });
    expect(body).toMatchObject({ code: 'bad_input', fields: ['readmissionId', 'transitId', 'returnFlightId'] });
    expect((await writes({})).body.code).toBe('bad_input');
    const id = idOf(await written({ transitId }));
    const copied = (changes: string) => `insert into monitoring_reports select (jsonb_populate_record(
      null::monitoring_reports, to_jsonb(m) || jsonb_build_object('id', gen_random_uuid(), ${changes}))).*
      from monitoring_reports m where m.id = $1 returning id`;
    expect(await directly(world, monitor, copied(`'version', 1`), [id])).toHaveLength(1);
    const elsewhere = copied(`'asked_authority_id', '${world.authority('MK/border')}'`);
    await expect(directly(world, monitor, elsewhere, [id])).rejects.toThrow('row-level security');
    await expect(directly(world, monitor, copied(`'transit_id', null`), [id])).rejects.toThrow();
    const erase = `update monitoring_reports set state = 'erased', observations = '–' where id = $1`;
    await expect(directly(world, monitor, erase, [id])).rejects.toThrow('is erased with it');
  });

  it('has their words erased with the transit, which is not erased before they were answered', async () => {
    const transit = await here.underWay();
    const path = await written({ transitId: idOf(transit) }, { recommendations: 'Tell them, in their language.' });
    await goes(monitor, path, 'submit');
    await goes(here.escort, transit, 'complete');
    const dpo = await world.officer('data_protection_officer', { at: 'AT/asylum' });
    const reason = { reason: 'The time is over.' };
    expect((await tries(dpo, transit, 'erase', reason)).body.code).toBe('matter_open');
    const erase = `update transits set state = 'erased' where id = $1`;
    await expect(directly(world, here.supervisor, erase, [idOf(transit)])).rejects.toThrow('is not answered');
    await goes(here.supervisor, path, 'respond', { response: 'He was told.' });
    expect((await goes(dpo, transit, 'erase', reason)).state).toBe('erased');
    const words = { observations: '–', recommendations: '–', response: '–' };
    expect((await monitor.sees(path)).body).toMatchObject({ state: 'erased', finding: 'concern', ...words });
    const waits = 'select from waiting where record_id = $1';
    expect(await world.database.owner(waits, [idOf(path)])).toEqual([]);
  });

  it('stops the readmission of which the transit is part, when a wish for asylum was heard', async () => {
    const readmissions = await Readmissions.between(world, 'AT/mi', 'MK/border');
    const { id: readmissionId } = await readmissions.drafted();
    const transitId = idOf(await here.drafted({ readmissionId }));
    await goes(monitor, await written({ transitId }, { asylumWishHeard: true }), 'submit');
    const { body } = await readmissions.safeguard.sees(`/readmission-holds?readmissionId=${readmissionId}`);
    expect(body.items).toMatchObject([{ flag: 'asylum', state: 'open' }]);
    expect((await tries(here.supervisor, `/transits/${transitId}`, 'request')).body.code).toBe('on_hold');
    // Where there is no case, there is nothing to stop: it is not only told.
    const without = idOf(await here.drafted());
    expect((await writes({ transitId: without }, { asylumWishHeard: true })).body.code).toBe('wish_without_case');
  });

  it('stops it also where they are of the state of transit, and do not see it', async () => {
    const readmissions = await Readmissions.between(world, 'AT/mi', 'XK/police');
    const { id: readmissionId } = await readmissions.drafted();
    const transitId = idOf(await here.requested({ readmissionId, destination: 'XK' }));
    expect((await abroad.sees(`/readmissions/${readmissionId}`)).status).toBe(404);
    await goes(abroad, await written({ transitId }, { asylumWishHeard: true }, abroad), 'submit');
    const { body } = await readmissions.safeguard.sees(`/readmission-holds?readmissionId=${readmissionId}`);
    expect(body.items).toMatchObject([{ flag: 'asylum', state: 'open', ownerAuthorityId: world.authority('AT/mi') }]);
  });

  it('writes of a joint flight on which their state has seats', async () => {
    const { id } = settled(await here.officer.does('/return-flights', flightPlan(world)));
    const path = `/return-flights/${id}`;
    const share = (at: string) => ({ seats: 4, boardsAt: 'VIE', authorityId: world.authority(at) });
    settled(await puts(here.officer, path, 'shares/AT', share('AT/mi')));
    settled(await puts(here.officer, path, 'shares/BG', share('BG/border')));
    await goes(here.officer, path, 'offer');
    const ours = await written({ returnFlightId: id });
    const theirs = await written({ returnFlightId: id }, {}, stranger);
    expect((await monitor.sees(ours)).body).toMatchObject({
      returnFlightId: id,
      askedAuthorityId: world.authority('AT/mi'),
    });
    expect((await stranger.sees(theirs)).body.askedAuthorityId).toBe(world.authority('BG/border'));
    expect((await goes(monitor, ours, 'submit')).state).toBe('submitted');
    expect((await goes(here.supervisor, ours, 'respond', { response: 'So it was.' })).state).toBe('answered');
    expect((await writes({ returnFlightId: id }, { asylumWishHeard: true })).body.code).toBe('wish_without_case');
    expect((await writes({ returnFlightId: id }, {}, abroad)).body).toMatchObject({ code: 'unknown_reference' });
    // Whoever goes along as a monitor of no state with seats has nobody who answers them.
    const guest = await world.officer('rights_monitor', { at: 'FRONTEX' });
    await goes(here.officer, path, 'name_monitors', { officerIds: [guest.id] });
    expect((await writes({ returnFlightId: id }, {}, guest)).body.code).toBe('nobody_to_ask');
  });

  it('says on which transit or flight they will be, and is let in by their own side', async () => {
    const transitId = idOf(await here.underWay());
    const visit = (about: object, by = monitor) =>
      by.does('/monitoring-visits', { phase: 'escort', at: inDays(world, 2), place: 'Gate 4', ...about });
    expect((await visit({})).body).toMatchObject({
      code: 'bad_input',
      fields: ['readmissionId', 'transitId', 'returnFlightId'],
    });
    expect((await visit({ transitId }, stranger)).body).toMatchObject({ code: 'unknown_reference' });
    const ours = settled(await visit({ transitId }));
    const theirs = settled(await visit({ transitId }, abroad));
    expect([ours.askedAuthorityId, theirs.askedAuthorityId]).toEqual(
      ['AT/mi', 'MK/border'].map((at) => world.authority(at)),
    );
    expect(ours).toMatchObject({ transitId, readmissionId: null, returnFlightId: null });
    expect((await here.asked.sees(`/monitoring-visits/${ours.id}`)).status).toBe(404);
    expect((await goes(here.supervisor, `/monitoring-visits/${ours.id}`, 'grant')).state).toBe('granted');
    expect((await monitor.sees(`/monitoring-visits?transitId=${transitId}`)).body.items).toHaveLength(1);
    // What was seen there is of that transit, and of no other.
    expect((await writes({ transitId: idOf(await here.underWay()) }, { visitId: ours.id })).body).toMatchObject({
      code: 'unknown_reference',
      field: 'visitId',
    });
    expect((await monitor.sees(await written({ transitId }, { visitId: ours.id }))).body.visitId).toBe(ours.id);
    const moved = `update monitoring_visits set transit_id = null, return_flight_id = gen_random_uuid() where id = $1`;
    await expect(directly(world, here.supervisor, moved, [ours.id])).rejects.toThrow('what is watched');
    const asked = `insert into monitoring_visits select (jsonb_populate_record(null::monitoring_visits, to_jsonb(m) ||
      jsonb_build_object('id', gen_random_uuid(), 'asked_authority_id', '${world.authority('MK/border')}'))).*
      from monitoring_visits m where m.id = $1`;
    await expect(directly(world, monitor, asked, [ours.id])).rejects.toThrow('row-level security');
    const { id } = settled(await here.officer.does('/return-flights', flightPlan(world)));
    settled(
      await puts(here.officer, `/return-flights/${id}`, 'shares/AT', {
        seats: 4,
        boardsAt: 'VIE',
        authorityId: world.authority('AT/mi'),
      }),
    );
    const flown = settled(await visit({ returnFlightId: id }));
    expect(flown).toMatchObject({ returnFlightId: id, askedAuthorityId: world.authority('AT/mi') });
    expect((await visit({ returnFlightId: id }, abroad)).body).toMatchObject({ code: 'unknown_reference' });
  });

  describe('of a joint flight', () => {
    let austria: Readmissions;
    let bulgaria: Readmissions;
    let dpo: TestOfficer;
    let dpoAbroad: TestOfficer;
    beforeAll(async () => {
      austria = await Readmissions.between(world, 'AT/mi', 'MK/border');
      bulgaria = await Readmissions.between(world, 'BG/border', 'MK/border');
      dpo = await world.officer('data_protection_officer', { at: 'AT/mi' });
      dpoAbroad = await world.officer('data_protection_officer', { at: 'BG/border' });
    });

    /** A flight that is over, with these passengers: the way there takes a week for each. */
    const flown = async (passengers: readonly [Readmissions, string][]) => {
      const { id } = settled(await here.officer.does('/return-flights', flightPlan(world)));
      const path = `/return-flights/${id}`;
      const share = (at: string) => ({ seats: 4, boardsAt: 'VIE', authorityId: world.authority(at) });
      settled(await puts(here.officer, path, 'shares/AT', share('AT/mi')));
      settled(await puts(here.officer, path, 'shares/BG', share('BG/border')));
      await goes(here.officer, path, 'offer');
      for (const [whose, readmissionId] of passengers)
        await world.database.owner(
          `insert into manifest_entries (id, flight_id, country, readmission_id, ref_no, seats, escorted, needs_care, boarding, boarded_at, seated)
           select gen_random_uuid(), $1, r.owner_country, r.id, r.ref_no, 1, false, false, 'booked', null, false
           from readmissions r where r.id = $2 and r.owner_country = $3`,
          [id, readmissionId, whose.from.slice(0, 2)],
        );
      await world.database.owner(
        `update return_flights set state = 'completed', departed_at = departs_at, monitor_ids = array[$2::uuid],
        medical_staff = 1, announced_at = opened_at where id = $1`,
        [id, monitor.id],
      );
      return id;
    };
    const over = async (whose: Readmissions) => (await whose.in('withdrawn')).id;
    const erases = (by: TestOfficer, id: string) =>
      tries(by, `/readmissions/${id}`, 'erase', { reason: 'The time is over.' });

    it('has their words erased with the last case of their own state on it, not before they were answered', async () => {
      const ours = [await over(austria), await over(austria)] as const;
      const returnFlightId = await flown([
        [austria, ours[0]],
        [austria, ours[1]],
        [bulgaria, await over(bulgaria)],
      ]);
      const path = await written({ returnFlightId }, { recommendations: 'Another doctor.' });
      const draft = await written({ returnFlightId });
      await goes(monitor, path, 'submit');
      const theirs = await written({ returnFlightId }, {}, stranger);
      await goes(stranger, theirs, 'submit');
      expect((await erases(dpo, ours[0])).body.state).toBe('erased');
      expect((await monitor.sees(path)).body.observations).not.toBe('–');
      // With this one their words would be without a case; the other state’s report is no matter of theirs.
      expect((await erases(dpo, ours[1])).body.code).toBe('matter_open');
      const directErase = `update readmissions set state = 'erased' where id = $1`;
      await expect(directly(world, dpo, directErase, [ours[1]])).rejects.toThrow('is not answered');
      await goes(here.supervisor, path, 'respond', { response: 'There was one.' });
      expect((await erases(dpo, ours[1])).body.state).toBe('erased');
      const words = { observations: '–', recommendations: '–', response: '–' };
      expect((await monitor.sees(path)).body).toMatchObject({ state: 'erased', finding: 'concern', ...words });
      expect((await monitor.sees(draft)).body).toMatchObject({ state: 'erased', observations: '–' });
      expect(await world.database.owner('select from waiting where record_id = $1', [idOf(path)])).toEqual([]);
      expect((await stranger.sees(theirs)).body).toMatchObject({ state: 'submitted', returnFlightId });
    });

    it('has them erased, where their state has nobody on it, with the last case of all, or once they are done', async () => {
      const passenger = await over(bulgaria);
      const returnFlightId = await flown([[bulgaria, passenger]]);
      const [answered, waiting] = [await written({ returnFlightId }), await written({ returnFlightId })];
      for (const one of [answered, waiting]) await goes(monitor, one, 'submit');
      await goes(here.supervisor, answered, 'respond', { response: 'So it was.' });
      expect((await erases(dpoAbroad, passenger)).body.state).toBe('erased');
      expect((await monitor.sees(answered)).body.state).toBe('erased');
      expect((await monitor.sees(waiting)).body.state).toBe('submitted');
      await goes(here.supervisor, waiting, 'respond', { response: 'So it was.' });
      await tries(monitor, waiting, 'close');
      expect((await monitor.sees(waiting)).body).toMatchObject({ state: 'erased', observations: '–', response: '–' });
    });
  });
});
