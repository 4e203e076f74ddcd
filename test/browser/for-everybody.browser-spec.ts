import { randomUUID } from 'node:crypto';
import { asks, lists, newWord, operationUnderWay } from './support/asks.js';
import { Desk } from './support/desk.js';

const MANY = 10_000;

describe('every page', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open();
  });
  afterEach(async () => {
    expect(desk.wrong).toEqual([]);
    await desk.close();
  });

  it('needs no scrolling to the side at 200 %', async () => {
    await desk.page.setViewportSize({ width: 680, height: 430 });
    await desk.signIn('al.coordinator');
    const [operation] = await lists('al.coordinator', '/operations?limit=1');
    for (const path of [
      '/',
      '/list/incident',
      `/record/operation/${operation?.id}`,
      '/new/incident',
      '/law',
      '/figures',
    ]) {
      await desk.go(path);
      const [has, sees] = await desk.page.evaluate<[number, number]>(
        `[document.documentElement.scrollWidth, document.documentElement.clientWidth]`,
      );
      expect([path, has]).toEqual([path, sees]);
    }
  });

  it('moves nothing where its officer wants no motion', async () => {
    await desk.page.emulateMedia({ reducedMotion: 'reduce' });
    await desk.signIn('al.coordinator');
    await desk.go('/list/operation');
    const longest = await desk.page.evaluate<number>(
      `Math.max(...[...document.querySelectorAll('*')].flatMap((one) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one);
        return [transitionDuration, animationDuration].flatMap((all) => all.split(',').map(parseFloat));
      }))`,
    );
    expect(longest).toBe(0);
  });

  /** Pressed until the focus is on what is wanted: as somebody does who has no mouse. */
  const tabTo = async (name: string | RegExp, role?: string): Promise<void> => {
    for (let presses = 0; presses < 120; presses += 1) {
      await desk.page.keyboard.press('Tab');
      const [text, tag] = await desk.page.evaluate<[string, string]>(
        `(() => { const at = document.activeElement; return [(at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent).trim(), at.getAttribute('role') ?? at.tagName.toLowerCase()]; })()`,
      );
      const isIt = typeof name === 'string' ? text === name : name.test(text);
      if (isIt && (role === undefined || role === tag)) return;
    }
    throw new Error(`the keyboard does not come to ${String(name)}`);
  };

  it('lets one whole flow be done by keyboard: signing in, a list, a record, an act with its dialog', async () => {
    const operationId = await operationUnderWay();
    const { keyboard } = desk.page;
    const label = `Keyboard ${newWord()}`;
    const { id } = await asks('al.coordinator', 'POST /tablets', { label, operationId });
    await tabTo(/^Login/);
    await keyboard.type('al.coordinator');
    await tabTo(/^Password/);
    await keyboard.type('kakavia-demo-2018');
    await keyboard.press('Enter');
    await desk.page.getByRole('heading', { name: 'What needs me' }).waitFor();
    await tabTo('Officers', 'button');
    await keyboard.press('Enter');
    await tabTo('Tablets', 'a');
    await keyboard.press('Enter');
    await desk.page.getByRole('heading', { level: 1, name: 'Tablets' }).waitFor();
    await desk.page.locator(`#main a[href$="${id}"]`).waitFor();
    await tabTo(new RegExp(`${id.slice(-6)}$`), 'a');
    await keyboard.press('Enter');
    await desk.page.getByRole('heading', { level: 1, name: new RegExp(label) }).waitFor();
    await tabTo('Revoke', 'button');
    await keyboard.press('Enter');
    const dialog = desk.page.getByRole('dialog');
    await dialog.waitFor();
    await tabTo(/^Because/);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabTo('Revoke', 'button');
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect((await asks('al.coordinator', `GET /tablets/${id}`)).state).toBe('revoked');
  });

  it("says in the officer's own language what a code means and what a form does", async () => {
    const [readmission] = await lists('al.readmission', '/readmissions?limit=1');
    await desk.signIn('al.readmission');
    await desk.go(`/record/readmission/${readmission?.id}?tab=application`);
    await desk.page.getByLabel('Language').first().selectOption('de');
    await desk.page.getByRole('button', { name: 'Sperre setzen' }).click();
    await desk.page.getByText('Hält einen Fall sofort an.').waitFor();
    await desk.page.getByRole('combobox', { name: 'Kennzeichen' }).click();
    await desk.page.getByRole('option', { name: /^H04: Ehegatten oder Eltern und Kinder würden getrennt/ }).waitFor();
  });

  it('draws few rows of ten thousand, wherever the list is scrolled to', async () => {
    await desk.signIn('al.coordinator');
    const [first] = await lists('al.coordinator', '/incidents?limit=1');
    // The server's answer, a hundred rows at a time; the demonstration has no ten thousand.
    await desk.page.route(/\/incidents\?/, (route) => {
      const after = Number(new URL(route.request().url()).searchParams.get('after') ?? 0);
      const items = Array.from({ length: 1000 }, (_, at) => ({
        ...first,
        id: randomUUID(),
        refNo: `ROW-${after + at}`,
      }));
      const next = after + 1000 < MANY ? String(after + 1000) : null;
      return route.fulfill({ json: { items, next, count: after === 0 ? 1000 : null } });
    });
    await desk.go('/list/incident');
    const table = desk.page.getByRole('table');
    for (let last = 0; last < MANY - 1;) {
      await table.evaluate((box) => box.scrollTo(0, box.scrollHeight));
      await table.getByText(`ROW-${Math.min(last + 999, MANY - 1)}`, { exact: true }).waitFor();
      last += 1000;
      expect(await table.getByRole('row').count()).toBeLessThan(80);
    }
    await table.evaluate((box) => box.scrollTo(0, box.scrollHeight / 2));
    await table
      .getByText(/^ROW-50\d\d$/)
      .first()
      .waitFor();
    expect(await table.getByRole('row').count()).toBeLessThan(80);
    expect(await table.getAttribute('aria-rowcount')).toBe(String(MANY + 1));
  });

  it('prints a list with its banner, all of its rows, by whom and when', async () => {
    await desk.signIn('al.coordinator');
    await desk.go('/list/tablet');
    await desk.page.emulateMedia({ media: 'print' });
    expect(await desk.page.locator('.print-head').textContent()).toMatch(/Tablets.*Printed by Mira Shkaba/);
    expect(await desk.page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false);
    const pages = await desk.page.pdf({ preferCSSPageSize: true });
    expect(pages.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
