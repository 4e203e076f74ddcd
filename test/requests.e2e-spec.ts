import { settled, TwoStates } from './support/exchange.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

describe('a request between two states', () => {
  let world: World;
  let here: TwoStates;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
  });
  afterAll(() => world.stop());

  const see = async (who: { sees: World['nobody']['sees'] }, id: string) => (await who.sees(`/requests/${id}`)).status;

  it('goes from unit to unit, is dealt with, answered and concluded', async () => {
    const sent = await here.sent();
    expect(sent).toMatchObject({ state: 'sent', refNo: expect.stringMatching(/^AL-MK-\d{6}$/) as string });
    expect(sent).toMatchObject({
      basis: { status: 'allowed', pinned: true, registerVersion: expect.any(Number) as number },
    });
    let request = await here.act(here.otherUnit, sent, 'acknowledge');
    request = await here.act(here.otherUnit, request, 'hand_over', { authorityId: here.competent.authorityId });
    request = await here.act(here.competent, request, 'accept_handover');
    request = await here.act(here.competent, request, 'answer', { text: 'The vehicle belongs to a hire company.' });
    expect(request).toMatchObject({ state: 'answered', answeredAt: world.clock.now().toISOString() });
    request = await here.act(here.asks, request, 'close');
    expect(request.state).toBe('closed');
    const { body } = await here.asks.sees(`/requests/${request.id}/messages`);
    expect((body as { kind: string; side: string }[]).map(({ kind, side }) => `${side}: ${kind}`)).toEqual([
      'owner: request',
      'other: receipt',
      'other: forwarding',
      'other: receipt',
      'other: answer',
    ]);
  });

  it('is a draft of its own side, and exists for the other only from when it is sent', async () => {
    const draft = await here.opened();
    expect([await see(here.otherUnit, draft.id), await see(here.ownUnit, draft.id)]).toEqual([404, 200]);
    const submitted = await here.act(here.asks, draft, 'submit');
    const approved = await here.act(here.ownUnit, submitted, 'approve');
    expect(await see(here.otherUnit, draft.id)).toBe(404);
    await here.act(here.ownUnit, approved, 'send');
    expect(await see(here.otherUnit, draft.id)).toBe(200);
    expect([await see(here.competent, draft.id), await see(here.outsider, draft.id)]).toEqual([404, 404]);
  });

  it('is approved by somebody other than its author', async () => {
    const submitted = await here.act(here.ownUnit, await here.opened({}, here.ownUnit), 'submit');
    expect((await here.tries(here.ownUnit, submitted, 'approve')).body.code).toBe('own_work');
  });

  it('stands still while a question back is open, and runs on when it is answered', async () => {
    const request = await here.inProgress({ urgency: 'URGENT_LIFE', urgencyReason: 'A child is missing' });
    const due = (request as unknown as { clock: { dueAt: string } }).clock.dueAt;
    const asked = await here.act(here.otherUnit, request, 'ask_clarification', { text: 'Which van?' });
    expect(asked).toMatchObject({
      state: 'clarification_requested',
      clock: { pausedSince: world.clock.now().toISOString() },
    });
    world.clock.pass(3_600_000);
    const clarified = await here.act(here.asks, asked, 'clarify', { text: 'The white one.' });
    const later = (clarified as unknown as { clock: { dueAt: string } }).clock.dueAt;
    expect(new Date(later).getTime() - new Date(due).getTime()).toBe(3_600_000);
  });

  it('is refused on a ground from the closed list only, with reasons in writing', async () => {
    const request = await here.inProgress();
    const odd = await here.tries(here.otherUnit, request, 'refuse', { ground: 'RF_EU_REQUIREMENTS', reasons: 'No.' });
    expect([odd.status, odd.body.code]).toEqual([422, 'ground_not_listed']);
    const refused = await here.act(here.otherUnit, request, 'refuse', {
      ground: 'RF_PCC_30_NATIONAL_LAW',
      reasons: 'Our law keeps these data from the police.',
    });
    expect(refused).toMatchObject({ state: 'refused', refusal: { ground: 'RF_PCC_30_NATIONAL_LAW', part: null } });
  });

  it('is answered in part and refused for the rest', async () => {
    const request = await here.inProgress();
    const refused = { ground: 'RF_PCC_30_SECURITY', reasons: 'It would endanger an operation.', part: 'The crossings' };
    const answered = await here.act(here.otherUnit, request, 'answer', { text: 'The owner is a company.', refused });
    expect(answered).toMatchObject({ state: 'answered', refusal: { part: 'The crossings' } });
  });

  it('is carried out under conditions only when they are accepted', async () => {
    const request = await here.inProgress();
    const form = { text: 'Not as evidence.', ground: 'RF_PCC_CONDITIONAL', reasons: 'Evidence is for courts.' };
    const unlisted = { ...form, ground: 'RF_PCC_30_SECURITY' };
    expect((await here.tries(here.otherUnit, request, 'propose_conditions', unlisted)).body.code).toBe(
      'ground_not_listed',
    );
    const unsaid = await here.tries(here.otherUnit, request, 'propose_conditions', { text: 'Not as evidence.' });
    expect(unsaid.body).toMatchObject({ code: 'bad_input', fields: ['ground', 'reasons'] });
    const proposed = await here.act(here.otherUnit, request, 'propose_conditions', form);
    expect(proposed).toMatchObject({
      state: 'conditions_proposed',
      conditions: 'Not as evidence.',
      conditional: { ground: 'RF_PCC_CONDITIONAL', reasons: 'Evidence is for courts.' },
      refusal: null,
    });
    expect((await here.tries(here.otherUnit, proposed, 'accept_conditions')).status).toBe(403);
    expect((await here.act(here.asks, proposed, 'accept_conditions')).state).toBe('in_progress');
  });

  it('is refused, on the ground of its conditions, when they are declined; and counted so', async () => {
    const year = world.clock.now().getUTCFullYear();
    const figures = async () => {
      const body = settled(await here.otherUnit.sees(`/request-figures?year=${year}`)) as unknown as {
        requests: { refused: number; open: number; inTime: number }[];
        refusals: { ground: string; number: number }[];
      };
      const sum = (field: 'refused' | 'open' | 'inTime') => body.requests.reduce((all, one) => all + one[field], 0);
      const { number = 0 } = body.refusals.find(({ ground }) => ground === 'RF_PCC_CONDITIONAL') ?? {};
      return { refused: sum('refused'), open: sum('open'), inTime: sum('inTime'), conditional: number };
    };
    const before = await figures();
    const request = await here.inProgress();
    expect(await figures()).toEqual({ ...before, open: before.open + 1 });
    const form = { text: 'Not as evidence.', ground: 'RF_PCC_CONDITIONAL', reasons: 'Evidence is for courts.' };
    const proposed = await here.act(here.otherUnit, request, 'propose_conditions', form);
    expect(await here.act(here.asks, proposed, 'decline_conditions')).toMatchObject({
      state: 'refused',
      refusal: { ground: 'RF_PCC_CONDITIONAL', reasons: 'Evidence is for courts.', part: null },
      answeredAt: world.clock.now().toISOString(),
    });
    const { refused, inTime, conditional, open } = before;
    expect(await figures()).toEqual({ refused: refused + 1, inTime: inTime + 1, conditional: conditional + 1, open });
    const { text } = await here.otherUnit.sees(`/request-figures/refusals/csv?year=${year}`);
    expect(text.split('\n').filter((line) => line.includes(`,RF_PCC_CONDITIONAL,${conditional + 1}`))).toHaveLength(1);
  });

  it('is taken back by the unit from an authority that has not accepted it', async () => {
    const request = await here.inProgress();
    const authorityId = world.authority('MK/border');
    const forwarded = await here.act(here.otherUnit, request, 'hand_over', { authorityId });
    expect((await here.tries(here.competent, forwarded, 'withdraw_handover')).status).toBe(403);
    expect(await here.act(here.otherUnit, forwarded, 'withdraw_handover', { text: 'Ours after all.' })).toMatchObject({
      state: 'admissibility',
      otherAuthorityId: null,
    });
    expect((await here.tries(here.competent, forwarded, 'accept_handover')).status).toBe(404);
  });

  it('waits longer for a judge with notice a second time', async () => {
    const request = await here.inProgress();
    const until = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString();
    const form = { until: until(20), text: 'An order is needed.' };
    const waiting = await here.act(here.otherUnit, request, 'await_judicial', form);
    expect((await here.tries(here.otherUnit, waiting, 'prolong_judicial', { until: until(40) })).status).toBe(400);
    const longer = { until: until(40), text: 'The judge is ill.' };
    expect(await here.act(here.otherUnit, waiting, 'prolong_judicial', longer)).toMatchObject({
      state: 'awaiting_judicial',
      clock: { dueAt: until(40), extensions: [{ until: until(20) }, { until: until(40) }] },
    });
    const said = settled(await here.asks.sees(`/requests/${request.id}/messages`)) as unknown as { kind: string }[];
    expect(said.filter(({ kind }) => kind === 'judicial_notice')).toHaveLength(2);
  });

  it('waits for a judge with notice until when', async () => {
    const request = await here.inProgress();
    const until = new Date(world.clock.now().getTime() + 20 * 86_400_000).toISOString();
    const waiting = await here.act(here.otherUnit, request, 'await_judicial', { until, text: 'An order is needed.' });
    expect(waiting).toMatchObject({ state: 'awaiting_judicial', clock: { dueAt: until } });
    expect((await here.act(here.otherUnit, waiting, 'judicial_granted')).state).toBe('in_progress');
  });

  it('is spoken where it is urgent, and answered in writing only when confirmed in writing', async () => {
    const spoken = { at: world.clock.now().toISOString(), caller: 'Duty officer, border post', calledBack: true };
    const calm = await here.opened({ spoken });
    expect((await here.tries(here.asks, calm, 'speak')).body.code).toBe('spoken_only_if_urgent');
    const urgent = { urgency: 'URGENT_LIFE', urgencyReason: 'Somebody is in the lake' };
    const request = await here.act(here.asks, await here.opened({ spoken, ...urgent }), 'speak');
    const early = await here.tries(here.otherUnit, request, 'answer', { text: 'Found.' });
    expect([early.status, early.body.code]).toEqual([422, 'not_confirmed_in_writing']);
    const confirmed = await here.act(here.asks, request, 'confirm_in_writing', { text: 'As spoken.' });
    expect((await here.act(here.otherUnit, confirmed, 'answer', { text: 'Found.' })).state).toBe('answered');
  });

  it('goes directly only between authorities that both states have named, and tells the central units', async () => {
    const direct = { route: 'direct', otherAuthorityId: here.competent.authorityId };
    const without = await here.tries(here.asks, await here.opened(direct), 'submit');
    expect(without.body.code).toBe('no_direct_condition');
    const condition = { ...direct, directCondition: 'DC_BORDER_REGION' };
    const listed = await here.act(here.asks, await here.opened(condition), 'submit');
    const approved = await here.act(here.ownUnit, listed, 'approve');
    const sent = await here.act(here.ownUnit, approved, 'send');
    expect([await see(here.competent, sent.id), await see(here.otherUnit, sent.id)]).toEqual([200, 200]);
    const station = world.authority('RS/mi');
    const unlisted = await here.opened({ ...condition, otherCountry: 'RS', otherAuthorityId: station });
    expect((await here.tries(here.asks, unlisted, 'submit')).body.code).toBe('not_listed_for_direct');
  });

  it('tells the units of what authorities write to each other directly, the request and the answer', async () => {
    const direct = {
      route: 'direct',
      otherAuthorityId: here.competent.authorityId,
      directCondition: 'DC_IMMEDIATE_THREAT',
    };
    let request = await here.sent(direct);
    request = await here.act(here.competent, request, 'acknowledge');
    request = await here.act(here.competent, request, 'accept');
    await here.act(here.competent, request, 'answer', { text: 'Two patrols are on their way.' });
    const { body } = await here.otherUnit.sees(`/requests/${request.id}/messages`);
    expect((body as { kind: string; side: string }[]).map(({ kind, side }) => `${side}: ${kind}`)).toEqual([
      'owner: request',
      'owner: copy_to_units',
      'other: receipt',
      'other: answer',
      'other: copy_to_units',
    ]);
  });

  it('is taken down for a side that has no account here, with channel and reference, in the same states', async () => {
    const asked = await here.opened(
      {
        elsewhere: 'owner',
        askingCountry: 'RS',
        otherCountry: 'AL',
      },
      here.ownUnit,
    );
    const bare = await here.tries(here.ownUnit, asked, 'register', { text: 'By fax.' });
    expect(bare.body.code).toBe('registered_by_hand');
    const taken = await here.act(here.ownUnit, asked, 'register', { channel: 'fax', externalRef: 'RS 17/2026' });
    expect(taken).toMatchObject({ state: 'admissibility', ownerCountry: 'RS', externalRef: 'RS 17/2026' });
    const accepted = await here.act(here.ownUnit, taken, 'accept');
    expect((await here.act(here.ownUnit, accepted, 'answer', { text: 'No such vehicle.' })).state).toBe('answered');
  });

  it('takes with it only what a second officer has released, and leaves a copy in custody on the other side', async () => {
    const draft = await here.opened();
    const item = settled(await here.asks.does('/transmission-items', here.item(draft.id, 'MK')));
    let request = await here.act(here.asks, draft, 'submit');
    request = await here.act(here.ownUnit, request, 'approve');
    const early = await here.tries(here.ownUnit, request, 'send');
    expect([early.status, early.body.code]).toEqual([422, 'items_not_released']);
    const checked = await here.asks.does(`/transmission-items/${item.id}/check`, {}, { version: item.version });
    await here.ownUnit.does(`/transmission-items/${item.id}/release`, {}, { version: settled(checked).version });
    expect((await here.otherUnit.sees('/received-items')).body).toMatchObject({ items: [] });
    request = await here.act(here.ownUnit, request, 'send');
    expect((await here.otherUnit.sees('/received-items')).body).toMatchObject({
      items: [{ carrierId: draft.id, ownerCountry: 'MK' }],
    });
  });

  it('is destroyed when nobody says why it is still needed', async () => {
    const request = await here.inProgress();
    const answered = await here.act(here.otherUnit, request, 'answer', { text: 'Nothing known.' });
    for (const days of [31, 181, 31]) {
      world.clock.pass(days * 86_400_000);
      await world.sweep();
    }
    const gone = settled(await here.asks.sees(`/requests/${answered.id}`));
    expect(gone).toMatchObject({ state: 'destroyed', requested: '–', facts: null });
    const { body } = await here.asks.sees(`/requests/${answered.id}/messages`);
    expect(
      (body as { text: string | null; content: object | null }[]).every(({ text, content }) => !text && !content),
    ).toBe(true);
  });
});
