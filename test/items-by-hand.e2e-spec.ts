import { settled, TwoStates, type Answer } from './support/exchange.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

describe('what was received by another channel', () => {
  let world: World;
  let here: TwoStates;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
  });
  afterAll(() => world.stop());

  const sentElsewhere = () => here.sent({ elsewhere: 'other' });
  const form = (requestId: string, but: object = {}) => {
    const { carrierType: _, carrierId: __, toCountry: ___, ...said } = here.item('', '') as Record<string, unknown>;
    return { ...said, requestId, channel: 'siena', externalRef: 'MK-2026-7', ...but };
  };
  const register = (by: TestOfficer, requestId: string, but: object = {}) =>
    by.does('/received-items', form(requestId, but)) as unknown as Promise<Answer>;

  it('is taken into custody with its source, its handling and its conditions, and kept as everything received', async () => {
    const { id } = await sentElsewhere();
    world.clock.pass(7_200_000);
    const receivedAt = new Date(world.clock.now().getTime() - 3_600_000);
    const conditions = { codes: ['H3'], h3Text: 'Not before a court without asking us.', receivedAt };
    const taken = settled(await register(here.ownUnit, id, conditions));
    const copy = settled(await here.ownUnit.sees(`/received-items/${taken.id}`));
    expect(copy).toMatchObject({
      state: 'received',
      carrierType: 'requests',
      carrierId: id,
      sourceCountry: 'MK',
      sourceAuthorityId: world.authority('MK/ncu'),
      channel: 'siena',
      externalRef: 'MK-2026-7',
      receivedAt: receivedAt.toISOString(),
      h3Text: 'Not before a court without asking us.',
      instrument: 'PCC_SEE',
      sourceGrade: 'B',
      subjectCategory: 'SUSPECT',
    });
    // What the instrument puts on it, though its sender has not said so.
    expect((copy as unknown as { codes: string[] }).codes).toEqual(
      expect.arrayContaining(['H0', 'H3', 'PURPOSE_BOUND']),
    );
    const log = await world.database.owner<{ event: string; side: string; code: string | null }>(
      `select event, side, code from transmission_log where received_id = $1 and side = 'recipient' and event = 'receipt'`,
      [copy.id],
    );
    expect(log[0]).toMatchObject({ event: 'receipt', code: 'by_hand' });
    expect(
      settled(await here.ownUnit.does(`/received-items/${copy.id}/log_receipt`, {}, { version: copy.version })).state,
    ).toBe('in_use');
    expect((await here.otherUnit.sees(`/received-items/${copy.id}`)).status).toBe(404);
    expect(await rowsFor(world, here.outsider, 'received_items')).not.toContain(copy.id);
  });

  it('is once in custody, however often the same is sent', async () => {
    const { id } = await sentElsewhere();
    const body = form(id);
    const [one, again] = [
      settled(await here.ownUnit.does('/received-items', body, { key: 'the-same-item-by-hand' })),
      settled(await here.ownUnit.does('/received-items', body, { key: 'the-same-item-by-hand' })),
    ];
    expect(again.id).toBe(one.id);
  });

  it('is refused where it says what may not be said, or leaves out what has to be asked back', async () => {
    const { id } = await sentElsewhere();
    const codeOf = async (but: object) => (await register(here.ownUnit, id, but)).body.code;
    const conduct = [{ field: 'criminal_conduct', text: 'Fined once', character: 'fact' }];
    expect(await codeOf({ subjectCategory: 'WITNESS', statements: conduct })).toBe('field_not_allowed');
    expect(await codeOf({ subjectCategory: null, statements: [] })).toBe('personal_data_without_category');
    expect(await codeOf({ deleteBy: null })).toBe('deletion_deadline_missing');
    expect(await codeOf({ sourceGrade: null })).toBe('handling_incomplete');
    expect(await codeOf({ codes: ['H3'] })).toBe('h3_without_words');
    expect(await codeOf({ receivedAt: new Date(world.clock.now().getTime() + 60_000) })).toBe('time_ahead');
    expect(await codeOf({ sourceAuthorityId: world.authority('RS/ncu') })).toBe('not_their_state');
    const rows = await world.database.owner('select 1 from received_items where carrier_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('is only of a side that has no account here, and registered by the other', async () => {
    const both = await here.sent();
    expect((await register(here.ownUnit, both.id)).body).toMatchObject({ code: 'inconsistent', field: 'requestId' });
    const { id } = await sentElsewhere();
    expect((await register(here.outsider, id)).body.code).toBe('unknown_reference');
    expect((await register(here.otherUnit, id)).body).toMatchObject({ code: 'inconsistent', field: 'requestId' });
    const draft = await here.opened({ elsewhere: 'other' });
    expect((await register(here.ownUnit, draft.id)).body).toMatchObject({ code: 'inconsistent', field: 'requestId' });
  });
});
