import { lists, operationUnderWay } from './support/asks.js';
import { Desk } from './support/desk.js';

/** A record of each desk that has tabs of its own; whatever tab there is comes of it. */
const firstOf = async (login: string, kind: string, path: string): Promise<string> =>
  `/record/${kind}/${(await lists(login, `${path}?limit=1`))[0]?.id}`;
const desks: Readonly<Record<string, readonly (() => Promise<string>)[]>> = {
  'al.unit': [() => firstOf('al.unit', 'request', '/requests')],
  'al.coordinator': [
    async () => `/record/operation/${await operationUnderWay()}`,
    () => firstOf('al.coordinator', 'annual_plan', '/annual-plans'),
    () => firstOf('al.coordinator', 'evaluation', '/evaluations'),
  ],
  'al.dpo': [() => firstOf('al.dpo', 'request', '/requests')],
};

describe.each(Object.keys(desks))('every tab of %s', (login) => {
  let desk: Desk;
  const seen: string[] = [];
  beforeAll(async () => {
    desk = await Desk.of(login);
  });
  afterAll(() => desk.close());

  it('opens by keyboard, has no barrier, and leaves no error', async () => {
    const barriers: string[] = [];
    for (const record of desks[login] ?? []) {
      await desk.go(await record());
      const tabs = desk.page.locator('#main').getByRole('tablist').first().getByRole('tab');
      await tabs.first().waitFor();
      await tabs.first().focus();
      const names = await tabs.allTextContents();
      for (const [at, name] of names.entries()) {
        if (at > 0) await desk.page.keyboard.press('ArrowRight');
        await desk.page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
        await desk.page.locator('.mantine-Loader-root').first().waitFor({ state: 'detached' });
        for (const barrier of await desk.barriers({ part: '#main' })) barriers.push(`${name}: ${barrier}`);
        seen.push(name);
      }
    }
    expect(barriers).toEqual([]);
    expect(desk.wrong).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining(['Record', 'Timeline', 'Links', 'Who can see this']));
    const own = { 'al.unit': ['Both sides', 'Tasks', 'Files', 'Notes'], 'al.coordinator': ['The year', 'Report'] };
    expect(seen).toEqual(expect.arrayContaining(own[login as keyof typeof own] ?? ['Audit']));
  }, 300_000);
});
