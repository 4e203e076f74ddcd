import { newWord, whoIs } from './support/asks.js';
import { Desk } from './support/desk.js';
import { FieldOfficer } from './support/field.js';

const NUMBER = `+355 4 ${Date.now() % 1_000_000}`;

describe('an interview without a network', () => {
  let field: FieldOfficer;
  let second: string;
  const whole = `Bank ${newWord()}`;

  beforeAll(async () => {
    const desk = await Desk.of('al.coordinator');
    await desk.go('/duty-numbers');
    const asylum = desk.page.getByRole('region', { name: 'Asylum authority' });
    await asylum.getByLabel('Phone').fill(NUMBER);
    await asylum.getByRole('button', { name: 'Save' }).click();
    await asylum.getByText('Saved').waitFor();
    expect([await desk.barriers(), desk.wrong]).toEqual([[], []]);
    await desk.close();
    second = (await whoIs('at.officer1')).name;
    field = await FieldOfficer.with('al.debriefer', `Day ${newWord()}`);
    await field.page.context().setOffline(true);
  });
  afterAll(() => field.desk.close());

  it('goes to the account by the law, step by step', async () => {
    await field.arrange(whole, second);
    await field.press('Begin screening');
    await field.press('Screen');
    await field.press('Next');
    await field.page.getByText('Something is missing').waitFor();
    await field.form.choose('Age', /^Adult/);
    for (const [question, yes] of [
      ['Protection claimed', false],
      ['Violence alleged', false],
      ['Fit', true],
    ] as const)
      await field.form.answer(question, yes);
    await field.press('Next');
    await field.press('Find eligible');
    await field.press('Inform');
    await field.page
      .getByRole('textbox', { name: 'Rights explained' })
      .or(field.page.getByRole('combobox', { name: 'Rights explained' }))
      .first()
      .click();
    const right = field.page.locator('.mantine-MultiSelect-option:visible:not([data-checked])');
    while ((await right.count()) > 0) await right.first().click();
    await field.page.keyboard.press('Escape');
    for (const said of ['Language understood', 'Complaint route explained', 'Legal aid offered'])
      await field.form.answer(said, true);
    await field.form.choose('Liberty state', /^Free/);
    await field.press('Next');
    await field.press('Consent');
    await field.form.choose('How', /^Written/);
    await field.form.choose('Recording', /^None/);
    await field.press('Next');
    await field.press('Begin account');
    await field.page.getByRole('tab', { name: 'Topics' }).waitFor();
    expect(await field.desk.barriers()).toEqual([]);
    expect(await field.desk.tooSmall()).toEqual([]);
  });

  it('takes down answers, the way and who tells; what is half written outlives the page', async () => {
    await field.page.getByRole('button', { name: 'Yes', exact: true }).first().click();
    await field.tab(/The way/);
    await field.press('Add a leg');
    await field.form.choose('From country', /Greece/);
    await field.form.write('From place', 'Ioannina');
    await field.page.locator('form').getByText('Saved').waitFor();
    await field.killed();
    await field.page.getByText('half filled in').first().waitFor();
    await field.page
      .locator('.mantine-Card-root', { hasText: 'half filled in' })
      .getByRole('button', { name: 'Open' })
      .first()
      .click();
    await field.tab(/The way/);
    await field.press('Add a leg');
    expect(await field.page.locator('form').getByLabel('From place').inputValue()).toBe('Ioannina');
    await field.form.choose('To country', /Albania/);
    await field.form.choose('Mode', /foot/i);
    await field.form.choose('Crossing method', /Green border/);
    await field.form.answer('Facilitated', false);
    await field.press('Next');
    await field.page.getByRole('img', { name: /GR → AL/ }).waitFor();
    await field.tab(/Who tells/);
    await field.form.choose('Nationality', /Syria/);
    await field.form.choose('Age band', /25/);
    await field.form.choose('Sex', /^Male/);
    await field.page.locator('form').getByRole('combobox', { name: 'Travelling with' }).click();
    await field.page.getByRole('option', { name: 'Nobody' }).click();
    await field.page.keyboard.press('Escape');
    await field.press('Next');
  });

  it('shows the number of the host and prints a slip for whoever asks for protection in an answer', async () => {
    await field.tab(/Topics/);
    const wish = field.page.locator('.mantine-Card-root', { hasText: 'Do you want to ask for protection' });
    while ((await wish.count()) === 0) await field.press('Next');
    await wish.getByRole('button', { name: 'Yes', exact: true }).click();
    await field.page.getByText(NUMBER).waitFor();
    await field.page.evaluate('window.print = () => { window.printed = true; }');
    await field.press('Print the referral slip');
    expect(await field.page.evaluate('window.printed')).toBe(true);
  });

  it('breaks nothing on the page', () => {
    expect(field.wrong()).toEqual([]);
  });
});
