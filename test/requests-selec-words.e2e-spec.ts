import { settled, TwoStates, type Answer } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

type Request = Answer['body'];
interface Way {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly wordId: string | null;
}

describe('what the two sides say about a request through SELEC', () => {
  let world: World;
  let here: TwoStates;
  let liaisonOut: TestOfficer;
  let liaisonIn: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
    liaisonOut = await world.officer('liaison_officer', { at: 'AL/selec' });
    liaisonIn = await world.officer('liaison_officer', { at: 'MK/selec' });
  });
  afterAll(() => world.stop());

  const over = ['delivered', 'returned'];
  const underway = async (who: TestOfficer, id: string): Promise<Way | undefined> => {
    const { items } = settled(await who.sees(`/passages?carrierId=${id}&limit=100`)) as unknown as { items: Way[] };
    return items.find(({ state }) => !over.includes(state));
  };
  const step = async (who: TestOfficer, id: string, action: string, form: object = {}) => {
    const way = await underway(who, id);
    if (!way) throw new Error('nothing on its way in sight');
    return settled(await who.does(`/passages/${way.id}/${action}`, form, { version: way.version }));
  };
  const there = () => [here.ownUnit, liaisonOut, liaisonIn, here.otherUnit] as const;
  const back = () => [here.otherUnit, liaisonIn, liaisonOut, here.ownUnit] as const;
  const handed = async (id: string, [out, first, second, last]: readonly TestOfficer[]) => {
    const steps = ['hand_to_liaison', 'hand_across', 'hand_to_focal_point', 'deliver'];
    for (const [at, who] of [out, first, second, last].entries()) if (who) await step(who, id, steps[at] ?? '');
  };
  const seen = async (who: TestOfficer, id: string) => settled(await who.sees(`/requests/${id}`));
  const kinds = async (who: TestOfficer, id: string) =>
    (settled(await who.sees(`/requests/${id}/messages`)) as unknown as { kind: string; way: string }[]).map(
      ({ kind, way }) => `${kind} ${way}`,
    );

  const sent = async (but: object = {}): Promise<Request> => {
    const matter = { transBorder: true, documents: [] };
    let request = await here.opened({ route: 'selec', matter, ...but });
    request = await here.act(here.asks, request, 'submit');
    request = await here.act(here.ownUnit, request, 'approve');
    return here.act(here.ownUnit, request, 'send_through_selec');
  };
  const inProgress = async (): Promise<Request> => {
    const { id } = await sent();
    await handed(id, there());
    const request = await here.act(here.otherUnit, await seen(here.otherUnit, id), 'acknowledge');
    return here.act(here.otherUnit, request, 'accept');
  };
  /** Said by one side, and nothing of it on the other; then brought from hand to hand. */
  const said = async (who: TestOfficer, request: Request, action: string, form: object) => {
    const before = await seen(who, request.id);
    const [other, way] = who.id === here.otherUnit.id ? [here.asks, back()] : [here.otherUnit, there()];
    const known = await kinds(other, request.id);
    await here.act(who, before, action, form);
    expect((await seen(other, request.id)).state).toBe(before.state);
    expect(await kinds(other, request.id)).toEqual(known);
    await handed(request.id, way);
    return seen(who, request.id);
  };
  const conditions = { text: 'Not as evidence.', ground: 'RF_SELEC_NATIONAL_LAW', reasons: 'Evidence is for courts.' };

  it('goes from hand to hand, and takes effect when it comes: a question, and its answer', async () => {
    let request = await inProgress();
    const clock = () => seen(here.otherUnit, request.id).then((one) => (one as unknown as { clock: object }).clock);
    request = await here.act(here.otherUnit, request, 'ask_clarification', { text: 'Which van?' });
    expect(request.state).toBe('in_progress');
    expect(await clock()).toMatchObject({ pausedSince: null });
    expect(await kinds(here.otherUnit, request.id)).toContain('clarification_question on_its_way');
    await step(here.otherUnit, request.id, 'hand_to_liaison');
    await step(liaisonIn, request.id, 'hand_across');
    expect(await kinds(liaisonOut, request.id)).toContain('clarification_question on_its_way');
    expect(await kinds(here.asks, request.id)).not.toContain('clarification_question on_its_way');
    await step(liaisonOut, request.id, 'hand_to_focal_point');
    await step(here.ownUnit, request.id, 'deliver');
    expect((await seen(here.asks, request.id)).state).toBe('clarification_requested');
    expect(await clock()).toMatchObject({ pausedSince: world.clock.now().toISOString() });
    request = await said(here.asks, request, 'clarify', { text: 'The white one.' });
    expect(request.state).toBe('in_progress');
    expect(await clock()).toMatchObject({ pausedSince: null });
    expect(await kinds(here.otherUnit, request.id)).toContain('clarification come');
  });

  it.each([
    ['accept_conditions', 'in_progress', null],
    ['decline_conditions', 'refused', { ground: 'RF_SELEC_NATIONAL_LAW', reasons: 'Evidence is for courts.' }],
  ])('are conditions, and what is said to them: %s', async (action, state, refusal) => {
    let request = await inProgress();
    request = await said(here.otherUnit, request, 'propose_conditions', conditions);
    expect(request).toMatchObject({ state: 'conditions_proposed', conditions: 'Not as evidence.' });
    request = await said(here.asks, request, action, {});
    expect(request.state).toBe(state);
    expect((request as unknown as { refusal: unknown }).refusal ?? null).toEqual(refusal && { ...refusal, part: null });
  });

  it.each([
    ['refuse', { ground: 'RF_SELEC_NATIONAL_LAW', reasons: 'Our law forbids it.' }, 'refused'],
    ['await_judicial', { text: 'A judge decides.', until: '2031-01-01T00:00:00Z' }, 'awaiting_judicial'],
    ['answer_in_part', { text: 'The owner; the rest follows.' }, 'partially_answered'],
  ])('is %s', async (action, form, state) => {
    const request = await said(here.otherUnit, await inProgress(), action, form);
    expect(request.state).toBe(state);
  });

  it('gives more time for a judge once the other side knows why and until when, and again', async () => {
    const until = (year: number) => `${year}-01-01T00:00:00.000Z`;
    const due = async (id: string) =>
      ((await seen(here.asks, id)) as unknown as { clock: { dueAt: string } }).clock.dueAt;
    const asked = await inProgress();
    let request = await said(here.otherUnit, asked, 'await_judicial', { text: 'A judge decides.', until: until(2031) });
    expect(await due(request.id)).toBe(until(2031));
    request = await here.act(here.otherUnit, request, 'prolong_judicial', { text: 'Still.', until: until(2032) });
    expect(await due(request.id)).toBe(until(2031));
    await handed(request.id, back());
    expect(await due(request.id)).toBe(until(2032));
  });

  it('is no refusal without a ground of the list, said or on its way', async () => {
    const request = await inProgress();
    const wrong = { ground: 'RF_PCC_30_SECURITY', reasons: 'No.' };
    expect((await here.tries(here.otherUnit, request, 'refuse', wrong)).body.code).toBe('ground_not_listed');
    expect(await underway(here.otherUnit, request.id)).toBeUndefined();
  });

  it('is a reminder, and a withdrawal', async () => {
    let request = await inProgress();
    request = await said(here.asks, request, 'remind', { text: 'It is urgent.' });
    expect(request.state).toBe('in_progress');
    expect(await kinds(here.otherUnit, request.id)).toContain('reminder come');
    request = await said(here.asks, request, 'withdraw', { text: 'He was found.' });
    expect(request.state).toBe('withdrawn');
  });

  it('is that another authority deals with it: done at once there, and told from hand to hand', async () => {
    const request = await inProgress();
    const authorityId = world.authority('MK/border');
    const forwarded = await here.act(here.otherUnit, request, 'hand_over', { authorityId });
    expect(forwarded).toMatchObject({ state: 'forwarded', otherAuthorityId: authorityId });
    expect(await seen(here.asks, request.id)).toMatchObject({ state: 'in_progress', otherAuthorityId: null });
    await here.act(here.competent, await seen(here.competent, request.id), 'accept_handover');
    expect(await kinds(here.asks, request.id)).not.toContain('forwarding on_its_way');
    await handed(request.id, back());
    expect(await seen(here.asks, request.id)).toMatchObject({ state: 'in_progress', otherAuthorityId: authorityId });
    expect(await kinds(here.asks, request.id)).toContain('forwarding come');
  });

  it('brings a part of the answer across with the last act of the side that is asked', async () => {
    const request = await inProgress();
    const item = { ...here.item(request.id, 'AL'), identifiers: [] };
    const { id } = settled(await here.otherUnit.does('/transmission-items', item));
    settled(await act(here.otherUnit, `/transmission-items/${id}`, 'check'));
    const second = await world.officer('central_unit_officer', { at: 'MK/ncu' });
    settled(await act(second, `/transmission-items/${id}`, 'release'));
    const copies = async () =>
      (settled(await here.ownUnit.sees(`/received-items?carrierId=${request.id}`)) as unknown as { items: object[] })
        .items.length;
    await here.act(here.otherUnit, await seen(here.otherUnit, request.id), 'answer_in_part', { text: 'The owner.' });
    await step(here.otherUnit, request.id, 'hand_to_liaison');
    expect(await copies()).toBe(0);
    await step(liaisonIn, request.id, 'hand_across');
    expect(await copies()).toBe(1);
  });

  it('comes back unsaid when it is stopped on its way', async () => {
    const request = await inProgress();
    const form = { ground: 'RF_SELEC_NATIONAL_LAW', reasons: 'Our law forbids it.' };
    await here.act(here.otherUnit, request, 'refuse', form);
    const again = await here.tries(here.otherUnit, await seen(here.otherUnit, request.id), 'ask_clarification', {
      text: 'Which van?',
    });
    expect([again.status, again.body.code]).toEqual([409, 'word_on_its_way']);
    await step(here.otherUnit, request.id, 'hand_to_liaison');
    await step(liaisonIn, request.id, 'send_back', { reason: 'Not in English.' });
    expect(await kinds(here.otherUnit, request.id)).toContain('refusal sent_back');
    expect(await seen(here.asks, request.id)).toMatchObject({ state: 'in_progress', refusal: null, answeredAt: null });
    const later = await said(here.otherUnit, request, 'ask_clarification', { text: 'Which van?' });
    expect(later.state).toBe('clarification_requested');
    expect(await kinds(here.asks, request.id)).not.toContain('refusal come');
  });

  it('of two that cross each other, the first to come decides', async () => {
    const request = await inProgress();
    await here.act(here.otherUnit, request, 'ask_clarification', { text: 'Which van?' });
    const first = await underway(here.otherUnit, request.id);
    await here.act(here.asks, await seen(here.asks, request.id), 'withdraw', { text: 'He was found.' });
    await handed(request.id, there());
    expect((await seen(here.otherUnit, request.id)).state).toBe('withdrawn');
    expect((await underway(here.otherUnit, request.id))?.id).toBe(first?.id);
    await handed(request.id, back());
    expect((await seen(here.asks, request.id)).state).toBe('withdrawn');
    expect(await kinds(here.asks, request.id)).toContain('clarification_question come');
  });

  it('is nothing for others, before both walls', async () => {
    const request = await inProgress();
    await here.act(here.otherUnit, request, 'ask_clarification', { text: 'Which van?' });
    const stranger = await world.officer('liaison_officer', { at: 'RS/selec' });
    expect(await rowsFor(world, stranger, 'request_messages')).toEqual([]);
    const way = await underway(here.otherUnit, request.id);
    expect(await rowsFor(world, here.asks, 'request_messages')).not.toContain(way?.wordId);
    expect(await rowsFor(world, liaisonOut, 'request_messages')).not.toContain(way?.wordId);
    await step(here.otherUnit, request.id, 'hand_to_liaison');
    await step(liaisonIn, request.id, 'hand_across');
    expect(await rowsFor(world, liaisonOut, 'request_messages')).toContain(way?.wordId);
  });

  describe('by a state without account', () => {
    const heard = (reference: string) => ({ heard: { channel: 'selec_system', reference } });
    const came = { channel: 'selec_system', externalRef: 'MK-77' };

    it('is taken down at the bureau that it came to, and goes on from there', async () => {
      const { id } = await sent({ elsewhere: 'other' });
      await step(here.ownUnit, id, 'hand_to_liaison');
      await step(liaisonOut, id, 'hand_across');
      await step(liaisonOut, id, 'hand_to_focal_point', heard('S-1'));
      await step(liaisonOut, id, 'deliver', heard('S-2'));
      let request = await here.act(liaisonOut, await seen(liaisonOut, id), 'acknowledge', came);
      const question = { ...came, text: 'Which van?' };
      expect((await here.tries(here.ownUnit, request, 'ask_clarification', question)).status).toBe(403);
      request = await here.act(liaisonOut, request, 'ask_clarification', question);
      expect(request.state).toBe('admissibility');
      world.clock.pass(7_200_000);
      await step(liaisonOut, id, 'hand_to_liaison', heard('S-3'));
      await step(liaisonOut, id, 'hand_across', heard('S-4'));
      await step(liaisonOut, id, 'hand_to_focal_point');
      await step(here.ownUnit, id, 'deliver');
      request = await here.act(here.asks, await seen(here.asks, id), 'clarify', { text: 'The white one.' });
      await step(here.ownUnit, id, 'hand_to_liaison');
      await step(liaisonOut, id, 'hand_across');
      await step(liaisonOut, id, 'hand_to_focal_point', heard('S-5'));
      world.clock.pass(7_200_000);
      const at = new Date(world.clock.now().getTime() - 3_600_000);
      await step(liaisonOut, id, 'deliver', { ...heard('S-6'), at });
      expect(await seen(here.asks, id)).toMatchObject({ state: 'in_progress', clock: { pausedSince: null } });
      const [row] = await world.database.owner<{ to: string }>(
        `select clock -> 'pauses' -> 0 ->> 'to' as to from requests where id = $1`,
        [id],
      );
      expect(row?.to).toBe(at.toISOString());
    });
  });
});
