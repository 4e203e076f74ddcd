import { settled, TwoStates, type Answer } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

describe('a request that many items have come with', () => {
  let world: World;
  let here: TwoStates;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
  });
  afterAll(() => world.stop());

  /** With one item, and so many further copies of it on the other side, with identifiers as told. */
  async function sent(identifiers: object[], further: number, keys?: string): Promise<Answer['body']> {
    const draft = await here.opened();
    const form = { ...here.item(draft.id, 'MK'), identifiers };
    const { id } = settled(await here.asks.does('/transmission-items', form));
    settled(await act(here.asks, `/transmission-items/${id}`, 'check'));
    settled(await act(here.ownUnit, `/transmission-items/${id}`, 'release'));
    const approved = await here.act(here.ownUnit, await here.act(here.asks, draft, 'submit'), 'approve');
    const request = await here.act(here.ownUnit, approved, 'send');
    await world.database.owner(
      `insert into received_items select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
         'opened_at', c.opened_at + interval '1 hour', 'keys', coalesce('{' || $3 || '}', c.keys::text)::text[]))).*
       from received_items c, generate_series(1, $2::integer) where c.carrier_id = $1`,
      [request.id, further, keys ?? null],
    );
    return request;
  }

  it.each([
    ['its own copies, which hold the same', 'BI 900-001', undefined],
    ['its own later copies, which hold something else', 'BI 900-002', 'document:OTHER'],
  ])('is held against what is held already, however many are %s', async (_, value, keys) => {
    const known = await sent([{ kind: 'document', value }], 0);
    const request = await sent([{ kind: 'document', value }], 60, keys);
    const { matches } = settled(await here.otherUnit.sees(`/requests/${request.id}/matches`)) as unknown as {
      matches: { kind: string; carrierId: string }[];
    };
    expect(matches.filter(({ kind }) => kind === 'received_item').map(({ carrierId }) => carrierId)).toEqual([
      known.id,
    ]);
  });
});
