import { clockActor } from '../src/core/access/actor.js';
import { Work } from '../src/core/work/work.js';
import { hours } from '../src/core/workflow/deadline.js';
import { HandoverLaw } from '../src/investigation-handovers/investigation-handover.law.js';
import { act } from './support/joint-operation.js';
import { Keepers } from './support/keepers.js';
import { Telling } from './support/telling.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

const FOUR_SIX = 'PCC SEE, Art. 4(6)';

describe('what is told unasked', () => {
  let world: World;
  let law: Keepers;
  let telling: Telling;
  beforeAll(async () => {
    world = await World.start();
    law = await Keepers.of(world);
    telling = await Telling.between(world);
  });
  afterAll(() => world.stop());

  const suspended = async (country: string) => {
    world.clock.pass(hours(1));
    await law.putInForce({
      kind: 'suspension',
      key: `PCC_SEE/${country}-made-up`,
      instrument: 'PCC_SEE',
      article: 'Art. 42(3)',
      content: { country, articles: ['*'], receivedOn: null },
      validFrom: '2020-01-01',
      source: 'note (made up)',
      trust: 'verified',
    });
  };

  describe('goes by a channel that befits it', () => {
    it('to Slovenia, where both are here', async () => {
      const path = await telling.released({ otherCountry: 'SI', instrument: 'PCC_SEE' });
      expect((await act(telling.unit, path, 'transmit')).body).toMatchObject({ state: 'transmitted', channel: null });
    });

    it('to Slovenia without an account only by one that meets the standards', async () => {
      const path = await telling.released({ otherCountry: 'SI', instrument: 'PCC_SEE', elsewhere: 'other' });
      for (const form of [{}, { channel: 'courier' }, { channel: 'courier', documents: ['secure_channel'] }])
        expect((await act(telling.unit, path, 'transmit', form)).body).toMatchObject({
          code: 'basis_on_condition',
          article: FOUR_SIX,
        });
      expect((await act(telling.unit, path, 'transmit', { channel: 'siena' })).body).toMatchObject({
        state: 'transmitted',
        channel: 'siena',
      });
    });

    it.each(['fax', 'phone'])('of persons not by %s', async (channel) => {
      const path = await telling.released({ elsewhere: 'other' });
      expect((await act(telling.unit, path, 'transmit', { channel })).body).toMatchObject({
        code: 'channel_not_secure',
        article: FOUR_SIX,
      });
      expect((await act(telling.unit, path, 'transmit')).body.state).toBe('transmitted');
    });

    it('and so does what is handed over to be investigated', async () => {
      const [handovers, now] = [world.get(HandoverLaw), world.clock.now()];
      const asked = { offence: null, transferBasis: null };
      const insist = (how: object) =>
        world.get(Work).as(clockActor, async (em) => {
          const basis = await handovers.find(em, { from: 'AL', to: 'SI', ...asked }, now);
          const between = { ownerCountry: 'AL', recipientCountry: 'SI', id: world.authority('AL/mia') };
          const handover = { ...asked, ...between, basis: { ...basis, instrument: 'PCC_SEE' }, ...how };
          return handovers.insist(em, handover as Parameters<HandoverLaw['insist']>[1], now);
        });
      expect(await insist({ elsewhere: false, channel: null })).toMatchObject({ applicability: 'allowed' });
      expect(await insist({ elsewhere: true, channel: 'i24_7' })).toMatchObject({ applicability: 'allowed' });
      const refused = (code: string) => expect.objectContaining({ code }) as Error;
      await expect(insist({ elsewhere: true, channel: 'courier' })).rejects.toEqual(refused('basis_on_condition'));
      await expect(insist({ elsewhere: true, channel: 'fax' })).rejects.toEqual(refused('channel_not_secure'));
    });
  });

  it('leaves the Union on a basis whose reason the log keeps', async () => {
    const austria = await Telling.of(world, ['AT/bk', 'AT/bk'], ['AL/ncu', 'AL/border']);
    const basis = { otherCountry: 'AL', instrument: 'PCC_SEE', transferBasis: 'LED37_1B_ASSESSMENT' };
    const bare = await austria.draft(basis);
    await austria.item(bare, {}, austria.author, austria.unit);
    expect((await act(austria.author, bare, 'submit')).body.code).toBe('transfer_basis_missing');
    const path = await austria.draft({ ...basis, transferReason: 'Assessed on 1 September.' });
    const item = (await austria.item(path)).split('/').at(-1);
    await act(austria.author, path, 'submit');
    await act(austria.second, path, 'release');
    expect((await act(austria.unit, path, 'transmit')).body).toMatchObject({ state: 'transmitted' });
    expect((await austria.otherUnit.sees(path)).body.transferReason).toBeNull();
    const rows = await world.database.owner(
      `select distinct side, code, reason from transmission_log where item_id = $1 and event = 'transfer'`,
      [item],
    );
    const reason = 'Assessed on 1 September.';
    expect(rows).toEqual([{ side: 'transmitter', code: 'LED37_1B_ASSESSMENT', reason }]);
  });

  describe('is classified where an item is', () => {
    const item = {
      itemKind: 'event',
      subjectCategory: undefined,
      accuracyNote: undefined,
      statements: [{ field: 'circumstances', text: 'At night.', character: 'fact' }],
      classification: 'RESTRICTED',
    };
    const released = async (otherCountry: string) => {
      const path = await telling.draft({ otherCountry, instrument: 'PCC_SEE', personalData: false });
      await telling.item(path, item);
      await act(telling.author, path, 'submit');
      await act(telling.unit, path, 'release');
      return path;
    };

    it('and does not go without an agreement, where the other state asks for one', async () => {
      expect((await act(telling.unit, await released('BG'), 'transmit')).body).toMatchObject({
        code: 'basis_blocked',
        article: 'PCC SEE, Art. 32',
      });
    });

    it('nor without a grant for whoever needs to know it', async () => {
      const path = await released('MK');
      expect((await act(telling.unit, path, 'transmit')).body).toMatchObject({
        code: 'basis_on_condition',
        article: 'PCC SEE, Art. 32(5)',
      });
      const granted = { documents: ['need_to_know_grant'] };
      expect((await act(telling.unit, path, 'transmit', granted)).body.state).toBe('transmitted');
    });
  });

  describe('goes by the law of the day on which it goes', () => {
    it('so that a suspension reaches what was written before', async () => {
      const path = await telling.released({ otherCountry: 'RS', instrument: 'PCC_SEE' });
      const gone = await telling.transmitted({ otherCountry: 'RS', instrument: 'PCC_SEE' });
      const { body } = await telling.author.does('/strategic-exchanges', {
        kind: 'situation',
        title: 'Crossings at night',
        body: 'Crossings on foot rose by a third in August 2026.',
        attested: true,
        recipients: [{ country: 'RS' }],
      });
      const exchange = `/strategic-exchanges/${body.items[0].id}`;
      await suspended('RS');
      expect((await act(telling.unit, path, 'transmit')).body).toMatchObject({
        code: 'basis_blocked',
        article: 'PCC SEE, Art. 42(3)',
      });
      expect((await act(telling.unit, exchange, 'send')).body).toMatchObject({
        code: 'basis_blocked',
        article: 'PCC SEE, Art. 42(3)',
      });
      expect((await telling.author.sees(gone)).body).toMatchObject({
        state: 'transmitted',
        basis: { applicability: 'allowed' },
      });
    });
  });
});
