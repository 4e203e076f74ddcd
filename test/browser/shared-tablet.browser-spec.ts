import { lists, newWord, whoIs } from './support/asks.js';
import { address } from './support/desk.js';
import { FieldOfficer, PIN } from './support/field.js';

const THEIR_PIN = '135791';
const [FIRST, SECOND] = ['al.debriefer', 'at.officer1'] as const;

describe('a tablet that several use', () => {
  const [lying, mine, theirs] = ['Lying', 'Mine', 'Theirs'].map((word) => `${word} ${newWord()}`) as [
    string,
    string,
    string,
  ];
  let field: FieldOfficer;
  let names: readonly [string, string];

  beforeAll(async () => {
    names = [(await whoIs(FIRST)).name, (await whoIs(SECOND)).name];
    field = await FieldOfficer.with(FIRST, `Shared ${newWord()}`);
    await field.page.clock.install();
    await field.page.reload();
    await field.unlock();
  });
  afterAll(async () => {
    await field.desk.close();
    expect(field.wrong()).toEqual([]);
  });

  const locked = () => field.page.getByRole('heading', { name: 'Locked' });
  const placesOf = async (login: string): Promise<unknown[]> =>
    (await lists(login, '/debriefings?limit=50&mine=true')).map(({ place }) => place);

  it('locks when it is left lying, and not while somebody works', async () => {
    await field.press('New interview');
    await field.page.locator('form').getByLabel('Place *').fill(lying);
    await field.page.locator('form').getByText('Saved').waitFor();
    await field.page.clock.fastForward('04:30');
    await field.page.keyboard.press('Shift');
    await field.page.clock.fastForward('04:30');
    expect(await locked().count()).toBe(0);
    await field.page.clock.fastForward('05:20');
    await locked().waitFor();
    expect(await field.desk.barriers()).toEqual([]);
  });

  it('shows nothing of anybody before the PIN, on no page', async () => {
    const personal = [lying, ...names, 'Common Operation'];
    const seen = await field.page.content();
    expect(personal.filter((word) => seen.includes(word))).toEqual([]);
    const another = await field.page.context().newPage();
    await another.goto(`${address}/app/list/debriefing`);
    await another.waitForURL(/\/app\/field$/);
    await another.getByRole('heading', { name: 'Locked' }).waitFor();
    await another.close();
  });

  it('opens with the PIN where it was left: with what was half filled in', async () => {
    await field.unlock();
    expect(await field.page.locator('form').getByLabel('Place *').inputValue()).toBe(lying);
    await field.press('Cancel');
  });

  it('gives another officer a part of their own, where nothing of the first one is seen', async () => {
    await field.line(false);
    await field.arrange(mine, names[1]);
    await field.takePhoto();
    await field.press('Hand in');
    await field.page.getByRole('heading', { name: 'In the field' }).waitFor();
    await field.press('Sign out');
    await locked().waitFor();
    await field.line(true);
    await field.press('Another officer');
    await field.signIn(SECOND);
    await field.putIntoUse(THEIR_PIN);
    for (const tab of [/Drafts/, /Outbox/, /Sent/]) {
      await field.tab(tab);
      await field.page.getByText('Nothing here.').waitFor();
    }
    await field.page.getByLabel('Search what is on the tablet').fill(mine);
    expect(await field.page.getByText(mine).count()).toBe(0);
    await field.page.getByLabel('Search what is on the tablet').fill('');
    await field.arrange(theirs, names[0]);
    await field.press('Hand in');
    await field.tab(/Sent/);
    await field.card(theirs).waitFor();
    expect(await placesOf(FIRST)).not.toContain(mine);
  });

  it('is opened by nobody with the PIN of the other, and sends what the first has left in their own name', async () => {
    // Something of the second stays on it, too.
    await field.line(false);
    await field.arrange(`${theirs} again`, names[0]);
    await field.press('To the overview');
    await field.press('Sign out');
    await locked().waitFor();
    await field.line(true);
    await field.form.choose('Officer', names[0]);
    await field.unlock(THEIR_PIN);
    await field.page.getByText('This is not the PIN.').waitFor();
    await field.unlock(PIN);
    await field.tab(/Outbox/);
    await field.card(mine).waitFor();
    expect(await field.page.getByText(theirs).count()).toBe(0);
    await field.press('Sign in');
    await field.signIn(FIRST);
    await field.tab(/Sent/);
    await field.card(mine).waitFor();
    expect((await placesOf(FIRST)).filter((place) => place === mine)).toHaveLength(1);
  });
});
