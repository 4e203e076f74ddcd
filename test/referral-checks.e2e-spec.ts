import { randomUUID } from 'node:crypto';
import { clockActor } from '../src/core/access/actor.js';
import { Identity } from '../src/core/access/identity.js';
import { Work } from '../src/core/work/work.js';
import { days } from '../src/core/workflow/deadline.js';
import { HitTakers } from '../src/referrals/hit-takers.registry.js';
import { ReferralDesk, type Lesson } from '../src/referrals/referral.desk.js';
import { ReferralReader } from '../src/referrals/referral.reader.js';
import { act, consulting, NAMED, NECESSARY } from './support/consulting.js';
import type { TestOfficer } from './support/world.js';

const desk = consulting();

describe('a check in the collections here', () => {
  const internal = { target: 'internal' };
  const match = { source: 'entry', id: randomUUID(), collectionId: randomUUID() } as never;
  const found = (told: boolean, raiseUntold = () => Promise.resolve()) =>
    desk.world.get(HitTakers).set({ raise: () => Promise.resolve({ told, untold: !told }), raiseUntold });
  const learns = async (id: string, what: Lesson, hitId: string) => {
    const signedIn = await desk.world.get(Identity).session(desk.here.foreignAnalyst.sessionId);
    if (!signedIn) throw new Error('not signed in');
    const work = desk.world.get(Work);
    await work.as(signedIn.officer, (em, now) => desk.world.get(ReferralDesk).learn({ em, now }, id, what, hitId));
  };

  it('names what is odd about what is asked, for whoever is shown what leaves', async () => {
    // The first letter is Cyrillic.
    const odd = await desk.suspect({}, { ...NAMED, names: [{ type: 'current', value: '\u0410rben Hoxhaj\u202E' }] });
    const { path, id } = await desk.queued(odd.id, internal);
    const codes = async (officer: TestOfficer) =>
      ((await officer.sees(path)).body.warnings as { code: string }[] | undefined)?.map(({ code }) => code);
    expect((await codes(desk.here.author))?.sort()).toEqual(['bidirectional_marks', 'mixed_scripts']);
    expect(await codes(desk.here.leader)).toBeUndefined();
    await desk.answers(id);
    expect((await desk.here.author.sees(path)).body.answer).toMatchObject({ tooCommon: false, advice: null });
  });

  it('is asked in the transaction of the approval, of entries only, and finds nothing', async () => {
    const { path, id } = await desk.queued(desk.known, internal);
    expect(await desk.question(id)).toMatchObject({
      traits: { births: ['1985-03-04'] },
      among: ['entry'],
      asker: { source: 'subject', id: desk.known },
    });
    await desk.answers(id, { tooCommon: true });
    const { body } = await desk.here.author.sees(path);
    expect(body).toMatchObject({ state: 'no_hit', answer: { outcome: 'no_hit', tooCommon: true } });
    expect(body.answer.advice).toContain('add a date of birth');
    expect(body.answer.caution).toContain('proves neither innocence');
    expect(await desk.question(id)).toBeUndefined();
    await desk.answers(id, { matches: [match] });
    expect(await desk.state(path)).toBe('no_hit');
    expect(await desk.sees(desk.relay, path)).toBe(404);
  });

  it('looks as if nothing were found, where its side may not be told (R-22)', async () => {
    found(false);
    const { path, id } = await desk.queued(desk.known, internal);
    await desk.answers(id, { matches: [match] });
    const { body } = await desk.here.author.sees(path);
    expect(body).toMatchObject({ state: 'no_hit', results: [], answer: { outcome: 'no_hit', tooCommon: false } });
    const hitId = randomUUID();
    await learns(id, 'confirmed', hitId);
    expect(await desk.state(path)).toBe('no_hit');
    await desk.world.sweep();
    expect((await desk.here.author.sees(path)).body).toMatchObject({
      state: 'hit_confirmed',
      results: [{ hitId, outcome: 'hit_confirmed', enteredBy: null }],
    });
  });

  it('comes to what weighs most of its hits, and nothing is acted on before it is confirmed', async () => {
    found(true);
    const { path, id } = await desk.queued(desk.known, internal);
    await desk.answers(id, { matches: [match] });
    expect((await desk.here.author.sees(path)).body.answer.caution).toContain('not confirmed');
    const [one, other] = [randomUUID(), randomUUID()];
    const courses: [Lesson, string, string][] = [
      ['hit', one, 'hit_unconfirmed'],
      ['hit', other, 'hit_unconfirmed'],
      ['false_positive', one, 'hit_unconfirmed'],
      ['confirmed', other, 'hit_confirmed'],
      ['consent_pending', other, 'consent_pending'],
      ['refused', other, 'refused'],
      ['disclosed', other, 'disclosed'],
      ['false_positive', other, 'false_positive'],
      ['confirmed', other, 'hit_confirmed'],
    ];
    for (const [what, hit, state] of courses) {
      await learns(id, what, hit);
      await desk.world.sweep();
      expect([what, await desk.state(path)]).toEqual([what, state]);
    }
    const trail = await desk.world.database.owner<{ actor: string }>(
      `select distinct actor from audit_entries where record_id = $1 and action = 'referral.learn'`,
      [id],
    );
    expect(trail).toEqual([{ actor: 'clock' }]);
  });

  it('tells its author by itself when nobody does', async () => {
    const { path, id } = await desk.queued(desk.known, internal);
    await desk.answers(id);
    desk.world.clock.pass(days(3));
    await desk.world.sweep();
    expect(await desk.state(path)).toBe('fed_back');
  });
});

