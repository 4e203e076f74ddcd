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

describe('a use that the provider of something received has to permit', () => {
  const asking = (itemId: string, form: object) => ({
    itemType: 'received_items',
    itemId,
    grounds: 'Same ring.',
    ...form,
  });
  const asked = async (itemId: string, form: object) => {
    const { body } = await here.central.MK.does('/use-permissions', asking(itemId, form));
    await here.world.sweep();
    return `/use-permissions/${body.id}`;
  };
  const toME = { lifts: 'THIRD_STATE', use: 'share', recipient: 'ME' };

  it('is asked by whoever has it, for what it carries, and says which other purpose', async () => {
    const { copyId } = await here.inUse();
    const ask = (form: object, by = here.central.MK) => code(by.does('/use-permissions', asking(copyId, form)));
    expect(await ask({ lifts: 'H2', use: 'share', recipient: 'ME' })).toBe('not_restricted');
    expect(await ask({ lifts: 'OTHER_PURPOSE', use: 'read', recipient: 'MK' })).toBe('inconsistent');
    expect(await ask({ ...toME, use: 'court' })).toBe('inconsistent');
    expect(await ask({ ...toME, newPurpose: 'x' })).toBe('inconsistent');
    expect(await ask(toME, here.central.AL)).toBe('unknown_reference');
    expect(await ask(toME, here.central.ME)).toBe('unknown_reference');
  });

  it('is decided by the handling officers or the central unit of its provider, and seen on both sides only', async () => {
    const { copyId, itemId } = await here.inUse();
    const path = await asked(copyId, toME);
    const { body } = await here.central.AL.sees(path);
    expect(body).toMatchObject({
      ownerCountry: 'AL',
      holderCountry: 'MK',
      transmissionItemId: itemId,
      actions: ['grant', 'refuse'],
    });
    expect((await here.keeper.MK.sees(path)).body.actions).toEqual([]);
    expect(await code(act(here.keeper.MK, path, 'grant'))).toBe('not_permitted');
    expect((await here.central.ME.sees(path)).status).toBe(404);
    for (const officer of [here.central.AL, here.keeper.AL, here.keeper.MK, here.dataProtection.MK])
      expect(await rowsFor(here.world, officer, 'use_permissions')).toContain(body.id);
    expect(await rowsFor(here.world, here.central.ME, 'use_permissions')).not.toContain(body.id);
    await act(here.central.AL, path, 'refuse', { reason: 'Not yet.' });
    const rows = (await here.log({ received: copyId })).filter(({ event }) => event === 'use_permission');
    expect(rows.map(({ side, code: said }) => `${side} ${said}`)).toEqual([
      'transmitter THIRD_STATE:share:requested',
      'recipient THIRD_STATE:share:requested',
      'transmitter THIRD_STATE:share:owner_notified',
      'recipient THIRD_STATE:share:owner_notified',
      'transmitter THIRD_STATE:share:refused',
      'recipient THIRD_STATE:share:refused',
    ]);
  });

  it('opens the way to a third state while it lasts, on its conditions, and closes it again at the last moment', async () => {
    const { copyId, copy } = await here.inUse();
    const onward = here.form({ toCountry: 'ME', sourceType: 'received_items', sourceId: copyId });
    const prepare = () => here.contact.MK.does('/transmission-items', onward);
    expect(await code(prepare())).toBe('no_third_state');
    const path = await asked(copyId, toME);
    expect(await code(prepare())).toBe('no_third_state');
    await act(here.keeper.AL, path, 'grant', { conditions: 'Not to the consulates.', expiresAt: inDays(3) });
    expect((await here.central.MK.sees(copy)).body.permissions).toMatchObject([
      { lifts: 'THIRD_STATE', recipient: 'ME', conditions: 'Not to the consulates.' },
    ]);
    const { body } = await prepare();
    expect(body.state).toBe('prepared');
    expect(await code(use(copy, { use: 'export', recipient: 'ME' }))).toBe('no_third_state');
    await act(here.contact.MK, `/transmission-items/${body.id}`, 'check');
    await act(here.central.MK, `/transmission-items/${body.id}`, 'release');
    await pass(3);
    await expect(here.send({ fromCountry: 'MK', toCountry: 'ME' })).rejects.toMatchObject({ code: 'no_third_state' });
    await act(here.contact.MK, `/transmission-items/${body.id}`, 'withdraw');
    expect(await code(prepare())).toBe('no_third_state');
  });

  it('opens another purpose, and closes it when it is revoked', async () => {
    const { copyId, copy } = await here.inUse();
    const other = { use: 'read', otherPurpose: true };
    expect(await code(use(copy, other))).toBe('purpose_bound');
    const form = {
      lifts: 'OTHER_PURPOSE',
      use: 'read',
      recipient: 'MK',
      newPurpose: 'Tax evasion',
      legalBasis: 'Tax act',
    };
    const path = await asked(copyId, form);
    await act(here.central.AL, path, 'grant');
    expect((await use(copy, other)).status).toBe(200);
    expect(await code(use(copy, { ...other, use: 'print' }))).toBe('purpose_bound');
    await act(here.central.AL, path, 'revoke', { reason: 'Misused.' });
    expect(await code(use(copy, other))).toBe('purpose_bound');
  });

  it('opens a court under H1', async () => {
    const { copyId, copy } = await here.inUse({ codes: ['H1'] });
    expect(await code(use(copy, { use: 'court' }))).toBe('handling_h1');
    const path = await asked(copyId, { lifts: 'H1', use: 'court', recipient: 'MK' });
    await act(here.keeper.AL, path, 'grant');
    expect((await use(copy, { use: 'court' })).status).toBe(200);
  });
});

