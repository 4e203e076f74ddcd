import { CheckQueue } from './support/check-queue.js';
import { directly, rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

describe('a hit of an entry that its owner’s rule tells the whole of', () => {
  let here: CheckQueue;
  beforeAll(async () => {
    here = await CheckQueue.start();
  });
  afterAll(() => here.world.stop());

  const compared = async (officer: TestOfficer, path: string) => (await officer.sees(`${path}/comparison`)).body;

  it('is shown to the asking side when its owner has confirmed it, and not before; and nobody else confirms it', async () => {
    const { path, referral } = await here.hit('full', { name: 'Luan Hasani' });
    const analyst = await here.world.officer('analyst', { at: 'AL/border' });
    for (const asking of [here.relay, here.author, analyst]) {
      const { held, score, words, contact } = await compared(asking, path);
      expect([held, score, words]).toEqual([null, null, []]);
      expect(contact).not.toBeNull();
    }
    expect((await here.confirms(path, here.relay)).body.code).toBe('not_permitted');
    const waiting = async (officer: TestOfficer) => JSON.stringify((await officer.sees('/inbox')).body);
    expect(await waiting(here.relay)).not.toContain(path.split('/')[2]);
    expect(await waiting(here.judge)).toContain(path.split('/')[2]);
    const { body: confirmed } = await here.confirms(path);
    expect([confirmed.state, confirmed.actions]).toEqual(['confirmed', expect.not.arrayContaining(['ask_consent'])]);
    await here.world.sweep();
    expect((await here.referral(referral)).state).toBe('disclosed');
    expect((await compared(here.author, path)).held).toMatchObject({ grounds: 'Seen driving twice by two patrols.' });
  });

  it('has a second wall that shows the entry no sooner, and takes no judgement of the asking side', async () => {
    const partsFor = async (officer: TestOfficer, hit: string) => {
      const parts = `(select part as id from hit_contents where hit_id = '${hit}') parts`;
      return (await rowsFor(here.world, officer, parts)).join(' ');
    };
    const idOf = ({ path }: { path: string }) => path.split('/')[2] ?? '';
    const open = await here.hit('full', { name: 'Pandeli Zguri' });
    const judging = `update hits set state = 'confirmed', judged_by = app.officer(), judged_at = now() where id = $1`;
    await expect(directly(here.world, here.relay, judging, [idOf(open)])).rejects.toThrow('row-level security');
    expect(await partsFor(here.relay, idOf(open))).toBe('asked contact');
    await here.confirms(open.path);
    expect(await partsFor(here.relay, idOf(open))).toBe('asked contact held');
  });
});
