import { local, inHours } from './support/apprehended.js';
import { asks, comesAbout, newWord } from './support/asks.js';
import { Desk } from './support/desk.js';
import { FormOn } from './support/dialog.js';
import { meanwhile, presses } from './support/others.js';
import { permissionAsked, releaseWhatGoesWith, requestUnderWay } from './support/requested.js';

describe("a liaison officer's day", () => {
  const title = `Owner of a van ${newWord()}`;
  let desk: Desk;
  let id = '';
  let itemId = '';
  beforeAll(async () => {
    desk = await Desk.of('al.unit');
  });
  afterAll(async () => {
    expect(desk.wrong).toEqual([]);
    await desk.close();
  });

  const form = () => new FormOn(desk.page, desk.page.locator('#main'));
  const step = (name: string | RegExp) => desk.page.getByRole('group', { name }).first();

  it('finds the legal basis while writing a request, and reads why another one is blocked', async () => {
    await desk.go('/new/request');
    await form().choose('Route', 'Central units');
    const finder = desk.page.getByRole('complementary');
    await form().choose('Other country', /\(GR\)/);
    await finder.getByText('GR is no party to PCC_SEE.').first().waitFor();
    const blocked = finder
      .getByText('GR is no party to PCC_SEE.')
      .first()
      .locator('xpath=ancestor::*[.//button or .//span][1]');
    expect(await blocked.getByRole('button', { name: 'Use this' }).count()).toBe(0);
    await form().choose('Other country', /\(MK\)/);
    await finder.getByText('Police Cooperation Convention for South-East Europe').first().waitFor();
    // Why something applies is said in the officer's language, and so is the way back.
    await desk.page.getByRole('combobox', { name: 'Language', exact: true }).first().selectOption('de');
    await finder.getByText('Zwischen beiden in Kraft, und nichts steht entgegen.').first().waitFor();
    await desk.page.getByRole('combobox', { name: 'Sprache', exact: true }).first().selectOption('en');
    expect(await desk.barriers()).toEqual([]);
  });

  it('writes a request in one form: whom, how soon, what for, handling, grade, whom it is about, the question, a file', async () => {
    const legends = await desk.page.locator('#main form > div > fieldset > legend, #main legend').allTextContents();
    const steps = legends.filter((legend) => /^\d\. /.test(legend)).map((legend) => legend.slice(3));
    expect(steps).toEqual([
      'Addressee',
      'Urgency',
      'Purpose and legal basis',
      'Handling',
      'How far it can be trusted',
      'Persons and matter',
      'Question',
      'Attachments',
    ]);
    await form().choose('Subject', /VEHICLE_OWNER_HOLDER|owner/i);
    await step(/Purpose and legal/)
      .getByLabel('Purpose', { exact: true })
      .fill('Smuggling across the common border.');
    await desk.page.getByRole('radiogroup', { name: 'Personal data' }).getByText('Yes', { exact: true }).click();
    await step(/trusted/)
      .getByRole('radio', { name: /^B2: / })
      .check();
    await desk.page.getByText('B2 · Reliable in most instances').waitFor();
    await desk.page.getByRole('button', { name: 'Add a person or thing' }).click();
    const person = new FormOn(desk.page, step('Person or thing 1'));
    await person.choose('Item kind', /person/i);
    await person.write(/^Title/, 'Driver of the van');
    await person.choose('Subject category', /suspect/i);
    await person.write(/^Accuracy note/, 'The document was seen.');
    await person.write(/^Delete by/, local(inHours(24 * 365)));
    await step('Statements').getByRole('button', { name: 'Add' }).click();
    const statement = new FormOn(desk.page, step('Statements 1'));
    // Only what the category of the person allows can be said of them.
    await statement.choose('Field', 'Personal details');
    await statement.choose('Character', /fact/i);
    await statement.write(/^Text/, 'Born in 1990, lives near the border.');
    await step(/Question/)
      .getByLabel('Title')
      .fill(title);
    await step(/Question/)
      .getByLabel('Requested')
      .fill('Who keeps the van that was seen at the border?');
    await desk.page.locator('input[type=file]').setInputFiles({
      name: 'van.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('plate,seen\nAA 123 BB,2026-11-20\n'),
    });
    await desk.page.getByLabel('What it shows').fill('Where the van was seen');
    expect(await desk.barriers()).toEqual([]);
    await desk.page.getByRole('button', { name: 'Open', exact: true }).click();
    await desk.page.getByRole('heading', { name: new RegExp(title) }).waitFor();
    id = /record\/request\/([\da-f-]+)/.exec(desk.page.url())?.[1] ?? '';
    await desk.page.getByRole('tab', { name: 'Files' }).click();
    await desk.page.getByRole('link', { name: 'Where the van was seen' }).waitFor();
    itemId = await releaseWhatGoesWith(id);
    const item = await asks('al.unit', `GET /transmission-items/${itemId}`);
    expect(item).toMatchObject({ title: 'Driver of the van', sourceGrade: 'B', infoGrade: '2', state: 'released' });
  });

  it('sees where its law can lead it, and all of its states when asked', async () => {
    await desk.go(`/record/request/${id}`);
    const next = desk.page.getByRole('list', { name: 'Where it can lead from here' });
    expect(await next.getByRole('listitem').allTextContents()).toEqual(
      expect.arrayContaining(['Submitted', 'Withdrawn']),
    );
    await desk.page.getByRole('button', { name: 'All 20 states' }).click();
    expect(await desk.page.getByRole('list', { name: 'State' }).getByRole('listitem').count()).toBe(20);
  });

  it('has a request sent by a second officer, and read at the other side in the order of its clock', async () => {
    await presses(desk, 'Submit');
    await meanwhile('al.unit2', `/record/request/${id}`, async (second) => {
      await presses(second, 'Approve');
      await presses(second, 'Send');
    });
    await meanwhile('mk.unit', '/?kind=request', async (other) => {
      const row = other.page.getByRole('row').filter({ has: other.page.locator(`a[href$="${id}"]`) });
      await row.getByText('Sent').waitFor();
      await row.getByRole('link').click();
      for (const act of ['Acknowledge', 'Accept']) await presses(other, act);
      await other.page.goBack();
      await row.getByText(/^reply due in (\d+ d )?\d+ (h|min|d)( \d+ (h|min))?$/).waitFor();
      const dues = (await asks<{ items: { due: string | null }[] }>('mk.unit', 'GET /inbox?kind=request')).items;
      const times = dues.flatMap(({ due }) => (due ? [Date.parse(due)] : []));
      expect(times).toEqual([...times].sort((one, later) => one - later));
      expect(await other.barriers()).toEqual([]);
    });
  });

  it('sees the answer come without asking for it, and what both sides said beside each other', async () => {
    await desk.go(`/?kind=request`);
    const answered = desk.page.getByRole('row').filter({ has: desk.page.locator(`a[href$="${id}"]`) });
    expect(await answered.count()).toBe(0);
    await meanwhile('mk.unit', `/record/request/${id}`, (other) =>
      presses(other, 'Answer', (dialog) => dialog.write(/^Text/, 'Its keeper is a company in Ohrid.')),
    );
    await answered.getByText('Answered').first().waitFor();
    await desk.go(`/record/request/${id}?tab=channel`);
    const side = (name: RegExp) => desk.page.locator('.mantine-Grid-col').filter({ hasText: name });
    await side(/^Side that asks: AL/)
      .getByText('Request', { exact: true })
      .waitFor();
    await side(/^Side that is asked: MK/)
      .getByText('Its keeper is a company in Ohrid.')
      .waitFor();
    expect(await desk.barriers()).toEqual([]);
  });

  it('refuses a request with its ground and reasons, which the other side reads', async () => {
    const refused = await requestUnderWay(`Refused ${newWord()}`);
    await meanwhile('mk.unit', `/record/request/${refused}`, (other) =>
      presses(other, 'Refuse', async (dialog) => {
        await dialog.choose('Ground', /other important interests/);
        await dialog.write(/^Reasons/, 'Our own inquiry would come to nothing.');
      }),
    );
    await desk.go(`/record/request/${refused}?tab=channel`);
    await desk.page.getByText('Our own inquiry would come to nothing.').first().waitFor();
    const { refusal } = await asks<{ refusal: { ground: string } }>('al.unit', `GET /requests/${refused}`);
    expect(refusal.ground).toBe('RF_PCC_30_INTERESTS');
  });

  it('permits the other side to pass on what it was sent, under a condition', async () => {
    const permission = await permissionAsked(itemId);
    await comesAbout(async () => {
      const { state } = await asks('al.unit', `GET /use-permissions/${permission}`);
      return state === 'requested' ? undefined : state;
    });
    await desk.go(`/record/use_permission/${permission}`);
    await presses(desk, 'Grant', (dialog) => dialog.write(/^Conditions/, 'Not to the consulates.'));
    await desk.page.getByText('Not to the consulates.').first().waitFor();
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
