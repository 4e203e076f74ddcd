import { days } from '../src/core/workflow/deadline.js';
import { act, PassingOn } from './support/passing-on.js';
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
const use = (path: string, body: object, officer = here.central.MK) =>
  act(officer, path, 'use', { reason: 'The case.', ...body });

describe('what was received', () => {
  it('is there for the recipient and its state, by both walls, and for no other state', async () => {
    const { copy, copyId } = await here.inUse();
    for (const officer of [here.contact.MK, here.central.MK, here.keeper.MK, here.dataProtection.MK]) {
      expect((await officer.sees(copy)).body).toMatchObject({ withheld: null, title: 'Driver of the van' });
      expect(await rowsFor(here.world, officer, 'received_items')).toContain(copyId);
    }
    const elsewhere = await here.world.officer(['handling_officer', 'analyst'], { at: 'MK/mi' });
    for (const officer of [here.central.AL, here.dataProtection.AL, here.central.ME, elsewhere]) {
      expect((await officer.sees(copy)).status).toBe(404);
      expect(await rowsFor(here.world, officer, 'received_items')).not.toContain(copyId);
    }
  });

  it('is destroyed at its transmitter’s deadline when nobody has decided, and only ids, days and authorities are left', async () => {
    const { copy, copyId, item, itemId } = await here.inUse({ deleteBy: inDays(60) });
    await act(here.central.MK, copy, 'use', { use: 'read', reason: 'To see.' });
    await pass(29);
    expect(await stateOf(copy)).toBe('in_use');
    await pass(1);
    expect(await stateOf(copy)).toBe('destroy_due');
    await pass(29);
    expect(await stateOf(copy)).toBe('destroy_due');
    await pass(1);
    const { body } = await here.central.MK.sees(copy);
    expect(body).toMatchObject({
      state: 'destroyed',
      statements: null,
      title: null,
      withheld: 'destroyed',
      sourceCountry: 'AL',
    });
    const row = JSON.stringify([
      await here.row('received_items', copyId),
      await here.row('transmission_items', itemId),
    ]);
    expect(row).not.toMatch(/Hoxha|HOXHA|1234567|Qafe|van/i);
    expect((await here.contact.AL.sees(item)).body).toMatchObject({ state: 'destroyed', copyState: 'destroyed' });
    const proof = (await here.log({ received: copyId })).filter(({ event }) => event === 'destruction');
    expect(proof.map(({ side }) => side).sort()).toEqual(['recipient', 'transmitter']);
  });

  it('is destroyed when its purpose has ended, whatever its transmitter allows, and the transmitter is told', async () => {
    const { copy, item } = await here.inUse();
    const { body } = await act(here.contact.MK, copy, 'end_purpose');
    expect(body).toMatchObject({ state: 'destroy_due', destroyOn: here.world.clock.now().toISOString() });
    await here.world.sweep();
    expect(await stateOf(copy)).toBe('destroyed');
    const told = (await here.contact.AL.sees(item)).body;
    expect(told).toMatchObject({ state: 'receipt_logged', copyState: 'destroyed', title: 'Driver of the van' });
  });

  it('is destroyed once, however often the clock comes, and by two at the same time', async () => {
    const { copy, copyId } = await here.inUse({ deleteBy: inDays(2) });
    here.world.clock.pass(days(2));
    await Promise.all([
      here.world.sweep(),
      act(here.keeper.MK, copy, 'destroy', { reason: 'Enough.' }).catch(() => undefined),
    ]);
    await here.world.sweep();
    const proof = (await here.log({ received: copyId })).filter(({ event }) => event === 'destruction');
    expect(proof).toHaveLength(2);
  });

  it('is reviewed where a review limits it, and not kept beyond what else does', async () => {
    const limited = await here.inUse();
    expect(await code(act(here.keeper.MK, limited.copy, 'review', { reason: 'Still needed.' }))).toBe(
      'kept_beyond_deadline',
    );
    const { copy } = await here.inUse({ deleteBy: inDays(4000) }, { instrument: 'SELEC', article: 'Art. 17' });
    const before = (await here.central.MK.sees(copy)).body;
    expect(before).toMatchObject({ reviewRule: 'SELEC/ITEM', destroyOn: before.reviewDue });
    await pass(100);
    expect(await code(act(here.contact.MK, copy, 'review', { reason: 'Still needed.' }))).toBe('not_permitted');
    const { body } = await act(here.keeper.MK, copy, 'review', { reason: 'Still needed.' });
    expect(new Date(body.destroyOn)).toEqual(inDays(1095));
    expect(body.codes).toEqual(['H0']);
  });

  it('is kept beyond its deadline only as national law says, unused, and until the day that was said', async () => {
    const { copy } = await here.inUse({ deleteBy: inDays(10) });
    const hold = {
      ground: 'evidence',
      basis: 'Code of criminal procedure, Art. 194',
      until: inDays(40),
      reason: 'Trial.',
    };
    expect(await code(act(here.contact.MK, copy, 'hold', hold))).toBe('not_permitted');
    expect((await act(here.keeper.MK, copy, 'hold', { ...hold, basis: '' })).status).toBe(400);
    expect((await act(here.keeper.MK, copy, 'hold', hold)).body).toMatchObject({
      state: 'restricted',
      restrictedFor: 'evidence',
    });
    expect(await code(use(copy, { use: 'read' }))).toBe('wrong_state');
    expect(await code(act(here.keeper.MK, copy, 'destroy', { reason: 'Enough.' }))).toBe('not_permitted');
    await pass(20);
    expect(await stateOf(copy)).toBe('restricted');
    await pass(20);
    expect(await stateOf(copy)).toBe('destroyed');
  });

  it('goes the way of its deadline when a hold is lifted after it', async () => {
    const { copy } = await here.inUse({ deleteBy: inDays(10) });
    const hold = {
      ground: 'protected_interests',
      basis: 'Data protection act, Art. 30',
      until: inDays(90),
      reason: 'Asked.',
    };
    await act(here.keeper.MK, copy, 'hold', hold);
    await pass(20);
    await act(here.keeper.MK, copy, 'lift_hold', { reason: 'Settled.' });
    await twoRounds();
    expect(await stateOf(copy)).toBe('destroyed');
  });

  it('is used here for its purpose, and refuses every other way out as its handling says', async () => {
    const { copy, copyId } = await here.inUse({ codes: ['H1', 'H2', 'RESTRICT_TO_MS'], restrictTo: ['MK'] });
    expect((await use(copy, { use: 'print', result: 'Hung up at the post.' })).body.statements).toHaveLength(2);
    expect(await code(use(copy, { use: 'court' }))).toBe('handling_h1');
    expect(await code(use(copy, { use: 'export', recipient: 'ME' }))).toBe('handling_h2');
    expect((await use(copy, { use: 'share', recipient: 'AL' })).status).toBe(200);
    expect(await code(use(copy, { use: 'read', otherPurpose: true }))).toBe('purpose_bound');
    const plain = await here.inUse();
    expect(await code(use(plain.copy, { use: 'export', recipient: 'ME' }))).toBe('no_third_state');
    const fiscal = await here.inUse({ codes: ['NO_FISCAL'] });
    expect(await code(use(fiscal.copy, { use: 'read', fiscal: true }))).toBe('not_for_fiscal_matters');
    const used = (await here.log({ received: copyId })).filter(({ event }) => event === 'use' || event === 'onward');
    expect(used).toMatchObject([
      { event: 'use', code: 'print', result: 'Hung up at the post.', side: 'recipient' },
      { event: 'onward', code: 'share', side: 'recipient' },
    ]);
  });

  it('is used for another purpose in an emergency, which is written down on both sides', async () => {
    const { copy, copyId } = await here.inUse();
    const urgent = { use: 'read', otherPurpose: true, emergency: 'immediate_threat', reason: 'A bomb threat.' };
    expect((await use(copy, urgent)).status).toBe(200);
    const rows = (await here.log({ received: copyId })).filter(({ event }) => event === 'emergency_use');
    expect(rows.map(({ side, code: basis }) => [side, basis])).toEqual([
      ['transmitter', 'immediate_threat'],
      ['recipient', 'immediate_threat'],
    ]);
  });

  it('stays within its restrictions when it is passed on, and carries all that it carried', async () => {
    const { copyId } = await here.inUse();
    const onward = here.form({ toCountry: 'ME', sourceType: 'received_items', sourceId: copyId });
    expect(await code(here.contact.MK.does('/transmission-items', onward))).toBe('no_third_state');
    const back = { ...onward, toCountry: 'AL', deleteBy: inDays(5000) };
    const { body } = await here.contact.MK.does('/transmission-items', back);
    expect(body).toMatchObject({ codes: ['H0', 'PURPOSE_BOUND', 'NO_THIRD_STATE'] });
    expect(body.deleteBy).toBe((await here.central.MK.sees(`/received-items/${copyId}`)).body.destroyOn);
    await act(here.contact.MK, `/transmission-items/${body.id}`, 'withdraw');
  });

  it('shows itself to somebody named beyond its authority, and what it says only as its handling lets it', async () => {
    const { copy, copyId } = await here.inUse({ codes: ['H2'] });
    const colleague = await here.world.officer('analyst', { at: 'MK/border' });
    const { version } = (await here.keeper.MK.sees(copy)).body;
    const named = { officers: [colleague.id, here.contact.ME.id], reason: 'Same ring.' };
    expect((await here.keeper.MK.does(`/records/received_item/${copyId}/share`, named, { version })).status).toBe(200);
    for (const officer of [colleague, here.contact.ME])
      expect((await officer.sees(copy)).body).toMatchObject({ withheld: 'handling_h2', statements: null });
  });
});
