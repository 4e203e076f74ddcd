import { days } from '../src/core/workflow/deadline.js';
import { aNumber, declares, letThemMeet, noticeAbout } from './support/deconflicting.js';
import { act, carryOut, HandingOver } from './support/handing-over.js';
import { succeeded } from './support/succeeded.js';
import type { TestOfficer } from './support/world.js';

let handing: HandingOver;
/** Of an investigation unit in another state: its leader, and its state's central unit. */
let theirLeader: TestOfficer;
let theirUnit: TestOfficer;
beforeAll(async () => {
  handing = await HandingOver.start();
  theirLeader = await handing.world.officer('team_leader', { at: 'MK/border' });
  theirUnit = await handing.world.officer('central_unit_officer', { at: 'MK/ncu' });
});
afterAll(() => handing.world.stop());

const sweep = () => letThemMeet(handing.world);

describe('a covert unit', () => {
  it('is told alone, and decides whether the head of the other one hears of it', async () => {
    const { here } = handing;
    const centralUnit = await handing.world.officer('central_unit_officer', { at: 'AL/ncu' });
    const number = aNumber();
    const phone = await here.recorded('phone', { number });
    const covert = await succeeded('declare', declares(theirLeader, number, { covert: true }));
    await sweep();
    expect(await noticeAbout(here.leader, phone.id)).toEqual([]);
    expect(await noticeAbout(centralUnit, phone.id)).toEqual([]);
    const [own] = await noticeAbout(theirLeader, covert.body.id);
    expect(own).toMatchObject({ covert: true, revealed: false, contactOfficerId: centralUnit.id });
    const path = `/deconfliction-notices/${own?.id}`;
    expect((await act(theirLeader, path, 'answer', { answer: 'contact_made' })).body.code).toBe('still_covert');
    expect((await act(theirLeader, path, 'reveal', {})).body.code).toBe('reason_required');
    await carryOut(theirLeader, path, 'reveal', { reason: 'We have to speak to each other.' });
    await sweep();
    expect(await noticeAbout(here.leader, phone.id)).toEqual([]);
    expect(await noticeAbout(centralUnit, phone.id)).toMatchObject([
      { level: 'head', contactOfficerId: theirLeader.id },
    ]);
    expect((await act(theirLeader, path, 'reveal', { reason: 'x' })).body.code).toBe('already_revealed');
  });

  it('that meets another covert one is told of it through the heads of both', async () => {
    const { investigator } = handing;
    const number = aNumber();
    const one = await declares(investigator, number, { covert: true });
    const other = await declares(theirLeader, number, { covert: true });
    await sweep();
    expect(await noticeAbout(investigator, one.body.id)).toEqual([]);
    expect(await noticeAbout(theirLeader, other.body.id)).toEqual([]);
    expect(await noticeAbout(theirUnit, other.body.id)).toMatchObject([{ level: 'head', covert: true }]);
  });

  it('can keep it to itself, and then nobody else is told', async () => {
    const { here } = handing;
    const number = aNumber();
    const phone = await here.recorded('phone', { number });
    const covert = await declares(theirLeader, number, { covert: true });
    await sweep();
    const [own] = await noticeAbout(theirLeader, covert.body.id);
    await carryOut(theirLeader, `/deconfliction-notices/${own?.id}`, 'keep_covert', { reason: 'A source is at risk.' });
    handing.world.clock.pass(days(91));
    await handing.world.sweep();
    const rows = await handing.world.database.owner(
      `select state from deconfliction_notices where source_id = $1 order by state`,
      [phone.id],
    );
    expect(rows).toEqual([{ state: 'dropped' }]);
  });
});
