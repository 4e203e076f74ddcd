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
    expect(await stateOf(here.keeper.AL, path)).toBe('overdue');
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
