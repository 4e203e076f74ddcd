import { days, hours, minutes } from '../src/core/workflow/deadline.js';
import { MailSweep, MOST_TRIES } from '../src/notifications/mail.sweep.js';
import { JointOperation } from './support/joint-operation.js';
import { MailServer, type Received } from './support/mail-server.js';
import { World, type TestOfficer } from './support/world.js';

const ADDRESS = 'a.coordinator@border.example';
const chosen = {
  address: ADDRESS,
  green: 'digest',
  amber: 'digest',
  red: 'at_once',
  overdue: 'at_once',
  digestAt: ['08:00', '16:00'],
  quietFrom: '22:00',
  quietUntil: '06:00',
  urgentThrough: false,
  timeZone: 'Europe/Tirane',
  language: 'en',
};

describe('e-mail to an officer', () => {
  let world: World;
  let mail: MailServer;
  let operation: JointOperation;
  let officer: TestOfficer;
  beforeAll(async () => {
    mail = await MailServer.start();
    world = await World.start({
      SMTP_URL: mail.url,
      MAIL_FROM: 'seecase@police.example',
      PUBLIC_URL: 'https://seecase.example',
    });
    operation = await JointOperation.active(world);
    // 10:00 in Tirana.
    officer = await world.officer('operation_coordinator', { at: 'AL/border', name: 'Arta Coordinator' });
  });
  afterAll(async () => {
    await world.stop();
    await mail.stop();
  });

  const preferences = async (who = officer) => (await who.sees('/me/notifications')).body;
  const choose = async (changes: object, who = officer) =>
    who.puts('/me/notifications', { ...chosen, ...changes }, { version: (await preferences(who)).version });

  /** What comes out of the post box when the clock looks into it. */
  async function sent(): Promise<Received[]> {
    const before = mail.received.length;
    await world.get(MailSweep).sweep();
    return mail.received.slice(before);
  }

  async function later(milliseconds: number): Promise<Received[]> {
    world.clock.pass(milliseconds);
    await world.sweep();
    return sent();
  }

  /** Until that hour of the day in Tirana, two hours ahead of UTC in September. */
  async function until(hour: number): Promise<Received[]> {
    const now = world.clock.now().getUTCHours() + 2 + world.clock.now().getUTCMinutes() / 60;
    return later(hours((hour - now + 24) % 24 || 24));
  }

  async function verified(who: TestOfficer, changes: object = {}): Promise<void> {
    await choose(changes, who);
    const [message] = await sent();
    const [code] = /\d{8}/.exec(message?.body ?? '') ?? [''];
    expect((await who.does('/me/notifications/verify', { code })).status).toBe(200);
  }

  /** An officer whom North Macedonia offers; left unanswered it climbs, and becomes urgent. */
  async function offered() {
    const visitor = await world.officer([], { at: 'MK/border', name: 'Vesna Visitor' });
    const now = world.clock.now().getTime();
    const { body } = await operation.contactPoints.MK.does('/deployments', {
      operationId: operation.id,
      officerId: visitor.id,
      function: 'field_officer',
      legalBasis: 'PCC_SEE_26',
      arrival: new Date(now),
      departure: new Date(now + days(10)),
    });
    return `/deployments/${body.id}`;
  }

  it('is not sent as long as they have not chosen it', async () => {
    expect(await preferences()).toMatchObject({ address: null, version: 0, sends: true, timeZone: 'Europe/Tirane' });
    expect((await preferences()).languages).toContainEqual({ code: 'sq', reviewed: false });
    await offered();
    expect(await later(days(2))).toEqual([]);
  });

  it('goes to an address only once a code that was sent to it has come back', async () => {
    expect((await choose({ address: 'not an address' })).status).toBe(400);
    expect((await choose({ language: 'xx' })).body.code).toBe('unknown_reference');
    expect((await choose({ timeZone: 'Europe/Nowhere' })).body.code).toBe('unknown_reference');
    expect((await choose({ quietFrom: null })).body.code).toBe('inconsistent');
    expect((await choose({})).body).toMatchObject({ address: ADDRESS, verifiedAt: null, version: 1 });
    expect((await officer.puts('/me/notifications', chosen, { version: 0 })).body.code).toBe('stale_version');
    const [message, ...others] = await sent();
    expect(others).toEqual([]);
    expect(message).toMatchObject({ to: [ADDRESS], subject: 'Seecase: confirm this address' });
    const [code] = /\d{8}/.exec(message?.body ?? '') ?? [''];
    const wrong = code === '00000000' ? '00000001' : '00000000';
    expect((await officer.does('/me/notifications/verify', { code: wrong })).body.code).toBe('wrong_mail_code');
    expect(await later(days(1))).toEqual([]);
    expect((await officer.does('/me/notifications/verify', { code })).body.code).toBe('wrong_mail_code');
    await verified(officer);
    expect((await preferences()).verifiedAt).not.toBeNull();
  });

  it('takes five codes at the most, and sends a new one when it is asked for', async () => {
    const guesser = await world.officer('analyst', { at: 'AL/border' });
    expect((await guesser.does('/me/notifications/verify', { code: '12345678' })).body.code).toBe('nothing_to_verify');
    await choose({ address: 'guesser@border.example' }, guesser);
    const [message] = await sent();
    const [code] = /\d{8}/.exec(message?.body ?? '') ?? [''];
    for (let n = 0; n < 5; n += 1) await guesser.does('/me/notifications/verify', { code: '00000000' });
    expect((await guesser.does('/me/notifications/verify', { code })).body.code).toBe('mail_code_tries');
    for (let n = 0; n < 4; n += 1) {
      expect((await choose({ address: 'guesser@border.example' }, guesser)).status).toBe(200);
      await sent();
    }
    expect((await choose({ address: 'guesser@border.example' }, guesser)).body.code).toBe('too_many_requests');
  });

  it('comes in a digest at the hours that they chose: how much of what is waiting, and nothing that it is about', async () => {
    const path = await offered();
    expect(await sent()).toEqual([]);
    const [digest, ...others] = await until(16);
    expect(others).toEqual([]);
    const { body: counts } = await officer.sees('/inbox/counts');
    expect(digest?.body).toContain(`Waiting for you: ${counts.total}`);
    expect(digest?.body).toContain('- Deployments: ');
    expect(digest?.body).toContain('https://seecase.example');
    for (const personal of [
      'Arta',
      'Vesna',
      'Coordinator',
      'Visitor',
      officer.id,
      path.split('/')[2] ?? '',
      operation.id,
    ])
      expect(digest?.raw).not.toContain(personal);
    expect(digest?.raw).not.toMatch(/DRINO|Gjirokast|Kakavi|Macedonia/i);
    expect(digest?.raw.match(/^to: .*$/im)?.[0]).toBe(`To: ${ADDRESS}`);
    expect(await sent()).toEqual([]);
    expect((await preferences()).lastMail).toMatchObject({ purpose: 'digest', state: 'sent', tries: 1, failure: null });
  });

  it('is in their language', async () => {
    await choose({ language: 'sq' });
    const [digest] = await until(8);
    expect(digest?.subject).toContain('në pritje për ju');
    expect(digest?.body).toContain('Dërgime oficerësh');
    await choose({});
  });

  it('comes once for an hour that passed while nobody was there', async () => {
    expect(await later(days(5))).toHaveLength(1);
    expect(await sent()).toEqual([]);
  });

  it('comes at once where they want that, one for all that has come, and not in quiet hours', async () => {
    await choose({ green: 'at_once', digestAt: [] });
    await until(12);
    await offered();
    await offered();
    expect(await sent()).toHaveLength(1);
    await until(23);
    await offered();
    expect(await sent()).toEqual([]);
    expect(await later(hours(6))).toEqual([]);
    expect(await until(6)).toHaveLength(1);
  });

  it('comes in quiet hours too where it is urgent and they let it through', async () => {
    await choose({ urgentThrough: true, digestAt: [] });
    await until(22);
    await offered();
    expect(await sent()).toEqual([]);
    const [first] = await later(days(1) + minutes(1));
    expect(first?.subject).toMatch(/urgent: [1-9]/);
  });

  it('waits for a mail server that is away, and is then one and the same message', async () => {
    await choose({ green: 'at_once', digestAt: [], quietFrom: null, quietUntil: null });
    await offered();
    await mail.stop();
    expect(await sent()).toEqual([]);
    expect((await preferences()).lastMail).toMatchObject({
      state: 'sending',
      tries: 1,
      failure: expect.stringMatching(/^E/),
    });
    await offered();
    expect(await sent()).toEqual([]);
    await mail.start();
    mail.refusal = 451;
    expect(await later(minutes(3))).toEqual([]);
    expect((await preferences()).lastMail).toBeDefined();
    mail.refusal = undefined;
    const messages = await later(minutes(5));
    expect(messages).toHaveLength(2);
    expect(new Set(messages.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('is given up after so many tries, or at once where the server says that there is no such address', async () => {
    mail.refusal = 451;
    await offered();
    await sent();
    for (let n = 1; n < MOST_TRIES; n += 1) await later(hours(1));
    expect((await preferences()).lastMail).toMatchObject({ state: 'given_up', tries: MOST_TRIES, failure: 'SMTP_451' });
    mail.refusal = 550;
    await offered();
    await sent();
    expect((await preferences()).lastMail).toMatchObject({ state: 'given_up', tries: 1, failure: 'SMTP_550' });
    mail.refusal = undefined;
    expect(await later(hours(2))).toEqual([]);
  });

  it('is not sent twice by two who look at once', async () => {
    const other = await world.another({
      SMTP_URL: mail.url,
      MAIL_FROM: 'seecase@police.example',
      PUBLIC_URL: 'https://seecase.example',
    });
    await offered();
    const before = mail.received.length;
    await Promise.all([world.get(MailSweep).sweep(), other.get(MailSweep).sweep()]);
    expect(mail.received).toHaveLength(before + 1);
    await other.leave();
  });

  it('says nothing of what is kept to others, and does not come where nothing is left', async () => {
    const confidant = await world.officer('operation_coordinator', { at: 'AL/border' });
    const form = await operation.form({ restrictedTo: [confidant.id] });
    await sent();
    await operation.coordinator.does('/operations', form);
    expect(await world.database.owner('select from notices where restricted')).not.toEqual([]);
    expect(await sent()).toEqual([]);
    const loner = await world.officer('legal_officer', { at: 'ME/police' });
    await verified(loner, { address: 'loner@me.example', green: 'at_once' });
    const messages = await later(days(1));
    expect(messages.flatMap(({ to }) => to)).not.toContain('loner@me.example');
  });

  it('ends with the account', async () => {
    await world.database.owner('update officers set disabled_at = $2 where id = $1', [officer.id, world.clock.now()]);
    await offered();
    const messages = [...(await sent()), ...(await later(days(1)))];
    expect(messages.flatMap(({ to }) => to)).not.toContain(ADDRESS);
  });

  it('is not offered by an installation that has no mail server, which says so', async () => {
    const silent = await world.another();
    const reader = await silent.officer('analyst', { at: 'AL/border' });
    expect((await reader.sees('/me/notifications')).body.sends).toBe(false);
    expect((await reader.puts('/me/notifications', chosen, { version: 0 })).body.code).toBe('no_mail_here');
    expect((await silent.nobody.sees('/health/ready')).body.info.mail).toEqual({ status: 'up', sends: false });
    expect((await world.nobody.sees('/health/ready')).body.info.mail).toEqual({ status: 'up', sends: true });
    await silent.leave();
  });
});
