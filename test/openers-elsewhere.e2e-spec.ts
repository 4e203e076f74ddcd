import { v7 as newId } from 'uuid';
import { settled, TwoStates } from './support/exchange.js';
import { directly } from './support/second-wall.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

describe('what a state without account has told, in SQL as the application’s role,', () => {
  let world: World;
  let here: TwoStates;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
  });
  afterAll(() => world.stop());

  /** The same again, but for what the test changes of it. */
  const opens = async (table: string, like: string, changes: object = {}, by: TestOfficer = here.ownUnit) => {
    const nothingYet = { state: 'draft', sent_at: null, due_at: null, opened_by: by.id };
    const row = JSON.stringify({ id: newId(), ...nothingYet, ...changes });
    const sql = `insert into ${table} select (jsonb_populate_record(c, $2::jsonb)).* from ${table} c where id = $1`;
    return directly(world, by, sql, [like, row]);
  };
  const refused = 'row-level security';

  describe('strategic information', () => {
    let like: string;
    beforeAll(async () => {
      const said = { kind: 'situation', title: 'Threats', body: 'Smuggling moved north.', attested: true };
      const heard = { channel: 'siena', reference: 'MK-1' };
      const form = { ...said, tellingCountry: 'MK', heard };
      like = settled(await here.ownUnit.does('/strategic-exchanges/register', form)).id;
    });
    const changed = (changes: object, by?: TestOfficer) =>
      opens('strategic_exchanges', like, { sent_by: null, ...changes }, by);

    it('is opened as the draft of the unit that told it, and as nothing else', async () => {
      await changed({});
      for (const changes of [
        { owner_country: 'RS', pair: 'RS-AL' },
        { owner_authority_id: world.authority('MK/border') },
        { owner_authority_id: world.authority('AL/border') },
        { owner_unit_id: world.authority('RS/ncu'), owner_authority_id: world.authority('RS/ncu') },
        { owner_unit_id: null },
        { other_unit_id: world.authority('RS/ncu') },
        { other_unit_id: null },
        { other_authority_id: world.authority('AL/border') },
        { other_country: 'RS', pair: 'MK-RS' },
        { via: [world.authority('AL/ncu')] },
        { state: 'sent', sent_at: world.clock.now() },
        { sent_at: world.clock.now() },
        { sent_by: here.ownUnit.id },
        { direct: true },
        { elsewhere: 'other' },
        { elsewhere: null },
        { taken_down: [] },
        { opened_by: here.asks.id },
      ])
        await expect(changed(changes)).rejects.toThrow(refused);
    });

    it('is opened by the unit alone', async () => {
      await world.database.owner('update strategic_exchanges set named_readers = array[$2::uuid] where id = $1', [
        like,
        here.asks.id,
      ]);
      await expect(changed({}, here.asks)).rejects.toThrow(refused);
    });
  });

  it('unasked, is opened as the draft of the unit that told it', async () => {
    const telling = await Telling.of(world, ['MK/border', 'MK/ncu'], ['AL/ncu', 'AL/border']);
    const form = telling.form({ elsewhere: 'owner', tellingCountry: 'MK', otherCountry: 'AL' });
    const { id } = settled(await here.ownUnit.does('/spontaneous-information', form));
    const changed = (changes: object) => opens('spontaneous_information', id, changes);
    await changed({});
    for (const changes of [
      { owner_country: 'RS', pair: 'RS-AL' },
      { owner_authority_id: world.authority('MK/border') },
      { owner_authority_id: world.authority('AL/border') },
      { other_unit_id: world.authority('RS/ncu') },
      { other_authority_id: world.authority('AL/border') },
      { sent_at: world.clock.now() },
      { via: [world.authority('AL/ncu')] },
    ])
      await expect(changed(changes)).rejects.toThrow(refused);
  });
});
