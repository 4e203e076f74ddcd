import { Desk } from './support/desk.js';

describe("a liaison officer's day", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.of('al.unit');
  });
  afterAll(async () => {
    expect(desk.wrong).toEqual([]);
    await desk.close();
  });

  const choose = async (label: string, option: string | RegExp): Promise<void> => {
    await desk.page.getByRole('combobox', { name: label }).first().click();
    await desk.page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
  };

  it('finds the legal basis while writing a request, and opens its draft', async () => {
    await desk.go('/new/request');
    await choose('Route', 'Central units');
    await choose('Other country', /\(MK\)/);
    const finder = desk.page.getByRole('complementary');
    await finder.getByText('Police Cooperation Convention for South-East Europe').first().waitFor();
    // Why something applies is said in the officer's language, and so is the way back.
    await desk.page.getByRole('combobox', { name: 'Language', exact: true }).first().selectOption('de');
    await finder.getByText('Zwischen beiden in Kraft, und nichts steht entgegen.').first().waitFor();
    await desk.page.getByRole('combobox', { name: 'Sprache', exact: true }).first().selectOption('en');
    await choose('Subject', /./);
    await desk.page.getByRole('radiogroup', { name: 'Personal data' }).getByText('No', { exact: true }).click();
    await desk.page.getByLabel('Title').fill('Owner of a van');
    await desk.page.getByLabel('Requested').fill('Who keeps the van that was seen at the border?');
    await desk.page.getByRole('button', { name: 'Open', exact: true }).click();
    await desk.page.getByRole('heading', { name: /Owner of a van/ }).waitFor();
    expect(await desk.barriers()).toEqual([]);
  });

  it('shows a refusal in the words of the server', async () => {
    await desk.go('/new/request');
    await desk.page.getByRole('button', { name: 'Open', exact: true }).click();
    const refusal = desk.page.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.textContent()).toMatch(/Refused.*expected form/);
  });

  it('reads what the law allows, for every pair of states', async () => {
    await desk.go('/law');
    await desk.page.getByRole('button', { name: /AL → MK/ }).click();
    await desk.page.getByRole('tab', { name: 'Legal basis' }).click();
    await desk.page.getByText('Police Cooperation Convention for South-East Europe').first().waitFor();
    expect(await desk.barriers()).toEqual([]);
  });
});
