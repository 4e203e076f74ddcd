import { newWord, whoIs } from './support/asks.js';
import { FieldOfficer } from './support/field.js';
import { interpreterBooked } from './support/interpreted.js';

describe.each([
  ['Arabic', 'ar'],
  ['Urdu', 'ur'],
])('an interview with somebody who reads %s, from right to left', (language, code) => {
  let field: FieldOfficer;
  beforeAll(async () => {
    // Officers speak Arabic; for Urdu somebody has to interpret.
    if (code === 'ur') await interpreterBooked('interpreter.ps', code);
    field = await FieldOfficer.with('al.debriefer', `${language} ${newWord()}`);
  });
  afterAll(async () => {
    expect(field.desk.wrong).toEqual([]);
    await field.desk.close();
  });

  const says = (label: string, answer: 'Yes' | 'No') =>
    field.page
      .locator('[class*=InputWrapper-root]', { hasText: label })
      .locator('label[class*=SegmentedControl-label]', { hasText: answer })
      .first()
      .click();
  const assignInterpreter = async (): Promise<void> => {
    await field.press('Assign interpreter');
    await field.page.getByRole('combobox', { name: 'Interpreter' }).click();
    await field.page
      .locator('.mantine-Select-option:visible', { hasText: `· ${code} ·` })
      .first()
      .click();
    await field.choose('Mode', /phone/i);
    for (const no of ['Knows the interviewee', 'Belongs to the unit', 'Close to the matter']) await says(no, 'No');
    for (const yes of ['Confidentiality declared', 'Accepted by interviewee']) await says(yes, 'Yes');
    await field.press('Next');
  };
  const theirs = () => field.page.locator(`main [lang=${code}]`).first();
  const runsFrom = (language: string) =>
    field.page.evaluate<string>(`getComputedStyle(document.querySelector('main [lang=${language}]')).direction`);

  it('shows the information and each question in their script and direction, beside the officer’s own', async () => {
    await field.arrange(`${language} ${newWord()}`, (await whoIs('at.officer1')).name, new RegExp(`^${language}$`));
    await field.press('Begin screening');
    await field.press('Screen');
    await field.choose('Age', /^Adult/i);
    await says('Protection claimed', 'No');
    await says('Violence alleged', 'No');
    await says('Fit', 'Yes');
    await field.press('Next');
    await field.press('Find eligible');
    if (code === 'ur') await assignInterpreter();
    await field.press('Inform');
    expect(await theirs().textContent()).toMatch(/\p{Script=Arabic}{3}/u);
    expect(await runsFrom(code)).toBe('rtl');
    expect(await runsFrom('en')).toBe('ltr');
    expect(await field.desk.barriers()).toEqual([]);
    for (const label of ['Language understood', 'Complaint route explained', 'Legal aid offered'])
      await says(label, 'Yes');
    await field.page.locator('form').getByRole('combobox', { name: 'Rights explained' }).click();
    for (const right of await field.page.locator('.mantine-MultiSelect-option:visible').all()) await right.click();
    await field.page.keyboard.press('Escape');
    await field.choose('Liberty state', /./);
    await field.press('Next');
    await field.press('Consent');
    await field.choose('How', /Written/);
    await field.press('Next');
    await field.press('Begin account');
    await field.page.getByRole('tab', { name: 'Topics' }).waitFor();
    await theirs().waitFor();
    expect(await theirs().textContent()).toMatch(/\p{Script=Arabic}{3}/u);
    expect(await runsFrom(code)).toBe('rtl');
    expect(await field.desk.cutOff()).toEqual([]);
    expect(await field.desk.barriers()).toEqual([]);
  });
});
