import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { asks } from './support/asks.js';
import { address, Desk, PASSWORD } from './support/desk.js';

const PIN = '246810';
/** Nobody else's: the demonstration may have been used before. */
const run = randomUUID().slice(0, 6);
const [RIVER, SECOND, THIRD, ALONE, ROOM] = ['River', 'Second', 'Third', 'Alone', 'Room'].map(
  (word) => `${word} ${run}`,
) as [string, string, string, string, string];
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a day in the field', () => {
  let desk: Desk;
  let page: Page;
  let operationId: string;
  let name: string;
  let colleague: string;
  let planned: { id: string; version: number };

  beforeAll(async () => {
    const { items } = await asks<{ items: { id: string; state: string }[] }>(
      'al.coordinator',
      'GET /operations?limit=50',
    );
    operationId = items.find(({ state }) => state === 'active')?.id ?? '';
    const form = { label: 'Browser 1', operationId };
    const { id, code } = await asks<{ id: string; code: string }>('al.coordinator', 'POST /tablets', form);
    const officers = await asks<{ items: { id: string; name: string }[] }>('al.debriefer', 'GET /officers?limit=100');
    const me = await asks<{ id: string; name: string }>('al.debriefer', 'GET /me');
    const second = await asks<{ id: string; name: string }>('at.officer1', 'GET /me');
    [name, colleague] = [me.name, second.name];
    expect(officers.items.map(({ id: one }) => one)).toEqual(expect.arrayContaining([me.id, second.id]));
    const plan = { operationId, secondDebriefer: second.id, place: ROOM, placeKind: 'police_station' };
    planned = await asks('al.debriefer', 'POST /debriefings', {
      ...plan,
      plannedAt: new Date().toISOString(),
      language: 'sq',
    });
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
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
  const option = (text: RegExp) =>
    page.locator('.mantine-Select-option:visible').filter({ hasText: text }).first().click();
  const choose = async (label: string, text: RegExp): Promise<void> => {
    await page.locator('form').getByLabel(label, { exact: false }).first().click();
    await option(text);
  };
  const says = (label: string, answer: 'Yes' | 'No') =>
    page
      .locator('[class*=InputWrapper-root]', { hasText: label })
      .locator('label[class*=SegmentedControl-label]', { hasText: answer })
      .first()
      .click();

  const arrange = async (place: string, second = new RegExp(colleague)): Promise<void> => {
    await press('New interview');
    await choose('Second debriefer', second);
    await page.locator('form').getByLabel('Place *').fill(place);
    await choose('Place kind', /Police station/);
    await choose('Language *', /^Albanian$/);
    await press('Next');
    await page.getByRole('heading', { level: 1, name: place }).waitFor();
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

  it('keeps to the law: nobody is asked before they are looked after and informed, and a wish for protection is answered', async () => {
    await arrange(RIVER);
    await press('Begin screening');
    await press(/^Screen$/);
    await choose('Age', /^Adult/i);
    await says('Protection claimed', 'Yes');
    await says('Violence alleged', 'No');
    await says('Fit', 'Yes');
    await press('Next');
    await page.getByText('This person asks for protection').waitFor();
    await press('Find eligible');
    expect(await page.getByRole('button', { name: 'Begin account' }).count()).toBe(0);
    await press(/^Inform$/);
    await page.getByText('You decide whether to talk').or(page.getByText('Ju vendosni')).first().waitFor();
    await press('Back');
    expect(await desk.barriers()).toEqual([]);
    await press('To the overview');
  });

  it('keeps everything when the page is killed, and sends it once over a line that fails', async () => {
    await arrange(SECOND);
    await page.locator('input[type=file]').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: PICTURE });
    await page.getByRole('button', { name: 'Take a photo (1)' }).waitFor();
    await press('Hand in');
    await page.getByRole('tab', { name: /Outbox/ }).click();
    await page.getByText(SECOND).waitFor();
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await context.setOffline(false);
    let failures = 0;
    await page.route('**/debriefings', (route) => {
      failures += 1;
      return failures === 1 ? route.abort() : route.continue();
    });
    await page.goto(`${address}/app/field`);
    await unlock();
    await page.getByRole('tab', { name: /Sent/ }).click();
    for (let tries = 0; tries < 10 && (await page.getByText(SECOND).count()) === 0; tries += 1) {
      await press('Send and fetch now').catch(() => undefined);
      await page
        .getByText(SECOND)
        .waitFor({ timeout: 3000 })
        .catch(() => undefined);
    }
    await page.getByText(SECOND).waitFor();
    const { items } = await asks<{ items: { id: string; place: string }[] }>(
      'al.debriefer',
      'GET /debriefings?limit=50&mine=true',
    );
    expect(items.filter(({ place }) => place === SECOND)).toHaveLength(1);
    expect(failures).toBeGreaterThan(1);
    const id = items.find(({ place }) => place === SECOND)?.id;
    const files = await asks<{ state: string }[]>(
      'al.debriefer',
      `GET /attachments?recordType=debriefing&recordId=${id}`,
    );
    expect(files).toHaveLength(1);
    expect(files[0]?.state).not.toBe('announced');
  });

  it('shows both values where somebody else has changed the same field, and sends what its officer decides', async () => {
    await page.context().setOffline(true);
    await page.getByRole('tab', { name: 'On this tablet' }).click();
    const card = page.locator('.mantine-Card-root', { hasText: ROOM });
    await card.getByRole('button', { name: 'Conduct' }).click();
    await press('Revise');
    await page.locator('form').getByLabel('Place', { exact: true }).fill('My room');
    await press('Next');
    await page.getByText('Begin screening').waitFor();
    await asks('at.officer1', `PATCH /debriefings/${planned.id}`, { place: 'Their room' }, planned.version);
    await press('Hand in');
    await page.context().setOffline(false);
    await page.getByRole('tab', { name: /Drafts/ }).click();
    await page.getByRole('cell', { name: 'Their room' }).waitFor();
    await page.getByRole('cell', { name: 'My room' }).waitFor();
    await press('Keep mine');
    await page.getByRole('cell', { name: 'My room' }).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: /Sent/ }).click();
    await page.locator('[data-state=sent]').nth(1).waitFor();
    const { place } = await asks<{ place: string }>('al.debriefer', `GET /debriefings/${planned.id}`);
    expect(place).toBe('My room');
  });

  it('says why something was refused, and sends the rest all the same', async () => {
    await arrange(ALONE, new RegExp(name));
    await press('Hand in');
    await arrange(THIRD);
    await press('Hand in');
    await page.getByRole('tab', { name: /Drafts/ }).click();
    await page.locator('[data-state=needs_you]', { hasText: ALONE }).getByRole('alert').waitFor();
    await page.getByRole('tab', { name: /Sent/ }).click();
    await page.getByText(THIRD).waitFor();
  });

  it('locks and does not wipe on signing out while something has not been sent', async () => {
    await press('Sign out');
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await unlock();
    await page.getByRole('tab', { name: /Drafts/ }).click();
    await page.getByText(RIVER).waitFor();
  });
});
