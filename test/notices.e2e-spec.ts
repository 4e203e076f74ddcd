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
const right = {
  title: 'Driver of the van',
  statements: [{ field: 'personal_details', text: 'Arben Hodja, born 2 January 1990 in Vlora', character: 'fact' }],
  identifiers: [{ kind: 'person', value: 'Hodja|Arben|1990-01-02' }],
};
const incorrect = { kind: 'incorrect', grounds: 'Mistaken for his cousin.', corrected: right };

const issue = (itemId: string, form: object, by = here.keeper.AL) =>
  by.does('/correction-notices', { itemId, ...form });
const stateOf = async (officer: TestOfficer, path: string) => (await officer.sees(path)).body.state;

/** Albania's item, North Macedonia's copy, and Montenegro's, which got it from there with Albania's permission. */
async function passedOnTwice() {
  const first = await here.inUse();
  await permit(first.copyId);
  const second = await here.inUse(
    { sourceType: 'received_items', sourceId: first.copyId, statements: here.form().statements },
    { fromCountry: 'MK', toCountry: 'ME' },
  );
  return { first, second };
}

async function permit(itemId: string) {
  const form = {
    itemType: 'received_items',
    itemId,
    lifts: 'THIRD_STATE',
    use: 'share',
    recipient: 'ME',
    grounds: 'The ring.',
  };
  const { body } = await here.central.MK.does('/use-permissions', form);
  await here.world.sweep();
  const granted = await act(here.keeper.AL, `/use-permissions/${body.id}`, 'grant');
  expect(granted.body.state).toBe('granted');
}

