import { settled, TwoStates } from './support/exchange.js';
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

  it('cannot be written for a side without an account here, past those whose hands it has to go through', async () => {
    const { status, body } = await here.asks.does('/requests', here.form({ ...throughSelec, elsewhere: 'other' }));
    expect([status, (body as { code: string }).code]).toEqual([422, 'step_skipped']);
  });

  it('is not sent for what SELEC has no task in, nor in another language', async () => {
    const inAlbanian = await here.opened({ ...throughSelec, language: 'sq' });
    expect((await here.tries(here.asks, inAlbanian, 'submit')).body.code).toBe('english_only');
    const athome = await here.opened({ route: 'selec', matter: { transBorder: false, documents: [] } });
    expect((await here.tries(here.asks, athome, 'submit')).body.code).toBe('no_basis_today');
  });
});
