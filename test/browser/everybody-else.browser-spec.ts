import { newWord } from './support/asks.js';
import { Desk } from './support/desk.js';
import { FormOn } from './support/dialog.js';
import { interpreterAsked } from './support/interpreted.js';

describe('whoever', () => {
  let desk: Desk;
  afterEach(async () => {
    expect(desk.wrong).toEqual([]);
    await desk.close();
  });

  it('interprets learns when and where they are wanted, says that they will come, and reports what goes wrong', async () => {
    const { reference } = await interpreterAsked('interpreter.ar', 'ar', 30 + Math.random() * 100);
    desk = await Desk.of('interpreter.ar');
    await desk.go('/list/interpreter_sessions_mine');
    const row = desk.page.getByRole('row').filter({ hasText: String(reference) });
    await row.getByText('Requested').waitFor();
    expect(await desk.barriers()).toEqual([]);
    await row.getByRole('button', { name: /^Confirm/ }).click();
    await FormOn.dialog(desk.page).send('Confirm');
    await row.getByText('Confirmed').waitFor();
    await row.getByRole('button', { name: /^Report problem/ }).click();
    await FormOn.dialog(desk.page).choose('Code', /./);
    await FormOn.dialog(desk.page).write(/^Text/, 'The line breaks off.');
    await FormOn.dialog(desk.page).send('Report problem');
    await row.waitFor();
  });

  it('looks for somebody finds who is known and why, or opens a new record', async () => {
    desk = await Desk.of('al.analyst');
    await desk.go('/list/subject');
    await desk.page.getByRole('link', { name: 'Search', exact: true }).click();
    const names = desk.page
      .getByLabel('Names')
      .or(desk.page.getByRole('textbox', { name: 'Names' }))
      .first();
    const find = () => desk.page.getByRole('button', { name: 'Search', exact: true }).click();
    await names.fill(`${newWord()} ${newWord()}`);
    await desk.page.keyboard.press('Enter');
    await find();
    await desk.page.getByText('Nothing like it is known here.').waitFor();
    expect(await desk.barriers()).toEqual([]);
    await desk.page.getByRole('link', { name: 'Not known: open a new one' }).click();
    await desk.page.getByRole('heading', { level: 1, name: /Subject/ }).waitFor();
  });

  it('wants to be told by e-mail chooses of what, and finds it again', async () => {
    desk = await Desk.of('al.leader');
    await desk.page.getByTitle('E-mail notices').click();
    const form = new FormOn(desk.page, desk.page.locator('#main'));
    await form.choose('Overdue', 'At once');
    await form.choose('In time', 'Off');
    expect(await desk.barriers()).toEqual([]);
    const saved = desk.page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await desk.page.getByRole('button', { name: 'Save' }).click();
    expect((await saved).status()).toBe(200);
    await desk.page.reload();
    const overdue = desk.page.getByRole('combobox', { name: 'Overdue' });
    await overdue.waitFor();
    expect(await overdue.inputValue()).toBe('At once');
  });
});
