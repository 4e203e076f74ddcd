import { Desk } from './support/desk.js';

describe('the network of facilitators', () => {
  let desk: Desk;
  afterEach(async () => {
    expect(desk.wrong).toEqual([]);
    await desk.close();
  });

  const count = () => desk.page.getByText(/^\d+ shown of \d+$/);
  const shown = async (): Promise<number> => Number((await count().textContent())?.split(' ')[0]);

  it('is read from the menu: who is tied to whom, drawn around one of them as far as is asked', async () => {
    desk = await Desk.of('al.analyst');
    await desk.page.getByRole('link', { name: 'Network of facilitators' }).click();
    await desk.page.getByRole('heading', { level: 1, name: 'Network of facilitators' }).waitFor();
    await count().waitFor();
    const all = await shown();
    expect(all).toBeGreaterThan(2);
    await desk.page.getByRole('heading', { level: 1 }).hover();
    await desk.page.locator('canvas').first().waitFor();
    expect(await desk.barriers()).toEqual([]);
    // Of the last in the list, who is tied to one: that one stands with them, and further on the others.
    await desk.page
      .getByRole('button', { name: /^Draw around / })
      .last()
      .click();
    await desk.page.getByLabel('How far').selectOption('1');
    await desk.page.getByText(`2 shown of ${all}`).waitFor();
    await desk.page.getByLabel('How far').selectOption('2');
    await desk.page.getByText(`3 shown of ${all}`).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await desk.page.getByRole('button', { name: 'Draw all of them' }).click();
    await desk.page.getByText(`${all} shown of ${all}`).waitFor();
    await desk.page
      .getByRole('listitem')
      .filter({ hasText: /persons, \d+ records between them/ })
      .first()
      .waitFor();
  });

  it('keeps to a time, and says why it needs one', async () => {
    desk = await Desk.of('al.analyst');
    await desk.go('/network');
    await count().waitFor();
    await desk.page.getByLabel('First day').fill('2019-01-01');
    await desk.page.getByLabel('Last day').fill('2019-02-01');
    await desk.page.getByText('Nothing here with these filters.').waitFor();
    await desk.page.getByLabel('First day').fill('');
    expect(await desk.page.getByRole('alert').first().textContent()).toMatch(/operation|period/);
    expect(await desk.barriers()).toEqual([]);
  });
});
