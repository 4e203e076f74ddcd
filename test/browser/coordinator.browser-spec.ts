import { randomUUID } from 'node:crypto';
import { asks, operationUnderWay } from './support/asks.js';
import { Desk } from './support/desk.js';

describe("a coordinator's day", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.of('al.coordinator');
  });
  afterAll(async () => {
    expect(desk.wrong).toEqual([]);
    await desk.close();
  });

  const openFirst = async (kind: string): Promise<void> => {
    await desk.go(kind === 'operation' ? '/list/operation?state=active' : `/list/${kind}`);
    await desk.page.locator(`#main a[href*="/record/${kind}/"]`).first().click();
    await desk.page.getByRole('tab', { name: 'Record', exact: true }).waitFor();
  };

  it('keeps filters in the address, and finds them again on the way back', async () => {
    await desk.go('/list/incident');
    await desk.page.getByRole('combobox', { name: 'State' }).click();
    await desk.page.getByRole('option', { name: 'Detected' }).click();
    await desk.page.waitForURL(/state=detected/);
    await desk.page.locator('#main a[href*="/record/incident/"]').first().click();
    await desk.page.getByRole('tab', { name: 'Timeline' }).waitFor();
    await desk.page.goBack();
    await desk.page.waitForURL(/state=detected/);
    expect(await desk.page.getByRole('combobox', { name: 'State' }).inputValue()).toBe('Detected');
  });

  it('edits a record, and settles with somebody who changed the same field', async () => {
    const [theirs, mine] = [`Seven persons, ${randomUUID()}`, `A group of eight, ${randomUUID()}`];
    const other = await Desk.of('al.coordinator');
    await openFirst('incident');
    await other.page.goto(desk.page.url());
    for (const { page } of [desk, other]) await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await other.page.getByLabel('Narrative').fill(theirs);
    await other.page.getByRole('button', { name: 'Save' }).click();
    await other.page.getByRole('tab', { name: 'Timeline' }).waitFor();
    await desk.page.getByLabel('Narrative').fill(mine);
    await desk.page.getByRole('button', { name: 'Save' }).click();
    const review = desk.page.getByRole('alert');
    await review.waitFor();
    expect(await review.textContent()).toContain(theirs);
    expect(await review.textContent()).toContain(mine);
    await review.getByRole('button', { name: 'Use this choice' }).click();
    await desk.page.getByRole('button', { name: 'Save' }).click();
    await desk.page.getByText(mine).waitFor();
    await other.close();
  });

  it('says what an act does before it is done', async () => {
    await openFirst('operation');
    await desk.page.getByRole('button', { name: 'Demobilise' }).click();
    const dialog = desk.page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('It becomes');
    expect(await desk.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel' }).last().click();
  });

  it('sees figures, the map and who can see what', async () => {
    await openFirst('operation');
    for (const [tab, shown] of [
      ['Live figures', 'Daily reports'],
      ['Map', 'AL-GR'],
      ['Who can see this', 'May read it because'],
      ['Timeline', 'Propose'],
    ] as const) {
      await desk.page.getByRole('tab', { name: tab }).click();
      await desk.page.locator('#main').getByText(shown).first().waitFor();
      expect(await desk.barriers()).toEqual([]);
    }
  });

  it('watches the figures go on while others enter theirs', async () => {
    const operationId = await operationUnderWay();
    await desk.go(`/record/operation/${operationId}?tab=figures`);
    const tile = desk.page.locator('.mantine-Paper-root').filter({ hasText: /^\d+Persons checked$/ });
    const before = Number.parseInt(await tile.innerText(), 10);
    // What the server says once seven more were checked today.
    await desk.page.route(/\/tally$/, async (route) => {
      const answer = await route.fetch();
      const said = (await answer.json()) as { days: { figures: object[] }[] };
      said.days.at(-1)?.figures.push({ counter: 'persons_checked', country: 'AL', number: 7 });
      await route.fulfill({ response: answer, json: said });
    });
    await tile.getByText(String(before + 7), { exact: true }).waitFor();
    await desk.page.unroute(/\/tally$/);
  });

  it('opens the daily report that is owed in one click, with the figures of the day in it', async () => {
    await desk.go(`/record/operation/${await operationUnderWay()}?tab=figures`);
    await desk.page.getByRole('button', { name: 'Write it' }).last().click();
    await desk.page.waitForURL(/record\/daily_report/);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    await desk.page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
    expect(await desk.barriers()).toEqual([]);
  });

  it('reads the year as a line and on the map, and the final report of an operation section by section', async () => {
    await openFirst('annual_plan');
    const plan = await asks<{ title: string; entries: { title: string }[] }>(
      'al.coordinator',
      `GET /annual-plans/${/annual_plan\/([\da-f-]+)/.exec(desk.page.url())?.[1]}`,
    );
    await desk.page.getByRole('tab', { name: 'The year' }).click();
    for (const { title } of plan.entries) await desk.page.locator('#main').getByText(title).first().waitFor();
    await desk.page.getByRole('tab', { name: 'Map' }).click();
    await desk.page.getByRole('img', { name: /^Map of the region with: .+Greece/ }).waitFor();
    await openFirst('evaluation');
    await desk.page.getByRole('tab', { name: 'Report' }).click();
    await desk.page.getByText(/\d+ of \d+ mandatory sections are complete/).waitFor();
    expect(await desk.page.getByRole('navigation', { name: 'Sections' }).getByRole('link').count()).toBeGreaterThan(3);
    expect(await desk.barriers()).toEqual([]);
  });

  it('marks the sections in which something is open to its officer, and none for whoever only reads', async () => {
    const marked = async (login: string): Promise<number> => {
      const reader = await Desk.of(login);
      await reader.go(`/record/operation/${await operationUnderWay()}`);
      const sites = reader.page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: /^Sites/ });
      await sites.waitFor();
      const dots = await sites.getByRole('img', { name: 'something is open here' }).count();
      await reader.close();
      return dots;
    };
    expect([await marked('al.coordinator'), await marked('al.analyst')]).toEqual([1, 0]);
  });

  it('finds out why one officer can see a record, and that another one cannot', async () => {
    await desk.go(`/record/operation/${await operationUnderWay()}?tab=sharing`);
    const rows = desk.page.getByRole('table').getByRole('row');
    await rows.filter({ hasText: 'Anila Prifti' }).waitFor();
    await desk.page.getByLabel(/^Why can somebody see this/).fill('prifti');
    await rows.filter({ hasText: 'Ilir Bardhi' }).waitFor({ state: 'detached' });
    expect(await rows.filter({ hasText: 'Anila Prifti' }).textContent()).toContain('they have a function in it');
    await desk.page.getByLabel(/^Why can somebody see this/).fill('Besnik Ferati of nowhere');
    await desk.page.getByText('Nobody of that name may read it.').waitFor();
    expect(await desk.barriers()).toEqual([]);
  });

  it('prints a record with its handling, its reference, by whom and when', async () => {
    await openFirst('operation');
    await desk.page.emulateMedia({ media: 'print' });
    const head = desk.page.locator('.print-head');
    expect(await head.isVisible()).toBe(true);
    expect(await head.textContent()).toMatch(/FOR OFFICIAL USE.*Printed by Mira Shkaba/);
    expect(await desk.page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false);
    await desk.page.emulateMedia({ media: 'screen' });
  });
});
