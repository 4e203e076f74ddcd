import { randomUUID } from 'node:crypto';
import { hours, minutes } from '../src/core/workflow/deadline.js';
import { act, consulting, NECESSARY } from './support/consulting.js';
import { carryOut } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';

const desk = consulting();

const indicators = [{ code: 'seen_again', words: 'With a third group within a week.' }];

/** Takes what is left of earlier tests out of the queue. */
const clearTheQueue = () =>
  desk.world.database.owner(`update referrals set state = 'withdrawn', alarm_at = null where state = 'queued'`);

describe('the queue', () => {
  it('shows relay officers the package and nothing besides, and whoever else nothing', async () => {
    const { path, id } = await desk.queued(desk.known);
    const { body } = await desk.relay.sees(path);
    expect(body).toMatchObject({
      shown: 'package',
      state: 'queued',
      package: { traits: { births: ['1985-03-04'] }, handling: { handlingCodes: ['H0'] } },
      actions: ['claim'],
    });
    for (const inner of ['grounds', 'operationId', 'subjectId', 'authorAuthorityId'])
      expect(body).not.toHaveProperty(inner);
    expect(JSON.stringify(body)).not.toContain(NECESSARY);
    for (const other of [desk.europol, desk.foreignRelay, desk.checker, desk.here.guest]) {
      expect(await desk.sees(other, path)).toBe(404);
      expect(await rowsFor(desk.world, other, 'referrals')).not.toContain(id);
    }
    expect(await rowsFor(desk.world, desk.relay, 'referrals')).toContain(id);
  });

  it('on the spot is for officers of the body that is asked, and of the owner', async () => {
    const { path, id } = await desk.queued(desk.known, { target: 'europol_onsite' });
    expect([await desk.sees(desk.europol, path), await desk.sees(desk.checker, path)]).toEqual([200, 200]);
    const headquarters = await desk.world.officer('check_officer', { at: 'EUROPOL' });
    for (const other of [desk.foreignRelay, headquarters, desk.unit]) {
      expect(await desk.sees(other, path)).toBe(404);
      expect(await rowsFor(desk.world, other, 'referrals')).not.toContain(id);
    }
    expect((await act(desk.europol, path, 'claim')).body).toMatchObject({ state: 'taken', takenBy: desk.europol.id });
    expect(await desk.sees(desk.checker, path)).toBe(404);
  });

  it('of SELEC is for its focal point in the owner’s state, and for no other unit there', async () => {
    const { path, id } = await desk.queued(desk.known, { target: 'selec', underInvestigation: true });
    const elsewhere = await desk.world.officer('central_unit_officer', { at: 'AL/border' });
    for (const other of [desk.checker, elsewhere]) {
      expect(await desk.sees(other, path)).toBe(404);
      expect(await rowsFor(desk.world, other, 'referrals')).not.toContain(id);
    }
    expect(await rowsFor(desk.world, desk.unit, 'referrals')).toContain(id);
    expect(JSON.stringify((await desk.unit.sees('/inbox?limit=100')).body)).toContain(id);
    expect((await act(desk.unit, path, 'claim')).body).toMatchObject({ state: 'taken', takenBy: desk.unit.id });
  });

  it('gives the most urgent first, and two who ask at once get two', async () => {
    await clearTheQueue();
    const routine = await desk.queued(desk.known);
    const second = await desk.queued(desk.known);
    const urgent = await desk.queued(desk.known, { priority: 'p1', priorityGround: 'terrorism' });
    const [one, other] = await Promise.all([
      desk.relay.does('/referral-claims'),
      desk.secondRelay.does('/referral-claims'),
    ]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect([one.body.id, other.body.id].sort()).toEqual([urgent.id, routine.id].sort());
    const key = randomUUID();
    const third = await desk.relay.does('/referral-claims', {}, { key });
    const again = await desk.relay.does('/referral-claims', {}, { key });
    expect([third.body.id, again.body.id]).toEqual([second.id, second.id]);
    expect((await desk.relay.does('/referral-claims')).body.code).toBe('queue_is_empty');
  });

  it('lets one of two win who take the same one', async () => {
    const { path } = await desk.queued(desk.known);
    const { body } = await desk.relay.sees(path);
    const both = [desk.relay, desk.secondRelay].map((officer) =>
      officer.does(`${path}/claim`, {}, { version: body.version }),
    );
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('has it back when its lease ends, when it is released, and when a lead takes it back', async () => {
    const { path } = await desk.taken(desk.known);
    desk.world.clock.pass(minutes(59));
    await desk.world.sweep();
    expect(await desk.state(path)).toBe('taken');
    desk.world.clock.pass(minutes(1));
    await desk.world.sweep();
    expect(await desk.state(path)).toBe('queued');
    await carryOut(desk.secondRelay, path, 'claim');
    await carryOut(desk.secondRelay, path, 'release');
    await carryOut(desk.relay, path, 'claim');
    expect((await act(desk.here.leader, path, 'hand_back')).body.code).toBe('reason_required');
    await carryOut(desk.here.leader, path, 'hand_back', { reason: 'She is off duty.' });
    const { body } = await desk.here.author.sees(path);
    expect(body).toMatchObject({ state: 'queued', takenBy: null });
    expect(await desk.sees(desk.relay, path)).toBe(200);
  });

  it('tells the lead when it is not answered in time, each priority by its own', async () => {
    const missed = async (changes: object, time: number) => {
      const { path } = await desk.queued(desk.known, changes);
      desk.world.clock.pass(time - 1000);
      await desk.world.sweep();
      const { body: before } = await desk.here.leader.sees(path);
      desk.world.clock.pass(1000);
      await desk.world.sweep();
      const { body: after } = await desk.here.leader.sees(path);
      const inbox = await desk.here.leader.sees('/inbox?limit=100');
      const waiting = inbox.body.items.map((one: { id: string }) => one.id);
      return [before.missedAt, after.missedAt !== null, waiting.includes(after.id)];
    };
    expect(await missed({ priority: 'p1', priorityGround: 'danger_to_life' }, minutes(30))).toEqual([null, true, true]);
    expect(await missed({ priority: 'p2', priorityGround: 'person_held', indicators }, hours(4))).toEqual([
      null,
      true,
      true,
    ]);
    expect(await missed({}, hours(8))).toEqual([null, true, true]);
  });
});

describe('what a relay officer enters', () => {
  it('is that nothing was found, after which they see no more of it', async () => {
    const { path } = await desk.taken(desk.known);
    const asked = await act(desk.relay, path, 'report_query');
    expect(asked.body).toMatchObject({ state: 'queried' });
    const { body } = await desk.reports(path, 'no_hit', { system: 'europol_eis' });
    expect(body).toMatchObject({ state: 'no_hit', answer: { outcome: 'no_hit' } });
    expect(await desk.sees(desk.relay, path)).toBe(404);
    expect((await desk.here.author.sees(path)).body.results).toMatchObject([
      { outcome: 'no_hit', system: 'europol_eis', enteredBy: desk.relay.id },
    ]);
  });

  it('is a hit, its confirmation, the owner’s consent and what the owner lets be told, step by step', async () => {
    const { path } = await desk.taken(desk.known);
    const found = { referenceNumber: 'EIS-4711/26', ownerCountry: 'DE', confidence: 'medium' };
    expect((await desk.reports(path, 'disclosed', found)).body.code).toBe('wrong_state');
    const hit = (await desk.reports(path, 'hit', found)).body;
    expect(hit).toMatchObject({ state: 'hit_unconfirmed', results: [found] });
    expect(hit.answer.caution).toContain('nobody is arrested');
    expect((await desk.reports(path, 'consent_pending')).body.code).toBe('wrong_state');
    await desk.reports(path, 'confirmed', found);
    await desk.reports(path, 'consent_pending', found);
    const restrictions = 'Intelligence only; not for court without asking again.';
    expect((await desk.reports(path, 'disclosed', { ...found, restrictions })).body.state).toBe('disclosed');
    const { body } = await desk.here.author.sees(path);
    expect(body.results.at(-1)).toMatchObject({ outcome: 'disclosed', restrictions });
    expect((await act(desk.here.leader, path, 'feed_back', { feedback: 'See the file.' })).body.state).toBe('fed_back');
    expect((await act(desk.here.author, path, 'close')).body).toMatchObject({
      state: 'closed',
      package: null,
      grounds: { necessity: NECESSARY },
    });
  });

  it('is erased where it was somebody else', async () => {
    const { path, id } = await desk.taken(desk.known);
    await desk.reports(path, 'hit', { referenceNumber: 'EIS-1', ownerCountry: 'DE', confidence: 'low' });
    const { body } = await desk.reports(path, 'false_positive', { referenceNumber: 'EIS-1' });
    const shown = { outcome: 'false_positive', referenceNumber: null, ownerCountry: null, confidence: null };
    expect(body).toMatchObject({ state: 'false_positive', results: [shown, shown] });
    const results = await desk.world.database.owner(
      'select outcome, reference_number, owner_country, confidence from referral_results where referral_id = $1',
      [id],
    );
    const nothing = { outcome: 'false_positive', reference_number: null, owner_country: null, confidence: null };
    expect(results).toEqual([nothing, nothing]);
  });

  it('says of a document reported stolen that its issuer confirms it first (R-23)', async () => {
    const info = { info: { purposes: ['18-2-A'], releasableTo: ['INTERPOL'] } };
    const passport = await desk.here.released(
      'document',
      { type: 'passport', number: 'BA1234567', issuingCountry: 'AL' },
      info,
    );
    const { path } = await desk.taken(passport.id, { target: 'interpol' });
    const { body } = await desk.reports(path, 'hit', { system: 'interpol_sltd', referenceNumber: 'SLTD-9' });
    expect(body.answer.caution).toContain('confirmed with the country that issued it');
    expect((await desk.reports(path, 'confirmed', { system: 'europol_eis' })).body.code).toBe('not_asked_there');
  });

  it('is no copy of a foreign record, and no way into the system that holds it', async () => {
    const { path } = await desk.taken(desk.known);
    const pasted = async (restrictions: string) =>
      (await desk.reports(path, 'hit', { referenceNumber: 'EIS-2', restrictions })).body;
    expect(await pasted('P<ALBHOXHA<<ARBEN<<<<<<<<<<')).toMatchObject({
      code: 'a_copy_of_a_record',
      found: ['machine_readable_zone'],
    });
    expect((await pasted('Name: Hoxha\nFirst name: Arben\nBorn: 04.03.1985\nAddress: unknown')).found).toContain(
      'form',
    );
    expect((await pasted('login: eis7 password: geheim')).found).toEqual(['credential']);
    expect((await pasted('Hoxha;Arben;1985;AL;wanted')).found).toEqual(['table']);
    expect((await pasted('x'.repeat(501))).code).toBe('bad_input');
    expect((await desk.reports(path, 'hit', { referenceNumber: 'all about him' })).body.code).toBe('bad_input');
    const zone = { reason: 'The line broke off after P<ALBHOXHA<<ARBEN<<<<<<<<<<' };
    for (const action of ['report_failure', 'hand_back']) {
      const by = action === 'hand_back' ? desk.here.leader : desk.relay;
      expect((await act(by, path, action, zone)).body.code).toBe('a_copy_of_a_record');
    }
    expect(await desk.state(path)).toBe('taken');
    await desk.reports(path, 'hit', { referenceNumber: 'EIS-2' });
    const login = { reason: 'Use login: eis7 password: geheim' };
    expect((await act(desk.relay, path, 'free', login)).body).toMatchObject({ found: ['credential'] });
    await carryOut(desk.here.leader, path, 'recall', { reason: 'Found otherwise.' });
    expect((await act(desk.relay, path, 'confirm_recall', login)).body.code).toBe('a_copy_of_a_record');
  });

  it('goes to another one where it is not followed up in time, and its lead knows', async () => {
    const { path } = await desk.taken(desk.known);
    await desk.reports(path, 'hit', { referenceNumber: 'EIS-5' });
    const inbox = async () => JSON.stringify((await desk.here.leader.sees('/inbox?limit=100')).body.items);
    desk.world.clock.pass(hours(72) - 1);
    await desk.world.sweep();
    expect((await desk.relay.sees(path)).body).toMatchObject({ takenBy: desk.relay.id, missedAt: null });
    desk.world.clock.pass(1);
    await desk.world.sweep();
    expect((await desk.secondRelay.sees(path)).body).toMatchObject({ takenBy: null, state: 'hit_unconfirmed' });
    expect(await inbox()).toContain(path.split('/')[2]);
    await carryOut(desk.secondRelay, path, 'take_over');
    expect(await inbox()).not.toContain(path.split('/')[2]);
    const { alarmAt } = (await desk.secondRelay.sees(path)).body;
    expect(new Date(alarmAt).getTime() - desk.world.clock.now().getTime()).toBe(hours(72));
  });

  it('is asked for again where no answer comes for a day', async () => {
    const { path } = await desk.taken(desk.known);
    await carryOut(desk.relay, path, 'report_query');
    desk.world.clock.pass(hours(24) - 1);
    await desk.world.sweep();
    expect(await desk.state(path)).toBe('queried');
    desk.world.clock.pass(1);
    await desk.world.sweep();
    expect((await desk.here.author.sees(path)).body).toMatchObject({ state: 'queued', takenBy: null });
  });

  it('is theirs alone, and a failure of the system puts it back', async () => {
    const { path } = await desk.taken(desk.known);
    const result = { system: 'europol_eis' };
    const by = await desk.secondRelay.does(`${path}/results/report_hit`, result, { version: 6 });
    expect(by.body.code).toBe('not_found');
    expect((await act(desk.here.leader, path, 'report_failure', { reason: 'Down.' })).body.code).toBe('not_permitted');
    await carryOut(desk.relay, path, 'report_failure', { reason: 'The line is down.' });
    expect((await desk.here.leader.sees(path)).body).toMatchObject({ state: 'queued', failures: 1, takenBy: null });
    await carryOut(desk.secondRelay, path, 'claim');
    await desk.reports(path, 'hit', { referenceNumber: 'EIS-3' }, desk.secondRelay);
    expect(await desk.sees(desk.relay, path)).toBe(404);
    await carryOut(desk.here.leader, path, 'free', { reason: 'He has left the service.' });
    expect((await act(desk.relay, path, 'take_over')).body).toMatchObject({ takenBy: desk.relay.id });
    expect((await desk.reports(path, 'confirmed', { referenceNumber: 'EIS-3' })).body.state).toBe('hit_confirmed');
  });
});
