import { v7 as newId } from 'uuid';
import { settled } from './support/exchange.js';
import { Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import { escort, goes, inDays, puts, Transiting, tries } from './support/return-journeys.js';
import { directly } from './support/second-wall.js';
import { World } from './support/world.js';

describe('a transit', () => {
  let world: World;
  let here: Transiting;
  beforeAll(async () => {
    world = await World.start();
    here = await Transiting.begin(world);
  });
  afterAll(() => world.stop());

  const codeOf = async (answer: Promise<{ status: number; body: { code?: string } }>) => (await answer).body.code;

  it('is its own side’s alone until it is asked for, and no third state’s ever', async () => {
    const path = await here.drafted();
    const seenBy = async () => {
      const all = [here.supervisor, here.escort, here.asked, here.point, here.outsider];
      return Promise.all(all.map(async (one) => (await one.sees(path)).status));
    };
    expect(await seenBy()).toEqual([200, 200, 404, 404, 404]);
    await goes(here.supervisor, path, 'request');
    expect(await seenBy()).toEqual([200, 200, 200, 200, 404]);
    const { body } = await here.asked.sees('/transits?state=requested');
    expect((body.items as { id: string }[]).map(({ id }) => `/transits/${id}`)).toContain(path);
  });

  it('pins what the agreement says, and counts the answer both ways', async () => {
    const path = await here.drafted();
    const asked = await goes(here.supervisor, path, 'request');
    expect(asked).toMatchObject({
      state: 'requested',
      shortNotice: false,
      terms: {
        reply: { value: { n: 5, unit: 'calendar_day' }, sure: true },
        leadTime: { value: { n: 5, unit: 'calendar_day' }, sure: true },
        notice: { value: { n: 3, unit: 'calendar_day' }, sure: true },
      },
    });
    const dayLater = new Date(new Date(String(asked.replyDue)).getTime() + 86_400_000);
    expect(new Date(String(asked.replySafe)) >= dayLater).toBe(true);
    expect(asked.dueAt).toBe(asked.replySafe);
  });

  it('is asked for in good time, for somebody, and only where there is no direct way', async () => {
    const late = await here.drafted({ entersAt: inDays(world, 3), leavesAt: inDays(world, 4) });
    expect(await codeOf(tries(here.supervisor, late, 'request'))).toBe('transit_too_late');
    const { id } = settled(await here.officer.does('/transits', here.form()));
    expect(await codeOf(tries(here.supervisor, `/transits/${id}`, 'request'))).toBe('nobody_in_transit');
    const direct = await here.drafted({ whyNotDirect: undefined });
    expect(await codeOf(tries(here.supervisor, direct, 'request'))).toBe('direct_return_possible');
    const undeclared = await here.drafted({ onwardAssured: false });
    expect(await codeOf(tries(here.supervisor, undeclared, 'request'))).toBe('transit_not_declared');
  });

  it('is refused field by field where its form is wrong, and where there is no such agreement', async () => {
    const wrong = await here.officer.does(
      '/transits',
      here.form({ mode: 'on foot', flights: ['?'], leavesAt: 'soon' }),
    );
    expect([wrong.status, wrong.body.code]).toEqual([400, 'bad_input']);
    expect(await codeOf(here.officer.does('/transits', here.form({ agreement: 'CH-RS' })))).toBe('transit_not_covered');
    expect(await codeOf(here.officer.does('/transits', here.form({ destination: 'MK' })))).toBe('inconsistent');
    expect(await codeOf(here.officer.does('/transits', here.form({ leavesAt: inDays(world, 1) })))).toBe(
      'ends_before_it_begins',
    );
    expect(await codeOf(here.officer.does('/transits', here.form({ readmissionId: newId() })))).toBe(
      'unknown_reference',
    );
  });

  it('keeps its persons to itself: an id of another transit is a conflict', async () => {
    const [one, other] = [await here.drafted(), await here.drafted()];
    const { body } = await here.officer.sees(one);
    const [{ id }] = body.persons as [{ id: string }];
    expect((await puts(here.officer, other, `persons/${id}`, here.person())).status).toBe(409);
    const removed = await here.officer.removes(`${one}/persons/${id}`, { version: body.version });
    expect(removed.body.persons).toEqual([]);
  });

  it('goes unanswered, which is no consent; the answer can still come', async () => {
    const path = await here.requested({ entersAt: inDays(world, 60), leavesAt: inDays(world, 61) });
    world.clock.pass(12 * 86_400_000);
    await world.sweep();
    expect((await here.officer.sees(path)).body.state).toBe('unanswered');
    expect(await codeOf(tries(here.officer, path, 'notify', here.notice()))).toBe('wrong_state');
    expect((await goes(here.askedSupervisor, path, 'grant', { escortsAllowed: 2 })).state).toBe('granted');
  });

  it('is refused on a ground of the closed list, with reasons', async () => {
    const path = await here.requested();
    const form = { ground: 'i_do_not_like_it', reason: 'x' };
    expect((await tries(here.askedSupervisor, path, 'refuse', form)).status).toBe(400);
    expect(await codeOf(tries(here.asked, path, 'refuse', { ground: 'public_interest', reason: 'Order.' }))).toBe(
      'not_permitted',
    );
    const refused = await goes(here.askedSupervisor, path, 'refuse', { ground: 'public_interest', reason: 'Order.' });
    expect(refused).toMatchObject({ state: 'refused', refusedOn: 'public_interest', remarks: 'Order.' });
  });

  it('is notified in good time, with no more escorts than were consented to', async () => {
    const path = await here.granted();
    const soon = { entersAt: inDays(world, 2), leavesAt: inDays(world, 2.2) };
    expect(await codeOf(tries(here.officer, path, 'notify', here.notice(soon)))).toBe('notice_too_short');
    const two = { escorts: [escort(), escort({ name: 'Another Escort' })] };
    expect(await codeOf(tries(here.officer, path, 'notify', here.notice(two)))).toBe('too_many_escorts');
    const told = await goes(here.officer, path, 'notify', here.notice({ escorts: [escort()] }));
    expect(told).toMatchObject({ state: 'notified', flights: ['OS 777'], airportVisaWaived: true });
    expect(told.escortDuties).toContain('unarmed_in_civilian_clothes');
  });

  it('goes through to its end, and both sides’ logs have what was sent', async () => {
    const path = await here.underWay();
    const logged = 'select distinct code, side from transmission_log where item_id = $1 order by code, side';
    expect(await world.database.owner(logged, [path.split('/').at(-1)])).toEqual([
      { code: 'transit_notice', side: 'recipient' },
      { code: 'transit_notice', side: 'transmitter' },
      { code: 'transit_request', side: 'recipient' },
      { code: 'transit_request', side: 'transmitter' },
    ]);
    expect((await goes(here.point, path, 'complete')).state).toBe('completed');
  });

  it('fails on the way: whoever asked takes them back', async () => {
    const path = await here.underWay();
    expect((await goes(here.point, path, 'fail', { ground: 'onward_failed' })).state).toBe('failed');
    expect((await goes(here.escort, path, 'take_back')).state).toBe('taken_back');
  });

  it('is revoked before it begins, and then there is nobody to take back', async () => {
    const path = await here.granted();
    const form = { ground: 'onward_not_assured', reason: 'The destination does not admit them.' };
    expect((await goes(here.askedSupervisor, path, 'revoke', form)).state).toBe('revoked');
    expect(await codeOf(tries(here.escort, path, 'take_back'))).toBe('nobody_to_take_back');
  });

  it('has a new plan within a day where it cannot take place; a day that was missed is written down', async () => {
    const path = await here.granted();
    await goes(here.officer, path, 'notify', here.notice());
    const told = await goes(here.point, path, 'obstruct', { obstacle: 'The airport is closed.' });
    expect(new Date(String(told.dueAt)).getTime() - world.clock.now().getTime()).toBe(86_400_000);
    world.clock.pass(86_400_000);
    await world.sweep();
    expect((await here.officer.sees(path)).body).toMatchObject({ state: 'obstructed', planMissed: true, dueAt: null });
    const plan = { plan: 'By Pristina.', entersAt: inDays(world, 12), leavesAt: inDays(world, 13) };
    const anew = await goes(here.officer, path, 'plan_anew', plan);
    expect(anew).toMatchObject({ state: 'granted', planMissed: false, notifiedAt: null, obstacle: null });
  });

  it('is answered by hand for a state without account, with channel and reference, and by nobody else', async () => {
    const path = await here.drafted({ elsewhere: 'other' });
    await goes(here.supervisor, path, 'request');
    expect(await codeOf(tries(here.officer, path, 'grant', { escortsAllowed: 1 }))).toBe('inconsistent');
    const heard = { channel: 'e-mail', reference: '12-345/2' };
    const granted = await goes(here.officer, path, 'grant', { escortsAllowed: 1, heard });
    expect(granted).toMatchObject({ state: 'granted', takenDown: [{ action: 'grant', ...heard }] });
  });

  it('is taken down for a state without account that asks', async () => {
    const form = { elsewhere: 'owner', askingCountry: 'AT', ownerAuthorityId: world.authority('AT/mi') };
    const path = await here.drafted(form, here.asked);
    const heard = { channel: 'fax', reference: 'Z 77' };
    expect((await goes(here.asked, path, 'request', { heard })).state).toBe('requested');
    expect(await codeOf(here.asked.does('/transits', here.form({ ...form, askingCountry: undefined })))).toBe(
      'inconsistent',
    );
  });

  it('is erased by data protection: who was brought through is gone', async () => {
    const path = await here.underWay();
    await goes(here.escort, path, 'complete');
    const dpo = await world.officer('data_protection_officer', { at: 'AT/asylum' });
    expect(await codeOf(tries(here.supervisor, path, 'erase', { reason: 'x' }))).toBe('not_permitted');
    const erased = await goes(dpo, path, 'erase', { reason: 'The time is over.' });
    expect(erased).toMatchObject({ state: 'erased', persons: [], escorts: [], whyNotDirect: null });
    const id = path.split('/').at(-1);
    const left = await world.database.owner('select from transit_persons where transit_id = $1', [id]);
    expect(left).toEqual([]);
  });

  it('holds in the database too: none begins without notice, none is refused without a ground', async () => {
    const path = await here.granted();
    const id = path.split('/').at(-1);
    for (const change of [`state = 'refused'`, `started_at = now()`, `destination = 'MK'`])
      await expect(world.database.owner(`update transits set ${change} where id = $1`, [id])).rejects.toThrow(
        'violates check',
      );
  });

  it('is stopped by an open hold on its readmission, in the application and in the database', async () => {
    const readmissions = await Readmissions.between(world, 'AT/mi', 'MK/border');
    const { id: readmissionId } = await readmissions.drafted();
    const path = await here.drafted({ readmissionId });
    await new Holding(readmissions).set(readmissionId, 'asylum');
    expect(await codeOf(tries(here.supervisor, path, 'request'))).toBe('on_hold');
    for (const state of ['requested', 'notified', 'under_way'])
      await expect(
        directly(world, here.supervisor, `update transits set state = '${state}' where readmission_id = $1`, [
          readmissionId,
        ]),
      ).rejects.toThrow('an open hold stops this journey');
    const without = 'update transits set readmission_id = null where readmission_id = $1';
    await expect(directly(world, here.supervisor, without, [readmissionId])).rejects.toThrow(
      'the case of a journey is not changed',
    );
  });

  it('is done once, however often it is sent', async () => {
    const path = await here.drafted();
    const { body } = await here.supervisor.sees(path);
    const how = { version: body.version as number, key: 'twice-the-same-key' };
    const [one, two] = [
      await here.supervisor.does(`${path}/request`, {}, how),
      await here.supervisor.does(`${path}/request`, {}, how),
    ];
    expect([one.status, two.status, two.body.version]).toEqual([200, 200, one.body.version]);
  });
});
