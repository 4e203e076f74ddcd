import { figures, type Figure } from '../src/readmission-figures/readmission-figure.indicators.js';
import type { FigureCellView, ReadmissionFiguresView } from '../src/readmission-figures/readmission-figure.dto.js';
import { Counting } from './support/counting.js';
import { EXPECTED } from './support/counted.js';
import { settled } from './support/exchange.js';
import { directly, rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

// Some twenty cases are played, step by step.
jest.setTimeout(240_000);

const HUNDRED_DAYS = 100;

describe('the statistics of readmission', () => {
  let world: World;
  let played: Counting;
  let supervisor: TestOfficer;
  let oversight: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    played = await Counting.played(world);
    ({ supervisor } = played.here);
    oversight = await world.officer('oversight', { at: 'AT/mi' });
  });
  afterAll(() => world.stop());

  const asks = async (who: TestOfficer, period: string, path = '/readmission-figures/exact') =>
    settled(await who.sees(`${path}?period=${period}`)) as unknown as ReadmissionFiguresView;
  const inAll = ({ cells }: ReadmissionFiguresView) => cells.filter(({ dimension }) => dimension === 'total');
  const codes = ({ cells }: ReadmissionFiguresView, figure: Figure, dimension: string) =>
    cells
      .filter((cell) => cell.figure === figure && cell.dimension === dimension)
      .map(({ code, number }) => `${code} ${number}`);
  const counts = ({ side, number, cases, persons }: FigureCellView) => [side, number, cases, persons];

  it('count each of what was played: how often, in how many cases, of how many persons', async () => {
    const view = await asks(supervisor, '2026');
    expect(view).toMatchObject({ country: 'AT', frozen: null, exact: true });
    expect(Object.fromEntries(inAll(view).map((cell) => [cell.figure, counts(cell)]))).toEqual(EXPECTED);
    expect(view.meanings.map(({ figure }) => figure)).toEqual(Object.keys(figures));
    const indicators = new Set(view.meanings.flatMap((one) => one.indicators));
    for (let n = 1; n <= 20; n += 1) expect(indicators.has(`I${String(n).padStart(2, '0')}`)).toBe(true);
  });

  it('split what they count by all that it has, with days, sums and shares', async () => {
    const view = await asks(supervisor, '2026');
    expect(codes(view, 'applications', 'category')).toEqual(['own_national 7', 'tcn_visa_permit 1']);
    expect(codes(view, 'applications', 'quarter')).toEqual(['2026-Q3 1', '2026-Q4 7']);
    expect(codes(view, 'applications', 'counterpart')).toEqual(['XK 8']);
    expect(codes(view, 'transits_asked', 'counterpart')).toEqual(['MK 2']);
    expect(codes(view, 'persons_covered', 'age')).toEqual(['from_35 8', 'under_14 1']);
    expect(codes(view, 'persons_handed_over', 'age')).toEqual(['from_35 1']);
    expect(codes(view, 'persons_refused', 'sex').map((code) => code.split(' ')[1])).toEqual(['1']);
    expect(codes(view, 'persons_accepted', 'nationality')).toEqual(['XK 3']);
    expect(codes(view, 'refused', 'reason')).toEqual(['nationality_not_established 1']);
    expect(codes(view, 'ended_otherwise', 'ending')).toEqual(['withdrawn 1']);
    expect(codes(view, 'pending', 'due')).toEqual(['in_time 2']);
    expect(codes(view, 'holds_set', 'flag')).toEqual(['asylum 1', 'medical 1']);
    expect(codes(view, 'minors', 'company')).toEqual(['parent 1']);
    expect(codes(view, 'transits_answered', 'answer')).toEqual(['granted 1', 'refused 1']);
    expect(codes(view, 'errors_decided', 'answer')).toEqual(['rejected 1']);
    expect(codes(view, 'handed_over', 'assisted')).toEqual(['yes 1']);
    expect(codes(view, 'data_requests', 'nature')).toEqual(['access 1', 'erasure 1']);
    expect(codes(view, 'data_requests_answered', 'decision')).toEqual(['grant 1']);
    const total = (figure: Figure) => inAll(view).find((cell) => cell.figure === figure);
    expect(total('interviews_held')).toMatchObject({ daysMedian: 2, daysP90: 2 });
    expect(total('handed_over')).toMatchObject({ daysMedian: 1 });
    expect(total('invoices_paid')).toMatchObject({ cents: 30_100, daysMedian: 0 });
    const shares = view.ratios.filter(({ dimension }) => dimension === 'total');
    expect(Object.fromEntries(shares.map(({ ratio, share }) => [ratio, share]))).toEqual({
      approval: 0.8,
      effectiveness: 0.25,
      return_rate: 0.1,
      replies_in_time: 1,
      accelerated: 0,
    });
  });

  it('count what happened in the period, and how many were pending at its end', async () => {
    const september = await asks(supervisor, '2026-09');
    const of = (figure: Figure) => inAll(september).find((cell) => cell.figure === figure)?.number;
    expect([of('applications'), of('pending'), of('accepted_by_silence')]).toEqual([1, 1, undefined]);
    expect(inAll(await asks(supervisor, '2025'))).toEqual([]);
  });

  it('show the other side what it was asked, and of what is the requesting side’s own nothing', async () => {
    const theirs = await asks(played.here.otherSupervisor, '2026');
    expect(theirs.country).toBe('XK');
    const sides = Object.fromEntries(inAll(theirs).map((cell) => [cell.figure, counts(cell)]));
    expect(sides).toMatchObject({ applications: ['received', 8, 8, 9], errors_claimed: ['sent', 1, 1, 1] });
    for (const own of ['orders_to_leave', 'holds_set', 'holds_lifted', 'consents_asked', 'transits_asked'])
      expect(sides[own]).toBeUndefined();
    for (const [figure, split] of [
      ['minors', 'company'],
      ['handed_over', 'assisted'],
    ] as const)
      expect(codes(theirs, figure, split)).toEqual([]);
    const third = await asks(played.here.outsider, '2026');
    expect([third.country, third.cells, third.ratios]).toEqual(['BG', [], []]);
  });

  it('do not say to the other side which safeguard stopped a transfer', async () => {
    const stop = `update readmission_transfers set outcome = 'medical_stop' where state = 'failed'`;
    await world.database.owner(stop);
    expect(codes(await asks(supervisor, '2026'), 'transfers_failed', 'outcome')).toEqual(['medical_stop 1']);
    const theirs = await asks(played.here.otherSupervisor, '2026');
    expect(codes(theirs, 'transfers_failed', 'outcome')).toEqual(['stopped 1']);
  });

  it('are told in full to those who supervise, and to nobody without the office', async () => {
    expect((await oversight.sees('/readmission-figures/exact?period=2026')).status).toBe(403);
    expect((await played.here.officer.sees('/readmission-figures?period=2026')).status).toBe(403);
    const sql = `select * from app.readmission_figures('2026-01-01', '2027-01-01', '2027-01-01')`;
    for (const one of [played.here.officer, oversight]) expect(await directly(world, one, sql)).toEqual([]);
    expect((await directly(world, supervisor, sql)).length).toBeGreaterThan(0);
    const cells = `'[{"figure":"a","side":"sent","dimension":"total","code":"all","number":1,"cases":1}]'`;
    for (const inside of [
      `app.readmission_happenings('AT', '2026-01-01', '2027-01-01', '2027-01-01')`,
      `app.count_readmission_figures('AT', '2026-01-01', '2027-01-01', '2027-01-01')`,
      `app.concealed_figures(${cells})`,
    ])
      await expect(directly(world, supervisor, `select * from ${inside}`)).rejects.toThrow('permission denied');
    for (const period of ['2026-13', '2026-11']) {
      const wrong = await supervisor.sees(`/readmission-figures?period=${period}`);
      expect(wrong.body).toMatchObject({ code: 'bad_input', fields: ['period'] });
    }
    expect((await supervisor.sees('/readmission-figures/exact?period=2026-11')).status).toBe(200);
  });

  describe('of a period that was frozen', () => {
    const frozen = '/readmission-figures/frozen';
    let before: ReadmissionFiguresView;
    let toldBefore: string[];
    /** What leaves, as a number or as hidden, in all and by each thing. */
    const told = async (period: string, who = oversight) =>
      (await asks(who, period, '/readmission-figures')).cells.map(
        ({ figure, side, dimension, code, number }) => `${figure} ${side} ${dimension} ${code} ${number ?? '-'}`,
      );

    it('are there once it is over, frozen once, by a supervisor', async () => {
      expect((await supervisor.does(frozen, { period: '2026' })).body.code).toBe('period_not_over');
      await played.limits.pass(HUNDRED_DAYS);
      before = await asks(supervisor, '2026-Q4');
      toldBefore = await told('2026-Q4');
      expect((await oversight.does(frozen, { period: '2026-Q4' })).status).toBe(403);
      const { status, body } = await supervisor.does(frozen, { period: '2026-Q4' });
      expect([status, body]).toMatchObject([201, { period: '2026-Q4', frozenBy: supervisor.id }]);
      expect((await supervisor.does(frozen, { period: '2026-Q4' })).body.code).toBe('period_frozen');
      const again = await Promise.all(['a', 'b'].map(() => supervisor.does(frozen, { period: '2026-11' })));
      expect(again.map((one) => one.status).sort()).toEqual([201, 409]);
      expect((await asks(supervisor, '2026-Q4')).frozen).toMatchObject({ id: body.id, frozenBy: supervisor.id });
    });

    it('stay as they were, whatever is erased or comes late; what is counted anew does not', async () => {
      const { here, ids, dataProtection } = played;
      await here.goes(ids.withdrawn ?? '', 'erase', { by: dataProtection });
      await world.database.owner(`delete from readmission_persons where role = 'child'`);
      await world.database.owner(
        `insert into readmission_messages (id, readmission_id, kind, side, digest, channel, registered, said_at, recorded_at, state_then)
         values (gen_random_uuid(), $1, 'reply_negative', 'other', 'x', 'post', true, '2026-12-01', '2027-01-10', 'examination')`,
        [ids.family ?? ''],
      );
      const after = await asks(supervisor, '2026-Q4');
      expect([after.cells, after.ratios]).toEqual([before.cells, before.ratios]);
      const year = await asks(supervisor, '2026');
      const of = (figure: Figure) => inAll(year).find((cell) => cell.figure === figure);
      expect(of('minors')).toBeUndefined();
      expect(of('refused')).toMatchObject({ number: 2 });
      const file = await supervisor.sees('/readmission-figures/csv?period=2026-Q4');
      expect(file.text.split('\n')[1]).toMatch(/^2026-Q4,2027-/);
      expect(await told('2026-Q4')).toEqual(toldBefore);
    });

    it('leave without small numbers, by the quarter, when that is over, as an answer and as a file', async () => {
      const view = await asks(oversight, '2026-Q4', '/readmission-figures');
      expect(view).toMatchObject({ exact: false, until: '2026-12-31T23:00:00.000Z' });
      const numbers = view.cells.flatMap(({ number, cases }) => [number, cases]).filter((one) => one !== null);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(5);
      const total = (figure: Figure) => inAll(view).find((cell) => cell.figure === figure);
      expect(total('applications')).toMatchObject({ hidden: false, number: 7 });
      expect(total('refused')).toMatchObject({ hidden: true, number: null, cases: null, persons: null });
      expect(view.ratios.find(({ ratio }) => ratio === 'approval')?.share ?? null).toBeNull();
      const { text, headers } = await supervisor.sees('/readmission-figures/csv?period=2026-Q4');
      expect(headers['content-type']).toContain('text/csv');
      expect(text).toMatch(/2026-Q4,[^,]*,AT,I01 I02,applications,sent,total,all,no,7,7,/);
      expect(text).toMatch(/2026-Q4,[^,]*,AT,I05,refused,sent,total,all,yes,,,,/);
      // A quarter that runs on: what comes to it tomorrow would be the difference between two answers.
      expect(await asks(oversight, '2027-Q1', '/readmission-figures')).toMatchObject({ cells: [], ratios: [] });
    });

    it('leave nobody a small number as the difference between what overlaps', async () => {
      // In the third quarter of 2026 there was one application, in the fourth there were seven: the year does not tell eight.
      const exact = await asks(supervisor, '2026');
      expect(inAll(exact).find(({ figure }) => figure === 'applications')).toMatchObject({ number: 8 });
      const year = await asks(oversight, '2026', '/readmission-figures');
      const half = await asks(oversight, '2026-H2', '/readmission-figures');
      for (const view of [year, half]) {
        expect(inAll(view).find(({ figure }) => figure === 'applications')).toMatchObject({
          hidden: true,
          number: null,
        });
        expect(codes(view, 'applications', 'quarter')).toEqual(['2026-Q3 null', '2026-Q4 7']);
        expect(codes(view, 'applications', 'month')).toEqual([]);
      }
      // In the database no other period can be asked for.
      for (const period of ['2026-11', '2026-10-15', '2026-Q5', '%'])
        expect(
          await directly(world, oversight, `select * from app.readmission_figures_told($1, '2027-06-01')`, [period]),
        ).toEqual([]);
    });

    it('are listed for their own state, and are there for no other', async () => {
      const { body } = await oversight.sees(frozen);
      expect((body as unknown as { period: string }[]).map(({ period }) => period)).toEqual(['2026-Q4', '2026-11']);
      expect((await played.here.otherSupervisor.sees(frozen)).body).toEqual([]);
      const { otherSupervisor, officer } = played.here;
      const table = 'readmission_figure_snapshots';
      expect(await rowsFor(world, supervisor, table)).toHaveLength(2);
      // What was frozen is exact: whoever is not told small numbers does not read them there either.
      for (const one of [oversight, otherSupervisor, officer]) expect(await rowsFor(world, one, table)).toEqual([]);
    });

    it('are changed by nobody, and written by the database alone', async () => {
      const change = `update readmission_figure_snapshots set figures = '[]' returning id`;
      await expect(directly(world, supervisor, change)).rejects.toThrow('permission denied');
      await expect(world.database.owner(change)).rejects.toThrow('append-only');
      await expect(world.database.owner('delete from readmission_figure_snapshots')).rejects.toThrow('append-only');
      const early = `select app.freeze_readmission_figures(gen_random_uuid(), '2027', '2027-01-20')`;
      await expect(directly(world, supervisor, early)).rejects.toThrow('frozen_when_it_was_over');
      expect(await directly(world, oversight, early)).toEqual([{ freeze_readmission_figures: false }]);
    });

    it('leave a trace of who has read, exported and frozen them', async () => {
      const trail = await world.database.owner<{ kind: string; action: string }>(
        `select distinct kind, action from audit_entries where action like 'readmission.figures%' and kind <> 'refusal' order by action`,
      );
      expect(trail.map(({ kind, action }) => `${kind} ${action}`)).toEqual([
        'read readmission.figures',
        'read readmission.figures_exact',
        'export readmission.figures_export',
        'act readmission.figures_freeze',
        'read readmission.figures_frozen',
      ]);
    });
  });
});
