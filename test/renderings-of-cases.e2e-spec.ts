import { extractText, getDocumentProxy } from 'unpdf';
import { settled, TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

interface Text {
  readonly status: number;
  readonly body: { code: string; text: string; refNo: string; recipient: string; items: string[] };
}

let world: World;
let here: TwoStates;
let passer: TestOfficer;
beforeAll(async () => {
  world = await World.start();
  here = await TwoStates.meet(world);
  passer = await world.officer('handling_officer', { at: 'AL/border' });
});
afterAll(() => world.stop());

const heard = (reference: string) => ({ heard: { channel: 'siena', reference } });
const text = async (by: TestOfficer, kind: string, id: string, query = 'for=siena'): Promise<Text> =>
  by.sees(`/renderings/${kind}/${id}/text?${query}`);

async function paperOf(by: TestOfficer, kind: string, id: string): Promise<string> {
  const answer = await fetch(`${world.address}/renderings/${kind}/${id}/document`, {
    headers: { authorization: `Bearer ${by.token}` },
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const paper = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
  return (await extractText(paper, { mergePages: true })).text.replace(/\s+/g, ' ');
}

/** An item of Albania that went with its request to North Macedonia, which has no account. */
async function sentItem(but: object = {}, documents: string[] = []): Promise<string> {
  const request = await here.opened({ elsewhere: 'other', matter: { documents } });
  const form = { ...here.item(request.id, 'MK'), ...but };
  const item = settled(await here.asks.does('/transmission-items', form));
  await act(here.asks, `/transmission-items/${item.id}`, 'check');
  await act(here.ownUnit, `/transmission-items/${item.id}`, 'release');
  const submitted = await here.act(here.asks, request, 'submit');
  await here.act(here.ownUnit, await here.act(here.ownUnit, submitted, 'approve'), 'send');
  return item.id;
}

async function noticeOf(itemId: string): Promise<string> {
  const form = { itemId, kind: 'recall', grounds: 'The wrong man.' };
  const { notices } = settled(await here.ownUnit.does('/correction-notices', form)) as unknown as {
    notices: [{ id: string }];
  };
  return notices[0].id;
}

describe('information told without a request', () => {
  it('is given out with what went with it, for its recipient, and for no third state against what it carries', async () => {
    const telling = await Telling.between(world);
    const path = await telling.transmitted({ elsewhere: 'other' });
    const id = path.split('/').at(-1) ?? '';
    const { status, body } = await text(telling.unit, 'spontaneous_information', id);
    expect([status, body.recipient]).toEqual([200, 'MK']);
    for (const said of ['Lorries with false floors', 'Two lorries of one haulier', 'Agim Kola', 'COPY FOR: MK'])
      expect(body.text).toContain(said);
    expect(body.items).toHaveLength(1);
    expect(await paperOf(telling.unit, 'spontaneous_information', id)).toContain('Agim Kola');
    const third = await text(telling.unit, 'spontaneous_information', id, 'for=siena&recipient=GR');
    expect([third.status, third.body.code]).toEqual([403, 'no_third_state']);
    const trail = await world.database.owner<{ records: string[] }>(
      `select records from audit_entries where kind = 'export' and action = 'spontaneous_information.text' and record_id = $1`,
      [id],
    );
    expect(trail).toEqual([{ records: body.items }]);
  });

  it('is nothing before it was told, and nobody else’s', async () => {
    const telling = await Telling.between(world);
    const draft = (await telling.draft()).split('/').at(-1) ?? '';
    expect((await text(telling.author, 'spontaneous_information', draft)).body.code).toBe('nothing_said_yet');
    const told = (await telling.transmitted({ elsewhere: 'other' })).split('/').at(-1) ?? '';
    expect((await text(here.outsider, 'spontaneous_information', told)).status).toBe(404);
  });

  it('is given out without personal data as well', async () => {
    const content = { kind: 'situation', title: 'Crossings', body: 'They rose by a third.', attested: true };
    const recipients = [{ country: 'MK', elsewhere: true }];
    const { items } = settled(await here.asks.does('/strategic-exchanges', { ...content, recipients })) as unknown as {
      items: [{ id: string }];
    };
    await act(here.ownUnit, `/strategic-exchanges/${items[0].id}`, 'send');
    const { body } = await text(here.ownUnit, 'strategic_exchange', items[0].id, 'for=i24_7');
    expect(body.text).toContain('They rose by a third.');
  });
});

describe('what is said about something that was passed on', () => {
  it('is a notice, with its answer once there is one', async () => {
    const id = await noticeOf(await sentItem());
    const sent = (await text(here.ownUnit, 'correction_notice', id, 'for=plain')).body;
    expect([sent.recipient, sent.text.includes('The wrong man.'), sent.text.includes('ANSWER')]).toEqual([
      'MK',
      true,
      false,
    ]);
    await act(here.ownUnit, `/correction-notices/${id}`, 'acknowledge', heard('MK-4'));
    await act(here.ownUnit, `/correction-notices/${id}`, 'delete', heard('MK-5'));
    const { body } = await text(here.ownUnit, 'correction_notice', id, 'for=plain');
    for (const said of ['ANSWER', 'OUTCOME: deleted', 'THEIR REFERENCE: MK-5']) expect(body.text).toContain(said);
    const third = await text(here.ownUnit, 'correction_notice', id, 'for=plain&recipient=GR');
    expect(third.body).toMatchObject({ code: 'inconsistent', field: 'recipient' });
  });

  it('is a permission that such a state has asked for, with the reasons why it was refused', async () => {
    const itemId = await sentItem();
    const asked = { itemId, lifts: 'OTHER_PURPOSE', use: 'export', recipient: 'MK', newPurpose: 'A trial for theft' };
    const form = { ...asked, grounds: 'The same van.', ...heard('MK-1') };
    const { id } = settled(await here.ownUnit.does('/use-permissions/register', form));
    await world.sweep();
    const second = await world.officer('central_unit_officer', { at: 'AL/ncu' });
    await act(second, `/use-permissions/${id}`, 'refuse', { reason: 'Another offence.' });
    const { body } = await text(second, 'use_permission', id);
    for (const said of ['A trial for theft', 'DECISION: refused', 'REASONS: Another offence.'])
      expect(body.text).toContain(said);
    expect(await paperOf(second, 'use_permission', id)).toContain('Another offence.');
  });

  it('is a use report, the hearing of a transmitter, or the notice of a breach', async () => {
    const itemId = await sentItem();
    const asked = settled(await passer.does('/use-reports', { itemId, question: 'Any arrest?' }));
    expect((await text(here.ownUnit, 'use_report', asked.id)).body.text).toContain('Any arrest?');
    const hearing = { itemIds: [itemId], requestKind: 'access', ...heard('MK-31') };
    const { id } = settled(await here.ownUnit.does('/data-subject-consultations/register', hearing));
    const comment = { opinion: 'no_objection', comment: 'Tell them.' };
    await act(passer, `/data-subject-consultations/${id}`, 'answer', comment);
    expect((await text(passer, 'data_subject_consultation', id)).body.text).toContain('COMMENT: Tell them.');
    const told = { circumstances: 'Left in a car.', consequences: 'Read.', measures: 'Searched.' };
    const detectedAt = here.world.clock.now();
    const breach = { kind: 'loss', itemIds: [itemId], detectedAt, ...told, ...heard('MK-41') };
    const notice = settled(await here.ownUnit.does('/breach-notices/register', breach));
    await act(passer, `/breach-notices/${notice.id}`, 'acknowledge', { comment: 'Which car?' });
    expect((await text(passer, 'breach_notice', notice.id)).body.text).toContain('Which car?');
  });

  it('does not go over a channel that is not cleared for the item, nor to those who do not see it', async () => {
    const id = await noticeOf(await sentItem({ classification: 'RESTRICTED' }, ['need_to_know_grant']));
    expect((await text(here.ownUnit, 'correction_notice', id, 'for=i24_7')).body.code).toBe('channel_not_cleared');
    expect((await text(here.ownUnit, 'correction_notice', id)).status).toBe(200);
    expect((await text(here.outsider, 'correction_notice', id)).status).toBe(404);
    expect((await text(here.ownUnit, 'request', id)).status).toBe(400);
  });
});
