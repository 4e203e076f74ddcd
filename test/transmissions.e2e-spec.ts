import { act, PassingOn } from './support/passing-on.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

let here: PassingOn;
beforeAll(async () => {
  here = await PassingOn.start();
});
afterAll(() => here.world.stop());

const code = async (answer: Promise<{ body: { code?: string } }>) => (await answer).body.code;
const seenBy = async (officer: TestOfficer, path: string) => (await officer.sees(path)).status;

describe('an item that is to be passed on', () => {
  it('belongs to a case that its author can see, and names another state', async () => {
    const elsewhere = { carrierId: '01920000-0000-7000-8000-000000000000' };
    expect(await code(here.contact.AL.does('/transmission-items', here.form(elsewhere)))).toBe('unknown_reference');
    const stranger = await here.world.officer('central_unit_officer', { at: 'RS/ncu' });
    expect(await code(stranger.does('/transmission-items', here.form()))).toBe('unknown_reference');
    expect(await code(here.contact.AL.does('/transmission-items', here.form({ toCountry: 'AL' })))).toBe(
      'inconsistent',
    );
  });

  it('says only what the category of the person allows, and names the article where it says more', async () => {
    const witness = { subjectCategory: 'WITNESS' };
    const { body, status } = await here.contact.AL.does('/transmission-items', here.form(witness));
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'field_not_allowed', fields: ['criminal_conduct'], subjectCategory: 'WITNESS' });
    expect(body.article).toMatch(/Annex II.B/);
    const unknown = { subjectCategory: 'SOMEBODY' };
    expect(await code(here.contact.AL.does('/transmission-items', here.form(unknown)))).toBe('unknown_reference');
  });

  it('holds no identifier, and nothing about a person, without a category', async () => {
    const nobody = { subjectCategory: null };
    expect(await code(here.contact.AL.does('/transmission-items', here.form(nobody)))).toBe('field_not_allowed');
    const circumstances = [{ field: 'circumstances', text: 'A white van', character: 'fact' }];
    const numbered = { subjectCategory: null, statements: circumstances };
    expect(await code(here.contact.AL.does('/transmission-items', here.form(numbered)))).toBe(
      'personal_data_without_category',
    );
    expect((await here.prepared({ ...numbered, identifiers: [], deleteBy: null, accuracyNote: null })).status).toBe(
      201,
    );
  });

  it('loses the fields that a new category does not allow', async () => {
    const { path } = await here.prepared();
    await act(here.contact.AL, path, 'check');
    const { body } = await act(here.contact.AL, path, 'recategorise', {
      subjectCategory: 'WITNESS',
      reason: 'Only saw it.',
    });
    expect(body).toMatchObject({ state: 'prepared', subjectCategory: 'WITNESS', checkedBy: null });
    expect(body.statements.map(({ field }: { field: string }) => field)).toEqual(['personal_details']);
  });

  it.each([
    ['deletion_deadline_missing', { deleteBy: null }],
    ['deletion_deadline_past', { deleteBy: '2026-08-31T00:00:00Z' }],
    ['accuracy_missing', { accuracyNote: null }],
    ['handling_incomplete', { sourceGrade: null }],
    ['special_category_necessity', { specialKinds: ['health'] }],
    ['restriction_without_names', { codes: ['RESTRICT_TO_MS'] }],
    ['nothing_to_pass_on', { statements: [] }],
  ])('is not checked as long as %s', async (problem, changes) => {
    const { path } = await here.prepared(changes);
    expect(await code(act(here.contact.AL, path, 'check'))).toBe(problem);
  });

  it('is released by a second officer at the central unit or of the handling officers, and by nobody else', async () => {
    const { path } = await here.prepared({}, here.central.AL);
    await act(here.central.AL, path, 'check');
    expect(await code(act(here.central.AL, path, 'release'))).toBe('own_work');
    expect(await code(act(here.contact.AL, path, 'release'))).toBe('not_permitted');
    const { body } = await act(here.keeper.AL, path, 'release');
    expect(body).toMatchObject({ state: 'released', releasedBy: here.keeper.AL.id });
    await act(here.keeper.AL, path, 'withdraw');
  });

  it('is there for its own side only, and the database agrees', async () => {
    const { path, id } = await here.prepared();
    const all = [here.contact.AL, here.central.AL, here.keeper.AL, here.dataProtection.AL, here.operation.coordinator];
    for (const officer of all) expect(await seenBy(officer, path)).toBe(200);
    const others = [here.contact.MK, here.central.MK, here.dataProtection.MK];
    for (const officer of others) {
      expect(await seenBy(officer, path)).toBe(404);
      expect(await rowsFor(here.world, officer, 'transmission_items')).not.toContain(id);
    }
    const unconcerned = await here.world.officer('analyst', { at: 'AL/gjirokaster' });
    expect(await seenBy(unconcerned, path)).toBe(404);
    expect(await rowsFor(here.world, unconcerned, 'transmission_items')).toEqual([]);
    expect(await rowsFor(here.world, here.operation.coordinator, 'transmission_items')).toContain(id);
  });

  it('takes its level from what its own state calls it, and never from the English word', async () => {
    const answer = await here.contact.MK.does('/transmission-items', {
      ...here.form({
        toCountry: 'AL',
        nationalLabel: 'Top Secret',
        statements: [],
        identifiers: [],
        reference: 'Courier 7/2026',
      }),
    });
    expect(answer.body).toMatchObject({ classification: 'SECRET', nationalLabel: 'Top Secret' });
    const told = here.form({ toCountry: 'AL', nationalLabel: 'Top Secret' });
    expect(await code(here.contact.MK.does('/transmission-items', told))).toBe('above_ceiling');
    const foreign = here.form({ toCountry: 'AL', nationalLabel: 'Tajno' });
    expect(await code(here.contact.MK.does('/transmission-items', foreign))).toBe('unknown_reference');
    await act(here.contact.MK, `/transmission-items/${answer.body.id}`, 'withdraw');
  });
});