describe('what is counted of referrals', () => {
  it('stands in the figures of the operation, and open ones are in the way of its end', async () => {
    const unnecessary = await desk.submitted(desk.known);
    await act(desk.approver, unnecessary.path, 'reject', { reason: 'Known already.' });
    const counts = await desk.world.database.owner<{ counter: string; number: string }>(
      `select counter, sum(number) as number from app.counts_referrals($1, null, '2020-01-01', '2030-01-01') group by 1`,
      [desk.here.operation.id],
    );
    const numbers = Object.fromEntries(counts.map(({ counter, number }) => [counter, Number(number)]));
    expect(numbers.referrals_rejected).toBe(1);
    expect(numbers.checks_no_hit).toBeGreaterThanOrEqual(2);
    expect(numbers.checks_requested).toBeGreaterThanOrEqual(numbers.checks_no_hit ?? 0);
    const [obstacle] = await desk.world.database.owner<{ open: number }>(
      'select app.obstacle_open_referrals($1) as open',
      [desk.here.operation.id],
    );
    expect(obstacle?.open).toBeGreaterThan(0);
  });
});

describe('the end of a referral', () => {
  const stored = async (id: string) =>
    (
      await desk.world.database.owner(
        'select state, package, necessity, indicators, feedback, outcome from referrals where id = $1',
        [id],
      )
    )[0];

  it('is told to its author, who takes note; what found nothing is erased after thirty days', async () => {
    const { path, id } = await desk.queued(desk.known, { target: 'internal' });
    const other = await desk.queued(desk.known, { target: 'internal' });
    await act(desk.here.author, other.path, 'withdraw', { reason: 'Cleared up.' });
    await desk.answers(id);
    const feedback = 'Nothing here; ask again when the plate is known.';
    expect((await act(desk.here.author, path, 'feed_back', { feedback })).body.code).toBe('not_permitted');
    expect(await desk.sees(desk.secondApprover, path)).toBe(404);
    expect((await act(desk.approver, path, 'feed_back', { feedback })).body.state).toBe('fed_back');
    expect((await act(desk.approver, path, 'take_note')).body.code).toBe('not_permitted');
    const { body } = await act(desk.here.author, path, 'take_note');
    expect(body).toMatchObject({ state: 'fed_back', grounds: { feedback }, answer: { outcome: 'no_hit' } });
    const open = () => desk.world.get(Work).as(clockActor, (em) => desk.world.get(ReferralReader).open(em));
    expect(await open()).toContain(id);
    desk.world.clock.pass(days(29));
    await desk.world.sweep();
    expect(await stored(id)).toMatchObject({ state: 'fed_back', necessity: NECESSARY });
    desk.world.clock.pass(days(1));
    await desk.world.sweep();
    expect(await stored(id)).toEqual({
      state: 'closed',
      package: null,
      necessity: null,
      indicators: null,
      feedback: null,
      outcome: 'no_hit',
    });
    expect(await stored(other.id)).toMatchObject({ state: 'erased', necessity: null, package: null });
    expect(await open()).not.toContain(id);
    const left = await desk.world.database.owner(`select 1 from match_records where source = 1 and id = $1`, [id]);
    expect(left).toEqual([]);
  });
});
