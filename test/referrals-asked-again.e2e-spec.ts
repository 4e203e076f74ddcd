import { hours } from '../src/core/workflow/deadline.js';
import { act, carryOut, CheckQueue } from './support/check-queue.js';

let here: CheckQueue;
beforeAll(async () => {
  here = await CheckQueue.start();
});
afterAll(() => here.world.stop());

/** As after the last attempt of the queue: the job stays where it is, and nobody takes it up any more. */
async function givenUp(path: string): Promise<void> {
  await here.world.database.as(
    'seecase_queue',
    `update queue._private_jobs set attempts = max_attempts where key = 'referral_check:${path.split('/')[2]}'`,
  );
  await here.settle();
  expect((await here.referral(path)).state).toBe('queued');
}

describe('a check in the collections here that was given up', () => {
  it('is asked for again by whoever leads or has approved it, and by nobody else', async () => {
    const path = await here.queued({ name: 'Bujar Memushaj' });
    await givenUp(path);
    expect((await act(here.author, path, 'ask_again')).body.code).toBe('not_permitted');
    const { body } = await act(here.informing.leader, path, 'ask_again');
    expect(body).toMatchObject({ state: 'queued', failures: 1 });
    await here.settle();
    expect((await here.referral(path)).state).toBe('no_hit');
    expect((await act(here.informing.leader, path, 'ask_again')).body.code).toBe('wrong_state');

    const other = await here.queued({ name: 'Fatmir Zeneli' });
    await givenUp(other);
    await carryOut(here.approver, other, 'ask_again');
    await here.settle();
    expect((await here.referral(other)).state).toBe('no_hit');
  });

  it('is asked for again by the clock when it is not answered in time, and its lead knows', async () => {
    const path = await here.queued({ name: 'Ilir Dervishi' });
    await givenUp(path);
    here.world.clock.pass(hours(4));
    await here.world.sweep();
    const { body } = await here.informing.leader.sees(path);
    expect(body).toMatchObject({ state: 'queued', failures: 1, missedAt: expect.any(String) });
    await here.settle();
    expect((await here.referral(path)).state).toBe('no_hit');
  });
});
