import { days } from '../src/core/workflow/deadline.js';
import { settled, TwoStates, type Answer } from './support/exchange.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

type Request = Answer['body'];
interface Running {
  readonly clock: {
    readonly rule: string;
    readonly binding: string;
    readonly label: string | null;
    readonly article: string;
    readonly level: string;
    readonly breached: boolean;
    readonly missedAt: string | null;
    readonly dueAt: string;
  };
  readonly basis: { readonly instrument: string; readonly article: string };
}

describe('a request from authority to authority in the Union (Directive (EU) 2023/977, Art. 8)', () => {
  let world: World;
  let here: TwoStates;
  /** The border police of Bulgaria asks an authority of Austria. */
  let chief: TestOfficer;
  let asked: TestOfficer;
  let austria: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
    here.asks = await world.officer('team_leader', { at: 'BG/border' });
    chief = await world.officer('operation_coordinator', { at: 'BG/border' });
    here.ownUnit = await world.officer('central_unit_officer', { at: 'BG/ncu' });
    asked = await world.officer('team_leader', { at: 'AT/mi' });
    austria = await world.officer('central_unit_officer', { at: 'AT/bk' });
    here.otherUnit = austria;
  });
  afterAll(() => world.stop());

  const toAustria = { otherCountry: 'AT', accessibility: 'directly' };
  const running = async (by: TestOfficer, { id }: Request) =>
    settled(await by.sees(`/requests/${id}`)) as unknown as Request & Running;

  /** Written by the authority, approved and sent by its head. */
  async function sent(but: object = {}): Promise<Request> {
    const direct = { ...toAustria, route: 'eu_direct', otherAuthorityId: world.authority('AT/mi'), ...but };
    let request = await here.act(here.asks, await here.opened(direct), 'submit');
    request = await here.act(chief, request, 'approve');
    return here.act(chief, await here.leaves(chief, request), 'send');
  }

  it('rests on Art. 8, goes to the authority at once, and to both contact points as a copy', async () => {
    const request = await running(asked, await sent());
    expect(request).toMatchObject({ route: 'eu_direct', state: 'sent', instrument: 'EU_2023_977' });
    const { body } = await austria.sees(`/requests/${request.id}/messages`);
    expect((body as { kind: string }[]).map(({ kind }) => kind)).toEqual(['request', 'copy_to_units']);
    expect((await here.ownUnit.sees(`/requests/${request.id}`)).status).toBe(200);
    expect((await here.outsider.sees(`/requests/${request.id}`)).status).toBe(404);
  });

  it('has no time of Art. 5: both sides see a time that is asked for, with who asks for it', async () => {
    const request = await sent();
    for (const by of [here.asks, asked, austria]) {
      const { clock } = await running(by, request);
      expect(clock).toMatchObject({ rule: 'DEFAULT/ANSWER', binding: 'requested', level: 'green' });
      expect(clock.label).toMatch(/^requested by /);
      expect(clock.article).not.toContain('5');
    }
    const urgent = { urgency: 'URGENT_LIFE', urgencyReason: 'Somebody is in the lorry' };
    expect((await running(asked, await sent(urgent))).clock).toMatchObject({
      rule: 'DEFAULT/ANSWER_URGENT',
      binding: 'requested',
    });
  });

  it('is late when that time is over, and never a breach; through the contact point it is one', async () => {
    const direct = await sent();
    const viaSpoc = await here.sent({ ...toAustria, route: 'eu_spoc' });
    expect((await running(austria, viaSpoc)).clock).toMatchObject({
      rule: 'EU_2023_977/OTHER',
      article: 'Art. 5',
      binding: 'treaty',
      label: null,
      dueAt: (await running(asked, direct)).clock.dueAt,
    });
    world.clock.pass(days(9));
    await world.sweep();
    const late = (await running(asked, direct)).clock;
    expect(late).toMatchObject({ breached: false, missedAt: late.dueAt });
    expect((await running(austria, viaSpoc)).clock).toMatchObject({ breached: true, binding: 'treaty' });
  });

  it.each([
    ['EU_DIRECT', 'DEFAULT/ANSWER', 'requested'],
    ['EU_SPOC_REQ', 'EU_2023_977/OTHER', 'treaty'],
  ])('is told its time in advance: %s by %s, %s', async (action, rule, binding) => {
    const question = `instrument=EU_2023_977&matter=answer&from=BG&to=AT&action=${action}&accessible=directly`;
    expect((await here.asks.sees(`/time-limits?${question}`)).body).toMatchObject({ rule, binding });
  });

  it('is answered by the authority, before which its clock stops, with a copy to both contact points', async () => {
    let request = await here.act(asked, await sent(), 'acknowledge');
    request = await here.act(asked, request, 'accept');
    request = await here.act(asked, await here.leaves(asked, request), 'answer', { text: 'The van is known.' });
    expect(request.state).toBe('answered');
    const { body } = await here.ownUnit.sees(`/requests/${request.id}/messages`);
    const copies = (body as { kind: string; side: string }[]).filter(({ kind }) => kind === 'copy_to_units');
    expect(copies.map(({ side }) => side)).toEqual(['owner', 'other']);
    expect((await running(here.asks, request)).clock).toMatchObject({ missedAt: null, breached: false });
  });
});