describe('a notice that something was wrong', () => {
  it('goes to everybody who has it, also to whom it was passed on, and each acknowledges and corrects it', async () => {
    const { first, second } = await passedOnTwice();
    const { body, status } = await issue(first.itemId, incorrect);
    expect(status).toBe(201);
    const [toMK, toME] = ['MK', 'ME'].map((country) =>
      body.notices.find(({ ownerCountry }: { ownerCountry: string }) => ownerCountry === country),
    );
    expect(body.notices).toHaveLength(2);
    expect([toMK.receivedId, toME.receivedId]).toEqual([first.copyId, second.copyId]);
    expect(await stateOf(here.contact.AL, first.item)).toBe('corrected');

    const path = `/correction-notices/${toMK.id}`;
    expect((await here.central.ME.sees(path)).status).toBe(404);
    expect(await rowsFor(here.world, here.central.ME, 'correction_notices')).toEqual([toME.id]);
    expect(await code(act(here.central.MK, path, 'correct'))).toBe('wrong_state');
    expect((await act(here.contact.MK, path, 'acknowledge')).body.state).toBe('acknowledged');
    expect(await code(act(here.contact.MK, path, 'correct'))).toBe('not_permitted');
    expect(await code(act(here.central.AL, path, 'correct'))).toBe('not_permitted');
    expect(await code(act(here.central.MK, path, 'apply'))).toBe('not_what_was_asked');
    const done = (await act(here.central.MK, path, 'correct')).body;
    expect(done).toMatchObject({ state: 'corrected', corrected: null, concludedBy: here.central.MK.id });

    const old = (await here.central.MK.sees(first.copy)).body;
    expect(old).toMatchObject({ state: 'corrected', statements: null, title: null, withheld: 'destroyed' });
    const version = (await here.central.MK.sees(`/received-items/${done.resultId}`)).body;
    expect(version).toMatchObject({
      state: 'in_use',
      replaces: first.copyId,
      statements: right.statements,
      sourceCountry: 'AL',
    });
    expect(version.destroyOn).toBe(old.destroyOn);
    expect((await here.contact.AL.sees(first.item)).body).toMatchObject({ copyId: done.resultId, copyState: 'in_use' });
    expect((await here.contact.MK.sees(second.item)).body).toMatchObject({ state: 'destroyed', statements: null });
    expect((await here.central.ME.sees(second.copy)).body).toMatchObject({
      state: 'in_use',
      statements: here.form().statements,
    });
    const rows = await here.log({ received: first.copyId });
    const both = (event: string) => rows.filter((row) => row.event === event).map(({ side }) => side);
    expect(both('notice')).toEqual(['transmitter', 'recipient']);
    expect(both('correction')).toEqual(['transmitter', 'recipient']);
  });

  it('is found again under its key and tells nobody twice', async () => {
    const { itemId } = await here.inUse();
    const key = 'the-same-notice';
    const send = () => here.keeper.AL.does('/correction-notices', { itemId, ...incorrect }, { key });
    const [one, other] = [await send(), await send()];
    expect(other.body.fanOutId).toBe(one.body.fanOutId);
    const { body } = await here.keeper.AL.sees(`/correction-notices?itemId=${itemId}`);
    expect(body.items).toHaveLength(1);
  });

  it('comes from whoever passed it on, about what was sent and is still there, within what may be said', async () => {
    const { itemId, copy } = await here.inUse();
    expect(await code(issue(itemId, incorrect, here.central.MK))).toBe('unknown_reference');
    expect(await code(issue(itemId, incorrect, here.contact.AL))).toBe('not_permitted');
    const unsent = await here.prepared();
    expect(await code(issue(unsent.id, incorrect))).toBe('not_sent');
    await act(here.contact.AL, unsent.path, 'withdraw');
    const told = { ...right, statements: [{ field: 'rewards', text: 'x', character: 'fact' }] };
    expect(await code(issue(itemId, { ...incorrect, corrected: told }))).toBe('field_not_allowed');
    expect(await code(issue(itemId, { kind: 'incorrect', grounds: 'x' }))).toBe('inconsistent');
    expect(await code(issue(itemId, { kind: 'reclassification', grounds: 'x' }))).toBe('inconsistent');
    await act(here.keeper.MK, copy, 'destroy', { reason: 'Done.' });
    expect(await code(issue(itemId, incorrect))).toBe('nobody_has_it');
  });

  it('raises an alarm when nobody has acknowledged it within the hours of the register, and can still be acknowledged', async () => {
    const { itemId } = await here.inUse();
    const { body } = await issue(itemId, { kind: 'restrict', grounds: 'Contested.' });
    const path = `/correction-notices/${body.notices[0].id}`;
    expect(body.notices[0].alarmRule).toBe('PCC_SEE/CORRECTION_ALARM');
    here.world.clock.pass(hours(24) - 1);
    await here.world.sweep();
    expect(await stateOf(here.central.MK, path)).toBe('sent');
    here.world.clock.pass(1);
    await here.world.sweep();
    await here.world.sweep();
    expect(await stateOf(here.central.AL, path)).toBe('alarmed');
    expect((await act(here.contact.MK, path, 'acknowledge')).body.state).toBe('acknowledged');
  });

  it('can be disputed, with a reason, and then changes nothing', async () => {
    const { itemId, copy } = await here.inUse();
    const { body } = await issue(itemId, incorrect);
    const path = `/correction-notices/${body.notices[0].id}`;
    await act(here.central.MK, path, 'acknowledge');
    expect(await code(act(here.central.MK, path, 'dispute'))).toBe('reason_required');
    expect((await act(here.central.MK, path, 'dispute', { reason: 'We saw the document.' })).body.state).toBe(
      'disputed',
    );
    expect(await stateOf(here.central.MK, copy)).toBe('in_use');
  });
});

