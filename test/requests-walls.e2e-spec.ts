import { minutes } from '../src/core/workflow/deadline.js';
import { settled, TwoStates } from './support/exchange.js';
import { actsFor, rowsFor } from './support/second-wall.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

describe('the walls around a request between states', () => {
  let world: World;
  let here: TwoStates;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
  });
  afterAll(() => world.stop());

  const seenBy = async (who: TwoStates['asks'], id: string) => (await rowsFor(world, who, 'requests')).includes(id);

  it('give a draft to nobody but its own side, also behind the first of them', async () => {
    const draft = await here.opened();
    expect([await seenBy(here.asks, draft.id), await seenBy(here.ownUnit, draft.id)]).toEqual([true, true]);
    for (const other of [here.otherUnit, here.competent, here.outsider])
      expect(await seenBy(other, draft.id)).toBe(false);
  });

  it('give what was sent to the unit, and to an authority when it came to it', async () => {
    const sent = await here.sent();
    expect([await seenBy(here.otherUnit, sent.id), await seenBy(here.competent, sent.id)]).toEqual([true, false]);
    const { authorityId } = here.competent;
    const received = await here.act(here.otherUnit, sent, 'acknowledge');
    await here.act(here.otherUnit, received, 'hand_over', { authorityId });
    expect([await seenBy(here.competent, sent.id), await seenBy(here.outsider, sent.id)]).toEqual([true, false]);
  });

  it('take it from an authority that is not competent', async () => {
    const { authorityId } = here.competent;
    const received = await here.act(here.otherUnit, await here.sent(), 'acknowledge');
    const handed = await here.act(here.otherUnit, received, 'hand_over', { authorityId });
    await here.act(here.competent, handed, 'reject_handover', { text: 'The customs have it.' });
    expect([await seenBy(here.competent, handed.id), await seenBy(here.otherUnit, handed.id)]).toEqual([false, true]);
  });

  it('keep what was done to it before it was sent to the side that did it, behind either of them', async () => {
    const submitted = await here.act(here.asks, await here.opened(), 'submit');
    const approved = await here.act(here.ownUnit, submitted, 'approve');
    world.clock.pass(minutes(5));
    const { id } = await here.act(here.ownUnit, approved, 'send');
    const acts = async (who: TwoStates['asks']) =>
      (await who.sees(`/records/request/${id}/history`)).body.map(({ action }: { action: string }) => action);
    expect(await acts(here.asks)).toEqual(['request.open', 'request.submit', 'request.approve', 'request.send']);
    expect(await acts(here.otherUnit)).toEqual(['request.send']);
    expect(await actsFor(world, here.otherUnit, id)).toEqual(['request.send']);
  });

  it('and whoever may read it is told who else may, each for their reason', async () => {
    const draft = await here.opened();
    const { status, body } = await here.ownUnit.sees(`/records/request/${draft.id}/readers`);
    expect(status).toBe(200);
    const readers = new Set(body.map(({ officerId }: { officerId: string }) => officerId));
    expect([readers.has(here.asks.id), readers.has(here.ownUnit.id), readers.has(here.otherUnit.id)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('keep it to named officers, of either side', async () => {
    const draft = await here.opened({ restrictedTo: [here.ownUnit.id] });
    const sameUnit = await world.officer('central_unit_officer', { at: 'AL/ncu' });
    expect([await seenBy(here.ownUnit, draft.id), await seenBy(sameUnit, draft.id)]).toEqual([true, false]);
  });

  it('show supervisors of data protection what concerns their state', async () => {
    const [ours, theirs] = [
      await world.officer('data_protection_officer', { at: 'AL/border' }),
      await world.officer('data_protection_officer', { at: 'MK/mi' }),
    ];
    const draft = await here.opened();
    expect([await seenBy(ours, draft.id), await seenBy(theirs, draft.id)]).toEqual([true, false]);
    const sent = await here.sent();
    expect([await seenBy(ours, sent.id), await seenBy(theirs, sent.id)]).toEqual([true, true]);
  });

  it('let what was sent not be changed, whoever tries', async () => {
    const { id } = await here.sent();
    await expect(
      world.database.owner(`update requests set requested = 'more' where id = $1`, [id]),
    ).rejects.toMatchObject({
      constraint: 'sent_is_frozen',
    });
  });

  it('let one of two who act at once win, and tell the other', async () => {
    const sent = await here.sent();
    const second = await world.officer('central_unit_officer', { at: 'MK/ncu' });
    const answers = await Promise.all([here.otherUnit, second].map((who) => here.tries(who, sent, 'acknowledge')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('do once what is sent twice under one key', async () => {
    const approved = await here.act(here.ownUnit, await here.act(here.asks, await here.opened(), 'submit'), 'approve');
    const how = { version: approved.version, key: 'sent-only-once' };
    const [one, two] = [
      await here.ownUnit.does(`/requests/${approved.id}/send`, {}, how),
      await here.ownUnit.does(`/requests/${approved.id}/send`, {}, how),
    ];
    expect([one.status, two.status, (two.body as { version: number }).version]).toEqual([
      200,
      200,
      approved.version + 1,
    ]);
    const { body } = await here.asks.sees(`/requests/${approved.id}/messages`);
    expect(body).toHaveLength(1);
  });

  it('show each side its figures and nobody their own by another’s', async () => {
    const year = world.clock.now().getUTCFullYear();
    const of = async (who: TwoStates['asks']) => settled(await who.sees(`/request-figures?year=${year}`));
    const [ours, theirs, others] = [await of(here.asks), await of(here.otherUnit), await of(here.outsider)];
    expect(ours).toMatchObject({ country: 'AL', requests: [{ direction: 'submitted', counterpart: 'MK' }] });
    expect(theirs).toMatchObject({ country: 'MK', requests: [{ direction: 'received', counterpart: 'AL' }] });
    expect(others).toMatchObject({ country: 'RS', requests: [] });
    const csv = await here.asks.sees(`/request-figures/csv?year=${year}`);
    expect(csv.text.split('\n')[1]).toMatch(/^submitted,MK,central_units,no,no,\d+,/);
    const trail = `select kind from audit_entries where action = 'request.figures' and kind = 'export'`;
    expect(await world.database.owner(trail)).toHaveLength(1);
  });
});
