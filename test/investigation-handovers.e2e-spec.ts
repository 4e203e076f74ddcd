import { days } from '../src/core/workflow/deadline.js';
import { act, carryOut, DAY_OF_ANSWER, HandingOver, together } from './support/handing-over.js';
import { rowsFor } from './support/second-wall.js';

let handing: HandingOver;
beforeAll(async () => {
  handing = await HandingOver.start();
});
afterAll(() => handing.world.stop());

describe('a network that an operation has found', () => {
  it('goes to an investigation unit, is accepted and investigated, and its outcome comes back to whoever spoke of it', async () => {
    const { here, investigator, stranger } = handing;
    const network = await handing.network({ by: here.guest });
    const { path, id } = await handing.checked(together(network));
    expect((await investigator.sees(path)).status).toBe(404);
    expect(await rowsFor(handing.world, investigator, 'investigation_handovers')).not.toContain(id);
    await carryOut(here.keeper, path, 'hand_over');
    expect((await stranger.sees(path)).status).toBe(404);
    const assignee = await handing.world.officer('field_officer', { at: 'AL/crime' });
    expect((await assignee.sees(path)).status).toBe(404);
    const { body: shown } = await investigator.sees(`${path}/contents`);
    expect(shown.contents.map(({ content }: { content: { kind?: string } }) => content.kind)).toContain('phone');
    // Nothing beyond what was handed over: neither the subject nor its source is there for the recipient.
    expect((await investigator.sees(network.driver.path)).status).toBe(404);
    await carryOut(investigator, path, 'accept', { assigneeId: assignee.id, caseReference: 'KR 17/2026' });
    await carryOut(assignee, path, 'start');
    const told = { outcome: 'arrested', reachedOn: '2026-09-01', words: 'Two drivers were arrested.' };
    expect((await act(assignee, path, 'record_outcome', { ...told, reachedOn: '2030-01-01' })).body.code).toBe(
      'outcome_to_come',
    );
    await carryOut(assignee, path, 'record_outcome', told);
    expect((await here.guest.sees('/investigation-feedbacks')).body.items).toEqual([]);
    await carryOut(here.keeper, path, 'feed_back');
    const { body } = await here.guest.sees('/investigation-feedbacks');
    expect(body.items).toMatchObject([{ outcome: 'arrested', items: 3, sourceType: 'operations', state: 'told' }]);
    expect(JSON.stringify(body)).not.toContain('drivers were arrested');
    expect(JSON.stringify(body)).not.toContain(id);
    expect((await here.guest.sees(path)).status).toBe(404);
    const inbox = await here.guest.sees('/inbox');
    expect(JSON.stringify(inbox.body)).toContain('investigation_feedback');
    expect((await stranger.sees(`/investigation-feedbacks/${body.items[0].id}`)).status).toBe(404);
    const message = `/investigation-feedbacks/${body.items[0].id}`;
    expect((await act(here.keeper, message, 'take_note')).body.code).toBe('not_permitted');
    expect((await act(here.guest, message, 'take_note')).body.state).toBe('read');
    expect((await act(here.analyst, path, 'close')).body.state).toBe('closed');
  });

  it('is checked by an officer who did not write it', async () => {
    const { here } = handing;
    const { path } = await handing.drafted();
    expect((await act(here.analyst, path, 'submit')).body.code).toBe('nothing_to_hand_over');
    await handing.choose(path, together(await handing.network()));
    await carryOut(here.analyst, path, 'submit');
    expect((await act(here.analyst, path, 'check')).body.code).toBe('own_work');
    expect((await here.guestAnalyst.sees(path)).status).toBe(404);
    expect((await act(here.leader, path, 'check')).body.state).toBe('checked');
    expect((await act(here.leader, path, 'return_to_author', { reason: 'Say why.' })).body.checkedBy).toBeNull();
  });

  it('consists of what its author sees, that is released, with both ends of every relation', async () => {
    const { here } = handing;
    const network = await handing.network();
    const { path } = await handing.drafted();
    const unreleased = await here.reviewed('phone', { number: '+355691110077' });
    const chosen = async (items: object) => (await handing.choose(path, items)).body.code;
    expect(await chosen({ subjectIds: [unreleased.id] })).toBe('not_releasable');
    expect(await chosen({ relationIds: [network.relationId] })).toBe('relation_without_its_subjects');
    expect(await chosen({ subjectIds: [here.operation.id] })).toBe('unknown_reference');
    const elsewhere = await handing.drafted({ purpose: '18-2-B' });
    expect((await handing.choose(elsewhere.path, together(network))).body.code).toBe('purpose_not_authorised');
    expect((await handing.drafted({ recipientKind: 'prosecutor' })).body.code).toBe('unknown_reference');
    expect((await handing.drafted({ dueOn: '2026-08-01' })).body.code).toBe('due_day_past');
    expect((await handing.drafted({}, here.guestAnalyst)).body.code).toBe('not_permitted');
  });

  it('does not go to a prosecutor under H1 without leave for that use', async () => {
    const { here, prosecutor } = handing;
    const under = await handing.network({ info: { handlingCodes: ['H1'] } });
    const address = { recipientKind: 'prosecutor', recipientId: handing.world.authority('AL/prosecution') };
    const { path } = await handing.drafted(address);
    const refused = await handing.choose(path, { subjectIds: [under.phone.id] });
    expect(refused.body).toMatchObject({ code: 'handling_h1', itemId: under.phone.id });
    const asked = await here.analyst.does('/use-permissions', {
      itemType: 'subjects',
      itemId: under.phone.id,
      lifts: 'H1',
      use: 'court',
      recipient: 'AL',
      grounds: 'The prosecutor asks for the number.',
    });
    const permission = `/use-permissions/${asked.body.id}`;
    await carryOut(here.keeper, permission, 'notify_owner');
    await carryOut(here.keeper, permission, 'grant');
    await handing.choose(path, { subjectIds: [under.phone.id] });
    await carryOut(here.analyst, path, 'submit');
    await carryOut(here.keeper, path, 'check');
    expect((await act(here.keeper, path, 'hand_over')).body.state).toBe('handed_over');
    expect((await prosecutor.sees(`${path}/contents`)).body.contents).toHaveLength(1);
  });

  it('is asked once more when it goes (R-34)', async () => {
    const { here } = handing;
    const network = await handing.network();
    const { path } = await handing.checked(together(network));
    await carryOut(here.keeper, network.phone.path, 'withdraw_release', { reason: 'To be reviewed.' });
    expect((await act(here.keeper, path, 'hand_over')).body.code).toBe('not_releasable');
  });
});

