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
});
