import { settled, TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

describe('a request through SELEC', () => {
  let world: World;
  let here: TwoStates;
  let liaisonOut: TestOfficer;
  let liaisonIn: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
    liaisonOut = await world.officer('liaison_officer', { at: 'AL/selec' });
    liaisonIn = await world.officer('liaison_officer', { at: 'MK/selec' });
  });
  afterAll(() => world.stop());

  const throughSelec = { route: 'selec', matter: { transBorder: true, documents: [] } };
  const see = async (who: TestOfficer, id: string) => (await who.sees(`/requests/${id}`)).status;
  const passageOf = async (who: TestOfficer, id: string, direction = 'there') => {
    const { items } = settled(await who.sees('/passages?limit=100')) as unknown as {
      items: { id: string; version: number; carrierId: string; direction: string }[];
    };
    const found = items.find((one) => one.carrierId === id && one.direction === direction);
    if (!found) throw new Error('no passage in sight');
    return found;
  };
  const step = async (who: TestOfficer, id: string, action: string, direction = 'there') => {
    const { id: passage, version } = await passageOf(who, id, direction);
    return who.does(`/passages/${passage}/${action}`, {}, { version });
  };
  const onItsWay = async () => {
    let request = await here.act(here.asks, await here.opened(throughSelec), 'submit');
    request = await here.act(here.ownUnit, request, 'approve');
    const skipped = await here.tries(here.ownUnit, request, 'send');
    expect([skipped.status, skipped.body.code]).toEqual([422, 'step_skipped']);
    return here.act(here.ownUnit, request, 'send_through_selec');
  };

  it('goes from hand to hand, no step left out, and back the same way', async () => {
    const request = await onItsWay();
    expect([await see(liaisonOut, request.id), await see(here.otherUnit, request.id)]).toEqual([404, 404]);
    expect((await step(here.ownUnit, request.id, 'hand_across')).status).toBe(403);
    settled(await step(here.ownUnit, request.id, 'hand_to_liaison'));
    expect([await see(liaisonOut, request.id), await see(liaisonIn, request.id)]).toEqual([200, 404]);
    settled(await step(liaisonOut, request.id, 'hand_across'));
    expect([await see(liaisonIn, request.id), await see(here.otherUnit, request.id)]).toEqual([200, 404]);
    settled(await step(liaisonIn, request.id, 'hand_to_focal_point'));
    settled(await step(here.otherUnit, request.id, 'deliver'));
    let there = settled(await here.otherUnit.sees(`/requests/${request.id}`));
    expect(there).toMatchObject({ state: 'sent', instrument: 'SELEC', basis: { pinned: true } });

    there = await here.act(here.otherUnit, there, 'acknowledge');
    there = await here.act(here.otherUnit, there, 'accept');
    there = await here.act(here.otherUnit, there, 'answer_through_selec', { text: 'He is known under two names.' });
    expect(there.state).toBe('answer_in_passage');
    const words = async (who: TestOfficer) =>
      (settled(await who.sees(`/requests/${request.id}/messages`)) as unknown as { kind: string }[]).map(
        ({ kind }) => kind,
      );
    expect(await words(here.asks)).not.toContain('answer');
    expect(await words(here.otherUnit)).toContain('answer');
    settled(await step(here.otherUnit, request.id, 'hand_to_liaison', 'back'));
    settled(await step(liaisonIn, request.id, 'hand_across', 'back'));
    settled(await step(liaisonOut, request.id, 'hand_to_focal_point', 'back'));
    settled(await step(here.ownUnit, request.id, 'deliver', 'back'));
    expect(settled(await here.asks.sees(`/requests/${request.id}`))).toMatchObject({ state: 'answered' });
    expect(await words(here.asks)).toContain('answer');
  });

  it('comes back from its way with a reason, and can be sent again', async () => {
    const request = await onItsWay();
    const { id, version } = await passageOf(here.ownUnit, request.id);
    const reason = 'Its use could breach human rights.';
    const form = { reason, ground: 'RF_SELEC_HUMAN_RIGHTS' };
    settled(await here.ownUnit.does(`/passages/${id}/send_back`, form, { version }));
    expect(settled(await here.ownUnit.sees(`/requests/${request.id}`))).toMatchObject({ state: 'approved' });
  });

  it('is sent back by the liaison officer who has it in hand, and by nobody past the passage', async () => {
    const request = await onItsWay();
    settled(await step(here.ownUnit, request.id, 'hand_to_liaison'));
    expect((await here.tries(here.asks, request, 'return_from_passage')).status).toBe(400);
    const { id, version } = await passageOf(liaisonOut, request.id);
    settled(await liaisonOut.does(`/passages/${id}/send_back`, { reason: 'Not in English.' }, { version }));
    expect(settled(await here.ownUnit.sees(`/requests/${request.id}`))).toMatchObject({ state: 'approved' });
  });

  it('that is withdrawn on its way carries nothing across, and its way ends without it', async () => {
    const draft = await here.act(here.asks, await here.opened(throughSelec), 'submit');
    const { id } = settled(await here.asks.does('/transmission-items', here.item(draft.id, 'MK')));
    settled(await act(here.asks, `/transmission-items/${id}`, 'check'));
    settled(await act(here.ownUnit, `/transmission-items/${id}`, 'release'));
    let request = await here.act(here.ownUnit, draft, 'approve');
    request = await here.act(here.ownUnit, request, 'send_through_selec');
    await here.act(here.ownUnit, request, 'withdraw', { text: 'He was found.' });
    settled(await step(here.ownUnit, request.id, 'hand_to_liaison'));
    settled(await step(liaisonOut, request.id, 'hand_across'));
    settled(await step(liaisonIn, request.id, 'hand_to_focal_point'));
    expect(settled(await step(here.otherUnit, request.id, 'deliver'))).toMatchObject({ state: 'delivered' });
    expect(settled(await here.asks.sees(`/requests/${request.id}`))).toMatchObject({ state: 'withdrawn' });
    expect(settled(await here.asks.sees(`/transmission-items/${id}`))).toMatchObject({ state: 'released' });
  });

  describe('of a state without account here', () => {
    const heard = (reference: string) => ({ heard: { channel: 'selec_system', reference } });
    const handed = async (who: TestOfficer, id: string, action: string, form: object = {}) => {
      const { id: passage, version } = await latestOf(who, id);
      return (await who.does(`/passages/${passage}/${action}`, form, { version })) as Awaited<
        ReturnType<typeof here.tries>
      >;
    };
    /** The one that is on its way: the answer’s, once there is one. */
    const latestOf = (who: TestOfficer, id: string) =>
      passageOf(who, id, 'back').catch(() => passageOf(who, id, 'there'));
    const sentElsewhere = async () => {
      let request = await here.opened({ ...throughSelec, elsewhere: 'other' });
      request = await here.act(here.asks, request, 'submit');
      request = await here.act(here.ownUnit, request, 'approve');
      request = await here.act(here.ownUnit, request, 'send_through_selec');
      settled(await handed(here.ownUnit, request.id, 'hand_to_liaison'));
      settled(await handed(liaisonOut, request.id, 'hand_across'));
      return request;
    };

    it('goes on as the own liaison officer is told, step by step', async () => {
      const { id } = await sentElsewhere();
      expect((await handed(here.ownUnit, id, 'hand_to_focal_point', heard('S-1'))).status).toBe(403);
      expect((await handed(liaisonOut, id, 'hand_to_focal_point')).body).toMatchObject({
        code: 'inconsistent',
        field: 'heard',
      });
      const ahead = new Date(world.clock.now().getTime() + 60_000);
      expect((await handed(liaisonOut, id, 'hand_to_focal_point', { ...heard('S-1'), at: ahead })).body.code).toBe(
        'time_ahead',
      );
      const before = new Date(world.clock.now().getTime() - 60_000);
      expect((await handed(liaisonOut, id, 'hand_to_focal_point', { ...heard('S-1'), at: before })).body).toMatchObject(
        { code: 'inconsistent', field: 'at' },
      );
      world.clock.pass(7_200_000);
      const at = new Date(world.clock.now().getTime() - 3_600_000);
      const told = { ...heard('S-1'), at, said: 'Taken to Skopje by courier.' };
      settled(await handed(liaisonOut, id, 'hand_to_focal_point', told));
      const delivered = settled(await handed(liaisonOut, id, 'deliver', heard('S-2')));
      expect(delivered).toMatchObject({
        state: 'delivered',
        elsewhere: 'other',
        takenDown: [
          { action: 'hand_to_focal_point', channel: 'selec_system', reference: 'S-1', by: liaisonOut.id },
          { action: 'deliver', reference: 'S-2' },
        ],
      });
      expect((delivered as unknown as { hops: object[] }).hops[3]).toMatchObject({
        stop: 'focal_point_in',
        at: at.toISOString(),
        said: 'Taken to Skopje by courier.',
      });
      expect(settled(await here.asks.sees(`/requests/${id}`))).toMatchObject({
        state: 'sent',
        basis: { pinned: true },
      });
    });

    it('has its answer led back through the own liaison officer', async () => {
      let request = await sentElsewhere();
      settled(await handed(liaisonOut, request.id, 'hand_to_focal_point', heard('S-3')));
      settled(await handed(liaisonOut, request.id, 'deliver', heard('S-4')));
      request = settled(await liaisonOut.sees(`/requests/${request.id}`));
      const came = { channel: 'selec_system', externalRef: 'MK-77' };
      request = await here.act(liaisonOut, request, 'acknowledge', came);
      request = await here.act(liaisonOut, request, 'accept', came);
      const text = 'He is known under two names.';
      const past = await here.tries(here.ownUnit, request, 'answer', { ...came, text });
      expect(past.body.code).toBe('step_skipped');
      const unsaid = await here.tries(liaisonOut, request, 'answer_through_selec', { text });
      expect(unsaid.body.code).toBe('registered_by_hand');
      expect((await here.tries(here.ownUnit, request, 'answer_through_selec', { ...came, text })).status).toBe(403);
      request = await here.act(liaisonOut, request, 'answer_through_selec', { ...came, text });
      expect(request.state).toBe('answer_in_passage');
      settled(await handed(liaisonOut, request.id, 'hand_to_liaison', heard('S-5')));
      settled(await handed(liaisonOut, request.id, 'hand_across', heard('S-6')));
      const own = await handed(liaisonOut, request.id, 'hand_to_focal_point', heard('S-7'));
      expect(own.body).toMatchObject({ code: 'inconsistent', field: 'heard' });
      settled(await handed(liaisonOut, request.id, 'hand_to_focal_point'));
      settled(await handed(here.ownUnit, request.id, 'deliver'));
      expect(settled(await here.asks.sees(`/requests/${request.id}`))).toMatchObject({ state: 'answered' });
      const messages = settled(await here.asks.sees(`/requests/${request.id}/messages`));
      expect(messages).toContainEqual(
        expect.objectContaining({ kind: 'answer', registered: true, externalRef: 'MK-77', text }),
      );
    });

    it('is taken down by the liaison officer whom it reached, and answered through him', async () => {
      const form = here.form({ ...throughSelec, elsewhere: 'owner', askingCountry: 'AL', otherCountry: 'MK' });
      let request = settled(await liaisonIn.does('/requests', form));
      const came = { channel: 'selec_system', externalRef: 'AL-9' };
      expect((await here.tries(liaisonIn, request, 'register', came)).body.code).toBe('step_skipped');
      request = await here.act(liaisonIn, request, 'register_through_selec', came);
      expect([request.state, await see(here.otherUnit, request.id)]).toEqual(['in_passage', 404]);
      const colleague = await world.officer('liaison_officer', { at: 'MK/selec' });
      settled(await handed(colleague, request.id, 'hand_to_liaison', heard('A-1')));
      settled(await handed(liaisonIn, request.id, 'hand_across', heard('A-2')));
      settled(await handed(liaisonIn, request.id, 'hand_to_focal_point'));
      settled(await handed(here.otherUnit, request.id, 'deliver'));
      request = settled(await here.otherUnit.sees(`/requests/${request.id}`));
      request = await here.act(here.otherUnit, request, 'acknowledge');
      request = await here.act(here.otherUnit, request, 'accept');
      request = await here.act(here.otherUnit, request, 'answer_through_selec', { text: 'Not known here.' });
      settled(await handed(here.otherUnit, request.id, 'hand_to_liaison'));
      settled(await handed(liaisonIn, request.id, 'hand_across'));
      settled(await handed(liaisonIn, request.id, 'hand_to_focal_point', heard('A-3')));
      settled(await handed(liaisonIn, request.id, 'deliver', heard('A-4')));
      expect(settled(await here.otherUnit.sees(`/requests/${request.id}`))).toMatchObject({ state: 'answered' });
    });

    it('shows its steps to whoever registers them, and to nobody else at the same seat', async () => {
      const { id } = await sentElsewhere();
      const stranger = await world.officer('liaison_officer', { at: 'RS/selec' });
      await expect(passageOf(stranger, id)).rejects.toThrow('no passage in sight');
    });
  });

  it('is not sent for what SELEC has no task in, nor in another language', async () => {
    const inAlbanian = await here.opened({ ...throughSelec, language: 'sq' });
    expect((await here.tries(here.asks, inAlbanian, 'submit')).body.code).toBe('english_only');
    const athome = await here.opened({ route: 'selec', matter: { transBorder: false, documents: [] } });
    expect((await here.tries(here.asks, athome, 'submit')).body.code).toBe('no_basis_today');
  });
});
