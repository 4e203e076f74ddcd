import { acts, comesAbout, lists, newWord } from './support/asks.js';
import { entered, referred, released } from './support/check-queue.js';
import { Desk } from './support/desk.js';

const because = 'Name and nationality are the same, and the van is named in both.';

describe("a check officer's day", () => {
  let desk: Desk;
  afterEach(async () => {
    expect(desk.wrong).toEqual([]);
    await desk.close();
  });

  const act = (name: string) => desk.page.getByRole('button', { name, exact: true }).first().click();
  const dialog = () => desk.page.getByRole('dialog');
  const inDialog = async (act: string, why?: string): Promise<void> => {
    if (why) await dialog().getByLabel('Reason').fill(why);
    await dialog().getByRole('button', { name: act, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
  };
  const isNow = (state: string) => desk.page.locator('[aria-current=step]', { hasText: state }).waitFor();
  const choose = async (label: string, option: string | RegExp): Promise<void> => {
    await desk.page.getByRole('combobox', { name: label }).first().click();
    await desk.page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
  };

  it('takes the next of the queue, looks it up where they have access, and says that nothing was found', async () => {
    for (const { id } of await lists('al.relay', '/referrals?state=taken'))
      await acts('al.relay', `/referrals/${id}`, 'release');
    const subject = await released(`Radhe ${newWord()}`);
    const mine = await referred(subject, {
      target: 'europol_onsite',
      priority: 'p1',
      priorityGround: 'about_to_leave',
    });
    desk = await Desk.of('al.relay');
    await desk.go('/list/referral?state=queued');
    expect(await desk.barriers()).toEqual([]);
    await act('Take the next one');
    await isNow('Taken');
    expect(desk.page.url()).toContain(mine);
    await act('Report no hit');
    await dialog().getByRole('combobox', { name: 'System' }).click();
    await desk.page.getByRole('option', { name: /Europol eis/i }).click();
    expect(await desk.barriers()).toEqual([]);
    await dialog().getByRole('button', { name: 'Report no hit' }).click();
    await dialog().waitFor({ state: 'detached' });
  });

  it('compares field by field, decides with a reason, and takes it back', async () => {
    const name = `Shofer ${newWord()}`;
    const before = new Set((await lists('mk.check', '/hits?limit=100')).map(({ id }) => id));
    await entered(name);
    await referred(await released(name), { target: 'internal', priority: 'p2', priorityGround: 'person_held' });
    desk = await Desk.of('mk.check');
    const hit = await comesAbout(async () =>
      (await lists('mk.check', '/hits?state=unconfirmed&limit=100')).find(({ id }) => !before.has(id)),
    );
    const item = desk.page.locator(`#main a[href$="/record/hit/${hit.id}"]`);
    await item.waitFor();
    await item.click();
    await desk.page.getByRole('tab', { name: 'Comparison' }).click();
    const row = (field: string) => desk.page.getByRole('row', { name: new RegExp(`^${field}`) });
    expect(await row('Field').textContent()).toMatch(/What was asked.*What is held/);
    await row('Name').getByText('= Match').waitFor();
    await row('Birth').getByText('= Match').waitFor();
    await row('Nationality').getByText('≠ Differs').waitFor();
    await row('Sex').getByText('– Missing').waitFor();
    await desk.page.getByText(/^The names are the same: speaks for it/).waitFor();
    await desk.page.getByText(/^Score 0\.\d+$/).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await act('Confirm');
    expect(await dialog().textContent()).toContain('A person has said that they are the same');
    await inDialog('Confirm', because);
    await isNow('Consent pending');
    await act('Undo');
    await inDialog('Undo', because);
    await isNow('Unconfirmed');
    await act('Reject');
    await inDialog('Reject', because);
    await isNow('False positive');
    await desk.page.getByRole('tab', { name: 'Timeline' }).click();
    await desk.page.getByText('Consent pending → Unconfirmed').waitFor();
    expect(await desk.page.locator('#main').getByText(because).count()).toBe(3);
  });

  it('brings a file into a collection: its columns are given a meaning, it is looked at, and taken in', async () => {
    const ref = newWord();
    const [one, two] = ['7', '8'].map((last) => `+355 69 ${Math.floor(1e6 + Math.random() * 8e6)}${last}`);
    const table = ['Ref;Number;Remarks', `${ref}-1;${one};Called by night.`, `${ref}-2;${two};Named in two cases.`];
    desk = await Desk.of('al.analyst');
    await desk.go('/new/collection_import');
    await choose('Collection', /Index of the analysis/);
    await choose('Mode', /Delta/);
    await desk.page.getByLabel('Title').fill(`Numbers of ${ref}`);
    await act('Open');
    await desk.page.getByRole('tab', { name: 'Import' }).click();
    const [chooser] = await Promise.all([desk.page.waitForEvent('filechooser'), act('Choose a file')]);
    await chooser.setFiles({ name: 'numbers.csv', mimeType: 'text/csv', buffer: Buffer.from(table.join('\r\n')) });
    const mapping = desk.page.getByRole('region', { name: 'What its columns mean' });
    await mapping.getByLabel('Column with the reference').selectOption('Ref');
    await mapping.getByLabel('What each line is').selectOption({ label: 'Phone' });
    await mapping.getByLabel('Number', { exact: true }).selectOption({ label: 'Phone' });
    await mapping.getByLabel('Remarks').selectOption({ label: 'Summary' });
    await mapping.getByRole('switch', { name: 'Given' }).click();
    await mapping.getByRole('combobox', { name: 'Measures' }).click();
    await desk.page.getByRole('option', { name: 'Contact owner' }).click();
    await mapping.getByRole('button', { name: 'Save' }).click();
    const preview = desk.page.getByRole('region', { name: 'What the lines would become' });
    await preview.getByText('Called by night.').waitFor();
    expect(await preview.getByRole('row').count()).toBe(2);
    expect(await desk.barriers()).toEqual([]);
    await act('Check');
    await inDialog('Check');
    await isNow('Checked');
    await act('Start');
    await inDialog('Start');
    await isNow('Finished');
    await desk.page.getByRole('tab', { name: 'Record', exact: true }).click();
    expect(await desk.page.locator('#section-counted').textContent()).toMatch(/Added2/);
  });

  it('sees what ties somebody to others, drawn and as a table, and goes along it', async () => {
    const [relation] = await lists('al.analyst', '/relations?limit=1');
    desk = await Desk.of('al.analyst');
    await desk.go(`/record/subject/${String(relation?.fromId)}?tab=graph`);
    await desk.page.locator('#main canvas').first().waitFor();
    await desk.page.getByLabel('First day').fill('1990-01-01');
    await desk.page.getByLabel('Last day').fill('1990-01-02');
    await desk.page
      .locator(`#main a[href$="/record/subject/${String(relation?.toId)}"]`)
      .waitFor({ state: 'detached' });
    await desk.page.getByLabel('First day').fill('');
    await desk.page.getByLabel('Last day').fill('');
    await desk.page.getByLabel('How far').selectOption('1');
    const end = desk.page.locator(`#main a[href$="/record/subject/${String(relation?.toId)}"]`).first();
    await end.waitFor();
    expect(await desk.barriers()).toEqual([]);
    await end.click();
    await desk.page.waitForURL(new RegExp(String(relation?.toId)));
  });
});
