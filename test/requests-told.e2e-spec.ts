import { Deadlines } from '../src/core/workflow/deadlines.js';
import { settled, TwoStates, type Answer } from './support/exchange.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('what a side without account has said, and is taken down later', () => {
  let world: World;
  let here: TwoStates;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
  });
  afterAll(() => world.stop());

  const came = { channel: 'siena', externalRef: 'MK-1' };
  const ago = (hours: number) => new Date(world.clock.now().getTime() - hours * HOUR).toISOString();
  const begun = async (but: object = {}) => {
    let request = await here.sent({ elsewhere: 'other', ...but });
    request = await here.act(here.ownUnit, request, 'acknowledge', came);
    return here.act(here.ownUnit, request, 'accept', came);
  };
  const clockOf = (request: Answer['body']) => (request as unknown as { clock: { dueAt: string } }).clock;

  it('holds the time from when it was said, and lets it run on from when it was answered', async () => {
    let request = await begun();
    const { dueAt } = clockOf(request);
    world.clock.pass(10 * HOUR);
    const question = { ...came, text: 'Which van?', at: ago(8) };
    request = await here.act(here.ownUnit, request, 'ask_clarification', question);
    expect(clockOf(request)).toMatchObject({ pausedSince: question.at });
    const answer = { text: 'The white one.', channel: 'siena', at: ago(3) };
    const early = await here.tries(here.asks, request, 'clarify', { ...answer, at: ago(9) });
    expect(early.body).toMatchObject({ code: 'inconsistent', field: 'at' });
    request = await here.act(here.asks, request, 'clarify', answer);
    expect(clockOf(request)).toMatchObject({
      pauses: [{ from: question.at, to: answer.at }],
      dueAt: new Date(Date.parse(dueAt) + 5 * HOUR).toISOString(),
    });
  });

  it('that came in time and is typed in late is not late, and is counted so', async () => {
    const year = world.clock.now().getUTCFullYear();
    const inTime = async () =>
      (
        settled(await here.ownUnit.sees(`/request-figures?year=${year}`)) as unknown as {
          requests: { inTime: number }[];
        }
      ).requests.reduce((all, one) => all + one.inTime, 0);
    const before = await inTime();
    const request = await begun();
    world.clock.pass(8 * DAY);
    expect(world.clock.now().toISOString() > clockOf(request).dueAt).toBe(true);
    const at = ago(3 * 24);
    const answered = await here.act(here.ownUnit, request, 'answer', { ...came, text: 'Not known here.', at });
    expect(answered).toMatchObject({ state: 'answered', answeredAt: at, clock: { stoppedAt: at, missedAt: null } });
    expect(await inTime()).toBe(before + 1);
    const late = await begun();
    world.clock.pass(8 * DAY);
    const missed = await here.act(here.ownUnit, late, 'answer', { ...came, text: 'Not known here.', at: ago(1) });
    expect(missed).toMatchObject({ answeredAt: ago(1), clock: { missedAt: clockOf(late).dueAt } });
    expect(await inTime()).toBe(before + 1);
  });

  it('is late no more when the alarm has sounded meanwhile', async () => {
    const request = await begun();
    world.clock.pass(8 * DAY);
    await world.get(Deadlines).sweep();
    const at = ago(3 * 24);
    const seen = settled(await here.ownUnit.sees(`/requests/${request.id}`));
    const refused = { ...came, ground: 'RF_PCC_30_SECURITY', reasons: 'No.', at };
    expect(await here.act(here.ownUnit, seen, 'refuse', refused)).toMatchObject({
      answeredAt: at,
      clock: { missedAt: null },
    });
  });

  it('is late with a reason that the side that is asked records, and only when it is', async () => {
    const request = await here.inProgress();
    const explain = (form: object) => here.tries(here.otherUnit, request, 'explain_delay', form);
    expect((await explain({ reason: 'The register was down.' })).body.code).toBe('not_late');
    world.clock.pass(8 * DAY);
    expect((await explain({})).body.code).toBe('reason_required');
    expect((await here.tries(here.asks, request, 'explain_delay', { reason: 'No.' })).status).toBe(403);
    expect(settled(await explain({ reason: 'The register was down.' }))).toMatchObject({ state: 'in_progress' });
    const history = async (who: typeof here.asks) =>
      settled(await who.sees(`/records/request/${request.id}/history`)) as unknown as {
        action: string;
        reason?: string;
      }[];
    const ofIt = (rows: { action: string }[]) => rows.filter(({ action }) => action === 'request.explain_delay');
    expect(ofIt(await history(here.otherUnit))).toMatchObject([{ reason: 'The register was down.' }]);
    expect(ofIt(await history(here.ownUnit))).toMatchObject([{ reason: 'The register was down.' }]);
  });

  it('is not of tomorrow, nor from before what it answers; and between two who are here nobody tells another time', async () => {
    const request = await begun();
    const form = { ...came, text: 'Not known here.' };
    const ahead = await here.tries(here.ownUnit, request, 'answer', { ...form, at: ago(-1) });
    expect(ahead.body).toMatchObject({ code: 'time_ahead', field: 'at' });
    const before = await here.tries(here.ownUnit, request, 'answer', { ...form, at: ago(1) });
    expect(before.body).toMatchObject({ code: 'inconsistent', field: 'at' });
    const both = await here.inProgress();
    world.clock.pass(2 * HOUR);
    const backdated = await here.tries(here.otherUnit, both, 'answer', { text: 'Not known here.', at: ago(1) });
    expect(backdated.body).toMatchObject({ code: 'inconsistent', field: 'at' });
  });
});