describe('a notice that takes something back', () => {
  it('lets the copy be deleted, with what was made of it', async () => {
    const { first, second } = await passedOnTwice();
    const { body } = await issue(first.itemId, { kind: 'unlawful', grounds: 'Collected without a basis: Arben.' });
    expect(await stateOf(here.contact.AL, first.item)).toBe('recalled');
    for (const notice of body.notices) {
      const officer = here.keeper[notice.ownerCountry as 'MK' | 'ME'];
      const path = `/correction-notices/${notice.id}`;
      await act(officer, path, 'acknowledge');
      expect(await code(act(officer, path, 'dispute', { reason: 'No.' }))).toBe('not_to_be_disputed');
      expect(await code(act(officer, path, 'restrict_use'))).toBe('not_what_was_asked');
      expect((await act(officer, path, 'delete')).body).toMatchObject({ state: 'deleted', grounds: null });
    }
    expect(await stateOf(here.central.MK, first.copy)).toBe('destroyed');
    expect(await stateOf(here.central.ME, second.copy)).toBe('destroyed');
    const rest = JSON.stringify([
      await here.row('received_items', second.copyId),
      await here.row('transmission_items', second.itemId),
    ]);
    expect(rest).not.toMatch(/Hoxha|HOXHA/);
  });

  it('lets the copy be kept unused, and every way out refuses then', async () => {
    const { itemId, copy } = await here.inUse();
    const { body } = await issue(itemId, { kind: 'restrict', grounds: 'Contested.' });
    const path = `/correction-notices/${body.notices[0].id}`;
    await act(here.keeper.MK, path, 'acknowledge');
    await act(here.keeper.MK, path, 'restrict_use');
    expect((await here.central.MK.sees(copy)).body).toMatchObject({
      state: 'restricted',
      restrictedFor: 'accuracy_contested',
    });
    const onward = here.form({ toCountry: 'AL', sourceType: 'received_items', sourceId: copy.split('/').at(-1) });
    expect(await code(here.contact.MK.does('/transmission-items', onward))).toBe('processing_restricted');
    const toThird = { ...onward, toCountry: 'ME' };
    expect(await code(here.contact.MK.does('/transmission-items', toThird))).toBe('processing_restricted');
  });
});

describe('a notice from whoever received something', () => {
  it('is accepted by its transmitter, who tells everybody who has it, or disputed', async () => {
    const { copyId, itemId } = await here.inUse();
    const doubt = { receivedId: copyId, kind: 'incorrect', grounds: 'He was in prison that day.' };
    expect(await code(here.central.AL.does('/correction-notices/to-transmitter', doubt))).toBe('unknown_reference');
    const { body } = await here.central.MK.does('/correction-notices/to-transmitter', doubt);
    const path = `/correction-notices/${body.notices[0].id}`;
    expect(body.notices[0]).toMatchObject({ ownerCountry: 'AL', direction: 'to_transmitter', itemId });
    await act(here.central.AL, path, 'acknowledge');
    expect(await code(act(here.central.AL, path, 'delete'))).toBe('not_what_was_asked');
    const accepted = await act(here.central.AL, path, 'accept', incorrect);
    expect(accepted.body.state).toBe('accepted');
    const { body: told } = await here.central.MK.sees(`/correction-notices?fanOutId=${accepted.body.resultId}`);
    expect(told.items).toMatchObject([{ ownerCountry: 'MK', kind: 'incorrect', state: 'sent' }]);
  });
});

describe('a notice of another classification', () => {
  it('is applied by the recipient in the words of its own state; what is above the ceiling is destroyed here', async () => {
    const { itemId, item, copy } = await here.inUse();
    const lower = await issue(itemId, { kind: 'reclassification', grounds: 'No longer.', classification: 'PUBLIC' });
    const path = `/correction-notices/${lower.body.notices[0].id}`;
    await act(here.keeper.MK, path, 'acknowledge');
    expect((await act(here.keeper.MK, path, 'apply')).body.state).toBe('applied');
    expect((await here.central.MK.sees(copy)).body.classification).toBe('PUBLIC');
    expect((await here.contact.AL.sees(item)).body.classification).toBe('PUBLIC');
    const higher = await issue(itemId, {
      kind: 'reclassification',
      grounds: 'A source is in danger.',
      nationalLabel: 'Sekret',
    });
    expect((await here.contact.AL.sees(item)).body.state).toBe('destroyed');
    const second = `/correction-notices/${higher.body.notices[0].id}`;
    await act(here.keeper.MK, second, 'acknowledge');
    await act(here.keeper.MK, second, 'apply');
    expect(await stateOf(here.central.MK, copy)).toBe('destroyed');
  });
});
