import { loadavg } from 'node:os';
import { chromium, type Browser, type Page } from 'playwright-core';

/** A tablet of the middle range on a mobile line: a quarter of this machine's speed, 1.6 Mbit/s. */
const SLOWER = 4;
const LINE = { offline: false, latency: 40, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.8e6 / 8 };
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const address = process.env.SEECASE_ADDRESS ?? 'http://127.0.0.1:3000';
const PASSWORD = 'kakavia-demo-2018';

interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 'kB';
  readonly target: number;
  readonly seen: number[];
}

/** From the navigation until the fields can be written in. */
async function untilInteractive(page: Page): Promise<number> {
  await page.goto(`${address}/app/`, { waitUntil: 'commit' });
  await page.getByLabel('Login').fill('al.coordinator');
  return page.evaluate<number>('performance.now()');
}

/** From the last piece of the answer until what it holds is drawn. */
const sinceAnswer = (page: Page, path: string, drawn: string): Promise<number> =>
  page.evaluate<number>(`new Promise((done) => {
    const look = () => {
      const [answer] = performance.getEntriesByType('resource').filter(({ name, responseEnd }) => new RegExp('${path}').test(name) && responseEnd > 0).slice(-1);
      if (answer && document.querySelector('${drawn}')) requestAnimationFrame(() => done(performance.now() - answer.responseEnd));
      else requestAnimationFrame(look);
    };
    look();
  })`);

async function throttled(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, locale: 'en-GB' });
  return slowed(await context.newPage());
}

async function slowed(page: Page): Promise<Page> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', LINE);
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

const scripts = `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
  .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000`;

async function round(browser: Browser, [first, later, script, list, record]: Figure[]): Promise<void> {
  const page = await throttled(browser);
  first?.seen.push(await untilInteractive(page));
  script?.seen.push(await page.evaluate<number>(scripts));
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  const again = await slowed(await page.context().newPage());
  later?.seen.push(await untilInteractive(again));
  await page.close();
  await again.locator('input[type=password]').fill(PASSWORD);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await again.getByRole('heading', { name: 'What needs me' }).waitFor();
  await again.evaluate(`document.querySelectorAll('nav button').forEach((group) => group.click())`);
  await again.locator('nav a[href$="/list/incident"]').click();
  list?.seen.push(await sinceAnswer(again, '/incidents[?]', '#main [role=rowgroup] [role=row]'));
  await again.locator('#main a[href*="/record/incident/"]').first().click();
  record?.seen.push(await sinceAnswer(again, '/incidents/', '#main [role=tabpanel] dl'));
  await again.context().close();
}

const median = (seen: readonly number[]): number => [...seen].sort((a, b) => a - b)[Math.floor(seen.length / 2)] ?? NaN;

const figures: Figure[] = [
  { what: 'first visit, until it can be used', unit: 'ms', target: 4000, seen: [] },
  { what: 'later visits', unit: 'ms', target: 1000, seen: [] },
  { what: 'initial script, compressed', unit: 'kB', target: 250, seen: [] },
  { what: 'a list, after its data', unit: 'ms', target: 300, seen: [] },
  { what: 'a record, after its data', unit: 'ms', target: 300, seen: [] },
];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
for (let at = 0; at < ROUNDS; at += 1) await round(browser, figures);
await browser.close();
const [load = 0] = loadavg();
console.log(`${ROUNDS} rounds at ${SLOWER}x and 1.6 Mbit/s; load of the machine ${load.toFixed(1)}`);
for (const { what, unit, target, seen } of figures) {
  const [low, high] = [Math.min(...seen), Math.max(...seen)].map((figure) => figure.toFixed(0));
  const verdict = median(seen) <= target ? 'met' : 'MISSED';
  console.log(`${what}: ${median(seen).toFixed(0)} ${unit} (${low}-${high}), target ${target}: ${verdict}`);
}
