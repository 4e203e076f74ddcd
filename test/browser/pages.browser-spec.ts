import { Desk } from './support/desk.js';

/** Every list in the menu of these officers, and the first record of each. */
describe.each(['al.coordinator', 'al.unit', 'al.dpo'])('every page of %s', (login) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.of(login);
  });
  afterAll(() => desk.close());

  const linksIn = async (selector: string): Promise<string[]> => {
    const found = await desk.page
      .locator(selector)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    return found.filter((href) => href !== null);
  };

  it('opens, has no barrier, and leaves no error', async () => {
    for (const group of await desk.page.locator('nav button').all()) await group.click();
    const pages = await linksIn('nav a');
    const barriers: string[] = [];
    for (const page of pages) {
      await desk.go(page.replace('/app', ''));
      for (const barrier of await desk.barriers()) barriers.push(`${page} ${barrier}`);
      const [record] = await linksIn('#main a[href*="/record/"]');
      if (!record) continue;
      await desk.go(record.replace('/app', ''));
      for (const barrier of await desk.barriers()) barriers.push(`${record} ${barrier}`);
    }
    expect(barriers).toEqual([]);
    expect(desk.wrong).toEqual([]);
  }, 600_000);
});
