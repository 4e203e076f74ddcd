import { extractText, getDocumentProxy } from 'unpdf';
import { settled, TwoStates, type Answer } from './support/exchange.js';
import { Filing, PDF } from './support/filing.js';
import type { TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

const WORDS = 'Ђорђе Šarić – Γιώργος Παπαδόπουλος, Müller';

interface Text {
  readonly text: string;
  readonly items: string[];
  readonly spellings: { original: string; transliterated: string }[];
}

describe('what leaves for a side without an account here', () => {
  let filing: Filing;
  let here: TwoStates;
  let answered: Answer['body'];
  let item: Answer['body'];
  beforeAll(async () => {
    filing = await Filing.open();
    here = await TwoStates.meet(filing.world);
    answered = await answeredForSerbia();
  });
  afterAll(() => filing.stop());

  /** Serbia asks by fax; Albania takes it down, and answers with one item. */
  async function answeredForSerbia(): Promise<Answer['body']> {
    let request = await registered();
    item = await released(request.id);
    request = await here.act(here.ownUnit, request, 'accept');
    return here.act(here.ownUnit, request, 'answer', { text: `The holder is ${WORDS}.` });
  }

  /** Each under a reference of its own; the first is RS 17/2026. */
  let number = 16;
  async function registered(but: object = {}): Promise<Answer['body']> {
    const from = { elsewhere: 'owner', askingCountry: 'RS', otherCountry: 'AL', ...but };
    const draft = await here.opened(from, here.ownUnit);
    number += 1;
    return here.act(here.ownUnit, draft, 'register', { channel: 'fax', externalRef: `RS ${number}/2026` });
  }

  async function released(carrierId: string, but: object = {}): Promise<Answer['body']> {
    const second = await filing.world.officer('central_unit_officer', { at: 'AL/ncu' });
    const form = { ...here.item(carrierId, 'RS'), title: 'Holder of the van', ...but };
    const prepared = settled(await here.ownUnit.does('/transmission-items', form));
    const at = `/transmission-items/${prepared.id}`;
    const checked = settled(await here.ownUnit.does(`${at}/check`, {}, { version: prepared.version }));
    return settled(await second.does(`${at}/release`, {}, { version: checked.version }));
  }

  const text = async (target: string, { id }: { id: string } = answered, query = '', by = here.ownUnit) =>
    (await by.sees(`/requests/${id}/text?for=${target}${query}`)) as { status: number; body: Text & { code: string } };

  async function pages(path: string, by: TestOfficer = here.ownUnit): Promise<{ pages: string[]; name: string }> {
    const answer = await fetch(`${filing.world.address}${path}`, { headers: { authorization: `Bearer ${by.token}` } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const paper = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
    const { text: read } = await extractText(paper, { mergePages: false });
    return { pages: read, name: answer.headers.get('content-disposition') ?? '' };
  }

  it('is a text in a fixed order, with what was said, what went with it, and no line that is too long', async () => {
    const { status, body } = await text('siena');
    expect(status).toBe(200);
    expect(body.items).toEqual([item.id]);
    const labels = [...body.text.matchAll(/^([A-Z][A-Z ]+):/gm)].map(([, label]) => label);
    const inOrder = 'CLASSIFICATION,HANDLING,COPY FOR,REFERENCE,THEIR REFERENCE,PURPOSE,DELETE BY';
    expect(labels.slice(0, 7)).toEqual(inOrder.split(','));
    for (const said of ['RS 17/2026', WORDS, 'BI 123-4567', 'Born in 1990', 'PURPOSE_BOUND'])
      expect(body.text).toContain(said);
    expect(Math.max(...body.text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('is ASCII in shorter lines for I-24/7, with how names are really written beside it', async () => {
    const { body } = await text('i24_7');
    expect(body.text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(Math.max(...body.text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(69);
    expect(body.text).toContain('Giorgos Papadopoulos');
    expect(body.spellings).toEqual(
      expect.arrayContaining([
        { original: 'Šarić', transliterated: 'Saric' },
        { original: 'Παπαδόπουλος', transliterated: 'Papadopoulos' },
      ]),
    );
    expect((await text('plain')).body.spellings).toEqual([]);
  });

  it('is a document with marking, handling, purpose, deadline and for whom it is on every page, and pages counted', async () => {
    const long = 'What is asked for is told at length. '.repeat(100).trim();
    const request = await registered({ requested: long });
    const { pages: read, name } = await pages(`/requests/${request.id}/document`);
    expect(read.length).toBeGreaterThan(1);
    for (const [at, page] of read.entries()) {
      expect(page).toContain(`page ${at + 1} of ${read.length}`);
      for (const said of ['Classification: BPL', 'Handling: H0', 'Copy for: RS', 'Purpose: Investigation'])
        expect(page).toContain(said);
    }
    expect(name).toBe(`attachment; filename="${(request as unknown as { refNo: string }).refNo}.pdf"`);
  });

  it('holds what went, in all three scripts, and nothing that did not', async () => {
    let request = await registered();
    await released(request.id, { title: 'Went with it', identifiers: [{ kind: 'document', value: 'ЖД 77' }] });
    request = await here.act(here.ownUnit, request, 'accept');
    request = await here.act(here.ownUnit, request, 'answer_in_part', { text: WORDS });
    const unsent = settled(
      await here.ownUnit.does('/transmission-items', { ...here.item(request.id, 'RS'), title: 'Never went anywhere' }),
    );
    const read = (await pages(`/requests/${request.id}/document`)).pages.join('\n').replace(/\s+/g, ' ');
    for (const said of ['Went with it', 'ЖД 77', 'Šarić', 'Ђорђе', 'Παπαδόπουλος', 'Delete by: 20'])
      expect(read).toContain(said);
    expect(read).not.toContain('Never went anywhere');
    const { body } = await text('plain', request);
    expect([body.text.includes('Never went anywhere'), body.items.includes(unsent.id)]).toEqual([false, false]);
  });

  it('can be one message with what went with it', async () => {
    const messages = (await here.ownUnit.sees(`/requests/${answered.id}/messages`)).body as {
      id: string;
      kind: string;
    }[];
    const of = (kind: string) => `&message=${messages.find((message) => message.kind === kind)?.id}`;
    expect((await text('plain', answered, of('request'))).body.items).toEqual([]);
    const { body } = await text('plain', answered, of('answer'));
    expect([body.items, body.text.includes('The owner and holder of the vehicle, and')]).toEqual([[item.id], false]);
    expect((await text('plain', answered, `&message=${answered.id}`)).status).toBe(404);
  });

  it('does not leave for a third state against what it carries, nor marked on a channel that is not cleared', async () => {
    const third = await text('siena', answered, '&recipient=GR');
    expect([third.status, third.body.code]).toEqual([403, 'no_third_state']);
    const paper = await here.ownUnit.sees(`/requests/${answered.id}/document?recipient=GR`);
    expect(paper.body.code).toBe('no_third_state');
    const marked = await registered({ classification: 'RESTRICTED' });
    const open = await text('i24_7', marked);
    expect([open.status, open.body.code]).toEqual([422, 'channel_not_cleared']);
    expect((await text('siena', marked)).status).toBe(200);
  });

  it('says of an item that was destroyed only that it was there', async () => {
    let request = await registered();
    const gone = await released(request.id, { title: 'Soon forgotten' });
    request = await here.act(here.ownUnit, request, 'accept');
    request = await here.act(here.ownUnit, request, 'answer', { text: 'See the item.' });
    const keeper = await filing.world.officer('handling_officer', { at: 'AL/ncu' });
    const { body: sent } = await keeper.sees(`/transmission-items/${gone.id}`);
    settled(
      await keeper.does(`/transmission-items/${gone.id}/destroy`, { reason: 'Wrong' }, { version: sent.version }),
    );
    const { body } = await text('siena', request);
    expect(body.text).toContain('Destroyed.');
    expect([body.text.includes('Soon forgotten'), body.items]).toEqual([false, []]);
  });

  it('is nothing before anything was said, and nobody else’s', async () => {
    const draft = await here.opened({}, here.ownUnit);
    expect((await text('plain', draft)).body.code).toBe('nothing_said_yet');
    expect((await text('plain', answered, '', here.outsider)).status).toBe(200);
    const stranger = await filing.world.officer('central_unit_officer', { at: 'MK/ncu' });
    expect((await text('plain', answered, '', stranger)).status).toBe(404);
  });

  it('is in the trail as what left, and in the log of what was passed on', async () => {
    await text('siena');
    const trail = await filing.world.database.owner<{ details: object; records: string[] }>(
      `select details, records from audit_entries where kind = 'export' and action = 'request.text' and record_id = $1
       and details->>'by' = 'siena' and details->>'recipient' = 'RS' order by id desc limit 1`,
      [answered.id],
    );
    expect(trail).toEqual([{ details: { by: 'siena', recipient: 'RS' }, records: [item.id] }]);
    const log = await filing.world.database.owner<{ side: string }>(
      `select distinct side from transmission_log where item_id = $1 and code = 'siena'`,
      [item.id],
    );
    expect(log).toEqual([{ side: 'transmitter' }]);
  });

  describe('and its scans and proofs of receipt', () => {
    it('are kept by the side that took it down, and not shown to the other', async () => {
      const { body } = await filing.announces(
        { recordType: 'request', recordId: answered.id, title: 'The fax' },
        here.ownUnit,
      );
      const { status } = await filing.sends(body.id, PDF, { officer: here.ownUnit });
      expect(status).toBe(200);
      const path = `/attachments/${body.id}`;
      expect((await here.ownUnit.sees(path)).body).toMatchObject({ state: 'kept' });
      expect((await here.outsider.sees(`/requests/${answered.id}`)).status).toBe(200);
      expect((await here.outsider.sees(path)).status).toBe(404);
      const list = await here.outsider.sees(`/attachments?recordType=request&recordId=${answered.id}`);
      expect(list.body).toEqual([]);
      const place = `{central_unit_officer@${filing.world.authority('RS/ncu')}}`;
      const [seen] = await filing.world.database.as<{ requests: number; files: number }>(
        'seecase_app',
        `select set_config('app.officer', '${here.outsider.id}', false), set_config('app.country', 'RS', false),
           set_config('app.held', '${place}', false),
           (select count(*)::int from requests where id = '${answered.id}') as requests,
           (select count(*)::int from attachments where record_id = '${answered.id}') as files`,
      );
      expect(seen).toMatchObject({ requests: 1, files: 0 });
    });
  });
});
