import { randomUUID } from 'node:crypto';
import { settled } from './support/exchange.js';
import { Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import { copyOf, escort, goes, inDays, tries } from './support/return-journeys.js';
import { directly } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

const DAY = 86_400_000;

describe('a claim of error', () => {
  let world: World;
  /** Austria has handed somebody over to Kosovo; their agreement has a window of two months, and is verified. */
  let here: Readmissions;
  /** Brings them back for Kosovo, receives them for Austria. */
  let brings: TestOfficer;
  let receives: TestOfficer;
  let handedOver: string;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    brings = await world.officer('escort_leader', { at: 'XK/police' });
    receives = await world.officer('crossing_point_officer', { at: 'AT/bk' });
    ({ id: handedOver } = await here.in('handed_over'));
  });
  afterAll(() => world.stop());

  const codeOf = async (answer: Promise<{ status: number; body: { code?: string } }>) => (await answer).body.code;
  const claimed = (readmissionId: string, but: object = {}) => ({
    readmissionId,
    ground: 'wrong_identity',
    reasons: 'The fingerprints are those of another person, who is registered here.',
    identity: { familyName: 'Other', givenNames: 'Person', bornOn: '1988-02-03', nationality: 'AL' },
    originals: [{ document: 'Birth certificate no. 12', original: true }],
    ...but,
  });

  const justHandedOver = () => copyOf(world, handedOver, { handed_over_at: world.clock.now() });

  const drafted = async (but: object = {}) => {
    const readmissionId = await justHandedOver();
    const { id } = settled(await here.other.does('/error-claims', claimed(readmissionId, but)));
    return { readmissionId, path: `/error-claims/${id}` };
  };
  const lodged = async (but: object = {}) => {
    const made = await drafted(but);
    await goes(here.otherSupervisor, made.path, 'lodge');
    return made;
  };
  const planned = async () => {
    const made = await lodged();
    await goes(here.supervisor, made.path, 'accept', { justifiedInFull: true });
    const plan = { mode: 'air', point: 'Vienna airport', plannedAt: inDays(world, 10), escorts: [escort()] };
    await goes(here.officer, made.path, 'plan', plan);
    return made;
  };
  const onTheWay = async () => {
    const made = await planned();
    await goes(here.officer, made.path, 'notify');
    await goes(here.other, made.path, 'confirm');
    await goes(brings, made.path, 'begin');
    return made;
  };

  it('is about somebody who was handed over, and by whoever took them over', async () => {
    const { id: draft } = await here.drafted();
    expect(await codeOf(here.officer.does('/error-claims', claimed(draft)))).toBe('not_handed_over');
    const id = await justHandedOver();
    expect(await codeOf(here.officer.does('/error-claims', claimed(id)))).toBe('not_permitted');
    expect(await codeOf(here.outsider.does('/error-claims', claimed(id)))).toBe('unknown_reference');
    expect(await codeOf(here.other.does('/error-claims', claimed(randomUUID())))).toBe('unknown_reference');
    expect((await here.other.does('/error-claims', claimed(id))).status).toBe(201);
    expect(await codeOf(here.other.does('/error-claims', claimed(id)))).toBe('claim_there_already');
  });

  it('is its own side’s until it is made, and then moves the readmission', async () => {
    const { path, readmissionId } = await drafted();
    expect((await here.officer.sees(path)).status).toBe(404);
    const made = await goes(here.otherSupervisor, path, 'lodge');
    expect(made).toMatchObject({ state: 'lodged', inTime: true, windowSure: true, caseState: 'error_claimed' });
    expect(await here.state(readmissionId)).toBe('error_claimed');
    const logged = 'select distinct code, side from transmission_log where item_id = $1 order by side';
    expect(await world.database.owner(logged, [path.split('/').at(-1)])).toEqual([
      { code: 'error_claim', side: 'recipient' },
      { code: 'error_claim', side: 'transmitter' },
    ]);
    expect((await here.officer.sees(path)).status).toBe(200);
    expect((await here.outsider.sees(path)).status).toBe(404);
    const { body } = await here.officer.sees(`/error-claims?readmissionId=${readmissionId}`);
    expect(body.items).toHaveLength(1);
  });

  it('is justified in full, with all that is known of who it really is or of the route', async () => {
    const bare = await drafted({ reasons: undefined });
    expect(await codeOf(tries(here.otherSupervisor, bare.path, 'lodge'))).toBe('reason_required');
    const nobody = await drafted({ identity: undefined });
    expect(await codeOf(tries(here.otherSupervisor, nobody.path, 'lodge'))).toBe('claim_without_identity');
    const { body } = await here.other.sees(nobody.path);
    const route = { ground: 'transit_route_wrong', reasons: 'He came by sea.', routeTaken: 'Bari, Ancona, Villach' };
    settled(await here.other.revises(nobody.path, route, { version: body.version }));
    expect((await goes(here.otherSupervisor, nobody.path, 'lodge')).state).toBe('lodged');
  });

  it('is in time on the last day of the window, and not on the day after it', async () => {
    const [one, other] = [await drafted(), await drafted()];
    const { body } = await here.other.sees(one.path);
    const end = new Date(body.windowEndsAt as string);
    expect(body).toMatchObject({ windowSure: true, windowArticle: 'Art. 12' });
    expect((end.getTime() - world.clock.now().getTime()) / DAY).toBeGreaterThan(60);
    world.clock.goTo(new Date(end.getTime() - 60_000).toISOString());
    expect(await codeOf(tries(here.otherSupervisor, one.path, 'keep_as_late'))).toBe('claim_in_time');
    expect((await goes(here.otherSupervisor, one.path, 'lodge')).state).toBe('lodged');
    world.clock.goTo(new Date(end.getTime()).toISOString());
    expect(await codeOf(tries(here.otherSupervisor, other.path, 'lodge'))).toBe('claim_not_in_time');
    const kept = await goes(here.otherSupervisor, other.path, 'keep_as_late');
    expect(kept).toMatchObject({ state: 'out_of_time', inTime: false });
    expect(await here.state(other.readmissionId)).toBe('handed_over');
    await goes(here.otherSupervisor, other.path, 'raise', { reason: 'It is another person all the same.' });
    const found = { findings: 'The experts agree that he is taken back by a new application.' };
    expect((await goes(here.supervisor, other.path, 'conclude', found)).state).toBe('concluded');
  });

  it('is rejected with reasons, and then goes to the experts', async () => {
    const { path, readmissionId } = await lodged();
    expect(await codeOf(tries(here.officer, path, 'reject', { reason: 'No.' }))).toBe('not_permitted');
    const rejected = await goes(here.supervisor, path, 'reject', { reason: 'The fingerprints match.' });
    expect(rejected).toMatchObject({ state: 'rejected', answer: 'The fingerprints match.' });
    expect(await here.state(readmissionId)).toBe('error_rejected');
    expect((await goes(here.otherSupervisor, path, 'raise', { reason: 'We disagree.' })).state).toBe('with_experts');
  });

  it('is withdrawn by whoever made it, before it is answered; the readmission is as it was, and its time runs on', async () => {
    const { path, readmissionId } = await lodged();
    expect(await codeOf(tries(here.supervisor, path, 'withdraw', { reason: 'No.' }))).toBe('not_permitted');
    expect(await codeOf(tries(here.other, path, 'withdraw', { reason: 'No.' }))).toBe('not_permitted');
    expect(await codeOf(tries(here.otherSupervisor, path, 'withdraw'))).toBe('bad_input');
    // Neither ends but with the claim.
    const anyway = { form: { text: 'Anyway.' } };
    expect(await codeOf(here.tries(readmissionId, 'withdraw_claim', { by: 'otherSupervisor', ...anyway }))).toBe(
      'claim_open',
    );
    expect(await codeOf(here.tries(readmissionId, 'reject_claim', { by: 'supervisor', ...anyway }))).toBe('claim_open');
    // A hold stops journeys: here nobody is moved.
    await new Holding(here).set(readmissionId, 'medical');
    const withdrawn = await goes(here.otherSupervisor, path, 'withdraw', { reason: 'The register was wrong.' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', caseState: 'handed_over' });
    expect(await here.state(readmissionId)).toBe('handed_over');
    expect((await here.officer.sees(path)).body.state).toBe('withdrawn');
    const messages = (await here.officer.sees(`/readmissions/${readmissionId}/messages`)).body;
    expect(messages.at(-1)).toMatchObject({ kind: 'withdrawal', side: 'other', text: 'The register was wrong.' });
    const deadlines = `select state, ended_at from readmission_deadlines where record_id = $1 and code = 'd14' and ended_at is null`;
    expect(await world.database.owner(deadlines, [readmissionId])).toMatchObject([{ state: 'running' }]);
    const again = settled(await here.other.does('/error-claims', claimed(readmissionId)));
    expect((await goes(here.otherSupervisor, `/error-claims/${again.id}`, 'lodge')).state).toBe('lodged');
  });

  it('has whoever had handed them over take them back: notified, agreed to, signed by both', async () => {
    const { path, readmissionId } = await onTheWay();
    expect(await codeOf(tries(here.outsider, path, 'sign', { checkedBy: ['photo'] }))).toBe('not_found');
    const first = await goes(brings, path, 'sign', { checkedBy: ['photo'] });
    expect(first).toMatchObject({ state: 'under_way', otherSigned: null });
    expect(await codeOf(tries(brings, path, 'sign', { checkedBy: ['photo'] }))).toBe('already_signed_back');
    const both = await goes(receives, path, 'sign', { checkedBy: ['fingerprints'] });
    expect(both).toMatchObject({ state: 'taken_back', costs: 'requesting' });
    expect(await here.state(readmissionId)).toBe('take_back');
    expect((await here.goes(readmissionId, 'close')).state).toBe('closed');
  });

  it('closes the readmission with it where an officer who works on it signs last', async () => {
    const { path, readmissionId } = await onTheWay();
    await goes(brings, path, 'sign', { checkedBy: ['document'] });
    expect(await codeOf(here.tries(readmissionId, 'close'))).toBe('claim_open');
    expect((await goes(here.officer, path, 'sign', { checkedBy: ['photo'] })).caseState).toBe('closed');
    expect(await here.state(readmissionId)).toBe('closed');
  });

  it('has the same notice as the way there, and the same gates', async () => {
    const made = await planned();
    const soon = { mode: 'road', point: 'Nickelsdorf', plannedAt: inDays(world, 2), escorts: [] };
    await goes(here.officer, made.path, 'plan', soon);
    expect(await codeOf(tries(here.officer, made.path, 'notify'))).toBe('notice_too_short');
    await goes(here.officer, made.path, 'plan', { ...soon, plannedAt: inDays(world, 9) });
    const holding = new Holding(here);
    const hold = await holding.set(made.readmissionId, 'medical');
    expect(await codeOf(tries(here.officer, made.path, 'notify'))).toBe('on_hold');
    settled(await holding.lifts(hold, ['fit_to_travel']));
    await goes(here.officer, made.path, 'notify');
    await goes(here.other, made.path, 'confirm');
    await holding.set(made.readmissionId, 'asylum');
    expect(await codeOf(tries(brings, made.path, 'begin'))).toBe('on_hold');
    for (const state of ['under_way', 'taken_back'])
      await expect(
        directly(world, brings, `update error_claims set state = '${state}' where readmission_id = $1`, [
          made.readmissionId,
        ]),
      ).rejects.toThrow('an open hold stops this journey');
  });

  it('is put off by either side and notified anew; one that fails is planned again', async () => {
    const made = await planned();
    await goes(here.officer, made.path, 'notify');
    const put = await goes(here.other, made.path, 'postpone', { reason: 'No escort on that day.' });
    expect(put).toMatchObject({ state: 'planned', notifiedAt: null });
    const plan = { mode: 'air', point: 'Vienna airport', plannedAt: inDays(world, 12), escorts: [] };
    await goes(here.officer, made.path, 'plan', plan);
    await goes(here.officer, made.path, 'notify');
    await goes(here.other, made.path, 'confirm');
    await goes(brings, made.path, 'begin');
    const failed = await goes(receives, made.path, 'fail', { ground: 'not_brought' });
    expect(failed).toMatchObject({ state: 'failed', failedOn: 'not_brought', attempts: 1 });
    expect((await goes(here.officer, made.path, 'plan', { ...plan, plannedAt: inDays(world, 20) })).state).toBe(
      'planned',
    );
  });

  it('returns the originals that came with them', async () => {
    const made = await lodged({ originals: [] });
    await goes(here.supervisor, made.path, 'accept', { justifiedInFull: false });
    const plan = { mode: 'road', point: 'Nickelsdorf', plannedAt: inDays(world, 10), escorts: [] };
    await goes(here.officer, made.path, 'plan', plan);
    await goes(here.officer, made.path, 'notify');
    await goes(here.other, made.path, 'confirm');
    expect(await codeOf(tries(brings, made.path, 'begin'))).toBe('originals_not_returned');
    expect((await here.officer.sees(made.path)).body.costs).toBe('each_its_own');
  });

  it('holds in the database too: nobody makes one after its window, or takes somebody back with one signature', async () => {
    const { path } = await onTheWay();
    const id = path.split('/').at(-1);
    for (const change of [`sent_at = window_ends_at`, `state = 'taken_back'`, `in_time = null`, `reasons = null`])
      await expect(world.database.owner(`update error_claims set ${change} where id = $1`, [id])).rejects.toThrow(
        'violates check',
      );
  });

  it('is erased by data protection: who it really was is gone', async () => {
    const { path } = await onTheWay();
    await goes(brings, path, 'sign', { checkedBy: ['photo'] });
    await goes(receives, path, 'sign', { checkedBy: ['photo'] });
    const dpo = await world.officer('data_protection_officer', { at: 'AT/asylum' });
    const erased = await goes(dpo, path, 'erase', { reason: 'The time is over.' });
    expect(erased).toMatchObject({ state: 'erased', identity: null, reasons: null, originals: [] });
  });
});