describe('sending what is released', () => {
  beforeAll(async () => {
    const { body } = await here.contact.AL.sees('/transmission-items?limit=100');
    for (const { id, actions } of body.items)
      if (actions.includes('withdraw')) await act(here.central.AL, `/transmission-items/${id}`, 'withdraw');
  });

  it('is refused as a whole while something of the carrier is not released', async () => {
    const one = await here.released();
    const other = await here.prepared();
    await expect(here.send()).rejects.toMatchObject({ code: 'items_not_released', details: { items: [other.id] } });
    expect((await here.contact.AL.sees(one.path)).body.state).toBe('released');
    await act(here.contact.AL, other.path, 'withdraw');
    expect(await here.send()).toBe(1);
    expect(await here.send()).toBe(0);
  });

  it('freezes the item, and puts a copy into the custody of the recipient with what its legal basis puts on it', async () => {
    const { item, copy, copyId, itemId } = await here.passed();
    const { body } = await here.contact.AL.sees(item);
    expect(body).toMatchObject({
      state: 'transmitted',
      instrument: 'PCC_SEE',
      copyState: 'received',
      sentBy: here.contact.AL.id,
    });
    expect(body.codes).toEqual(['H0', 'PURPOSE_BOUND', 'NO_THIRD_STATE']);
    expect(await seenBy(here.contact.AL, copy)).toBe(404);
    const received = (await here.contact.MK.sees(copy)).body;
    expect(received).toMatchObject({ state: 'received', sourceCountry: 'AL', ownerCountry: 'MK', withheld: null });
    expect(received.statements).toEqual(body.statements);
    expect(received.digest).toBe(body.digest);
    expect(await seenBy(here.contact.MK, item)).toBe(404);
    expect(await seenBy(here.contact.ME, copy)).toBe(404);
    expect(await rowsFor(here.world, here.central.AL, 'received_items')).not.toContain(copyId);
    expect(await rowsFor(here.world, here.central.MK, 'received_items')).toContain(copyId);
    const sql = `update transmission_items set title = 'Another' where id = $1`;
    await expect(here.world.database.owner(sql, [itemId])).rejects.toThrow(/frozen/);
    const rewritten = `update received_items set statements = '[]' where id = $1`;
    await expect(here.world.database.owner(rewritten, [copyId])).rejects.toThrow(/frozen/);
  });

  it('says to the recipient what its own state calls the level', async () => {
    const form = { nationalLabel: 'Sekret', statements: [], identifiers: [], reference: 'Courier 8/2026' };
    const { copy } = await here.passed(form);
    const { body } = await here.contact.MK.sees(copy);
    expect(body).toMatchObject({ classification: 'SECRET', nationalLabel: 'Top Secret', originalLabel: 'Sekret' });
  });

  it('is confirmed by the recipient, and the transmitter sees it', async () => {
    const { item, copy } = await here.passed();
    const { body } = await act(here.contact.MK, copy, 'log_receipt');
    expect(body).toMatchObject({ state: 'in_use', receiptBy: here.contact.MK.id });
    expect((await here.contact.AL.sees(item)).body).toMatchObject({ state: 'receipt_logged', copyState: 'in_use' });
  });

  it('is not done by somebody who does not see the items, nor again with what has gone', async () => {
    const waiting = await here.released();
    const stranger = await here.world.officer('central_unit_officer', { at: 'RS/ncu' });
    expect(await here.send({}, stranger)).toBe(0);
    expect((await here.contact.AL.sees(waiting.path)).body.state).toBe('released');
    const sends = await Promise.allSettled([here.send(), here.send()]);
    const went = sends.map((one) => (one.status === 'fulfilled' ? one.value : 0));
    expect(Math.max(...went)).toBe(1);
    const copies = await here.world.database.owner('select id from received_items where item_id = $1', [waiting.id]);
    expect(copies).toHaveLength(1);
  });
});
