import { days } from '../src/core/workflow/deadline.js';
import { Interview, Room } from './support/interview.js';
import { World, type TestOfficer } from './support/world.js';

describe('a debriefing', () => {
  let world: World;
  let room: Room;
  let dpo: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    room = await Room.open(world);
    dpo = await world.officer('data_protection_officer', { at: 'AL/border' });
  }, 60_000);
  afterAll(() => world.stop());

  const codeOf = async (answer: Promise<{ body: { code: string } }>) => (await answer).body.code;

  async function stored({ id }: Interview, table: string): Promise<number> {
    const [row] = await world.database.owner<{ count: number }>(
      `select count(*)::int as count from ${table} where debriefing_id = $1`,
      [id],
    );
    return row?.count ?? -1;
  }

  describe('whose consent is taken back', () => {
    it('after release is frozen for all, and those who had it are to be told', async () => {
      const interview = await room.after('release');
      const analyst = await world.officer('analyst', { at: 'AL/border' });
      const foreigner = await world.officer('analyst', { at: 'MK/border' });
      for (const officer of [analyst, foreigner]) expect((await officer.sees(interview.path)).status).toBe(200);
      const monitor = await world.officer('rights_monitor', { operationId: room.operation.id });
      const { body } = await interview.does('withdraw_consent', {}, monitor);
      expect(body).toMatchObject({ state: 'withdrawn', course: { recipientsToInform: ['ANALYSTS', 'MK'] } });
      for (const officer of [analyst, foreigner]) expect((await officer.sees(interview.path)).status).toBe(404);
      expect(await interview.seenBy(room.debriefer)).toMatchObject({ account: null, extract: null });
      expect(await codeOf(interview.does('tell_recipient', { recipient: 'GR' }, room.reviewer))).toBe(
        'unknown_reference',
      );
      const told = await interview.does('tell_recipient', { recipient: 'MK' }, room.reviewer);
      expect(told.body.course).toMatchObject({ recipientsToInform: ['ANALYSTS'], recipientsInformed: ['MK'] });
    });

    it('freezes what was drawn from it', async () => {
      const interview = await room.after('begin_account');
      const form = {
        operationId: room.operation.id,
        sourceType: 'debriefings',
        sourceId: interview.id,
        ...person,
        info: { collectedMethod: 'interview' },
      };
      const { body: subject, status } = await room.debriefer.does('/subjects', form);
      expect(status).toBe(201);
      expect((await interview.leg({ facilitatorId: subject.id })).status).toBe(200);
      await interview.does('withdraw_consent');
      expect((await room.debriefer.sees(`/subjects/${subject.id}`)).body.state).toBe('frozen');
      expect(await codeOf(room.debriefer.does('/subjects', form))).toBe('frozen');
    });

    it('was given before: there is nothing to take back where nobody agreed', async () => {
      const interview = await room.after('inform');
      expect(await codeOf(interview.does('withdraw_consent'))).toBe('wrong_state');
    });
  });

  describe('that should not have been released', () => {
    it('is retracted with a reason: nobody reads it any more, and those who had it are to be told', async () => {
      const interview = await room.after('release');
      expect(await codeOf(interview.does('retract', {}, room.leader))).toBe('reason_required');
      const { body } = await interview.does('retract', { reason: 'A name was found in it.' }, room.leader);
      expect(body).toMatchObject({
        state: 'set_aside',
        extract: null,
        course: { recipientsToInform: ['ANALYSTS', 'MK'] },
      });
    });

    it('is erased where the data-protection officer orders it, and by nobody else', async () => {
      const interview = await room.after('release');
      await interview.goesOn('release');
      const reason = 'It tells who somebody is.';
      expect(await codeOf(interview.does('order_erasure', { reason }, room.reviewer))).toBe('not_permitted');
      const { body } = await interview.does('order_erasure', { reason }, dpo);
      expect(body).toMatchObject({ state: 'erased', course: { recipientsToInform: ['ANALYSTS', 'MK'] } });
      for (const table of tables) expect(await stored(interview, table)).toBe(0);
      const reasons = await world.database.owner(`select 1 from reasons where record_id = $1`, [interview.id]);
      expect(reasons).toHaveLength(1);
    });
  });

  describe('that did not take place', () => {
    it('is set aside by its officers; once somebody has told, by reviewers only', async () => {
      const planned = await room.planned();
      expect((await planned.does('set_aside', { reason: 'Did not come.' })).body.state).toBe('set_aside');
      const closed = await room.after('close');
      expect(await codeOf(closed.does('set_aside', { reason: 'Not useful.' }))).toBe('not_permitted');
      expect((await closed.does('set_aside', { reason: 'Left.' }, room.leader)).body.state).toBe('set_aside');
    });
  });

  describe('in the figures of its operation', () => {
    it('is counted by what became of it, and stands in the way of closing while it is unfinished', async () => {
      const counts = () =>
        world.database.owner<{ counter: string; country: string; number: string }>(
          `select counter, country, number from app.counts_debriefings($1, null, '2026-01-01', '2027-01-01')`,
          [room.operation.id],
        );
      const figure = async (name: string) =>
        Number((await counts()).find(({ counter }) => counter === name)?.number ?? 0);
      const obstacles = async () =>
        (
          await world.database.owner<{ number: number }>('select app.obstacle_unfinished_debriefings($1) as number', [
            room.operation.id,
          ])
        )[0]?.number ?? 0;
      const names = ['held', 'refused', 'withdrawn', 'stopped'].map((name) => `interviews_${name}`);
      const before = await Promise.all([...names, 'minors_referred'].map(figure));
      const unfinished = await obstacles();
      await room.after('close');
      await (await room.after('inform')).does('refuse');
      await (await room.after('consent')).does('withdraw_consent');
      await (await room.after('consent')).does('stop', { stopCode: 'distress' });
      const minor = await room.after('begin_screening');
      await minor.does('screen', { age: 'minor' });
      await minor.does('refer_out');
      expect(await Promise.all([...names, 'minors_referred'].map(figure))).toEqual(before.map((count) => count + 1));
      expect((await counts()).map(({ country }) => country).every((country) => country === 'MK')).toBe(true);
      expect(await obstacles()).toBe(unfinished + 1);
    });
  });

  describe('as time goes by', () => {
    let withdrawn: Interview;
    let kept: Interview;
    let released: Interview;
    const reason = 'A court asked for it.';
    const until = (n: number) => ({
      until: new Date(world.clock.now().getTime() + days(n)).toISOString().slice(0, 10),
    });

    beforeAll(async () => {
      withdrawn = await room.after('begin_account');
      await withdrawn.answers('TRAVEL_03', { answer: 'text', original: 'Over the hills.' });
      await withdrawn.does('withdraw_consent');
      kept = await room.after('close');
      await kept.does('withdraw_consent');
      released = await room.after('begin_account');
      await released.answers('TRAVEL_02', { answer: 'date', date: '2026-05-17' });
      await released.answers('TRAVEL_03', { answer: 'text', original: 'Over the hills.' });
      await released.profile({ region: 'Kerry' });
      await released.leg();
      await released.goesOn('release');
    });

    it('is erased when its consent was taken back and nobody decides in time, or kept for a reason, and not for long', async () => {
      expect(await codeOf(kept.does('keep', { ...until(200), reason }, room.reviewer))).toBe('kept_too_long');
      expect(await codeOf(kept.does('keep', { ...until(30), reason }))).toBe('not_permitted');
      await kept.does('keep', { ...until(30), reason }, room.reviewer);
      expect(await stored(withdrawn, 'debriefing_texts')).toBe(1);
      world.clock.pass(days(14) + 1);
      await world.sweep();
      expect((await withdrawn.seenBy(dpo)).state).toBe('erased');
      for (const table of tables) expect(await stored(withdrawn, table)).toBe(0);
      expect((await kept.seenBy(dpo)).state).toBe('withdrawn');
      world.clock.pass(days(17));
      await world.sweep();
      expect((await kept.seenBy(dpo)).state).toBe('erased');
    });

    it('is anonymised by the clock: words go, codes and figures stay', async () => {
      const { handling } = await released.seenBy(dpo);
      expect(new Date(handling.retentionDue).getTime() - new Date(handling.reviewDue).getTime()).toBe(days(30));
      world.clock.pass(days(91));
      await world.sweep();
      expect(await released.seenBy(dpo)).toMatchObject({ state: 'anonymised', handling: { retentionDue: null } });
      const analyst = await world.officer('analyst', { at: 'AL/border' });
      const { extract } = await released.seenBy(analyst);
      expect(extract).toMatchObject({ profile: { nationality: 'TR' }, answers: [{ date: '2026-05' }, {}] });
      expect(extract.legs[0]).toMatchObject({ fromCountry: 'GR', price: 1500 });
      expect(extract.legs[0].fromPlace).toBeUndefined();
      expect(await stored(released, 'debriefing_texts')).toBe(0);
    });
  });
});

const tables = ['texts', 'answers', 'legs', 'profiles', 'screens', 'extracts'].map((name) => `debriefing_${name}`);
const names = [{ type: 'nickname', value: 'Baron' }];
const person = { kind: 'person', appearsAs: 'named', person: { names, minorStatus: 'adult' } };
