import { randomUUID } from 'node:crypto';
import { asks, lists, newWord, operationUnderWay, type Found } from './support/asks.js';
import { Desk } from './support/desk.js';
import { textsOf } from './support/paper.js';

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

  it('prints a list whole, though only its first page had been fetched: banner and page x of y on every page', async () => {
    await desk.signIn('al.coordinator');
    const { items, count } = await asks<{ items: Found[]; count: number }>(
      'al.coordinator',
      'GET /deployments?limit=100&count=true',
    );
    expect(count).toBeGreaterThan(60);
    await desk.go('/list/deployment');
    // On paper before that, it says that it is not all.
    expect(await desk.page.locator('.print-head').textContent()).toContain('These are the first 50 rows.');
    await desk.page.evaluate(`window.print = () => { document.body.dataset.printed = 'yes'; }`);
    await desk.page.getByRole('button', { name: 'Print', exact: true }).click();
    await desk.page.locator('body[data-printed]').waitFor();
    const pages = await textsOf(await desk.page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    for (const [at, text] of pages.entries()) {
      expect(text).toContain(`${at + 1} / ${pages.length}`);
      expect(text).toContain('FOR OFFICIAL USE · Deployments');
      expect(text).not.toContain('Sign out');
    }
    const whole = pages.join(' ').replace(/\s/g, '');
    expect(whole).toContain('PrintedbyMiraShkaba');
    expect(whole).not.toContain('Thesearethefirst');
    expect(items.filter(({ id }) => !whole.includes(id.slice(-6)))).toEqual([]);
  });

  it('keeps the views that an officer has saved, for that officer alone, until they remove them', async () => {
    const views = () => desk.page.getByRole('button', { name: 'Saved views' });
    await desk.signIn('al.coordinator');
    await desk.go('/list/incident?state=detected');
    await views().click();
    await desk.page.getByLabel('Name of this view').fill('Mine, detected');
    await desk.page.getByRole('button', { name: 'Save this view' }).click();
    await desk.go('/list/incident');
    await views().click();
    await desk.page.getByRole('button', { name: 'Mine, detected', exact: true }).click();
    await desk.page.waitForURL(/state=detected/);
    await desk.page
      .getByRole('button', { name: /Sign out|signs .* out/ })
      .first()
      .click();
    await desk.signIn('al.leader');
    await desk.go('/list/incident');
    await desk.page.getByRole('search').waitFor();
    expect(await views().count()).toBe(0);
    await desk.page
      .getByRole('button', { name: /Sign out|signs .* out/ })
      .first()
      .click();
    await desk.signIn('al.coordinator');
    await desk.go('/list/incident');
    await views().click();
    expect(await desk.barriers()).toEqual([]);
    await desk.page.getByRole('button', { name: 'Remove “Mine, detected”' }).click();
    await views().waitFor({ state: 'detached' });
  });

  it('shows what waits page by page, and finds the chosen tile again on the way back', async () => {
    const inbox = await asks<{ items: { kind: string; id: string }[] }>('al.readmission', 'GET /inbox?limit=1');
    const [first] = inbox.items;
    await desk.signIn('al.readmission');
    // The server's answer, fifty at a time; the demonstration has no hundred that wait for one officer.
    await desk.page.route(/\/inbox\?/, (route) => {
      const after = Number(new URL(route.request().url()).searchParams.get('after') ?? 0);
      const items = Array.from({ length: 50 }, (_, at) => ({ ...first, id: randomUUID(), refNo: `ROW-${after + at}` }));
      return route.fulfill({ json: { items, next: after === 0 ? '50' : null, count: null } });
    });
    await desk.go('/');
    await desk.page.getByRole('link', { name: /ROW-49$/ }).waitFor();
    const more = desk.page.getByRole('main').getByRole('button', { name: 'More', exact: true });
    await more.click();
    await desk.page.getByRole('link', { name: /ROW-99$/ }).waitFor();
    expect(await more.count()).toBe(0);
    await desk.page.unroute(/\/inbox\?/);
    await desk.page.getByRole('button', { name: /Readmissions$/ }).click();
    await desk.page.waitForURL(/kind=readmission/);
    await desk.page
      .getByRole('link', { name: /ROW-\d+$/ })
      .first()
      .waitFor({ state: 'detached' });
    await desk.page.locator('#main a[href*="/record/readmission/"]').first().click();
    await desk.page.getByRole('tab', { name: 'Timeline' }).waitFor();
    await desk.page.goBack();
    const tile = desk.page.getByRole('button', { name: /Readmissions$/ });
    await tile.waitFor();
    expect(await tile.getAttribute('aria-pressed')).toBe('true');
  });
});
