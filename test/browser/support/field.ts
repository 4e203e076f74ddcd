import type { Locator, Page } from 'playwright-core';
import { asks, operationUnderWay } from './asks.js';
import { address, Desk } from './desk.js';
import { FormOn } from './dialog.js';

const PASSWORD = 'kakavia-demo-2018';
export const PIN = '246810';
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A tablet of their own in an officer's hands: given out, put into use, and everything taken along. */
export class FieldOfficer {
  page: Page;

  private constructor(
    readonly desk: Desk,
    readonly tabletId: string,
  ) {
    this.page = desk.page;
  }

  static async with(login: string, label: string): Promise<FieldOfficer> {
    const form = { label, operationId: await operationUnderWay() };
    const { id, code } = await asks<{ id: string; code: string }>('al.coordinator', 'POST /tablets', form);
    const field = new FieldOfficer(await Desk.open(), id);
    const { page } = field;
    await page.setViewportSize({ width: 900, height: 1200 });
    await page.goto(`${address}/app/field`);
    await field.signIn(login);
    await page.getByLabel('Number of the tablet').fill(id);
    await page.getByLabel('Code').fill(code);
    await field.putIntoUse(PIN);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    return field;
  }

  async signIn(login: string): Promise<void> {
    await this.page.getByLabel('Login').fill(login);
    await this.page.locator('input[type=password]').fill(PASSWORD);
    await this.page.locator('form').getByRole('button', { name: 'Sign in' }).click();
  }

  /** Behind a PIN of their own, until everything has been taken along. */
  async putIntoUse(pin: string): Promise<void> {
    await this.page.getByLabel('PIN', { exact: false }).first().fill(pin);
    await this.page.getByLabel('PIN again').fill(pin);
    // Colleagues come last.
    const isWhole = this.page.waitForResponse((answer) => new URL(answer.url()).pathname === '/officers');
    await this.press('Put into use');
    await this.page.getByRole('heading', { name: 'In the field' }).waitFor();
    await isWhole;
    await this.tab(/On this tablet/);
    await this.page.getByText('Common Operation').first().waitFor();
  }

  line(isThere: boolean): Promise<void> {
    return this.page.context().setOffline(!isThere);
  }

  /** One photo more with what is open. */
  async takePhoto(count = 1): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: PICTURE });
    await this.page.getByRole('button', { name: `Take a photo (${count})` }).waitFor();
  }

  /** The card of a piece of work, or of what was taken along. */
  card(text: string): Locator {
    return this.page.locator('.mantine-Card-root', { hasText: text });
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).first().click();
  }

  async unlock(pin = PIN): Promise<void> {
    await this.page.locator('input[type=password]').fill(pin);
    await this.press('Unlock');
  }

  /** What went wrong on the tablet. That there was no line is what the browser says, and no fault. */
  wrong(): string[] {
    return this.desk.wrong.filter((line) => !line.includes('net::ERR_'));
  }

  get form(): FormOn {
    return new FormOn(this.page, this.page.locator('form'));
  }

  /** The tab is gone, and comes back behind the PIN. */
  async killed(): Promise<void> {
    const context = this.page.context();
    await this.page.close();
    this.page = await context.newPage();
    await this.page.goto(`${address}/app/field`);
    await this.unlock();
  }

  tab(name: RegExp): Promise<void> {
    return this.page.getByRole('tab', { name }).click();
  }

  async choose(label: string, option: RegExp): Promise<void> {
    await this.page.locator('form').getByLabel(label, { exact: false }).first().click();
    await this.page.locator('.mantine-Select-option:visible').filter({ hasText: option }).first().click();
  }

  /** An interview, as far as it is arranged. */
  async arrange(place: string, second: string, language = /^Albanian$/): Promise<void> {
    await this.press('New interview');
    await this.choose('Second debriefer', new RegExp(second));
    await this.page.locator('form').getByLabel('Place *').fill(place);
    await this.choose('Place kind', /Police station/);
    await this.choose('Language *', language);
    await this.press('Next');
    await this.page.getByRole('heading', { level: 1, name: place }).waitFor();
  }
}
