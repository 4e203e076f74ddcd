import { CheckQueue, carryOut } from './support/check-queue.js';
import { letThemMeet } from './support/deconflicting.js';

let here: CheckQueue;
beforeAll(async () => {
  here = await CheckQueue.start();
});
afterAll(() => here.world.stop());

const stakesOf = async (path: string) => {
  await letThemMeet(here.world);
  return here.world.database.owner<{ unit_id: string; country: string; subject: boolean }>(
    `select distinct unit_id, country, subject_id is not null as subject from deconfliction_stakes
     where source_type = 'referrals' and source_id = $1`,
    [path.split('/').at(-1)],
  );
};

describe('a referral', () => {
  it('makes its author’s unit one that works on its subject from when it is queued until it is taken back', async () => {
    const submitted = await here.submitted();
    expect(await stakesOf(submitted)).toEqual([]);
    const path = await here.queued();
    const stake = { unit_id: here.informing.operation.id, country: 'AL', subject: true };
    expect(await stakesOf(path)).toEqual([stake]);
    await carryOut(here.author, path, 'withdraw', { reason: 'Wrong person.' });
    expect(await stakesOf(path)).toEqual([]);
  });
});
