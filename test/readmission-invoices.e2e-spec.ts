import { v7 as newId } from 'uuid';
import { settled } from './support/exchange.js';
import { Keepers } from './support/keepers.js';
import { Readmissions } from './support/readmissions.js';
import { goes, inDays, puts, Transiting, tries } from './support/return-journeys.js';
import { World, type TestOfficer } from './support/world.js';

const DAY = 86_400_000;
const payee = { holder: 'Ministry (demonstration)', iban: 'XK05 1212 0123 4567 8906', bank: 'Central Bank' };

describe('an invoice of readmission', () => {
  let world: World;
  /** Austria has asked, Kosovo has taken over: Austria pays. */
  let here: Readmissions;
  let readmissionId: string;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    ({ id: readmissionId } = await here.in('handed_over'));
  });
  afterAll(() => world.stop());

  const codeOf = async (answer: Promise<{ status: number; body: { code?: string } }>) => (await answer).body.code;
  const form = (but: object = {}) => ({ subjectType: 'readmissions', subjectId: readmissionId, payee, ...but });
  const item = (but: object = {}) => ({
    kind: 'escort',
    description: 'Two escorts to the border',
    quantity: 2,
    unitPrice: 15_050,
    ...but,
  });
  const drafted = async (but: object = {}, by: TestOfficer = here.other) => {
    const { id } = settled(await by.does('/readmission-invoices', form(but)));
    const path = `/readmission-invoices/${id}`;
    settled(await puts(by, path, `items/${newId()}`, item()));
    return path;
  };
  const issued = async () => {
    const path = await drafted();
    await goes(here.otherSupervisor, path, 'issue');
    return path;
  };

  it('is written by the state that is paid, for what the other one pays by the agreement', async () => {
    expect(await codeOf(here.officer.does('/readmission-invoices', form()))).toBe('not_invoiced_for_this');
    expect(await codeOf(here.outsider.does('/readmission-invoices', form()))).toBe('unknown_reference');
    const wrong = form({ payee: { ...payee, iban: 'XK05 1212 0123 4567 8907' } });
    expect(await codeOf(here.other.does('/readmission-invoices', wrong))).toBe('wrong_iban');
    const { body } = await here.other.does('/readmission-invoices', form());
    expect(body).toMatchObject({ payWithinDays: 30, termSure: true, currency: 'EUR', otherCountry: 'AT', total: 0 });
    expect(body.payee).toMatchObject({ iban: 'XK051212012345678906' });
  });

  it('is itemised, with its account, and due thirty days after its receipt', async () => {
    const { id } = settled(await here.other.does('/readmission-invoices', form({ payee: undefined })));
    const path = `/readmission-invoices/${id}`;
    expect(await codeOf(tries(here.otherSupervisor, path, 'issue'))).toBe('nothing_invoiced');
    settled(await puts(here.other, path, `items/${newId()}`, item()));
    expect(await codeOf(tries(here.otherSupervisor, path, 'issue'))).toBe('no_bank_account');
    const { body } = await here.other.sees(path);
    settled(await here.other.revises(path, { payee }, { version: body.version }));
    expect((await here.officer.sees(path)).status).toBe(404);
    const sent = await goes(here.otherSupervisor, path, 'issue');
    expect(sent).toMatchObject({ state: 'received', total: 30_100, receivedAt: world.clock.now().toISOString() });
    const days = (new Date(String(sent.payBy)).getTime() - world.clock.now().getTime()) / DAY;
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(34);
    expect((await here.officer.sees(path)).status).toBe(200);
    expect((await here.outsider.sees(path)).status).toBe(404);
  });

  it('is paid, and settled when the money has come; until then it is owed', async () => {
    const path = await issued();
    const ahead = { paidOn: inDays(world, 2).toISOString().slice(0, 10), paymentRef: 'T 1' };
    expect(await codeOf(tries(here.officer, path, 'pay', ahead))).toBe('time_ahead');
    const paid = { paidOn: world.clock.now().toISOString().slice(0, 10), paymentRef: 'T 1' };
    await goes(here.officer, path, 'pay', paid);
    expect(await codeOf(tries(here.officer, path, 'settle'))).toBe('not_permitted');
    const missing = await goes(here.other, path, 'miss_payment', { reason: 'Nothing has come.' });
    expect(missing).toMatchObject({ state: 'overdue', paidOn: null });
    await goes(here.officer, path, 'pay', paid);
    expect((await goes(here.other, path, 'settle')).state).toBe('settled');
  });

  it('is disputed item by item, answered, and the time begins anew', async () => {
    const path = await issued();
    const { body } = await here.supervisor.sees(path);
    const [{ id }] = body.items as [{ id: string }];
    const unknown = { itemIds: [newId()], reason: 'Not agreed.' };
    expect(await codeOf(tries(here.supervisor, path, 'dispute', unknown))).toBe('no_such_items');
    const disputed = await goes(here.supervisor, path, 'dispute', { itemIds: [id], reason: 'One escort was agreed.' });
    expect(disputed).toMatchObject({ state: 'disputed', items: [{ disputed: 'One escort was agreed.' }] });
    settled(await puts(here.other, path, `items/${id}`, item({ quantity: 1 })));
    world.clock.pass(5 * DAY);
    const answered = await goes(here.otherSupervisor, path, 'answer_dispute', { reason: 'One it is.' });
    expect(answered).toMatchObject({ state: 'received', total: 15_050, items: [{ disputed: null }] });
    expect(new Date(String(answered.payBy)) > new Date(String(disputed.payBy))).toBe(true);
  });

  it('is overdue when its time is over, and both sides are reminded', async () => {
    const path = await issued();
    world.clock.pass(35 * DAY);
    await world.sweep();
    expect((await here.officer.sees(path)).body.state).toBe('overdue');
    const inbox = await here.officer.sees('/inbox?limit=100');
    const waiting = (inbox.body.items as { id: string }[]).map(({ id }) => id);
    expect(waiting).toContain(path.split('/').at(-1));
  });

  it('is for a transit as well, and by hand where the state that pays has no account', async () => {
    const transits = await Transiting.begin(world);
    const asking = { elsewhere: 'owner', askingCountry: 'AT', ownerAuthorityId: world.authority('AT/mi') };
    const transit = await transits.drafted(asking, transits.asked);
    const heard = { channel: 'fax', reference: 'Z 77' };
    await goes(transits.asked, transit, 'request', { heard });
    const subject = { subjectType: 'transits', subjectId: transit.split('/').at(-1) };
    const path = await drafted(subject, transits.asked);
    expect((await goes(transits.askedSupervisor, path, 'issue')).state).toBe('issued');
    expect(await codeOf(tries(transits.asked, path, 'note_receipt'))).toBe('inconsistent');
    const received = await goes(transits.asked, path, 'note_receipt', { heard });
    expect(received).toMatchObject({ state: 'received', takenDown: [{ action: 'note_receipt', ...heard }] });
    const paid = { paidOn: world.clock.now().toISOString().slice(0, 10), paymentRef: 'T 2', heard };
    expect((await goes(transits.asked, path, 'pay', paid)).state).toBe('paid');
  });

  it('is for seats on a joint flight, which each state pays to its organiser', async () => {
    const plan = {
      title: 'Joint return',
      destination: 'XK',
      fromAirport: 'VIE',
      toAirport: 'PRN',
      departsAt: inDays(world, 10),
      arrivesAt: inDays(world, 10.2),
      seats: 10,
      seatPrice: 25_000,
    };
    const { id } = settled(await here.officer.does('/return-flights', plan));
    const share = { seats: 4, boardsAt: 'VIE', authorityId: world.authority('BG/border') };
    settled(await puts(here.officer, `/return-flights/${id}`, 'shares/BG', share));
    await goes(here.officer, `/return-flights/${id}`, 'offer');
    const subject = { subjectType: 'return_flights', subjectId: id, debtor: 'BG' };
    const refused = here.officer.does('/readmission-invoices', form(subject));
    expect(await codeOf(refused)).toBe('unknown_reference');
    await goes(here.outsider, `/return-flights/${id}`, 'take_seats', { escorts: 1 });
    const { body } = await here.officer.does('/readmission-invoices', form(subject));
    expect(body).toMatchObject({ otherCountry: 'BG', agreement: null, termSure: false, payWithinDays: 30 });
    expect(await codeOf(here.outsider.does('/readmission-invoices', form(subject)))).toBe('not_invoiced_for_this');
  });

  it('keeps its items to itself, and takes one out again', async () => {
    const [one, other] = [await drafted(), await drafted()];
    const { body } = await here.other.sees(one);
    const [{ id }] = body.items as [{ id: string }];
    expect((await puts(here.other, other, `items/${id}`, item())).status).toBe(409);
    const left = await here.other.removes(`${one}/items/${id}`, { version: body.version });
    expect(left.body).toMatchObject({ items: [], total: 0 });
    expect((await puts(here.other, one, `items/${newId()}`, item({ quantity: 0, unitPrice: -1 }))).status).toBe(400);
  });

  it('is paid a day later where the last day was made a holiday of the state that pays', async () => {
    const path = await issued();
    const before = (await here.officer.sees(path)).body;
    const last = new Date(new Date(String(before.payBy)).getTime() - 3_600_000).toISOString().slice(0, 10);
    const law = await Keepers.of(world);
    const content = { country: 'AT', name: 'Made up', rule: { kind: 'dated', dates: [last] }, moves: null };
    await law.putInForce({
      kind: 'holiday',
      key: 'AT/MADE_UP_I',
      article: 'decision of the government (made up)',
      content: { ...content, since: null, until: null },
      source: 'official gazette (made up)',
      trust: 'verified',
    });
    await world.matched();
    const after = (await here.officer.sees(path)).body;
    expect(new Date(after.payBy) > new Date(before.payBy)).toBe(true);
    expect(after.dueAt).toBe(after.payBy);
  });
});
