import { Desk } from './support/desk.js';

/** Every list in the menu of these officers that was not opened before, and the first record of each. */
const opened = new Set<string>();
describe.each(['al.unit', 'al.coordinator', 'al.readmission', 'al.dpo', 'al.admin'])('every page of %s', (login) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.of(login);
  });
  afterAll(() => desk.close());

  it('opens, has no barrier, and leaves no error', async () => {
    const barriers = await desk.barriers();
    const check = async (path: string) => {
      for (const barrier of await desk.barriers({ part: '#main' })) barriers.push(`${path} ${barrier}`);
    };
    for (const group of await desk.page.locator('nav button').all()) await group.click();
    const links = await desk.page.locator('nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const path of links) {
      if (path === null || opened.has(path)) continue;
      opened.add(path);
      await desk.go(path.replace('/app', ''));
      await check(path);
      const [record] = await desk.page
        .locator('#main a[href*="/record/"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      if (!record) continue;
      await desk.go(record.replace('/app', ''));
      await check(record);
    }
    expect(barriers).toEqual([]);
    expect(desk.wrong).toEqual([]);
  }, 600_000);
});
