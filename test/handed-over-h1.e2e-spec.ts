import { days } from '../src/core/workflow/deadline.js';
import { act, carryOut, DAY_OF_ANSWER, HandingOver } from './support/handing-over.js';

let handing: HandingOver;
beforeAll(async () => {
  handing = await HandingOver.start();
});
afterAll(() => handing.world.stop());

const toProsecutor = (changes: object = {}) => ({
  recipientKind: 'prosecutor',
  recipientId: handing.world.authority('AL/prosecution'),
  dueOn: DAY_OF_ANSWER,
  ...changes,
});

/** A phone under H1. */
async function underH1() {
  const number = '+355691119977';
  return handing.here.released('phone', { number }, { info: { handlingCodes: ['H1'] } });
}

/** What its owner permits for that long: as asked, of this phone, for the courts of Albania. */
async function permitted(itemId: string, changes: object = {}): Promise<string> {
  const { here, world } = handing;
  const use = { itemType: 'subjects', itemId, lifts: 'H1', use: 'court', recipient: 'AL', grounds: 'They ask.' };
  const { body } = await here.analyst.does('/use-permissions', { ...use, ...changes });
  const path = `/use-permissions/${body.id}`;
  await carryOut(here.keeper, path, 'notify_owner');
  await carryOut(here.keeper, path, 'grant', { expiresAt: new Date(world.clock.now().getTime() + days(2)) });
  return path;
}

describe('what is under H1', () => {
  it.each([
    ['submitted', [], 'analyst', 'submit'],
    ['checked', ['submit'], 'keeper', 'check'],
    ['handed over', ['submit', 'check'], 'keeper', 'hand_over'],
  ] as const)('is not %s for a prosecutor once the leave for it has expired', async (_, before, who, action) => {
    const { here, world, prosecutor } = handing;
    const phone = await underH1();
    await permitted(phone.id);
    const { path } = await handing.drafted(toProsecutor());
    await carryOut(here.analyst, path, 'choose_items', chosen(phone));
    for (const step of before) await carryOut(step === 'submit' ? here.analyst : here.keeper, path, step);
    world.clock.pass(days(3));
    const refused = await act(here[who], path, action);
    expect([refused.status, refused.body.code, refused.body.itemId]).toEqual([403, 'handling_h1', phone.id]);
    expect((await prosecutor.sees(path)).status).toBe(404);
    world.clock.pass(-days(3));
  });

  it('is not handed over to a prosecutor once the leave for it was revoked', async () => {
    const { here } = handing;
    const phone = await underH1();
    const permission = await permitted(phone.id);
    const { path } = await handing.checked(chosen(phone), toProsecutor());
    await carryOut(here.secondKeeper, permission, 'revoke', { reason: 'It was meant for another case.' });
    expect((await act(here.keeper, path, 'hand_over')).body.code).toBe('handling_h1');
  });

  it('needs the leave that is for the state that it goes to', async () => {
    const { path } = await handing.drafted(toProsecutor());
    const phone = await underH1();
    await permitted(phone.id, { recipient: 'MK' });
    expect((await handing.choose(path, { subjectIds: [phone.id] })).body.code).toBe('handling_h1');
  });

  it('goes to the police, and not from there to a prosecutor by another address', async () => {
    const { here, investigator } = handing;
    const phone = await underH1();
    const draft = await handing.drafted();
    await carryOut(here.analyst, draft.path, 'choose_items', chosen(phone));
    const revised = { ...handing.form(toProsecutor()), operationId: undefined };
    const { version } = (await here.analyst.sees(draft.path)).body;
    expect((await here.analyst.revises(draft.path, revised, { version })).body.code).toBe('handling_h1');
    const { path } = await handing.handedOver(chosen(phone));
    await carryOut(investigator, path, 'decline', { reason: 'For the prosecution.' });
    expect((await act(here.analyst, path, 'redirect', toProsecutor())).body.code).toBe('handling_h1');
    expect((await here.analyst.sees(path)).body.state).toBe('declined');
    const { body } = await here.analyst.sees('/investigation-handovers?recipientKind=prosecutor&state=draft&limit=100');
    expect(body.items.filter(({ replaces }: { replaces: string | null }) => replaces !== null)).toEqual([]);
  });

  it('does not go to another state beside what was chosen', async () => {
    const { here, world } = handing;
    const info = { releasableTo: ['MK'] };
    const driver = await here.released('phone', { number: '+355691119966' }, { info });
    const other = await here.released(
      'phone',
      { number: '+355691119955' },
      { info: { ...info, handlingCodes: ['H1'] } },
    );
    const draft = await handing.drafted({ recipientId: world.authority('MK/border') });
    await carryOut(here.analyst, draft.path, 'choose_items', chosen(driver));
    await carryOut(here.analyst, draft.path, 'submit');
    const item = (subject: { id: string }, changes: object = {}) =>
      handing.prepared({ carrierId: draft.id, sourceType: 'subjects', sourceId: subject.id, ...changes });
    await handing.released({ carrierId: draft.id, sourceId: driver.id });
    const beside = [await item(other), await item(driver, { sourceType: undefined, sourceId: undefined })];
    const refused = await act(here.keeper, draft.path, 'check');
    expect(refused.body).toMatchObject({ code: 'item_beside_handover', items: beside });
    for (const id of beside) await carryOut(here.analyst, `/transmission-items/${id}`, 'withdraw', { reason: 'No.' });
    expect((await act(here.keeper, draft.path, 'check')).body.state).toBe('checked');
  });
});

const chosen = ({ id }: { id: string }) => ({ subjectIds: [id], relationIds: [], intelligenceItemIds: [] });
