import type { Locator, Page } from 'playwright-core';

/** A form in front of an officer: on the page, or in the dialog that is open. */
export class FormOn {
  constructor(
    private readonly page: Page,
    private readonly within: Locator,
  ) {}

  static dialog(page: Page): FormOn {
    return new FormOn(page, page.getByRole('dialog'));
  }

  async choose(label: string | RegExp, option: string | RegExp): Promise<void> {
    await this.within.getByRole('combobox', { name: label }).first().click();
    await this.page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
  }

  async write(label: string | RegExp, text: string): Promise<void> {
    await this.within.getByLabel(label).filter({ visible: true }).first().fill(text);
  }

  async answer(label: string | RegExp, yes: boolean): Promise<void> {
    await this.within
      .getByRole('radiogroup', { name: label })
      .getByText(yes ? 'Yes' : 'No', { exact: true })
      .click();
  }

  /** Sends it: the dialog is gone when it was done. */
  async send(button: string | RegExp): Promise<void> {
    await this.within.getByRole('button', { name: button }).last().click();
    await this.within.waitFor({ state: 'hidden' });
  }
}
