import { settled, TwoStates } from './support/exchange.js';
import { incomingMail } from './support/incoming-mail.js';
import { act } from './support/joint-operation.js';
import { MailStation, newKeyPair } from './support/mail-station.js';
import { registeredAnew } from './support/registered-anew.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

describe('what a state without account has sent', () => {
  let world: World;
  let here: TwoStates;
  let second: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
    second = await world.officer('central_unit_officer', { at: 'AL/ncu' });
  });
  afterAll(() => world.stop());

  const drafted = (by: TestOfficer, but: object = {}) =>
    here.opened({ elsewhere: 'owner', askingCountry: 'RS', otherCountry: 'AL', ...but }, by);
  const fax = (externalRef: string) => ({ channel: 'fax', externalRef });

  describe('and two officers register', () => {
    it('is one request: the second is told of the first, however the reference is written', async () => {
      const first = await here.act(here.ownUnit, await drafted(here.ownUnit), 'register', fax('RS 17/2026'));
      const again = await here.tries(second, await drafted(second), 'register', fax('  rs  17/2026 '));
      expect(again).toMatchObject({
        status: 409,
        body: { code: 'registered_already', recordType: 'requests', recordId: first.id },
      });
      const another = await drafted(second, { askingCountry: 'ME' });
      expect((await here.act(second, another, 'register', fax('RS 17/2026'))).state).toBe('admissibility');
    });

    it('is one request also at the same moment', async () => {
      const [one, two] = [await drafted(here.ownUnit), await drafted(second)];
      const answers = await Promise.all([
        here.tries(here.ownUnit, one, 'register', fax('RS 18/2026')),
        here.tries(second, two, 'register', fax('RS 18/2026')),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('is not said where it is, if it is kept to others', async () => {
      const hidden = await drafted(here.ownUnit, { restrictedTo: [here.asks.id] });
      await here.act(here.ownUnit, hidden, 'register', fax('RS 19/2026'));
      const { body } = await here.tries(second, await drafted(second), 'register', fax('RS 19/2026'));
      expect(body.code).toBe('registered_already');
      // What was typed is free text: it is not said back.
      expect(body).not.toHaveProperty('reference');
      expect(body).not.toHaveProperty('recordId');
    });

    it('is one telling, too', async () => {
      const telling = await Telling.of(world, ['MK/border', 'MK/ncu'], ['AL/ncu', 'AL/border']);
      const form = telling.form({ elsewhere: 'owner', tellingCountry: 'MK', otherCountry: 'AL' });
      const told = async (by: TestOfficer) => {
        const { id } = settled(await by.does('/spontaneous-information', form));
        const heard = { channel: 'siena', reference: 'MK-77' };
        return (await act(by, `/spontaneous-information/${id}`, 'register', { heard })).body as { id: string };
      };
      const first = await told(telling.otherUnit);
      expect(await told(second)).toMatchObject({ code: 'registered_already', recordId: first.id });
    });

    it('is found in the cases of a database that had no list of it', async () => {
      const { listed, found } = await registeredAnew(world);
      expect(listed.length).toBeGreaterThan(4);
      expect(found).toEqual(listed);
    });
  });

  describe('by secure mail and by hand', () => {
    const theirKeys = newKeyPair();
    let mk: MailStation;
    beforeAll(async () => {
      mk = await MailStation.start('MK/ncu');
      await mk.trusts('AL/ncu', theirKeys);
    });
    afterAll(() => mk.stop());
    const { onItsWay, latest, reasonFor } = incomingMail(() => mk, theirKeys);

    it('is one request, whichever comes first', async () => {
      const there = await TwoStates.meet(mk.world);
      const byHand = () =>
        there.opened({ elsewhere: 'owner', askingCountry: 'AL', otherCountry: 'MK' }, there.otherUnit);
      const message = onItsWay() as unknown as { reference: string };
      expect(await reasonFor(JSON.stringify(message))).toBeUndefined();
      const { id } = await latest(message.reference);
      const again = await there.tries(there.otherUnit, await byHand(), 'register', fax(message.reference));
      expect(again.body).toMatchObject({ code: 'registered_already', recordId: id });
      const later = onItsWay() as unknown as { reference: string };
      await there.act(there.otherUnit, await byHand(), 'register', fax(later.reference));
      expect(await reasonFor(JSON.stringify(later))).toBe('contradicts');
    });
  });
});
