import { Keepers } from './support/keepers.js';
import { Readmissions } from './support/readmissions.js';
import { acts, passports, plans } from './support/transferring.js';
import { World } from './support/world.js';

describe('the notice of a transfer, when a calendar is corrected,', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world, 'AT/mi', 'RS/mi');
  });
  afterAll(() => world.stop());

  it('is due earlier where a day off comes between, and what came in time before comes too late', async () => {
    const { id } = await here.in('travel_document');
    await passports(here, id);
    // From Tuesday the 1st in ten days: two working days before that Friday.
    const { id: transferId } = await plans(here, id);
    const path = `/readmission-transfers/${transferId}`;
    const notice = async () => (await here.officer.sees(path)).body.notice as { by: string; latest: string };
    const before = await notice();
    expect(before.latest).toBe('2026-09-09T22:00:00.000Z');
    const law = await Keepers.of(world);
    const rule = { kind: 'dated', dates: ['2026-09-09', '2026-09-10'] };
    const content = { country: 'AT', name: 'Days of mourning (made up)', rule, moves: null, since: null, until: null };
    const holiday = { kind: 'holiday', key: 'AT/MOURNING_N', article: 'decision of the government (made up)', content };
    await law.putInForce({ ...holiday, source: 'official gazette (made up)', trust: 'verified' });
    await world.matched();
    expect(await notice()).toMatchObject({ latest: '2026-09-07T22:00:00.000Z' });
    world.clock.pass(7 * 86_400_000);
    expect((await acts(here.officer, path, 'notify')).body.code).toBe('notice_too_short');
  });
});

describe('the window for a claim of error, when a calendar is corrected,', () => {
  let world: World;
  let here: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
  });
  afterAll(() => world.stop());

  it('closes later for a claim that is being written, and stays for one that was made', async () => {
    const claims = async () => {
      const { id: readmissionId } = await here.in('handed_over');
      const identity = { familyName: 'Other', givenNames: 'Person' };
      const form = { readmissionId, ground: 'wrong_identity', reasons: 'Somebody else.', identity, originals: [] };
      return `/error-claims/${String((await here.other.does('/error-claims', form)).body.id)}`;
    };
    const [written, made] = [await claims(), await claims()];
    expect((await acts(here.otherSupervisor, made, 'lodge')).body.state).toBe('lodged');
    const until = async (path: string) => String((await here.other.sees(path)).body.windowEndsAt);
    const [before, kept] = [await until(written), await until(made)];
    const lastDay = new Date(new Date(before).getTime() - 3_600_000).toISOString().slice(0, 10);
    const rule = { kind: 'dated', dates: [lastDay] };
    const content = { country: 'XK', name: 'Day of mourning (made up)', rule, moves: null, since: null, until: null };
    const holiday = { kind: 'holiday', key: 'XK/MOURNING_E', article: 'decision of the government (made up)', content };
    const law = await Keepers.of(world);
    await law.putInForce({ ...holiday, source: 'official gazette (made up)', trust: 'verified' });
    await world.matched();
    expect(Date.parse(await until(written))).toBe(Date.parse(before) + 86_400_000);
    expect(await until(made)).toBe(kept);
  });
});
