import { act, carryOut, CheckQueue } from './support/check-queue.js';
import type { TestOfficer } from './support/world.js';

describe('what goes with a hit', () => {
  let here: CheckQueue;
  beforeAll(async () => {
    here = await CheckQueue.start();
  });
  afterAll(() => here.world.stop());

  const body = async (officer: TestOfficer, path: string) => (await officer.sees(path)).body;
  const compared = (officer: TestOfficer, path: string) => body(officer, `${path}/comparison`);

  it('goes to the other state as a received item, with its codes, its purpose and the day of its deletion', async () => {
    const { path } = await here.hit('hit_only', { name: 'Ilir Domi' });
    await here.confirms(path);
    const { body: disclosed } = await here.discloses(path);
    const { body: list } = await here.teamLeader.sees('/received-items?limit=100');
    const item = list.items.find(({ carrierId }: { carrierId: string }) => path.endsWith(carrierId));
    expect(item).toMatchObject({ carrierType: 'hits', subjectCategory: 'SUSPECT', purpose: here.disclosure.purpose });
    expect(item.codes).toEqual(expect.arrayContaining(['H0', 'H1', 'PURPOSE_BOUND', 'NO_THIRD_STATE']));
    expect(new Date(item.deleteBy)).toEqual(here.disclosure.until);
    expect(item.instrument).toBe('PCC_SEE');
    expect((await body(here.keeper, `/transmission-items/${disclosed.itemId}`)).state).toBe('transmitted');

    await carryOut(
      await here.world.officer('handling_officer', { at: 'AL/border' }),
      `/received-items/${item.id}`,
      'destroy',
      {
        reason: 'Not needed.',
      },
    );
    expect((await compared(here.author, path)).held).toBeNull();
    expect((await compared(here.judge, path)).held).toMatchObject({ category: 'suspect' });
  });

  it('is decided on with the hit: nothing of it is done by hand', async () => {
    const { path } = await here.hit('contact', { name: 'Gramoz Tafa' });
    const { itemId } = (await here.confirms(path)).body;
    const item = `/transmission-items/${itemId}`;
    expect((await body(here.keeper, item)).actions).toEqual([]);
    expect(JSON.stringify(await body(here.judge, '/inbox?limit=100'))).not.toContain(itemId);
    for (const officer of [here.judge, here.keeper, here.unit])
      expect((await act(officer, item, 'withdraw', {})).status).toBe(403);
    const { instrument, ...drafted } = await body(here.keeper, item);
    expect(instrument).toBeNull();
    const byHand = await here.unit.does('/transmission-items', {
      carrierType: 'hits',
      carrierId: path.split('/')[2],
      itemKind: 'case_reference',
      title: drafted.title,
      purpose: drafted.purpose,
      classification: 'BPL',
      toCountry: 'AL',
    });
    expect(byHand.body).toMatchObject({ code: 'inconsistent', field: 'carrierType' });
    expect((await here.discloses(path)).body.state).toBe('disclosed');
    expect((await body(here.keeper, item)).actions).toEqual(['destroy']);
  });
});
