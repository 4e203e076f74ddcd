import { Desk } from './support/desk.js';

describe('the figures of a supervisor of readmissions', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.of('at.readmission2');
  });
  afterAll(async () => {
    await desk.close();
  });

  const section = () => desk.page.getByRole('region', { name: 'Readmission' });

  it('stand as drawings and as tables, without small numbers until they are asked for', async () => {
    await desk.go('/figures');
    await section()
      .getByRole('row', { name: /Applications/ })
      .first()
      .waitFor();
    await section().getByText('Numbers below five, and others').waitFor();
    expect(
      await section()
        .getByRole('cell', { name: /^[1-4]$/ })
        .count(),
    ).toBe(0);
    await section().getByLabel('With numbers below five, for supervision only').check({ force: true });
    await section()
      .getByRole('cell', { name: /^[1-4]$/ })
      .first()
      .waitFor();
    expect(await desk.barriers()).toEqual([]);
  });

  it('are not printed with numbers below five', async () => {
    await desk.page.emulateMedia({ media: 'print' });
    expect(await desk.page.getByLabel('Readmission', { exact: true }).isVisible()).toBe(false);
    await desk.page.emulateMedia({ media: 'screen' });
    await section().getByLabel('With numbers below five, for supervision only').uncheck({ force: true });
    await section().getByText('Numbers below five, and others').waitFor();
    await desk.page.emulateMedia({ media: 'print' });
    expect(await desk.page.getByLabel('Readmission', { exact: true }).isVisible()).toBe(true);
    await desk.page.emulateMedia({ media: 'screen' });
  });

  it('are frozen only when their period is over', async () => {
    await section().getByRole('button', { name: 'Freeze' }).click();
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Freeze' }).click();
    await desk.page.getByText('The period is not over yet').waitFor();
    expect(await desk.barriers()).toEqual([]);
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).last().click();
  });
});
