import { hours } from '../src/core/workflow/deadline.js';
import type { ClockView } from '../src/clocks/clock.dto.js';
import { TwoStates } from './support/exchange.js';
import { World, type TestOfficer } from './support/world.js';

describe('the clock of a request between two states', () => {
  let world: World;
  let here: TwoStates;
  let urgent: { id: string; version: number };
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
    const child = { urgency: 'URGENT_LIFE', urgencyReason: 'A child is missing', accessibility: 'directly' };
    urgent = await here.inProgress(child);
  });
  afterAll(() => world.stop());

  const clock = async (who: TestOfficer) => (await who.sees(`/requests/${urgent.id}`)).body.clock as ClockView;
  const sounded = async () =>
    (
      await world.database.owner(`select from audit_entries where action = 'request.sound_alarm' and record_id = $1`, [
        urgent.id,
      ])
    ).length;
  const outage = async (n: number) => {
    world.clock.pass(hours(n));
    await world.sweep();
  };
  const again = async () => {
    urgent = (await here.asks.sees(`/requests/${urgent.id}`)).body as typeof urgent;
  };

  it('is the same for both sides, and says by what it is requested', async () => {
    const [ours, theirs] = [await clock(here.asks), await clock(here.otherUnit)];
    expect(ours).toEqual(theirs);
    expect(ours).toMatchObject({
      rule: 'PCC_SEE/ANSWER_URGENT',
      binding: 'requested',
      level: 'green',
      breached: false,
    });
    expect(ours.label).toMatch(/^requested by proposal after Directive/);
  });

  it('sounds at amber, once however often it is looked for', async () => {
    await outage(6);
    await world.sweep();
    expect([(await clock(here.otherUnit)).level, await sounded()]).toEqual(['amber', 1]);
  });

  it('sounds not at all while a question back is open', async () => {
    await again();
    urgent = await here.act(here.otherUnit, urgent, 'ask_clarification', { text: 'Which van?' });
    await outage(72);
    expect([(await clock(here.asks)).level, await sounded()]).toEqual(['amber', 1]);
    await again();
    urgent = await here.act(here.asks, urgent, 'clarify', { text: 'The white one.' });
    await world.sweep();
    expect(await sounded()).toBe(1);
  });

  it('sounds once for red, overdue and all that an outage has let pass, and is no breach', async () => {
    const { dueAt } = await clock(here.asks);
    await outage(2 + 24 + 24 + 1);
    expect(await clock(here.asks)).toMatchObject({
      level: 'again',
      escalations: 2,
      calls: 'head_of_the_central_unit',
      missedAt: dueAt,
      breached: false,
    });
    expect(await sounded()).toBe(2);
    await world.sweep();
    expect(await sounded()).toBe(2);
  });

  it('is silent when it is answered', async () => {
    await again();
    await here.act(here.otherUnit, urgent, 'answer', { text: 'Found.' });
    await outage(24 * 10);
    expect([(await clock(here.asks)).stoppedAt !== null, await sounded()]).toEqual([true, 2]);
  });
});