describe('a report on the use of what was passed on', () => {
  const ask = (itemId: string, by = here.keeper.AL) => by.does('/use-reports', { itemId, question: 'Any arrest?' });

  it('is asked by whoever passed it on, and answered from the log of whoever has it', async () => {
    const { itemId, copy, copyId } = await here.inUse();
    await act(here.contact.MK, copy, 'use', { use: 'print', reason: 'For the patrol.', result: 'Two arrests.' });
    expect(await code(ask(itemId, here.central.MK))).toBe('unknown_reference');
    const unsent = await here.prepared();
    expect(await code(ask(unsent.id))).toBe('not_sent');
    await act(here.contact.AL, unsent.path, 'withdraw');
    const { body } = await ask(itemId);
    expect(body).toMatchObject({
      state: 'asked',
      ownerCountry: 'MK',
      receivedId: copyId,
      clockRule: 'PCC_SEE/USE_REPORT',
    });
    const path = `/use-reports/${body.id}`;
    expect((await here.central.ME.sees(path)).status).toBe(404);
    expect(await rowsFor(here.world, here.central.ME, 'use_reports')).toEqual([]);
    expect(await code(act(here.central.AL, path, 'answer'))).toBe('not_permitted');
    await act(here.central.MK, path, 'answer', { remarks: 'Tried in October.' });
    const answered = (await here.central.AL.sees(path)).body;
    expect(answered).toMatchObject({ state: 'answered', remarks: 'Tried in October.', answeredBy: here.central.MK.id });
    const [receipt, , ...rest] = answered.uses.filter(({ event }: { event: string }) => event !== 'reading');
    expect(receipt).toMatchObject({ event: 'receipt' });
    expect(rest).toMatchObject([
      { event: 'use', code: 'print', reason: 'For the patrol.', result: 'Two arrests.', officerId: here.contact.MK.id },
    ]);
    expect(JSON.stringify(answered.uses)).not.toMatch(/Hoxha/);
  });

  it('is late after the days that the register asks for, and can still be answered', async () => {
    const { itemId } = await here.inUse();
    const { body } = await ask(itemId);
    const path = `/use-reports/${body.id}`;
    here.world.clock.pass(new Date(body.answerBy).getTime() - here.world.clock.now().getTime());
    await here.world.sweep();
    expect(await stateOf(path, here.keeper.AL)).toBe('overdue');
    expect((await act(here.keeper.MK, path, 'answer')).body.state).toBe('answered');
  });

  it('comes unasked after an emergency, at once and with the basis', async () => {
    const { itemId, copy } = await here.inUse();
    const urgent = { use: 'read', otherPurpose: true, emergency: 'serious_offence', reason: 'A planned robbery.' };
    expect((await act(here.contact.MK, copy, 'use', urgent)).status).toBe(200);
    const { body } = await here.central.AL.sees(`/use-reports?itemId=${itemId}`);
    expect(body.items).toMatchObject([
      {
        state: 'answered',
        unasked: true,
        uses: [{ event: 'emergency_use', code: 'serious_offence', reason: 'A planned robbery.' }],
      },
    ]);
  });
});
