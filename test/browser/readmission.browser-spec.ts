import { randomUUID } from 'node:crypto';
import { apprehended, inHours, local } from './support/apprehended.js';
import { comesAbout } from './support/asks.js';
import { Desk } from './support/desk.js';
import { FormOn } from './support/dialog.js';
import { meanwhile, presses } from './support/others.js';
import { answerAll, nameTheEscort, writeThePlan, writeTheRecord } from './support/readmission-forms.js';

/** Nobody has been in an earlier run: nobody is asked back twice. */
const familyName = `Demo ${randomUUID().slice(0, 8)}`;
const place = `Path by the lake, ${familyName}`;

describe("a readmission officer's day", () => {
  let desk: Desk;
  let id = '';
  const page = () => desk.page;
  const dialog = () => FormOn.dialog(desk.page);
  const step = async (name: string): Promise<void> => {
    await desk.go(`/record/readmission/${id}?tab=application`);
    await page()
      .getByRole('button', { name: new RegExp(`${name}$`) })
      .filter({ visible: true })
      .first()
      .click();
  };

  beforeAll(async () => {
    await apprehended(place, familyName);
    desk = await Desk.of('al.readmission');
  });
  afterAll(async () => {
    expect(desk.wrong).toEqual([]);
    await desk.close();
  });

  it('begins with an apprehension, with the agreement proposed and why', async () => {
    await desk.go('/list/readmission');
    await page().getByRole('link', { name: 'Open', exact: true }).click();
    await page()
      .getByRole('row', { name: new RegExp(familyName) })
      .getByRole('button')
      .click();
    await page()
      .getByRole('radio', { name: new RegExp(familyName) })
      .check();
    const form = new FormOn(page(), page().locator('#main'));
    await form.choose('Other country', /\(MK\)/);
    await form.choose('Category', /./);
    await page().getByText('AL-MK').first().waitFor();
    expect(await desk.barriers()).toEqual([]);
    await page().getByRole('group', { name: 'Decision' }).getByRole('switch').click();
    await form.write(/^Ref/, `RD-${familyName}`);
    await form.write(/^Authority/, 'Border and Migration Department');
    await form.write('Taken on', new Date().toISOString().slice(0, 10));
    await form.choose('Ground', /./);
    await form.answer('Final', true);
    await form.answer('Enforceable', true);
    await page().getByRole('button', { name: 'Open', exact: true }).click();
    await page().getByRole('tab', { name: 'Application' }).waitFor();
    id = new URL(page().url()).pathname.split('/').at(-1) ?? '';
    expect(await desk.barriers()).toEqual([]);
  });

  it('shows and changes under “Edit” what the requesting side has written', async () => {
    await desk.go(`/record/readmission/${id}`);
    await page().getByRole('region', { name: 'Requesting' }).getByText(`RD-${familyName}`).waitFor();
    await page().getByRole('button', { name: 'Edit', exact: true }).first().click();
    const decision = page().getByRole('group', { name: 'Decision' });
    expect(await decision.getByLabel(/^Ref/).inputValue()).toBe(`RD-${familyName}`);
    await page().getByLabel('Apprehended place').fill(`Lake, ${familyName}`);
    await page().getByRole('button', { name: 'Save' }).click();
    await page().getByText(`Lake, ${familyName}`).first().waitFor();
    await page().getByText(`RD-${familyName}`).waitFor();
    expect(await desk.barriers()).toEqual([]);
  });

  it('says first what stands in the way, and asks each person what has to be asked', async () => {
    await step('Send');
    await page().getByRole('button', { name: 'Begin check' }).last().click();
    await dialog().send('Begin check');
    await step('Safeguards');
    const first = page().getByRole('region', { name: /Safeguards first/ });
    await first.getByText(`Demonstration ${familyName}`).first().waitFor();
    expect(await first.getByRole('listitem').count()).toBeGreaterThan(10);
    expect(await desk.barriers()).toEqual([]);
    await answerAll(page());
    await first.waitFor({ state: 'detached' });
  });

  it('is told in words of a hold that somebody has set, until a safeguard officer lifts it', async () => {
    await page().getByRole('button', { name: 'Set a hold' }).click();
    await dialog().choose('Flag', /travel|ill/i);
    await dialog().choose('Basis', /./);
    await dialog().choose('Moment', /./);
    await dialog().write(/^Heard at/, local(inHours(-0.2)));
    await dialog().send('Save');
    const first = page().getByRole('region', { name: /Safeguards first/ });
    await first.getByText(/It stops/).waitFor();
    await meanwhile('al.safeguard', `/record/readmission/${id}?tab=application`, async (safeguard) => {
      await safeguard.page.locator('#main a[href*="/record/readmission_hold/"]').first().click();
      await presses(safeguard, 'Lift', async (form) => {
        await form.write(/^Reason/, 'Examined: fit to travel.');
        await safeguard.page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).first().click();
        await form.choose(/^Code/, /fit to travel/i);
        await form.write(/^Reference/, 'M 1');
        await form.write(/^Issued by/, 'Hospital');
        await form.write(/^Issued on/, local(new Date()).slice(0, 10));
      });
    });
    await step('Safeguards');
    await page().getByText('Set a hold').waitFor();
    expect(await first.count()).toBe(0);
  });

  it('sees of each piece of evidence how strong it is', async () => {
    await step('Evidence');
    await page().getByRole('button', { name: 'Add evidence' }).click();
    await dialog().choose('Person', new RegExp(familyName));
    await dialog().choose('Kind', /Identity card, also/);
    await dialog().write(/^Number/, `A ${familyName}`);
    await dialog().choose('Issuing country', /\(MK\)/);
    await dialog().answer('Copy attached', true);
    await dialog().choose('Strength claimed', /Prima facie/);
    await dialog().send('Put evidence');
    await page()
      .getByText(/^Strength: /)
      .waitFor();
    expect(await desk.barriers()).toEqual([]);
  });

  it('fills in a form section by section, and strikes out what does not belong in it', async () => {
    await step('Forms');
    await page().getByRole('button', { name: 'Begin a form' }).click();
    await dialog().choose('Code', /^Application for readmission/);
    await dialog().send('Save');
    await page().getByRole('button', { name: 'Fill in' }).click();
    const observations = page().getByRole('group', { name: 'Observations' });
    const struck = observations.getByRole('switch', { name: /Struck out/ });
    expect(await struck.isChecked()).toBe(true);
    await struck.uncheck();
    await page().getByRole('button', { name: 'Save', exact: true }).click();
    await observations.getByText(/filled, or it is struck out/).waitFor();
    await struck.check();
    await page().getByRole('button', { name: 'Save', exact: true }).click();
    await observations.getByText(/filled, or it is struck out/).waitFor({ state: 'detached' });
    expect(await desk.barriers()).toEqual([]);
  });

  it('is told what is missing, and the application leaves with a second officer', async () => {
    await step('Send');
    await page().getByRole('group', { name: 'What you may do next' }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await meanwhile('al.safeguard', `/record/readmission/${id}?tab=application`, async (safeguard) => {
      const checklist = safeguard.page.getByRole('region', { name: /^Checklist/ });
      await checklist.getByRole('button', { name: 'Confirm' }).click();
      await FormOn.dialog(safeguard.page).send('Confirm');
    });
    await meanwhile('al.safeguard', `/record/readmission/${id}`, (second) => presses(second, 'Sign off'));
    await meanwhile('al.readmission2', `/record/readmission/${id}`, (second) => presses(second, 'Submit'));
  });

  it('sees the limits of both sides beside each other', async () => {
    await meanwhile('mk.readmission', `/record/readmission/${id}`, async (theirs) => {
      // That it has come, the service confirms by itself.
      const examine = theirs.page.getByRole('button', { name: 'Examine', exact: true });
      await comesAbout(async () => {
        await theirs.go(`/record/readmission/${id}`);
        return (await examine.count()) > 0 || undefined;
      });
      await presses(theirs, 'Examine');
    });
    await desk.go(`/record/readmission/${id}?tab=clocks`);
    await page().getByRole('region', { name: 'Our limits' }).waitFor();
    await page().getByRole('region', { name: 'Limits of the other side' }).waitFor();
    expect(await desk.barriers()).toEqual([]);
  });

  it('plans the transfer on one page, once the other side has accepted', async () => {
    await meanwhile('mk.readmission2', `/record/readmission/${id}`, (theirs) =>
      presses(theirs, 'Accept', async (form) => {
        await theirs.page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).first().click();
        await form.choose(/^Person/, new RegExp(familyName));
        await form.write(/^Article/, 'Art. 2(1)');
      }),
    );
    await desk.go(`/record/readmission/${id}`);
    await presses(desk, 'Request document');
    await desk.go(`/record/readmission/${id}?tab=planner`);
    await page().getByRole('button', { name: 'The person’s own document' }).click();
    await dialog().write(/^Number/, `P ${familyName}`);
    await dialog().write(/^Issued on/, '2024-01-10');
    await dialog().write(/^Expires on/, '2034-01-09');
    await dialog().choose('Type', /./);
    await dialog().send('Save');
    await page()
      .getByText(/Expires on/)
      .waitFor();
    await page().getByRole('button', { name: 'Plan a transfer' }).click();
    await writeThePlan(page());
    const attempt = page().getByRole('region', { name: 'Transfer, attempt 1' });
    await attempt.getByRole('button', { name: 'Further' }).click();
    await page().getByRole('menuitem', { name: 'Put escort' }).click();
    await nameTheEscort(page());
    await attempt.getByText('Kola', { exact: true }).waitFor();
    expect(await desk.barriers()).toEqual([]);
    await attempt.getByRole('button', { name: 'Notify' }).click();
    await dialog().send('Notify');
  });

  it('ends with two officers who sign at one tablet, one after the other', async () => {
    let transfer = '';
    await meanwhile('mk.readmission', `/record/readmission/${id}?tab=planner`, async (theirs) => {
      const attempt = theirs.page.getByRole('region', { name: 'Transfer, attempt 1' });
      const atTheTablet = attempt.getByRole('link', { name: 'Handover at the tablet' });
      transfer = (await atTheTablet.getAttribute('href'))?.split('/').at(-1) ?? '';
      await attempt.getByRole('button', { name: 'Confirm', exact: true }).click();
      await FormOn.dialog(theirs.page).write(/^Gate/, 'Lane 2');
      await FormOn.dialog(theirs.page).send('Confirm');
    });
    await signOutTo('al.escort', `/handover/${transfer}`);
    await page().getByRole('button', { name: 'Note fitness' }).click();
    await dialog().write(/^Issuer/, 'Duty doctor');
    await dialog().write(/^At/, local(inHours(-0.1)));
    await dialog().send('Note fitness');
    await page().getByRole('button', { name: 'Depart' }).click();
    await dialog().choose('Methods', /Photo/i);
    await page().keyboard.press('Escape');
    await dialog().choose('Result', /Match/i);
    await dialog().send('Depart');
    await writeTheRecord(page(), familyName);
    expect(await desk.barriers({ further: ['wcag2aaa'] })).toEqual([]);
    expect(await desk.tooSmall()).toEqual([]);
    await page().getByRole('button', { name: 'Write the record' }).click();
    await sign('AL-0001');
    await page()
      .getByText(/Signed on/)
      .waitFor();
    await page()
      .getByRole('button', { name: /Pass the tablet on/ })
      .click();
    await desk.signIn('mk.point');
    await page()
      .getByRole('heading', { name: /Handover: AL → MK/ })
      .waitFor();
    expect(await page().getByText('They took long').count()).toBe(0);
    expect(await desk.barriers({ further: ['wcag2aaa'] })).toEqual([]);
    await sign('MK-0044');
    await page()
      .getByText(/signed. Receipt R-/)
      .waitFor();
    await meanwhile('al.readmission', `/record/readmission/${id}`, (ours) => isNow(ours, 'Handed over'));
  });

  const isNow = (at: Desk, state: string) => at.page.locator('[aria-current=step]', { hasText: state }).waitFor();
  const signOutTo = async (login: string, to: string): Promise<void> => {
    await page().getByRole('button', { name: 'Sign out' }).click();
    await desk.signIn(login);
    await desk.go(to);
  };
  const sign = async (serviceNo: string): Promise<void> => {
    await page().getByLabel('Service no').fill(serviceNo);
    await page().getByRole('button', { name: 'Sign', exact: true }).click();
  };
});
