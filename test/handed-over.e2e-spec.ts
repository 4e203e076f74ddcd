import { clockActor } from '../src/core/access/actor.js';
import { Work } from '../src/core/work/work.js';
import { days } from '../src/core/workflow/deadline.js';
import { HandoverLaw } from '../src/investigation-handovers/investigation-handover.law.js';
import { act, carryOut, HandingOver, together } from './support/handing-over.js';
import { rowsFor } from './support/second-wall.js';

let handing: HandingOver;
beforeAll(async () => {
  handing = await HandingOver.start();
});
afterAll(() => handing.world.stop());

describe('what was handed over', () => {
  it('is gone from the recipient’s hands when its source is frozen, and the recipient is told', async () => {
    const { here, investigator } = handing;
    const network = await handing.network();
    const { path, id } = await handing.handedOver(together(network));
    await carryOut(investigator, path, 'accept');
    expect((await act(investigator, path, 'acknowledge_change')).body.code).toBe('no_change_to_note');
    await carryOut(here.keeper, network.driver.path, 'freeze', { reason: 'The consent was withdrawn.' });
    const { body } = await investigator.sees(`${path}/contents`);
    const copy = body.contents.find(({ itemId }: { itemId: string }) => itemId === network.driver.id);
    expect(copy).toMatchObject({ content: null, changedBecause: 'frozen' });
    await handing.world.sweep();
    expect((await investigator.sees(path)).body.changeUnread).toBe(true);
    expect(JSON.stringify((await investigator.sees('/inbox?limit=100')).body)).toContain(id);
    expect((await act(investigator, path, 'acknowledge_change')).body.changeUnread).toBe(false);
  });

  it('is emptied when its owner recalls it', async () => {
    const { here, investigator } = handing;
    const { path } = await handing.handedOver(together(await handing.network()));
    expect((await act(investigator, path, 'recall', { grounds: 'No.' })).body.code).toBe('not_permitted');
    await carryOut(here.keeper, path, 'recall', { grounds: 'The wrong network.' });
    const { body } = await investigator.sees(`${path}/contents`);
    expect(body.contents.every(({ content }: { content: unknown }) => content === null)).toBe(true);
    expect((await act(investigator, path, 'accept')).body.code).toBe('wrong_state');
  });

  it('is hidden from those who only supervise data protection', async () => {
    const { here } = handing;
    const { path, id } = await handing.handedOver(together(await handing.network()));
    expect((await here.dataProtection.sees(path)).body).toMatchObject({ id, title: '–', grounds: '–' });
    expect((await here.dataProtection.sees(`${path}/contents`)).body).toEqual({ contents: [], outcomes: [] });
    expect(await rowsFor(handing.world, here.dataProtection, 'investigation_handover_contents')).toEqual([]);
    expect(await rowsFor(handing.world, handing.investigator, 'investigation_handover_contents')).not.toEqual([]);
  });

  it('is told back by itself where nobody does within two days', async () => {
    const { here, investigator } = handing;
    const { path } = await handing.handedOver(together(await handing.network({ by: here.guest })));
    await carryOut(investigator, path, 'accept');
    await carryOut(investigator, path, 'record_outcome', {
      outcome: 'information_insufficient',
      reachedOn: '2026-09-01',
    });
    handing.world.clock.pass(days(3));
    await handing.world.sweep();
    expect((await here.keeper.sees(path)).body.state).toBe('fed_back');
    const { body } = await here.guest.sees('/investigation-feedbacks');
    expect(body.items.map(({ outcome }: { outcome: string }) => outcome)).toContain('information_insufficient');
    handing.world.clock.pass(-days(3));
  });

  it('goes to a unit of another state as transmission items, on a legal basis and into its custody', async () => {
    const { here } = handing;
    const theirs = await handing.world.officer('team_leader', { at: 'MK/border' });
    const network = await handing.network({ info: { releasableTo: ['MK'] } });
    const address = { recipientKind: 'investigation_unit', recipientId: handing.world.authority('MK/border') };
    const draft = await handing.drafted(address);
    expect(draft.body).toMatchObject({ way: 'transmission', basis: { instrument: 'PCC_SEE' } });
    await handing.choose(draft.path, { subjectIds: [network.driver.id] });
    await carryOut(here.analyst, draft.path, 'submit');
    expect((await act(here.keeper, draft.path, 'check')).body.code).toBe('items_not_released');
    await handing.released({ carrierId: draft.id, sourceId: network.driver.id });
    await carryOut(here.keeper, draft.path, 'check');
    await carryOut(here.keeper, draft.path, 'hand_over');
    const { body: copies } = await theirs.sees('/received-items');
    expect(copies.items).toMatchObject([{ title: 'Driver of the van', sourceCountry: 'AL' }]);
    expect((await act(theirs, draft.path, 'accept')).body.state).toBe('accepted');
    await carryOut(here.keeper, network.driver.path, 'freeze', { reason: 'The consent was withdrawn.' });
    await handing.world.sweep();
    expect((await here.keeper.sees(draft.path)).body).toMatchObject({ noticeOwed: true, changeUnread: false });
    await carryOut(here.keeper, draft.path, 'send_notice', { grounds: 'It rests on a consent that was withdrawn.' });
    const notices = await theirs.sees('/correction-notices');
    expect(notices.body.items ?? []).toMatchObject([{ kind: 'recall' }]);
  });

  it('to another state rests on the transfer basis with which it was written, also on the day on which it goes', async () => {
    const { world } = handing;
    const [law, now] = [world.get(HandoverLaw), world.clock.now()];
    const asked = { offence: null, transferBasis: 'LED37_1B_ASSESSMENT' };
    const between = { ownerCountry: 'AT', recipientCountry: 'AL', id: handing.here.operation.id };
    const judged = await world.get(Work).as(clockActor, async (em) => {
      const basis = await law.find(em, { from: 'AT', to: 'AL', ...asked }, now);
      return law.insist(em, { ...asked, ...between, basis } as Parameters<HandoverLaw['insist']>[1], now);
    });
    expect(judged).toMatchObject({ instrument: 'PCC_SEE', action: 'SPONT_INFO' });
  });

  it('is closed by itself three months after it was told back', async () => {
    const { here, investigator } = handing;
    const { path } = await handing.handedOver(together(await handing.network()));
    await carryOut(investigator, path, 'accept');
    await carryOut(investigator, path, 'record_outcome', { outcome: 'not_found', reachedOn: '2026-09-01' });
    await carryOut(here.keeper, path, 'feed_back');
    handing.world.clock.pass(days(89));
    await handing.world.sweep();
    expect((await here.keeper.sees(path)).body.state).toBe('fed_back');
    handing.world.clock.pass(days(2));
    await handing.world.sweep();
    expect((await here.keeper.sees(path)).body.state).toBe('closed');
    handing.world.clock.pass(-days(91));
  });

  it('is counted by recipient, with a column for each outcome', async () => {
    const { here, investigator, stranger } = handing;
    const declined = await handing.handedOver(together(await handing.network()));
    await carryOut(investigator, declined.path, 'decline', { reason: 'Not ours.' });
    const query = `operationId=${here.operation.id}`;
    const { body } = await here.operation.coordinator.sees(`/investigation-handover-figures?${query}`);
    const crime = body.recipients.find(
      ({ recipientId }: Record<string, string>) => recipientId === handing.world.authority('AL/crime'),
    );
    expect(crime).toMatchObject({ declined: 1, recalled: 1, withOutcome: 2, fedBack: 2 });
    expect(body.outcomes).toContainEqual(expect.objectContaining({ outcome: 'information_insufficient', number: 1 }));
    const csv = await here.operation.coordinator.sees(`/investigation-handover-figures/csv?${query}`);
    expect(csv.text).toContain('recipientKind,recipientId');
    const trail = `select kind from audit_entries where action = 'investigation_handover.figures' and kind = 'export'`;
    expect(await handing.world.database.owner(trail)).toHaveLength(1);
    expect((await stranger.sees(`/investigation-handover-figures?${query}`)).body.recipients).toEqual([]);
  });
});