describe('a recipient', () => {
  it('declines with a reason, which its owner reads; the same items go to another one as a new hand-over', async () => {
    const { here, investigator } = handing;
    const { path, id } = await handing.handedOver(together(await handing.network()));
    expect((await act(investigator, path, 'decline', {})).status).toBe(400);
    await carryOut(investigator, path, 'decline', { reason: 'The unit for the south deals with it.' });
    expect((await here.analyst.sees(path)).body).toMatchObject({
      state: 'declined',
      declinedFor: 'The unit for the south deals with it.',
    });
    const address = { recipientKind: 'prosecutor', dueOn: DAY_OF_ANSWER };
    const to = (key: string) => ({ ...address, recipientId: handing.world.authority(key) });
    expect((await act(here.analyst, path, 'redirect', to('AL/prosecution'))).body.state).toBe('redirected');
    const { body } = await here.analyst.sees('/investigation-handovers?recipientKind=prosecutor&state=draft');
    const next = body.items.find(({ replaces }: { replaces: string }) => replaces === id);
    expect(next.items).toHaveLength(3);
    expect((await investigator.sees(`/investigation-handovers/${next.id}`)).status).toBe(404);
  });

  it('that does not answer by the day is asked again, and whoever handed it over is told', async () => {
    const { here } = handing;
    const { path, id } = await handing.handedOver(together(await handing.network()));
    const { body } = await here.analyst.sees(path);
    expect(body.clock).toMatchObject({ binding: 'requested', level: 'green' });
    const waits = async (officer = here.analyst) => JSON.stringify((await officer.sees('/inbox?limit=100')).body);
    expect(await waits()).not.toContain(id);
    handing.world.clock.pass(days(15));
    await handing.world.sweep();
    expect((await here.analyst.sees(path)).body).toMatchObject({ state: 'handed_over', climbed: 1 });
    expect(await waits()).toContain(id);
    handing.world.clock.pass(days(3));
    await handing.world.sweep();
    expect((await here.analyst.sees(path)).body).toMatchObject({ climbed: 2, dueAt: null });
    const later = { dueOn: '2026-09-25', reason: 'They have asked for time.' };
    expect((await act(here.analyst, path, 'postpone', later)).body).toMatchObject({ climbed: 0, dueOn: '2026-09-25' });
    expect((await here.operation.does('close')).status).not.toBe(200);
    handing.world.clock.pass(-days(18));
  });

  it('without an account is spoken for by the owner, by channel and number; SELEC only through the focal point', async () => {
    const { here } = handing;
    const focalPoint = await handing.world.officer('central_unit_officer', { at: 'AL/ncu' });
    const selec = { recipientKind: 'selec', recipientId: handing.world.authority('SELEC') };
    const closed = await handing.network();
    const refused = await handing.drafted(selec);
    expect((await handing.choose(refused.path, { subjectIds: [closed.phone.id] })).body.code).toBe('not_releasable');
    const network = await handing.network({ info: { releasableTo: ['SELEC', 'JOO'] } });
    const { path, id } = await handing.checked({ subjectIds: [network.phone.id] }, selec);
    expect((await here.keeper.sees(path)).body).toMatchObject({ elsewhere: true, way: 'own_copy' });
    const sent = { channel: 'selec_system', externalReference: 'SELEC 2026/11' };
    expect((await act(here.keeper, path, 'hand_over', sent)).body.code).toBe('not_permitted');
    expect((await act(focalPoint, path, 'hand_over')).body.code).toBe('channel_unsaid');
    await carryOut(focalPoint, path, 'hand_over', { ...sent, receiptProof: 'Receipt of the operator, 10:15' });
    expect((await here.keeper.sees(path)).body.receiptProof).toContain('operator');
    expect((await here.dataProtection.sees(path)).body).toMatchObject({ id, receiptProof: null });
    await carryOut(here.keeper, path, 'accept', sent);
    const outcome = { ...sent, outcome: 'merged', reachedOn: '2026-09-01' };
    expect((await act(here.keeper, path, 'record_outcome', outcome)).body.state).toBe('outcome_recorded');
  });

  it('at the Joint Operational Office reads here what it was given, where it has an account', async () => {
    const office = { recipientKind: 'joint_operational_office', recipientId: handing.world.authority('JOO') };
    const analyst = await handing.world.officer('analyst', { at: 'JOO' });
    const network = await handing.network({ info: { releasableTo: ['JOO'] } });
    const { path } = await handing.handedOver({ subjectIds: [network.driver.id] }, office);
    expect((await analyst.sees(`${path}/contents`)).body.contents).toHaveLength(1);
    expect((await act(analyst, path, 'accept')).body).toMatchObject({ state: 'accepted', elsewhere: false });
  });
});
