import { act } from './support/joint-operation.js';
import { Telling } from './support/telling.js';
import { World } from './support/world.js';

describe('information that members of the Union tell one another', () => {
  let world: World;
  let telling: Telling;
  beforeAll(async () => {
    world = await World.start();
    telling = await Telling.between(world);
  });
  afterAll(() => world.stop());

  const refused = async (changes: object) =>
    (await telling.author.does('/spontaneous-information', telling.form(changes))).body;

  let union: Telling;
  beforeAll(async () => {
    union = await Telling.of(world, ['BG/border', 'BG/ncu'], ['RO/mia', 'RO/border']);
  });
  const toRomania = (changes: object = {}) => ({ otherCountry: 'RO', ...changes });

  it('goes by the law of the Union, with copies to both single points of contact', async () => {
    const path = await union.draft(toRomania());
    expect((await union.author.sees(path)).body).toMatchObject({
      basis: { instrument: 'EU_2023_977', article: 'Art. 7', unionLaw: true },
      copiedTo: [world.authority('BG/ncu'), world.authority('RO/mia')],
      dutyToTell: false,
    });
    expect((await union.unit.sees(path)).status).toBe(200);
  });

  it('has copies unless an exception is recorded, and then goes from authority to authority', async () => {
    const direct = { route: 'direct', copyException: 'terrorism', otherAuthorityId: world.authority('RO/border') };
    expect(
      (await union.author.does('/spontaneous-information', union.form(toRomania({ route: 'direct' })))).body.code,
    ).toBe('inconsistent');
    const unknown = toRomania({ ...direct, copyException: 'no_time' });
    expect((await union.author.does('/spontaneous-information', union.form(unknown))).body.field).toBe('copyException');
    expect((await refused({ ...direct, otherAuthorityId: world.authority('MK/border') })).field).toBe('copyException');
    const path = await union.draft(toRomania({ ...direct, offence: 'TERRORISM' }));
    expect((await union.author.sees(path)).body).toMatchObject({ copiedTo: [], ownerUnitId: null });
    expect((await union.second.sees(path)).status).toBe(404);
    await union.item(path, {}, union.author, await world.officer('handling_officer', { at: 'BG/border' }));
    await act(union.author, path, 'submit');
    const leader = await world.officer('operation_coordinator', { at: 'BG/border' });
    await act(leader, path, 'release');
    await act(leader, path, 'assess_europol_copy', { decision: 'investigation_or_safety' });
    expect((await act(leader, path, 'transmit')).body).toMatchObject({ state: 'transmitted' });
    expect((await union.otherAuthority.sees(path)).status).toBe(200);
    expect((await union.otherUnit.sees(path)).status).toBe(404);
  });

  it('has to be told for serious offences, or is withheld on a ground that is written down', async () => {
    const path = await union.draft(toRomania({ seriousOffence: true }));
    expect((await union.author.sees(path)).body.dutyToTell).toBe(true);
    expect((await act(union.author, path, 'withdraw', { reason: 'No time.' })).body).toMatchObject({
      code: 'duty_to_tell',
      article: 'Directive (EU) 2023/977, Art. 7',
    });
    const withhold = (ground: string) =>
      act(union.unit, path, 'withhold', { ground, reason: 'An operation is under way.' });
    expect((await withhold('RF_EU_MINOR_OFFENCE')).body.field).toBe('ground');
    expect((await withhold('RF_EU_ONGOING_INVESTIGATION_OR_SAFETY')).body).toMatchObject({
      state: 'withheld',
      withheldOn: 'RF_EU_ONGOING_INVESTIGATION_OR_SAFETY',
    });
    const optional = await union.draft(toRomania());
    const form = { ground: 'RF_EU_NATIONAL_SECURITY', reason: 'None.' };
    expect((await act(union.unit, optional, 'withhold', form)).body.code).toBe('no_duty_to_tell');
    expect((await act(union.author, optional, 'withdraw', { reason: 'Known there.' })).body.state).toBe('withdrawn');
  });

  it('does not go before it is decided whether Europol gets a copy', async () => {
    const path = await union.released(toRomania());
    expect((await act(union.unit, path, 'transmit')).body.code).toBe('europol_copy_undecided');
    expect((await act(union.unit, path, 'assess_europol_copy', { decision: 'sent' })).body.code).toBe('inconsistent');
    await act(union.unit, path, 'assess_europol_copy', { decision: 'sent', purpose: 'Cross-checking' });
    expect((await act(union.unit, path, 'transmit')).body).toMatchObject({
      state: 'transmitted',
      europolCopy: 'sent',
    });
    const other = await telling.draft();
    expect((await act(telling.unit, other, 'assess_europol_copy', { decision: 'not_useful' })).body.code).toBe(
      'not_under_union_law',
    );
  });
});
