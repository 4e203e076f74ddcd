import { acts, asks, newWord, operationUnderWay, whoIs } from './support/asks.js';
import { address, Desk } from './support/desk.js';

let desk: Desk;
const desks: Desk[] = [];
const sitsDown = async (login: string): Promise<Desk> => {
  desk = await Desk.of(login);
  desks.push(desk);
  return desk;
};
afterEach(async () => {
  for (const each of desks.splice(0)) {
    expect(each.wrong).toEqual([]);
    await each.close();
  }
});

const act = (name: string) => desk.page.getByRole('button', { name, exact: true }).first().click();
const dialog = () => desk.page.getByRole('dialog');
const choose = async (label: string, option: string | RegExp, where = desk.page.locator('body')): Promise<void> => {
  await where.getByRole('combobox', { name: label }).first().click();
  await desk.page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
};
const inDialog = async (name: string): Promise<void> => {
  await dialog().getByRole('button', { name, exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
};
const isNow = (state: string) => desk.page.locator('[aria-current=step]', { hasText: state }).waitFor();

describe("an administrator's day", () => {
  it('appoints an officer, who is given a code this once, and changes their roles', async () => {
    const name = `Demo ${newWord()}`;
    await sitsDown('al.admin');
    await desk.go('/new/officers');
    await choose('Authority', /Border and Migration Department/);
    await desk.page.getByLabel('Name').fill(name);
    await desk.page.getByLabel('Login').fill(name.toLowerCase().replace(' ', '.'));
    await desk.page
      .getByRole('textbox', { name: 'Languages' })
      .or(desk.page.getByLabel('Languages'))
      .first()
      .fill('sq');
    await desk.page.keyboard.press('Enter');
    await act('Open');
    expect(await dialog().textContent()).toMatch(/Activation code\S{6,}/);
    expect(await desk.barriers()).toEqual([]);
    await dialog().getByRole('button').last().click();
    await desk.page.getByRole('heading', { level: 1, name }).waitFor();
    await act('Add role');
    await choose('Role', 'Check officer', dialog());
    await choose('Authority', /Border and Migration Department/, dialog());
    await inDialog('Add role');
    const roles = desk.page.getByRole('region', { name: 'Roles' });
    await roles.getByText('Check officer').waitFor();
    expect(await desk.barriers()).toEqual([]);
  });

  it('ends a session at once', async () => {
    const [{ id }, other] = [await whoIs('al.criminal'), await sitsDown('al.criminal')];
    await sitsDown('al.admin');
    await desk.go(`/record/officers/${id}?tab=sessions`);
    await desk.page.getByRole('button', { name: 'End it' }).first().waitFor();
    expect(await desk.barriers()).toEqual([]);
    for (const end of await desk.page.getByRole('button', { name: 'End it' }).all()) {
      const ended = desk.page.waitForResponse((answer) => answer.url().endsWith('/end'));
      await desk.page.getByRole('button', { name: 'End it' }).first().click();
      await ended;
      await end.count();
    }
    await other.page.reload();
    await other.page.getByLabel('Login').waitFor();
  });

  it('gives out a tablet with a code, and withdraws it', async () => {
    const label = `Tablet ${newWord()}`;
    await sitsDown('al.admin');
    await desk.go('/new/tablet');
    await desk.page.getByLabel('Label').fill(label);
    await act('Open');
    expect(await dialog().textContent()).toMatch(/Code\S{4,}/);
    await dialog().getByRole('button').last().click();
    await isNow('Offered');
    await act('Revoke');
    await dialog().getByRole('combobox').first().click();
    await desk.page.getByRole('option').filter({ visible: true }).first().click();
    await inDialog('Revoke');
    await isNow('Revoked');
  });
});

describe('the register of law', () => {
  it('is changed by a proposal that a second legal officer approves, and nobody alone', async () => {
    const source = `Minutes ${newWord()} (demonstration)`;
    await sitsDown('al.legal');
    await desk.go('/register');
    await choose('Kind', 'Data protection decision');
    const row = desk.page.getByRole('row', { name: /^PCC_SEE\/AL/ });
    await row.getByRole('link', { name: 'Propose the next version' }).click();
    await desk.page.getByLabel('Source').waitFor();
    expect(await desk.page.getByLabel('Key').inputValue()).not.toBe('');
    await desk.page.getByLabel('Source').fill(source);
    expect(await desk.barriers()).toEqual([]);
    await act('Open');
    await isNow('Proposed');
    const path = new URL(desk.page.url()).pathname.replace('/app', '');
    const id = path.split('/').at(-1) ?? '';
    expect(await desk.page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
    await expect(acts('al.legal', `/legal-changes/${id}`, 'approve')).rejects.toThrow('own_work');
    await sitsDown('al.legal2');
    await desk.page.locator(`#main a[href$="${path}"]`).waitFor();
    await desk.go(path);
    await desk.page.getByText(source).waitFor();
    await act('Approve');
    await inDialog('Approve');
    await desk.page.locator('[aria-current=step]', { hasText: /Approved|In force/ }).waitFor();
  });
});

describe("a data-protection officer's day", () => {
  it('answers a person: proved, searched for, decided on, answered in writing', async () => {
    const requester = { surname: newWord(), firstName: 'Demo', bornOn: '1990-01-01', address: 'Kakavia 1' };
    const form = { kind: 'access', channel: 'letter', requester };
    const { id } = await asks('al.lawyer', 'POST /data-subject-requests', form);
    await sitsDown('al.dpo');
    await desk.go(`/record/data_subject_request/${id}`);
    await act('Identify');
    await dialog().getByRole('combobox').first().click();
    await desk.page.getByRole('option').filter({ visible: true }).first().click();
    await inDialog('Identify');
    await act('Search');
    await inDialog('Search');
    await isNow('Searched');
    await act('Decide');
    await dialog().getByRole('combobox', { name: 'Decision' }).click();
    await desk.page.getByRole('option').filter({ visible: true }).first().click();
    await dialog().getByLabel('Reasons').fill('Nothing is held under this name.');
    expect(await desk.barriers()).toEqual([]);
    await inDialog('Decide');
    await isNow('Decided');
    await act('Answer');
    await dialog().getByLabel('Text').fill('Nothing is held about you.');
    await inDialog('Answer');
    await isNow('Answered');
  });

  it('sees to a breach until it is closed', async () => {
    await sitsDown('al.handling');
    await desk.go('/new/breach');
    for (const field of ['Circumstances', 'Consequences', 'Measures'])
      await desk.page.getByLabel(field).fill(`${field} of the demonstration`);
    await choose('Kind', 'Loss');
    await desk.page.getByRole('combobox', { name: 'Received' }).click();
    await desk.page.getByRole('option').filter({ visible: true }).first().click();
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('radiogroup', { name: 'High risk' }).getByText('No', { exact: true }).click();
    await act('Open');
    await isNow('Originator notified');
    const path = new URL(desk.page.url()).pathname.replace('/app', '');
    await act('Take measures');
    await dialog().getByLabel('Measures').fill('Found, and shredded.');
    await inDialog('Take measures');
    await sitsDown('al.dpo');
    await desk.go(path);
    await act('Tell authority');
    await dialog().getByLabel('Reference').fill('DPA/4711');
    await inDialog('Tell authority');
    await act('Close');
    await inDialog('Close');
    await isNow('Closed');
  });

  it('searches the trail by act, by officer and by time', async () => {
    const { name } = await whoIs('al.approver');
    await sitsDown('al.dpo');
    await desk.go('/list/audit_entries');
    await desk.page.getByLabel('Action').fill('referral.approve');
    await desk.page.waitForURL(/action=referral\.approve/);
    const rows = desk.page.getByRole('table').getByRole('rowgroup').getByRole('row');
    await rows.first().waitFor();
    await desk.page.locator('.mantine-Loader-root').waitFor({ state: 'detached' });
    for (const row of await rows.allTextContents()) expect(row).toMatch(/referral\.approve|Approve/);
    expect(await desk.barriers()).toEqual([]);
    await choose('Officer', new RegExp(name));
    await rows.first().waitFor();
    await choose('Officer', /Mira Shkaba/);
    await desk.page.getByText('Nothing here with these filters.').waitFor();
    await act('Clear filters');
    await rows.first().waitFor();
    await desk.page.getByLabel('Until').fill('2019-01-01T00:00');
    await desk.page.getByText('Nothing here with these filters.').waitFor();
  });
});

describe('oversight', () => {
  it('reads statistics as lengths and tables, takes them along, and acts on nothing', async () => {
    await sitsDown('al.oversight');
    await desk.go('/figures');
    const section = desk.page.getByRole('region', { name: 'Requests between states' });
    await section.getByRole('progressbar').first().waitFor();
    expect(await section.getByRole('row').count()).toBeGreaterThan(1);
    const take = section.getByRole('button', { name: 'As a table file' }).first();
    const [file] = await Promise.all([desk.page.waitForEvent('download'), take.click()]);
    expect(file.suggestedFilename()).toBe('request-figures.csv');
    expect(await desk.barriers()).toEqual([]);
  });

  it('is told where the server refuses the file, and is given none', async () => {
    const refusal = { status: 429, code: 'too_many_requests', title: 'Not so often.' };
    const files = /\/request-figures\/csv/;
    await sitsDown('al.oversight');
    await desk.page.route(files, (route) => route.fulfill({ status: refusal.status, json: refusal }));
    await desk.go('/figures');
    const section = desk.page.getByRole('region', { name: 'Requests between states' });
    await section.getByRole('button', { name: 'As a table file' }).first().click();
    await section.getByText(refusal.title).waitFor();
  });

  it.each(['dcaf.observer', 'al.oversight'])(
    'follows an operation by totals, without small numbers: %s',
    async (who) => {
      await sitsDown(who);
      await desk.go('/list/operation?state=active');
      await desk.page
        .locator(`#main a[href*="${await operationUnderWay()}"]`)
        .first()
        .click();
      await desk.page.getByRole('tab', { name: 'Live figures' }).click();
      await desk.page.getByRole('progressbar').first().waitFor();
      await desk.page.getByText('<5').first().waitFor();
      expect(await desk.page.getByRole('group', { name: 'What you may do' }).count()).toBe(0);
      expect(await desk.barriers()).toEqual([]);
      expect(desk.page.url()).toContain(address);
    },
  );

  it('reads of a plan who has signed it, and not its text', async () => {
    await sitsDown('al.oversight');
    await desk.go(`/record/operation/${await operationUnderWay()}?tab=plan`);
    await desk.page.getByText('The text of the plan is for those who carry it out.').waitFor();
    await desk.page
      .getByRole('region', { name: /^Signatures/ })
      .getByText(/^Signed on/)
      .first()
      .waitFor();
    expect(await desk.barriers()).toEqual([]);
  });
});
