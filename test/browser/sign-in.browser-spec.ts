import { Desk } from './support/desk.js';

describe('signing in', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open();
  });
  afterEach(() => desk.close());

  it('says what the server says of a wrong password', async () => {
    await desk.signIn('al.coordinator', 'not the password');
    expect(await desk.page.getByRole('alert').textContent()).toContain('Refused');
    expect(await desk.barriers()).toEqual([]);
  });

  it('lasts over a reload, and ends with signing out', async () => {
    await desk.signIn('al.coordinator');
    await desk.page.reload();
    await desk.page.getByRole('heading', { name: 'What needs me' }).waitFor();
    expect(await desk.page.evaluate('document.cookie')).toBe('');
    await desk.page.getByRole('button', { name: 'Sign out' }).click();
    await desk.page.getByLabel('Login').waitFor();
    await desk.page.reload();
    await desk.page.getByLabel('Login').waitFor();
    expect(desk.wrong).toEqual([]);
  });

  it('shows whoever interviews the way into the field', async () => {
    await desk.signIn('al.debriefer');
    await desk.page.getByRole('link', { name: 'In the field' }).click();
    await desk.page.getByRole('heading', { name: 'Put this tablet into use' }).waitFor();
    expect(desk.wrong).toEqual([]);
  });

  it('comes with no more script than it needs', async () => {
    await desk.signIn('al.coordinator');
    await desk.page.getByRole('heading', { name: 'What needs me' }).waitFor();
    const loaded = await desk.page.evaluate<number[]>(
      `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(({ encodedBodySize }) => encodedBodySize)`,
    );
    expect(loaded.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  });

  it('speaks every language, and changes it without losing what is written', async () => {
    await desk.page.getByLabel('Login').fill('al.leader2');
    const choice = desk.page.locator('select');
    const languages = await choice
      .locator('option')
      .evaluateAll((options) => options.map((one) => one.getAttribute('value') ?? ''));
    expect(languages).toHaveLength(15);
    const said = new Set<string | null>();
    for (const language of languages) {
      await choice.selectOption(language);
      await desk.page.locator(`html[lang="${language}"]`).waitFor();
      said.add(await desk.page.locator('button[type=submit]').textContent());
      expect(await desk.page.locator('input').first().inputValue()).toBe('al.leader2');
    }
    expect(said.size).toBeGreaterThan(10);
    expect(desk.wrong).toEqual([]);
  });
});
