import { settled, TwoStates, type Answer } from './support/exchange.js';
import { act } from './support/passing-on.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

/** What the case management of a single point of contact must be able to do (Directive (EU) 2023/977, Art. 16(1)). */
describe('the case management of a single point of contact', () => {
  let world: World;
  let here: TwoStates;
  let austria: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
    here.asks = await world.officer('team_leader', { at: 'BG/border' });
    here.ownUnit = await world.officer('central_unit_officer', { at: 'BG/ncu' });
    austria = await world.officer('central_unit_officer', { at: 'AT/bk' });
    here.otherUnit = austria;
  });
  afterAll(() => world.stop());

  const inUnion = {
    route: 'eu_spoc',
    otherCountry: 'AT',
    urgency: 'URGENT_LIFE',
    urgencyReason: 'A child is missing.',
    accessibility: 'directly',
  };
  const kinds = async (who: TestOfficer, id: string) =>
    (settled(await who.sees(`/requests/${id}/messages`)) as unknown as { kind: string }[]).map(({ kind }) => kind);

  it('(a) records requests in and out with all that belongs to them, refusals and clarifications included', async () => {
    let request = await here.inProgress(inUnion);
    request = await here.act(austria, request, 'ask_clarification', { text: 'Which of the two?' });
    request = await here.act(here.asks, request, 'clarify', { text: 'The elder.' });
    await here.act(austria, request, 'refuse', { ground: 'RF_EU_NOT_AVAILABLE', reasons: 'There is no such record.' });
    const said = ['request', 'receipt', 'clarification_question', 'clarification', 'refusal'];
    expect(await kinds(here.asks, request.id)).toEqual(said);
    expect(await kinds(austria, request.id)).toEqual(said);
  });

  it('(b) records what the single point of contact and its authorities say to one another, each side its own', async () => {
    const request = await here.sent(inUnion);
    const note = { text: 'Please look at the rental contract.', toAuthorityId: world.authority('AT/mi') };
    settled(await austria.does(`/records/request/${request.id}/notes`, note));
    const notesOf = async (who: TestOfficer) =>
      (settled(await who.sees(`/records/request/${request.id}/notes`)) as unknown as { items: unknown[] }).items.length;
    expect([await notesOf(austria), await notesOf(here.ownUnit)]).toEqual([1, 0]);
  });

  it('(c) records what was provided, to whom, and that it was received', async () => {
    const request = await here.inProgress(inUnion);
    const { id } = settled(await austria.does('/transmission-items', here.item(request.id, 'BG')));
    const second = await world.officer('central_unit_officer', { at: 'AT/bk' });
    settled(await act(austria, `/transmission-items/${id}`, 'check'));
    settled(await act(second, `/transmission-items/${id}`, 'release'));
    await here.act(austria, await here.leaves(austria, request), 'answer', { text: 'See the item.' });
    const copies = settled(await here.ownUnit.sees(`/received-items?carrierId=${request.id}`));
    expect(copies).toMatchObject({ items: [{ ownerCountry: 'BG', sourceCountry: 'AT' }] });
    const supervisor = await world.officer('data_protection_officer', { at: 'BG/mi' });
    const log = settled(await supervisor.sees('/transmission-log?purpose=compliance'));
    expect((log as unknown as { items: unknown[] }).items.length).toBeGreaterThan(0);
  });

  it('(d) holds what comes in against what is held already, copies that were received included', async () => {
    const before = await sentWith(here.asks);
    const request = await sentWith(here.asks);
    const { matches } = settled(await austria.sees(`/requests/${request.id}/matches`)) as unknown as {
      matches: object[];
    };
    expect(matches).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'received_item', by: ['document'], carrierId: before.id }) as object,
      ]),
    );
  });

  async function sentWith(author: TestOfficer): Promise<Answer['body']> {
    const draft = await here.opened(inUnion, author);
    const { id } = settled(await author.does('/transmission-items', here.item(draft.id, 'AT')));
    settled(await act(author, `/transmission-items/${id}`, 'check'));
    settled(await act(here.ownUnit, `/transmission-items/${id}`, 'release'));
    const submitted = await here.act(author, draft, 'submit');
    const approved = await here.act(here.ownUnit, submitted, 'approve');
    return here.act(here.ownUnit, await here.leaves(here.ownUnit, approved), 'send');
  }

  it('(e) follows up in time: eight hours, three days, seven days, by law, and an alarm before', async () => {
    const due = async (but: object) => {
      const { clock } = (await here.sent({ ...inUnion, ...but })) as unknown as { clock: { dueAt: string } };
      return (new Date(clock.dueAt).getTime() - world.clock.now().getTime()) / 3_600_000;
    };
    const days = (hours: number) => Math.ceil(hours / 24);
    expect(await due({})).toBe(8);
    expect(days(await due({ accessibility: 'indirectly' }))).toBe(4);
    expect(days(await due({ urgency: 'NORMAL', urgencyReason: null }))).toBe(8);
    const request = await here.sent(inUnion);
    expect(request).toMatchObject({ clock: { binding: 'treaty', article: 'Art. 5', label: null } });
    world.clock.pass(7 * 3_600_000);
    await world.sweep();
    const { items } = settled(await austria.sees('/inbox?limit=100')) as unknown as {
      items: { id: string; level: string }[];
    };
    expect(items.find(({ id }) => id === request.id)).toMatchObject({ level: 'amber' });
  });

  it('(f) gives out what SIENA takes, and takes down what came by it, without typing anything twice', async () => {
    const request = await here.sent({ ...inUnion, elsewhere: 'other' });
    const text = settled(await here.ownUnit.sees(`/requests/${request.id}/text?for=siena`)) as unknown as {
      text: string;
    };
    expect(text.text).toContain(request.id ? (request as unknown as { refNo: string }).refNo : '');
    const answered = await here.act(here.ownUnit, request, 'acknowledge', { channel: 'siena', externalRef: 'S 1' });
    expect(answered).toMatchObject({ state: 'admissibility', externalRef: 'S 1' });
  });

  it('(g) counts what was asked, answered, refused and on which ground, by state and urgency', async () => {
    const year = world.clock.now().getUTCFullYear();
    const figures = settled(await austria.sees(`/request-figures?year=${year}`)) as unknown as {
      requests: { direction: string; counterpart: string; urgent: boolean }[];
      refusals: object[];
    };
    expect(figures.requests).toContainEqual(
      expect.objectContaining({ direction: 'received', counterpart: 'BG', urgent: true, refused: 1 }),
    );
    expect(figures.refusals).toEqual([
      { direction: 'received', counterpart: 'BG', ground: 'RF_EU_NOT_AVAILABLE', number: 1 },
    ]);
  });

  it('(h) logs who has read and done what, for accountability', async () => {
    const request = await here.sent(inUnion);
    await austria.sees(`/requests/${request.id}`);
    const auditor = await world.officer('auditor', { at: 'AT/bk' });
    const trail = settled(await auditor.sees('/audit-entries?limit=100')) as unknown as {
      items: { action: string; recordId: string | null }[];
    };
    expect(trail.items).toContainEqual(expect.objectContaining({ action: 'request.read', recordId: request.id }));
  });
});
