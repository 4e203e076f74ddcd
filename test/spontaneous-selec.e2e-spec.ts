import { settled, type Answer } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

const idIn = (path: string) => path.split('/').at(-1) ?? '';
const throughSelec = { route: 'selec', transBorder: true };
const heard = (reference: string) => ({ heard: { channel: 'selec_system', reference } });

/** Albania tells North Macedonia; one of the two has no account here. */
describe('what is told unasked by or to a state without account', () => {
  let world: World;
  let telling: Telling;
  let liaisonOut: TestOfficer;
  let liaisonIn: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    telling = await Telling.between(world);
    liaisonOut = await world.officer('liaison_officer', { at: 'AL/selec' });
    liaisonIn = await world.officer('liaison_officer', { at: 'MK/selec' });
  });
  afterAll(() => world.stop());

  const see = async (who: TestOfficer, path: string) => (await who.sees(path)).status;
  const stateOf = async (who: TestOfficer, path: string) => settled(await who.sees(path)).state;
  const step = async (who: TestOfficer, path: string, action: string, form: object = {}) => {
    const { body } = await who.sees(`/passages?carrierId=${idIn(path)}`);
    const [passage] = body.items as Answer['body'][];
    return (await who.does(`/passages/${String(passage?.id)}/${action}`, form, {
      version: passage?.version ?? 0,
    })) as unknown as Answer;
  };

  describe('through SELEC to one', () => {
    const onItsWay = async () => {
      const path = await telling.released({ ...throughSelec, elsewhere: 'other' });
      settled(await act(telling.unit, path, 'hand_over'));
      settled(await step(telling.unit, path, 'hand_to_liaison'));
      settled(await step(liaisonOut, path, 'hand_across'));
      return path;
    };
    const delivered = async () => {
      const path = await onItsWay();
      settled(await step(liaisonOut, path, 'hand_to_focal_point', heard('S-1')));
      settled(await step(liaisonOut, path, 'deliver', heard('S-2')));
      return path;
    };

    it('goes through all hands, whose steps the own liaison officer registers as they are told', async () => {
      const path = await onItsWay();
      expect((await step(liaisonOut, path, 'deliver', heard('S-0'))).body.code).toBe('wrong_state');
      expect((await step(liaisonOut, path, 'hand_to_focal_point')).body.code).toBe('inconsistent');
      expect((await step(telling.unit, path, 'hand_to_focal_point', heard('S-1'))).status).toBe(403);
      settled(await step(liaisonOut, path, 'hand_to_focal_point', heard('S-1')));
      settled(await step(liaisonOut, path, 'deliver', heard('S-2')));
      expect((await telling.unit.sees(path)).body).toMatchObject({ state: 'transmitted', elsewhere: 'other' });
      expect((await act(telling.unit, path, 'transmit')).body.code).toBe('wrong_state');
    });

    it('is checked there, and what they say of it is taken down with its reference', async () => {
      const path = await delivered();
      expect((await act(liaisonOut, path, 'accept')).body.code).toBe('inconsistent');
      expect((await act(telling.author, path, 'accept', heard('S-3'))).body.code).toBe('not_permitted');
      expect((await act(liaisonOut, path, 'accept', heard('S-3'))).body).toMatchObject({
        state: 'accepted',
        takenDown: [{ action: 'accept', channel: 'selec_system', reference: 'S-3', by: liaisonOut.id }],
      });
    });

    it('is destroyed there where it is not needed, and what they had of it is gone', async () => {
      const path = await delivered();
      const form = { reason: 'Known already.', ...heard('S-4') };
      settled(await act(telling.unit, path, 'delete_not_needed', form));
      const { body } = await telling.author.sees(`/transmission-items?carrierId=${idIn(path)}`);
      expect(body.items).toMatchObject([{ copyState: 'destroyed' }]);
    });
  });

  describe('through SELEC by one', () => {
    const opened = async (by = liaisonIn, but: object = {}) => {
      const form = telling.form({ ...throughSelec, elsewhere: 'owner', tellingCountry: 'AL', ...but });
      const { body } = await by.does('/spontaneous-information', form);
      return { path: `/spontaneous-information/${body.id}`, body: body as Answer['body'] };
    };
    const item = (informationId: string) => ({
      informationId,
      channel: 'selec_system',
      externalRef: 'AL-9',
      itemKind: 'person',
      title: 'The driver',
      statements: [
        {
          field: 'personal_details',
          text: 'Agim Kola, haulier',
          character: 'fact',
        },
      ],
      subjectCategory: 'SUSPECT',
      accuracyNote: 'Seen by two officers.',
      purpose: 'To prevent smuggling',
      deleteBy: new Date(world.clock.now().getTime() + 864e5 * 300),
      sourceGrade: 'B',
      infoGrade: '2',
    });

    it('is taken down by the liaison officer whom it reached, and goes through all hands to the focal point', async () => {
      const { path, body } = await opened();
      expect(body).toMatchObject({ state: 'draft', elsewhere: 'owner', ownerCountry: 'AL', otherCountry: 'MK' });
      for (const who of [telling.author, telling.otherUnit]) expect(await see(who, path)).toBe(404);
      expect((await act(liaisonIn, path, 'register', heard('A-0'))).body.code).toBe('another_way');
      expect((await act(liaisonIn, path, 'register_through_selec')).body.code).toBe('inconsistent');
      const way = await act(liaisonIn, path, 'register_through_selec', heard('A-1'));
      expect(way.body).toMatchObject({
        state: 'under_way',
        takenDown: [{ action: 'register_through_selec', reference: 'A-1' }],
      });
      const copy = settled(await liaisonIn.does('/received-items', item(idIn(path))));
      expect(await see(telling.otherUnit, path)).toBe(404);
      settled(await step(liaisonIn, path, 'hand_to_liaison', heard('A-2')));
      settled(await step(liaisonIn, path, 'hand_across', heard('A-3')));
      settled(await step(liaisonIn, path, 'hand_to_focal_point'));
      settled(await step(telling.otherUnit, path, 'deliver'));
      expect(await stateOf(telling.otherUnit, path)).toBe('transmitted');
      const { body: copies } = await telling.otherUnit.sees(`/received-items?carrierId=${idIn(path)}`);
      expect(copies.items).toMatchObject([
        { id: copy.id, title: 'The driver', sourceCountry: 'AL', instrument: 'SELEC' },
      ]);
      expect((await act(telling.otherUnit, path, 'accept')).body).toMatchObject({ state: 'accepted' });
      expect(await rowsFor(world, telling.unit, 'received_items')).not.toContain(copy.id);
    });

    it('is not needed: the copies are destroyed, and only that it was told stays', async () => {
      const { path } = await opened();
      settled(await act(liaisonIn, path, 'register_through_selec', heard('A-4')));
      const copy = settled(await liaisonIn.does('/received-items', item(idIn(path))));
      settled(await step(liaisonIn, path, 'hand_to_liaison', heard('A-5')));
      settled(await step(liaisonIn, path, 'hand_across', heard('A-6')));
      settled(await step(liaisonIn, path, 'hand_to_focal_point'));
      settled(await step(telling.otherUnit, path, 'deliver'));
      settled(await act(telling.otherUnit, path, 'delete_not_needed', { reason: 'No.' }));
      expect(await stateOf(telling.otherUnit, `/received-items/${copy.id}`)).toBe('destroyed');
    });

    it('comes from another state than one’s own, to one’s own, and is registered by nobody else', async () => {
      expect((await opened(liaisonIn, { tellingCountry: 'MK' })).body.code).toBe('inconsistent');
      expect((await opened(liaisonIn, { otherCountry: 'RS' })).body.code).toBe('inconsistent');
      expect((await opened(liaisonIn, { tellingCountry: undefined })).body.code).toBe('inconsistent');
      const { path } = await opened();
      const both = { ...item(idIn(path)), requestId: idIn(path) };
      expect((await liaisonIn.does('/received-items', both)).body.code).toBe('inconsistent');
      expect((await liaisonIn.does('/received-items', item(idIn(path)))).body.code).toBe('inconsistent');
      const other = await world.officer('team_leader', { at: 'MK/border' });
      expect((await opened(other)).body.code).toBe('not_permitted');
    });
  });

  describe('from unit to unit', () => {
    it('is there at once, taken down with its channel and reference', async () => {
      const form = telling.form({ elsewhere: 'owner', tellingCountry: 'AL' });
      const { body } = await telling.otherUnit.does('/spontaneous-information', form);
      const path = `/spontaneous-information/${body.id}`;
      const ahead = new Date(world.clock.now().getTime() + 60_000);
      const siena = { heard: { channel: 'siena', reference: 'AL-1' } };
      expect((await act(telling.otherUnit, path, 'register', { ...siena, at: ahead })).body.code).toBe('time_ahead');
      expect((await act(telling.otherUnit, path, 'register', siena)).body).toMatchObject({
        state: 'transmitted',
        takenDown: [{ action: 'register', channel: 'siena', reference: 'AL-1' }],
      });
    });

    it('is told to one that has no account, and its check is taken down', async () => {
      const path = await telling.transmitted({ elsewhere: 'other' });
      expect(
        (await act(telling.unit, path, 'accept', { heard: { channel: 'siena', reference: 'MK-1' } })).body,
      ).toMatchObject({ state: 'accepted' });
      const ordinary = await telling.transmitted();
      expect((await act(telling.unit, ordinary, 'accept')).body.code).toBe('not_permitted');
      expect((await act(telling.otherUnit, ordinary, 'accept', heard('X'))).body.code).toBe('inconsistent');
      expect((await act(telling.otherUnit, ordinary, 'accept')).body.state).toBe('accepted');
    });
  });
});
