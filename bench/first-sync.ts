import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { chromium, type Page, type Response } from 'playwright-core';

/** A tablet at the border takes its first load along: 500 records over a line of 256 kbit/s. */
const LINE = { offline: false, latency: 150, downloadThroughput: 256e3 / 8, uploadThroughput: 128e3 / 8 };
const WANTED = 500;
const TARGET = 30_000;
/** Nobody waits longer. */
const LONGEST = 180_000;
/** How many are to be opened first: fewer where it has been run before. */
const OPENED = Number(process.env.RECORDS ?? WANTED);
const AT_ONCE = 4;
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const address = process.env.SEECASE_ADDRESS ?? 'http://127.0.0.1:3000';
const PASSWORD = 'kakavia-demo-2018';
const PIN = '246810';
const json = { 'content-type': 'application/json' };

class Officer {
  private constructor(private readonly token: string) {}

  static async of(login: string): Promise<Officer> {
    const body = JSON.stringify({ login, password: PASSWORD });
    const answer = await fetch(`${address}/sessions`, { method: 'POST', headers: json, body });
    return new Officer(((await answer.json()) as { accessToken: string }).accessToken);
  }

  async asks<T>(method: 'GET' | 'POST', path: string, form?: object): Promise<T> {
    const headers = { ...json, authorization: `Bearer ${this.token}`, 'idempotency-key': randomUUID() };
    const answer = await fetch(`${address}${path}`, { method, headers, ...(form && { body: JSON.stringify(form) }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}

/** What the officer has in hand in their operation, and what lies ready there: as many as wanted. */
async function stock(operationId: string, wanted: number): Promise<void> {
  const [debriefer, second, leader] = await Promise.all([
    Officer.of('al.debriefer'),
    Officer.of('at.officer1'),
    Officer.of('al.leader2'),
  ]);
  const { id: secondDebriefer } = await second.asks<{ id: string }>('GET', '/me');
  const shares = [Math.ceil(wanted * 0.7), Math.floor(wanted * 0.3)];
  const open = [
    (at: number) =>
      debriefer.asks('POST', '/debriefings', {
        operationId,
        secondDebriefer,
        place: `Room ${at}`,
        placeKind: 'police_station',
        plannedAt: new Date().toISOString(),
        language: 'sq',
      }),
    (at: number) => leader.asks('POST', '/equipment', { operationId, kind: 'night_vision', description: `Lamp ${at}` }),
  ];
  for (const [kind, one] of open.entries()) {
    const share = shares[kind] ?? 0;
    for (let at = 0; at < share; at += AT_ONCE)
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, share - at) }, (_, next) => one(at + next)));
  }
}

/** Put into use over a good line; what is measured begins when the first piece is asked for. */
async function enrol(page: Page, { id, code }: { id: string; code: string }): Promise<void> {
  await page.goto(`${address}/app/field`);
  await page.getByLabel('Login').fill('al.debriefer');
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Number of the tablet').fill(id);
  await page.getByLabel('Code').fill(code);
  await page.locator('input[type=password]').first().fill(PIN);
  await page.locator('input[type=password]').nth(1).fill(PIN);
  // The client itself is on the tablet by then.
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
}

const coordinator = await Officer.of('al.coordinator');
const { items } = await coordinator.asks<{ items: { id: string }[] }>('GET', '/operations?state=active&limit=1');
const operationId = items[0]?.id ?? '';
await stock(operationId, OPENED);
const tablet = await coordinator.asks<{ id: string; code: string }>('POST', '/tablets', {
  label: 'Bench',
  operationId,
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args });
const page = await (await browser.newContext({ viewport: { width: 1180, height: 820 }, locale: 'en-GB' })).newPage();
await enrol(page, tablet);
const line = await page.context().newCDPSession(page);
await line.send('Network.enable');
await line.send('Network.emulateNetworkConditions', LINE);
let [carried, bytes, pieces] = [0, 0, 0];
let began = performance.now();
const elapsed = (): number => Math.round(performance.now() - began);

/** All of one exchange: every piece has come, and after the last one everything that is kept whole. */
const exchanged = (): Promise<number> =>
  new Promise((done) => {
    [carried, bytes, pieces, began] = [0, 0, 0, performance.now()];
    let isLast = false;
    const look = async (answer: Response): Promise<void> => {
      const path = new URL(answer.url()).pathname;
      if (path === `/tablets/${tablet.id}/changes`) {
        const body = await answer.body();
        const { records, remaining } = JSON.parse(body.toString()) as { records: unknown[]; remaining: number };
        [carried, bytes, pieces] = [carried + records.length, bytes + body.length, pieces + 1];
        isLast = remaining === 0;
      }
      // Colleagues come last, page by page.
      if (path !== '/officers' || !isLast || (await answer.json()).next) return;
      page.off('response', look);
      done(elapsed());
    };
    page.on('response', look);
    setTimeout(() => done(Infinity), LONGEST).unref();
  });
const first = exchanged();
await page.getByRole('button', { name: 'Put into use' }).click();
await page.getByRole('button', { name: 'New interview' }).first().waitFor();
const usable = elapsed();
const took = await first;
console.log(`first sync at 256 kbit/s; load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`);
console.log(
  `usable after ${usable} ms; ${carried} records in ${pieces} pieces, ${Math.round(bytes / 1000)} kB before compression`,
);
const verdict = took <= TARGET ? 'met' : 'MISSED';
console.log(`all of it after ${took} ms, target ${TARGET} for ${WANTED}: ${verdict}`);

await stock(operationId, 1);
const again = exchanged();
await page.getByRole('button', { name: 'Send and fetch now' }).click();
console.log(`with one record more, after ${await again} ms: ${carried} carried, ${bytes} bytes before compression`);
await browser.close();
