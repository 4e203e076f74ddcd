import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { address, Desk } from './support/desk.js';

const PASSWORD = 'kakavia-demo-2018';
const PIN = '246810';

/** What another officer does meanwhile at a desk, without a browser. */
async function asks<T>(login: string, method: string, path: string, body?: object): Promise<T> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const signedIn = await fetch(`${address}/sessions`, { ...post, body: JSON.stringify({ login, password: PASSWORD }) });
  const { accessToken } = (await signedIn.json()) as { accessToken: string };
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${accessToken}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await answer.json()) as T;
}

describe('a day in the field', () => {
  let desk: Desk;
  let page: Page;
  let operationId: string;

  beforeAll(async () => {
    const { items } = await asks<{ items: { id: string; state: string }[] }>(
      'al.coordinator',
      'GET',
      '/operations?limit=50',
    );
    operationId = items.find(({ state }) => state === 'active')?.id ?? '';
    const form = { label: 'Browser 1', operationId };
    const { id, code } = await asks<{ id: string; code: string }>('al.coordinator', 'POST', '/tablets', form);
    desk = await Desk.open();
    page = desk.page;
    await page.setViewportSize({ width: 900, height: 1200 });
    await page.goto(`${address}/app/field`);
    await page.getByLabel('Login').fill('al.debriefer');
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Number of the tablet').fill(id);
    await page.getByLabel('Code').fill(code);
    await page.locator('input[type=password]').first().fill(PIN);
    await page.locator('input[type=password]').nth(1).fill(PIN);
    await page.getByRole('button', { name: 'Put into use' }).click();
    await page.getByRole('heading', { name: 'In the field' }).waitFor();
    await page.getByRole('tab', { name: 'On this tablet' }).click();
    await page.getByText('Common Operation').first().waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  });
  afterAll(() => desk.close());

  const unlock = async (): Promise<void> => {
    await page.locator('input[type=password]').fill(PIN);
    await page.getByRole('button', { name: 'Unlock' }).click();
  };
  it('begins without a network, behind the PIN, with what was taken along', async () => {
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('input[type=password]').fill('wrong-pin');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText('This is not the PIN.').waitFor();
    await unlock();
    await page.getByText('Without a network').waitFor();
    await page.getByRole('tab', { name: 'On this tablet' }).click();
    await page.getByText('Common Operation').first().waitFor();
  });
});
