import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { chromium, type Page } from 'playwright-core';

/** A tablet at the border takes its first load along: 500 records over a line of 256 kbit/s. */
const LINE = { offline: false, latency: 150, downloadThroughput: 256e3 / 8, uploadThroughput: 128e3 / 8 };
const WANTED = 500;
const TARGET = 30_000;
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

/** What the officer has in hand in their operation, until there are as many as wanted. */
async function stock(operationId: string, missing: number): Promise<void> {
  const [debriefer, second] = await Promise.all(['al.debriefer', 'at.officer1'].map((login) => Officer.of(login)));
  const { id: secondDebriefer } = (await second?.asks<{ id: string }>('GET', '/me')) ?? {};
  const shares = [Math.ceil(missing * 0.7), Math.floor(missing * 0.3)];
  if (!debriefer) return;
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
    (at: number) =>
      debriefer.asks('POST', '/equipment', { operationId, kind: 'night_vision', description: `Lamp ${at}` }),
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
await stock(operationId, WANTED);
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
let [carried, bytes, usable] = [0, 0, 0];
const began = performance.now();
const isDone = new Promise<number>((done) => {
  page.on('response', (answer) => {
    if (!answer.url().includes(`/tablets/${tablet.id}/changes`)) return;
    void answer.body().then((body) => {
      const { records, remaining } = JSON.parse(body.toString()) as { records: unknown[]; remaining: number };
      carried += records.length;
      bytes += body.length;
      if (remaining === 0) done(performance.now() - began);
    });
  });
});
await page.getByRole('button', { name: 'Put into use' }).click();
await page.getByRole('heading', { name: 'In the field' }).waitFor();
await page.getByRole('button', { name: 'New interview' }).first().waitFor();
usable = performance.now() - began;
const took = await isDone;
await browser.close();
console.log(`first sync at 256 kbit/s; load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`);
console.log(
  `usable after ${usable.toFixed(0)} ms; ${carried} records, ${(bytes / 1000).toFixed(0)} kB before compression`,
);
const verdict = took <= TARGET ? 'met' : 'MISSED';
console.log(`all of it after ${took.toFixed(0)} ms, target ${TARGET} for ${WANTED}: ${verdict}`);
