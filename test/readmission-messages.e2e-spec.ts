import { randomUUID } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { PlayedLimits } from './support/limits.js';
import { Readmissions } from './support/readmissions.js';
import { World } from './support/world.js';

/** What networks and people do to messages: they are late, come twice, and come in another order than they were sent. */
describe('what comes from the other side of a readmission', () => {
  let world: World;
  let here: Readmissions;
  let limits: PlayedLimits;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    limits = await PlayedLimits.of(here);
  });
  afterAll(() => world.stop());

  interface Message {
    readonly id: string;
    readonly kind: string;
    readonly text: string | null;
    readonly saidAt: string;
    readonly stateThen: string;
  }
  const messages = async (id: string, by = here.officer): Promise<Message[]> =>
    (await by.sees(`/readmissions/${id}/messages`)).body as never;
  const lasting = async (id: string) => {
    const { state, nextDueAt, reply } = (await here.officer.sees(`/readmissions/${id}`)).body;
    return { state, nextDueAt, reply, limits: await limits.states(id) };
  };
  const ago = (minutes: number) => new Date(world.clock.now().getTime() - minutes * 60_000);

  describe('late', () => {
    const lapsed = async () => {
      const { id } = await here.in('examination');
      await limits.pass(35);
      expect(await here.state(id)).toBe('lapsed');
      await here.goes(id, 'deem_accepted', { by: 'supervisor' });
      return id;
    };
    const late = (id: string, but: object = {}) =>
      here.tries(id, 'note_late_reply', {
        by: 'otherSupervisor',
        form: {
          positive: false,
          reasons: ['nationality_not_established'],
          text: 'Not known in our registers.',
          ...but,
        },
      });

    it('is kept and shown to both, and takes nothing of what silence has settled', async () => {
      const id = await lapsed();
      const before = await lasting(id);
      expect((await late(id)).status).toBe(200);
      expect(await lasting(id)).toEqual(before);
      expect(
        (await here.tries(id, 'refuse', { by: 'otherSupervisor', form: { reasons: ['other_reasoned'], text: 'No.' } }))
          .body.code,
      ).toBe('wrong_state');
      for (const reader of [here.officer, here.other])
        expect((await messages(id, reader)).at(-1)).toMatchObject({
          kind: 'late_reply',
          text: 'Not known in our registers.',
          stateThen: 'deemed_accepted',
        });
    });

    it('stops the case all the same where it names protection', async () => {
      const id = await lapsed();
      expect((await late(id, { reasons: ['protection_hold'], text: 'He has asked for protection.' })).status).toBe(200);
      expect((await here.tries(id, 'request_document')).body).toMatchObject({ code: 'on_hold' });
      expect(await here.state(id)).toBe('deemed_accepted');
    });
  });

  it('twice is there once, and an act that is sent twice is done once', async () => {
    const { id } = await here.in('received');
    const { version } = (await here.other.sees(`/readmissions/${id}`)).body;
    const key = randomUUID();
    const examine = (how: object) => here.other.does(`/readmissions/${id}/examine`, {}, { version, ...how });
    const [first, again] = [await examine({ key }), await examine({ key })];
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect((await examine({ key: randomUUID() })).body.code).toBe('stale_version');
    const before = await lasting(id);
    const messageId = newId();
    const said = { kind: 'message', text: 'The register is closed today.' };
    const put = (form: object) => here.other.puts(`/readmissions/${id}/messages/${messageId}`, form);
    const [one, same] = [await put(said), await put(said)];
    expect([one.status, same.status, same.body]).toEqual([200, 200, one.body]);
    expect((await put({ ...said, text: 'Something else.' })).body.code).toBe('message_id_taken');
    expect((await messages(id)).filter((message) => message.id === messageId)).toHaveLength(1);
    expect(await lasting(id)).toEqual(before);
  });

  it('in another order is shown in the order in which it was said, and moves the case by its own law alone', async () => {
    const { id } = await here.in('submitted', { elsewhere: 'other', otherAuthorityId: undefined });
    world.clock.pass(3_600_000);
    const put = (form: object) => here.officer.puts(`/readmissions/${id}/messages/${newId()}`, form);
    // The reply is here before the receipt: it is kept, and is no reply yet.
    const reply = { kind: 'late_reply', side: 'other', channel: 'fax', externalRef: 'XK-2', at: ago(10), text: 'Yes.' };
    expect((await put(reply)).status).toBe(200);
    const taken = (await here.persons(id)).map((person) => ({ personId: person.id, article: 'Art. 2(1)' }));
    expect((await here.tries(id, 'accept', { form: { taken, channel: 'fax' } })).body.code).toBe('wrong_state');
    expect(await here.state(id)).toBe('submitted');
    await put({ kind: 'receipt', side: 'other', channel: 'fax', externalRef: 'XK-1', at: ago(30), text: 'Received.' });
    const order = (await messages(id)).filter(({ kind }) => kind !== 'application').map(({ kind }) => kind);
    expect(order).toEqual(['receipt', 'late_reply']);
    // No limit runs from what was only said; it runs from the receipt as it is registered, from the moment of that.
    expect((await limits.states(id)).some((one) => one.startsWith('d04'))).toBe(false);
    await here.goes(id, 'receive', { form: { channel: 'fax', externalRef: 'XK-1', at: ago(30) } });
    await here.goes(id, 'examine');
    expect((await here.goes(id, 'accept', { form: { taken, channel: 'fax', at: ago(10) } })).state).toBe('accepted');
  });
});
