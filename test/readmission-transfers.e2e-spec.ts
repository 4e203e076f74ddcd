import { v7 as newId } from 'uuid';
import { Readmissions } from './support/readmissions.js';
import {
  acts,
  limitsOf,
  escortForm,
  moment,
  passports,
  planForm,
  plans,
  transferOf,
  withLeader,
} from './support/transferring.js';
import { World } from './support/world.js';

const at = (id: string) => `/readmission-transfers/${id}`;

describe('a transfer', () => {
  let world: World;
  let here: Readmissions;

  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  /** A case whose documents are ready. */
  const ready = async (): Promise<string> => {
    const { id } = await here.in('travel_document');
    await passports(here, id);
    return id;
  };

  it('is planned at a point that the agreement lists, with the notice counted back, and moves its case', async () => {
    const id = await ready();
    const listed = await here.officer.does('/readmission-transfers', {
      ...planForm(here, id),
      pointKey: 'AT-XK/XK-PRISHTINE-AIR',
      pointName: undefined,
      pointAgreement: undefined,
    });
    expect(listed.status).toBe(201);
    expect(listed.body).toMatchObject({ attempt: 1, pointName: 'airport', pointBasis: 'agreement', state: 'planned' });
    expect(listed.body).toMatchObject({ otherCountry: 'XK', elsewhere: null });
    expect(listed.body.notice.article).not.toBeNull();
    const { latest } = listed.body.notice as { latest: string };
    const days = (Date.parse(listed.body.plannedAt as string) - Date.parse(latest)) / 86_400_000;
    expect(days).toBeGreaterThan(1.9);
    expect(days).toBeLessThan(4);
    expect(await here.state(id)).toBe('transfer_planned');
    expect(await limitsOf(here, id)).toEqual(['d11 running', 'd13 running']);
    await acts(here.officer, at(listed.body.id as string), 'notify');
    expect(await limitsOf(here, id)).toEqual(['d11 running', 'd13 met']);
    const again = await here.officer.does('/readmission-transfers', planForm(here, id));
    expect(again.body.code).toBe('transfer_open');
  });

  it('of somebody ill or at risk is announced as early as the agreement says, and of others as usual', async () => {
    const bosnian = await Readmissions.between(world, 'AT/mi', 'BA/ms');
    const byOldOne = { agreement: 'AT-BA-2006', agreementReason: 'Both sides work by it.' };
    const { id } = await bosnian.in('travel_document', byOldOne);
    await passports(bosnian, id);
    const planned = await plans(bosnian, id, { plannedAt: moment(bosnian, 20) });
    const path = at(planned.id);
    const latest = async () => ((await bosnian.officer.sees(path)).body.notice as { latest: string | null }).latest;
    expect(await latest()).toBeNull();
    const { version } = planned;
    const { body } = await bosnian.officer.revises(path, { care: 'Insulin twice a day.' }, { version });
    const before = Date.parse(body.plannedAt as string) - Date.parse((await latest()) ?? '');
    expect(before / 86_400_000).toBeGreaterThan(28);
    expect(await limitsOf(bosnian, id)).toContain('d13 overdue');
    expect((await acts(bosnian.officer, path, 'notify')).body.code).toBe('notice_too_short');
    const { body: later } = await bosnian.officer.sees(path);
    await bosnian.officer.revises(path, { plannedAt: moment(bosnian, 40) }, { version: later.version as number });
    expect((await acts(bosnian.officer, path, 'notify')).body.state).toBe('notified');
  });

  it.each<[string, object, string]>([
    ['in the past', { plannedAt: '2020-01-01T00:00:00Z' }, 'transfer_in_the_past'],
    ['at a point of another agreement', { pointKey: 'CH-MK/MK-BLACE' }, 'unknown_reference'],
    ['at a place that nobody has agreed on', { pointAgreement: undefined }, 'point_not_agreed'],
    ['nowhere', { pointName: undefined, pointAgreement: undefined }, 'bad_input'],
  ])('is not planned %s', async (_, changes, code) => {
    const id = await ready();
    const { body } = await here.officer.does('/readmission-transfers', planForm(here, id, changes));
    expect(body.code).toBe(code);
    expect(await here.state(id)).toBe('travel_document');
  });

  it('is not planned without documents for everybody, nor by whoever has no part in the case', async () => {
    const { id } = await here.in('travel_document');
    const without = await here.officer.does('/readmission-transfers', planForm(here, id));
    expect(without.body.code).toBe('document_not_ready');
    const outside = await here.outsider.does('/readmission-transfers', planForm(here, id));
    expect(outside.body.code).toBe('unknown_reference');
  });

  it('exists for the other side from when it is notified, and for nobody else', async () => {
    const id = await ready();
    const transfer = await plans(here, id, { escortType: 'police', escortsAgreed: 1 });
    const path = at(transfer.id);
    await withLeader(here, transfer, here.escort);
    for (const one of [here.other, here.point, here.escort, here.outsider, here.consul])
      expect([404, 403]).toContain((await one.sees(path)).status);
    expect((await acts(here.officer, path, 'notify')).status).toBe(200);
    for (const one of [here.other, here.point, here.escort, here.safeguard])
      expect((await one.sees(path)).status).toBe(200);
    for (const one of [here.outsider, here.consul]) expect([404, 403]).toContain((await one.sees(path)).status);
    const messages = (await here.other.sees(`/readmissions/${id}/messages`)).body as {
      kind: string;
      content: object;
    }[];
    const notice = messages.find(({ kind }) => kind === 'transfer_notice');
    expect(notice?.content).toMatchObject({
      mode: 'land_road',
      escorts: [{ familyName: 'Leka', passportNo: 'S1234567' }],
    });
  });

  it('is told in the time of the agreement, or as both have agreed', async () => {
    const id = await ready();
    const { id: transferId } = await plans(here, id, { plannedAt: moment(here, 1) });
    const path = at(transferId);
    const late = await acts(here.officer, path, 'notify');
    expect(late.body.code).toBe('notice_too_short');
    expect(late.body.article).toBeDefined();
    const { version } = (await here.officer.sees(path)).body;
    await here.officer.revises(path, { shortNoticeAgreement: 'Mail of today (demonstration)' }, { version });
    const told = await acts(here.officer, path, 'notify');
    expect(told.body).toMatchObject({ state: 'notified', notice: { short: true } });
    expect(await here.state(id)).toBe('notified');
  });

  it('has an escort by name, under the rules, led by somebody who has an account for that', async () => {
    const id = await ready();
    const { id: transferId, version } = await plans(here, id, { escortType: 'police', escortsAgreed: 1 });
    const path = at(transferId);
    expect((await acts(here.officer, path, 'notify')).body).toMatchObject({
      code: 'escorts_not_named',
      missing: ['leader'],
    });
    const escortId = newId();
    const stranger = await here.officer.puts(`${path}/escorts/${escortId}`, escortForm(here.officer.id), { version });
    expect(stranger.body.code).toBe('unknown_reference');
    const armed = escortForm(here.escort.id, { underTheRules: false });
    const put = await here.officer.puts(`${path}/escorts/${escortId}`, armed, { version });
    expect((await acts(here.officer, path, 'notify')).body.missing).toEqual([`underTheRules:${escortId}`]);
    const removed = await here.officer.removes(`${path}/escorts/${escortId}`, { version: put.body.version });
    expect(removed.body).toMatchObject({ escorts: [], leaderId: null });
  });

  it('is postponed by the state that hands over, which tells of it anew', async () => {
    const { id } = await here.in('transfer_confirmed');
    const path = at(await transferOf(here, id));
    const put = await acts(here.officer, path, 'postpone', { reason: 'No car', plannedAt: moment(here, 20) });
    expect(put.body).toMatchObject({ state: 'planned', notifiedAt: null, postponements: 1, postponedBy: 'owner' });
    expect(await here.state(id)).toBe('transfer_planned');
    expect((await acts(here.officer, path, 'notify')).body.state).toBe('notified');
  });

  it('is postponed by the state that takes over with its own date, of which it needs no notice', async () => {
    const { id } = await here.in('notified');
    const path = at(await transferOf(here, id));
    const none = await acts(here.other, path, 'propose_date', {
      reason: 'Holiday',
      proposedAt: '2020-01-01T00:00:00Z',
    });
    expect(none.body.code).toBe('transfer_in_the_past');
    const proposedAt = moment(here, 1);
    const proposed = await acts(here.other, path, 'propose_date', { reason: 'Holiday', proposedAt });
    expect(proposed.body).toMatchObject({ state: 'date_proposed', proposedAt, postponedBy: 'other' });
    expect(await here.state(id)).toBe('transfer_planned');
    expect((await acts(here.officer, path, 'take_date')).body).toMatchObject({
      state: 'planned',
      plannedAt: proposedAt,
    });
    expect((await acts(here.officer, path, 'notify')).body.state).toBe('notified');
    expect((await acts(here.other, path, 'confirm', { gate: '2' })).body).toMatchObject({
      state: 'confirmed',
      gate: '2',
    });
    await acts(here.other, path, 'propose_date', { reason: 'Snow', proposedAt: moment(here, 2) });
    const declined = await acts(here.officer, path, 'decline_date', {
      reason: 'No escort',
      plannedAt: moment(here, 12),
    });
    expect(declined.body).toMatchObject({ state: 'planned', postponements: 3, proposedAt: null });
  });

  it('is what its case moves with: nothing of it is done to the case alone', async () => {
    const { id } = await here.in('notified');
    const alone = await here.tries(id, 'confirm_transfer', { by: 'other' });
    expect(alone.body.code).toBe('moves_with_its_transfer');
    expect(await here.state(id)).toBe('notified');
  });

  it('is called off when its case ends without it', async () => {
    const { id } = await here.in('notified');
    const transferId = await transferOf(here, id);
    await here.goes(id, 'withdraw', { form: { text: 'Left on their own.' } });
    expect((await here.officer.sees(at(transferId))).body.state).toBe('cancelled');
  });

  it('is listed by day, state and case', async () => {
    const { id } = await here.in('notified');
    const day = moment(here, 10).slice(0, 10);
    const found = (await here.point.sees(`/readmission-transfers?day=${day}&state=notified&readmissionId=${id}`)).body;
    expect(found.items).toHaveLength(1);
    const elsewhere = (await here.point.sees(`/readmission-transfers?day=2020-01-01`)).body;
    expect(elsewhere.items).toEqual([]);
  });
});
