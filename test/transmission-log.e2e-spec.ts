import { days } from '../src/core/workflow/deadline.js';
import { TransmissionLogPurge } from '../src/transmission-log/transmission-log.purge.js';
import { PassingOn } from './support/passing-on.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

let here: PassingOn;
beforeAll(async () => {
  here = await PassingOn.start();
});
afterAll(() => here.world.stop());

const code = async (answer: Promise<{ body: { code?: string } }>) => (await answer).body.code;
const inDays = (n: number) => new Date(here.world.clock.now().getTime() + days(n));
const stateOf = async (path: string, officer: TestOfficer = here.central.MK) => (await officer.sees(path)).body.state;
/** Whoever was away for long is called first, and destroys with the next round. */
const twoRounds = async () => {
  await here.world.sweep();
  await here.world.sweep();
};
const pass = async (n: number) => {
  here.world.clock.pass(days(n));
  await twoRounds();
};

describe('the log of what is passed on', () => {
  it('has a row for each side of what happened, with a digest and not the content', async () => {
    const { copyId, itemId } = await here.inUse();
    await here.central.MK.sees(`/received-items/${copyId}`);
    const all = await here.log({ item: itemId });
    expect(all.at(-1)).toMatchObject({ event: 'reading', code: 'duty', officer_id: here.central.MK.id });
    const rows = all.filter(({ event }) => event !== 'reading');
    expect(rows.map(({ event, side, regime }) => `${event} ${side} ${regime}`)).toEqual([
      'transmission transmitter PCC_SEE',
      'transmission recipient PCC_SEE',
      'receipt transmitter PCC_SEE',
      'receipt recipient PCC_SEE',
      'receipt transmitter PCC_SEE',
      'receipt recipient PCC_SEE',
    ]);
    const [first] = rows;
    expect(first).toMatchObject({ reason: 'Smuggling through Qafe Thane', officer_id: here.contact.AL.id });
    expect(first?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(rows)).not.toMatch(/Hoxha/);
  });

  it('is read by data-protection officers and auditors of either side, for a purpose, and by nobody else', async () => {
    const { itemId } = await here.passed();
    const path = `/transmission-log?purpose=compliance&itemId=${itemId}`;
    const auditor = await here.world.officer('auditor', { at: 'MK/ncu' });
    const sidesFor = async (officer: TestOfficer) =>
      (await officer.sees(path)).body.items.map(({ side }: { side: string }) => side);
    expect(await sidesFor(here.dataProtection.AL)).toEqual(['transmitter', 'transmitter']);
    expect(await sidesFor(here.dataProtection.MK)).toEqual(['recipient', 'recipient']);
    expect(await sidesFor(auditor)).toEqual(['recipient', 'recipient']);
    expect(await sidesFor(here.dataProtection.ME)).toEqual([]);
    expect(await code(here.central.AL.sees(path))).toBe('not_permitted');
    expect(await rowsFor(here.world, here.central.AL, 'transmission_log')).toEqual([]);
    expect((await here.dataProtection.AL.sees(`/transmission-log?itemId=${itemId}`)).status).toBe(400);
    expect((await here.dataProtection.AL.sees(`/transmission-log?purpose=investigation`)).status).toBe(400);
  });

  it('is paged, and comes as a table', async () => {
    const first = (await here.dataProtection.AL.sees('/transmission-log?purpose=compliance&limit=2')).body;
    const second = (
      await here.dataProtection.AL.sees(`/transmission-log?purpose=compliance&limit=2&after=${first.next}`)
    ).body;
    const ids = [...first.items, ...second.items].map(({ id }: { id: string }) => Number(id));
    expect(ids).toEqual([...ids].sort((one, other) => other - one));
    expect(new Set(ids).size).toBe(4);
    const { text, headers } = await here.dataProtection.AL.sees('/transmission-log/csv?purpose=supervision&limit=2');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(text.split('\r\n')).toHaveLength(4);
  });

  it('is never changed, and not deleted before its time', async () => {
    const owner = (sql: string) => here.world.database.owner(sql);
    await expect(owner(`update transmission_log set reason = 'x'`)).rejects.toThrow(/append-only/);
    await expect(owner('truncate transmission_log')).rejects.toThrow(/append-only/);
    await expect(owner('delete from transmission_log')).rejects.toThrow(/stay as long/);
    const removal = here.world.database.as('seecase_app', 'delete from transmission_log');
    await expect(removal).rejects.toThrow(/permission denied/);
  });

  it('loses rows on the day that their regime sets, and not before what it sets as the least', async () => {
    const purge = () => here.world.get(TransmissionLogPurge).sweep();
    const convention = await here.inUse({ deleteBy: inDays(300) });
    const prum = await here.inUse({ deleteBy: inDays(300) }, { instrument: 'PCC_PRUM', article: 'Art. 8' });
    await pass(301);
    expect(await stateOf(convention.copy)).toBe('destroyed');
    const left = async (received: string) =>
      (await here.log({ received })).filter(({ event }) => event !== 'reading').length;
    const [ofConvention, ofPrum] = [await left(convention.copyId), await left(prum.copyId)];
    await pass(728 - 301);
    await purge();
    expect(await left(prum.copyId)).toBe(ofPrum);
    await pass(2);
    await purge();
    expect(await left(prum.copyId)).toBeLessThan(ofPrum);
    await pass(1095 - 730);
    await purge();
    expect([await left(convention.copyId), await left(prum.copyId)]).toEqual([ofConvention, 0]);
    await pass(1);
    await purge();
    expect(await left(convention.copyId)).toBeLessThan(ofConvention);
    const traces = await here.world.database.owner<Record<string, unknown>>(
      `select side, regime, code, reason, digest, item_id, received_id from transmission_log where event = 'purge' order by id`,
    );
    expect(traces.length).toBeGreaterThan(1);
    for (const trace of traces)
      expect(trace).toMatchObject({
        reason: null,
        digest: null,
        item_id: null,
        received_id: null,
        code: expect.stringMatching(/^\d+$/),
      });
    expect(await purge()).toBe(0);
  });
});
