import { hours } from '../src/core/workflow/deadline.js';
import { act, PassingOn } from './support/passing-on.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

let here: PassingOn;
beforeAll(async () => {
  here = await PassingOn.start();
});
afterAll(() => here.world.stop());

const code = async (answer: Promise<{ body: { code?: string } }>) => (await answer).body.code;

describe('a breach of what was received', () => {
  const told = {
    circumstances: 'A list was left in a car.',
    consequences: 'A stranger may have read it.',
    measures: 'Searched for.',
  };
  const report = (receivedIds: string[], by: TestOfficer = here.keeper.MK, form: object = {}) =>
    by.does('/breaches', { kind: 'loss', receivedIds, highRisk: false, ...told, ...form });
  const noticesFor = async (officer: TestOfficer, breachId: string) =>
    (await officer.sees(`/breach-notices?breachId=${breachId}`)).body.items;

  it('is told at once to each whose items it concerns, of theirs only, and is in both logs', async () => {
    const fromAL = await here.inUse();
    const fromME = await here.inUse({}, { fromCountry: 'ME', toCountry: 'MK' });
    const { body, status } = await report([fromAL.copyId, fromME.copyId]);
    expect([status, body.state, body.authorityBy]).toEqual([201, 'originator_notified', null]);
    const [toAL] = await noticesFor(here.keeper.AL, body.id);
    expect(toAL).toMatchObject({ ...told, itemIds: [fromAL.itemId], fromCountry: 'MK', state: 'sent' });
    expect(await noticesFor(here.central.ME, body.id)).toMatchObject([{ itemIds: [fromME.itemId] }]);
    expect((await here.central.ME.sees(`/breach-notices/${toAL.id}`)).status).toBe(404);
    expect((await here.keeper.AL.sees(`/breaches/${body.id}`)).status).toBe(404);
    expect(await rowsFor(here.world, here.central.AL, 'breaches')).toEqual([]);
    expect(await rowsFor(here.world, here.central.ME, 'breach_notices')).not.toContain(toAL.id);
    const rows = (await here.log({ received: fromAL.copyId })).filter(({ event }) => event === 'breach');
    expect(rows.map(({ side, code: kind }) => `${side} ${kind}`)).toEqual(['transmitter loss', 'recipient loss']);
    const path = `/breaches/${body.id}`;
    await act(here.keeper.MK, path, 'amend', { ...told, measures: 'Found again, nobody had seen it.' });
    expect((await noticesFor(here.keeper.AL, body.id))[0].measures).toBe('Found again, nobody had seen it.');
    const acknowledged = await act(here.keeper.AL, `/breach-notices/${toAL.id}`, 'acknowledge', {
      comment: 'Send us the report.',
    });
    expect(acknowledged.body).toMatchObject({ state: 'acknowledged', comment: 'Send us the report.' });
    expect((await noticesFor(here.keeper.MK, body.id)).map(({ state }: { state: string }) => state).sort()).toEqual([
      'acknowledged',
      'sent',
    ]);
  });

  it('is reported only of what one’s own state has received', async () => {
    const { copyId } = await here.inUse();
    expect(await code(report([copyId], here.keeper.AL))).toBe('unknown_reference');
    expect((await report([])).status).toBe(422);
    expect(await code(report([copyId], here.contact.MK))).toBe('not_permitted');
    const tomorrow = new Date(here.world.clock.now().getTime() + hours(24));
    expect(await code(report([copyId], here.keeper.MK, { detectedAt: tomorrow }))).toBe('inconsistent');
  });

  it('is told to the data-protection authority of a member of the Union within 72 hours, or with the reason why later', async () => {
    const keeper = await here.world.officer('handling_officer', { at: 'BG/ncu' });
    const contact = await here.world.officer('national_contact_point', { at: 'BG/ncu' });
    const protection = await here.world.officer('data_protection_officer', { at: 'BG/ncu' });
    expect(contact.authorityId).toBe(keeper.authorityId);
    const toBG = { toCountry: 'BG', toAuthorityId: here.world.authority('BG/ncu') };
    const { item } = await here.released({ toCountry: 'BG' }).then(async (released) => {
      await here.send(toBG);
      return { item: (await here.contact.AL.sees(released.path)).body };
    });
    const { body } = await report([item.copyId], keeper, { highRisk: true });
    expect(body).toMatchObject({ clockRule: 'EU_LED/BREACH' });
    expect(new Date(body.authorityBy).getTime() - here.world.clock.now().getTime()).toBe(hours(72));
    const path = `/breaches/${body.id}`;
    await act(keeper, path, 'take_measures', { measures: 'New lockers.' });
    expect(await code(act(protection, path, 'close'))).toBe('authority_not_told');
    here.world.clock.pass(hours(72));
    await here.world.sweep();
    expect((await keeper.sees(path)).body.lateAt).toBe(here.world.clock.now().toISOString());
    here.world.clock.pass(hours(1));
    expect(await code(act(keeper, path, 'tell_authority', { reference: 'KZLD 1/2026' }))).toBe('not_permitted');
    expect(await code(act(protection, path, 'tell_authority', { reference: 'KZLD 1/2026' }))).toBe('delay_unexplained');
    const late = { reference: 'KZLD 1/2026', delayReason: 'Nobody was on duty.' };
    expect((await act(protection, path, 'tell_authority', late)).body.authorityReference).toBe('KZLD 1/2026');
    expect(await code(act(protection, path, 'tell_authority', late))).toBe('told_already');
    expect(await code(act(protection, path, 'close'))).toBe('persons_not_told');
    await act(protection, path, 'tell_persons', { reason: 'By letter.' });
    expect((await act(protection, path, 'close')).body.state).toBe('closed');
    const rows = (await here.log({ received: item.copyId })).filter(({ event }) => event === 'breach');
    expect(rows.map(({ side, regime }) => `${side} ${regime}`)).toEqual([
      'transmitter PCC_SEE',
      'recipient PCC_SEE',
      'recipient EU_LED',
      'recipient EU_LED_BREACH',
    ]);
  });
});
