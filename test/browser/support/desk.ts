import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';

export const PASSWORD = 'kakavia-demo-2018';
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const address = process.env.SEECASE_ADDRESS ?? 'http://127.0.0.1:3000';

interface Looked {
  readonly part?: string;
  /** Tags of axe, as `wcag2aaa`. */
  readonly further?: readonly string[];
}

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** An officer in front of a browser, and what went wrong there: errors of the page, requests to other hosts. */
export class Desk {
  readonly wrong: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    // A page that comes after the first one is watched, too: tabs are closed and opened again.
    page.context().on('page', (another) => this.watch(another));
    this.watch(page);
  }

  private watch(page: Page): void {
    page.on('pageerror', ({ message }) => this.wrong.push(message));
    page.on('console', (message) => {
      // That the server said no is said by the page; the browser says it again.
      const isRefusal = /status of 4\d\d/.test(message.text());
      if (message.type() === 'error' && !isRefusal) this.wrong.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== address) this.wrong.push(`asked ${origin}`);
    });
  }

  static async open(): Promise<Desk> {
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
    // Colours are looked at where they rest, not on their way.
    const context = await browser.newContext({
      viewport: { width: 1360, height: 860 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    const desk = new Desk(browser, await context.newPage());
    await desk.page.goto(`${address}/app/`);
    return desk;
  }

  static async of(login: string): Promise<Desk> {
    const desk = await Desk.open();
    await desk.signIn(login);
    return desk;
  }

  async signIn(login: string, password = PASSWORD): Promise<void> {
    await this.page.getByLabel('Login').fill(login);
    await this.page.locator('input[type=password]').fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page
      .getByRole('button', { name: /Sign out|signs .* out/ })
      .or(this.page.getByRole('alert'))
      .first()
      .waitFor();
  }

  /** To an address, as from a bookmark. */
  async go(path: string): Promise<void> {
    await this.page.goto(`${address}/app${path}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page.locator('.mantine-Loader-root').first().waitFor({ state: 'detached' });
  }

  /** What axe finds against WCAG 2.2 AA, and further rules, on the page as it stands, or in a part of it. */
  async barriers({ part = 'html', further = [] }: Looked = {}): Promise<string[]> {
    if (!(await this.page.evaluate('"axe" in window'))) await this.page.evaluate(axe);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', ...further];
    const runs = `axe.run('${part}', { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`;
    const { violations } = await this.page.evaluate<Found>(runs);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }

  /** What is to be touched on the page and is smaller than a finger: 44 px. */
  tooSmall(): Promise<string[]> {
    const touched = ['button', 'a', 'input[type=text]', 'textarea'].map((one) => `#main ${one}:visible`).join(', ');
    return this.page.locator(touched).evaluateAll((all) =>
      all
        .map((one) => ({ box: one.getBoundingClientRect(), html: one.outerHTML.slice(0, 160) }))
        .filter(({ box: { width, height } }) => width > 0 && height < 44)
        .map(({ html }) => html),
    );
  }

  /** What a button says and does not show whole. */
  cutOff(): Promise<string[]> {
    return this.page
      .locator('main .mantine-Button-label:visible')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent));
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
