import { newWord } from './support/asks.js';
import { address } from './support/desk.js';
import { FieldOfficer } from './support/field.js';

const WRONG = '135790';
const TRIES = 12;

/** Everything that the browser keeps for the client, as far as it can be read as text. */
const kept = `(async () => {
  const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
  const plain = (_, value) =>
    value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value)
    : ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value;
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((done) => { indexedDB.open(name).onsuccess = ({ target }) => done(target.result); });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise((done) => {
        db.transaction(store).objectStore(store).getAll().onsuccess = ({ target }) => done(target.result);
      });
      texts.push(...rows.map((row) => JSON.stringify(row, plain)));
    }
    db.close();
  }
  return texts;
})()`;

describe('a tablet in the field', () => {
  const place = newWord();
  let field: FieldOfficer;
  beforeAll(async () => {
    field = await FieldOfficer.with('al.debriefer', 'Tablet of tests');
  });
  afterAll(async () => {
    await field.desk.close();
    expect(field.desk.wrong).toEqual([]);
  });

  const keeps = (): Promise<string[]> => field.page.evaluate(kept);

  it('is touched with gloves and read in the sun: 44 px, and 7 : 1', async () => {
    const { desk, page } = field;
    for (const tab of ['Drafts', 'Outbox', 'Sent', 'On this tablet']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      expect([tab, await desk.tooSmall()]).toEqual([tab, []]);
      expect([tab, await desk.barriers({ further: ['cat.color', 'wcag2aaa'] })]).toEqual([tab, []]);
    }
    await field.press('New interview');
    await page.locator('form').getByLabel('Place *').waitFor();
    expect(await desk.tooSmall()).toEqual([]);
    expect(await desk.barriers({ further: ['wcag2aaa'] })).toEqual([]);
    await page.locator('form').getByLabel('Second debriefer', { exact: false }).first().click();
    const options = page.locator('.mantine-Select-option:visible');
    await options.first().waitFor();
    for (const option of await options.all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
  });

  it('keeps nothing that can be read without its PIN', async () => {
    const { page } = field;
    await page.goto(`${address}/app/field`);
    await page.reload();
    await field.unlock();
    await page.getByRole('heading', { name: 'In the field' }).waitFor();
    await field.arrange(place, '.', /^Albanian$/);
    const texts = await keeps();
    expect(texts.length).toBeGreaterThan(10);
    // Whose it is stands on its lock, where each of its officers finds their own PIN.
    for (const secret of [place, 'Common Operation', 'police_station', 'kakavia-demo'])
      expect([secret, texts.filter((text) => text.includes(secret))]).toEqual([secret, []]);
  });

  it('lets nobody guess its PIN: after some tries everybody waits, whoever knows it too', async () => {
    const { page } = field;
    await page.reload();
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    const waits = page.getByText('Too many tries: wait half a minute.');
    const wrong = page.getByText('This is not the PIN.');
    for (let tries = 0; tries < TRIES && (await waits.count()) === 0; tries += 1) {
      await page.locator('input[type=password]').fill(WRONG);
      await field.press('Unlock');
      await wrong.or(waits).first().waitFor();
      await page.waitForFunction(`document.querySelector('input[type=password]').value === ''`);
    }
    await waits.waitFor();
    await field.unlock();
    await waits.waitFor();
    expect(await page.getByRole('heading', { name: 'In the field' }).count()).toBe(0);
  });
});

describe('signing out of a tablet', () => {
  it('wipes it, once everything on it has been sent', async () => {
    const field = await FieldOfficer.with('al.debriefer', `Tablet ${newWord()}`);
    const before: string[] = await field.page.evaluate(kept);
    expect(before.length).toBeGreaterThan(10);
    await field.page
      .getByRole('button', { name: /Sign out|signs .* out/ })
      .first()
      .click();
    await field.page.getByRole('heading', { name: 'In the field' }).waitFor({ state: 'detached' });
    await field.page.waitForFunction(`(async () => (await ${kept}).length < 6)()`);
    await field.desk.close();
    expect(field.desk.wrong).toEqual([]);
  });
});
