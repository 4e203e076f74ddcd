import { settled, TwoStates, type Answer } from './support/exchange.js';
import { Keepers } from './support/keepers.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

describe('a request to the single point of contact of another member of the Union', () => {
  let world: World;
  let here: TwoStates;
  let law: Keepers;
  let austria: TestOfficer;
  let chief: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
    law = await Keepers.of(world);
    here.asks = await world.officer('team_leader', { at: 'BG/border' });
    chief = await world.officer('operation_coordinator', { at: 'BG/border' });
    here.ownUnit = await world.officer('central_unit_officer', { at: 'BG/ncu' });
    austria = await world.officer('central_unit_officer', { at: 'AT/bk' });
    here.otherUnit = austria;
  });
  afterAll(() => world.stop());

  const inUnion = { route: 'eu_spoc', otherCountry: 'AT', accessibility: 'directly' };
  type Request = Answer['body'];
  const seen = async (by: TestOfficer, { id }: Request) => settled(await by.sees(`/requests/${id}`));
  const kinds = async (by: TestOfficer, { id }: Request) =>
    (settled(await by.sees(`/requests/${id}/messages`)) as unknown as { kind: string }[]).map(({ kind }) => kind);
  async function approved(but: object = {}): Promise<Request> {
    const submitted = await here.act(here.asks, await here.opened({ ...inUnion, ...but }), 'submit');
    return here.act(here.ownUnit, submitted, 'approve');
  }

  describe('about an offence in which Europol is competent', () => {
    it('goes only once its own side has decided on a copy for Europol, and is answered once the other has', async () => {
      let request = await approved();
      const early = await here.tries(here.ownUnit, request, 'send');
      expect([early.status, early.body.code]).toEqual([422, 'europol_copy_undecided']);
      const bare = await here.tries(here.ownUnit, request, 'assess_europol_copy', { decision: 'sent' });
      expect(bare.body).toMatchObject({ code: 'inconsistent', field: 'purpose' });
      const copied = { decision: 'sent', purpose: 'Cross-checking' };
      request = await here.act(here.ownUnit, request, 'assess_europol_copy', copied);
      request = await here.act(here.ownUnit, request, 'send');
      expect(request).toMatchObject({ europolCopy: 'sent', europolPurpose: 'Cross-checking' });
      request = await here.act(austria, request, 'acknowledge');
      expect(request).toMatchObject({ europolCopy: null, europolPurpose: null });
      request = await here.act(austria, request, 'accept');
      const undecided = await here.tries(austria, request, 'answer', { text: 'Known.' });
      expect(undecided.body.code).toBe('europol_copy_undecided');
      request = await here.act(austria, request, 'assess_europol_copy', { decision: 'origin_has_not_agreed' });
      expect((await here.act(austria, request, 'answer', { text: 'Known.' })).state).toBe('answered');
      expect(await seen(here.ownUnit, request)).toMatchObject({ europolCopy: 'sent' });
      expect(await seen(austria, request)).toMatchObject({ europolCopy: 'origin_has_not_agreed' });
    });

    it('is asked about under no other law, nor for a side that has no account here', async () => {
      let request = await here.sent({ ...inUnion, elsewhere: 'other' });
      const how = { channel: 'siena', externalRef: 'S 7' };
      request = await here.act(here.ownUnit, request, 'acknowledge', how);
      request = await here.act(here.ownUnit, request, 'accept', how);
      expect((await here.act(here.ownUnit, request, 'answer', { ...how, text: 'No.' })).state).toBe('answered');
      const convention = await here.opened({ route: 'central_units', otherCountry: 'MK' });
      const none = await here.tries(here.ownUnit, convention, 'assess_europol_copy', { decision: 'not_useful' });
      expect(none.body.code).toBe('not_under_union_law');
    });
  });

  it('is in a language that the one who is asked has published, English among them', async () => {
    const german = await here.opened({ ...inUnion, language: 'de' });
    const refused = await here.tries(here.asks, german, 'submit');
    expect(refused).toMatchObject({ status: 422, body: { code: 'language_not_published', published: ['en'] } });
    const row = await law.row('kind=authority&instrument=EU_2023_977', 'EU_2023_977/AT/SPOC');
    const { id: replaces, kind, key, instrument, article, content } = row;
    const published = { ...content, languages: ['de'] };
    const form = { replaces, kind, key, instrument, article, content: published, source: 'list', trust: 'verified' };
    expect(await law.putInForce({ ...form, validFrom: '2025-01-01' })).toBe('in_force');
    expect((await here.act(here.asks, german, 'submit')).state).toBe('submitted');
  });

  describe('by an authority', () => {
    it('that is not designated, goes through its own contact point', async () => {
      const submitted = await here.act(here.asks, await here.opened(inUnion), 'submit');
      expect((await here.tries(chief, submitted, 'approve')).body.code).toBe('not_permitted');
      const uncopied = await here.opened({ ...inUnion, copyException: 'terrorism' });
      expect((await here.tries(here.asks, uncopied, 'submit')).body.code).toBe('not_designated');
    });

    it('that is designated, goes from there with a copy to its own contact point, as its answer does', async () => {
      const designated = {
        kind: 'authority',
        key: 'EU_2023_977/BG/DESIGNATED_LEA',
        instrument: 'EU_2023_977',
        article: 'Art. 4(1)',
        content: {
          country: 'BG',
          function: 'DESIGNATED_LEA',
          name: 'Border police',
          notified: 'list',
          held: [world.authority('BG/border')],
        },
        validFrom: '2025-01-01',
        source: 'list (made up)',
        trust: 'verified',
      };
      expect(await law.putInForce(designated)).toBe('in_force');
      let request = await here.act(here.asks, await here.opened(inUnion), 'submit');
      request = await here.act(chief, request, 'approve');
      request = await here.leaves(chief, request);
      request = await here.act(chief, request, 'send');
      expect(await kinds(here.ownUnit, request)).toEqual(['request', 'copy_to_units']);
      request = await here.act(austria, request, 'acknowledge');
      request = await here.act(austria, request, 'accept');
      request = await here.leaves(austria, request);
      request = await here.act(austria, request, 'answer', { text: 'Known.' });
      const all = ['request', 'copy_to_units', 'receipt', 'answer', 'copy_to_units'];
      expect(await kinds(here.ownUnit, request)).toEqual(all);
    });

    it('that is designated, goes without a copy only on an exception', async () => {
      const form = { ...inUnion, copyException: 'terrorism' };
      let request = await here.act(here.asks, await here.opened(form), 'submit');
      expect((await here.ownUnit.sees(`/requests/${request.id}`)).status).toBe(404);
      request = await here.act(chief, request, 'approve');
      request = await here.act(chief, await here.leaves(chief, request), 'send');
      expect(await kinds(austria, request)).toEqual(['request']);
    });
  });

  describe('over another channel than SIENA', () => {
    const phone = { channel: 'phone', externalRef: 'AT 1' };
    const acknowledged = async (how: object) =>
      here.tries(here.ownUnit, await here.sent({ ...inUnion, elsewhere: 'other' }), 'acknowledge', how);

    it('says which exception lets it, once the register is sure of the duty', async () => {
      expect((await acknowledged(phone)).body.state).toBe('admissibility');
      const duty = await law.row('kind=code&trust=unverified', 'UNION_CHANNEL/siena');
      const { id: replaces, kind, key, article, content } = duty;
      const form = { replaces, kind, key, article, content, source: 'Official Journal', trust: 'verified' };
      expect(await law.putInForce({ ...form, validFrom: '2025-01-01' })).toBe('in_force');
      const refused = await acknowledged(phone);
      expect([refused.status, refused.body.code]).toEqual([422, 'channel_unexplained']);
      const unknown = await acknowledged({ ...phone, channelException: 'no_time' });
      expect(unknown.body).toMatchObject({ code: 'unknown_reference', field: 'channelException' });
      const needless = await acknowledged({ channel: 'siena', externalRef: 'S', channelException: 'urgency' });
      expect(needless.body).toMatchObject({ code: 'inconsistent', field: 'channelException' });
      const { body } = await acknowledged({ ...phone, channelException: 'urgency' });
      const messages = settled(await here.ownUnit.sees(`/requests/${body.id}/messages`)) as unknown as object[];
      expect(messages.at(-1)).toMatchObject({ kind: 'receipt', channel: 'phone', channelException: 'urgency' });
      expect((await acknowledged({ channel: 'siena', externalRef: 'S' })).body.state).toBe('admissibility');
    });
  });
});
