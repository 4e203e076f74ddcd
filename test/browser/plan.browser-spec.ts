import { newWord, operationUnderWay } from './support/asks.js';
import { inHours, local } from './support/apprehended.js';
import { Desk } from './support/desk.js';
import { FormOn } from './support/dialog.js';
import { inPlanning, writeAllBut } from './support/planned-operation.js';

describe('the plan of an operation', () => {
  let id = '';
  const desks: Desk[] = [];
  const sitsDown = async (login: string): Promise<Desk> => {
    const desk = await Desk.of(login);
    desks.push(desk);
    return desk;
  };
  const planBefore = (desk: Desk) => desk.go(`/record/operation/${id}?tab=plan`);
  const section = (desk: Desk, name: RegExp) => desk.page.getByRole('region', { name });

  beforeAll(async () => {
    id = await inPlanning(`Operation ${newWord()}`);
  });
  afterEach(async () => {
    for (const desk of desks.splice(0)) {
      expect(desk.wrong).toEqual([]);
      await desk.close();
    }
  });

  it('says what is missing before it can be signed, and is written by two at the same section without loss', async () => {
    const [mine, theirs] = [await sitsDown('al.coordinator'), await sitsDown('al.coordinator2')];
    for (const desk of [mine, theirs]) await planBefore(desk);
    await mine.page.getByText('0 of 22 mandatory sections are complete').waitFor();
    const link = mine.page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: /^Situation/ });
    await link.getByRole('img', { name: 'something is open here' }).waitFor();
    for (const [desk, text] of [
      [mine, 'Groups of ten.'],
      [theirs, 'Groups of twelve.'],
    ] as const) {
      await desk.page.getByRole('button', { name: /^Edit: Situation/ }).click();
      await section(desk, /^Situation/)
        .getByLabel('Text')
        .fill(text);
      await section(desk, /^Situation/)
        .getByRole('radiogroup')
        .getByText('Yes', { exact: true })
        .click();
    }
    await section(theirs, /^Situation/)
      .getByRole('button', { name: 'Save' })
      .click();
    await theirs.page.getByText('1 of 22 mandatory sections are complete').waitFor();
    await section(mine, /^Situation/)
      .getByRole('button', { name: 'Save' })
      .click();
    const review = mine.page.getByRole('alert').filter({ hasText: 'Somebody changed this' });
    await review.getByText('Groups of twelve.').waitFor();
    expect(await review.textContent()).toContain('Groups of ten.');
    expect(await mine.barriers()).toEqual([]);
    await review.getByRole('button', { name: 'Use this choice' }).click();
    await section(mine, /^Situation/)
      .getByRole('button', { name: 'Save' })
      .click();
    await mine.page.getByText('1 of 22 mandatory sections are complete').waitFor();
    await section(mine, /^Situation/)
      .getByText('Groups of ten.')
      .waitFor();
    expect(await link.getByRole('img').count()).toBe(0);
  });

  it('is signed by each state at its own desk once nothing is missing, and concluded', async () => {
    await writeAllBut(id, ['sit', 'obj']);
    const contact = await sitsDown('al.contact');
    await planBefore(contact);
    const signatures = (desk: Desk) => section(desk, /^Signatures under version 1/);
    await contact.page.getByRole('link', { name: 'Objectives' }).first().waitFor();
    await signatures(contact).getByRole('button', { name: 'Sign plan' }).waitFor({ state: 'detached' });
    const coordinator = await sitsDown('al.coordinator');
    await planBefore(coordinator);
    await coordinator.page.getByRole('button', { name: /^Edit: Objectives/ }).click();
    await section(coordinator, /^Objectives/)
      .getByLabel('Text')
      .fill('Detect, learn, refer.');
    await section(coordinator, /^Objectives/)
      .getByRole('radiogroup')
      .getByText('Yes', { exact: true })
      .click();
    await section(coordinator, /^Objectives/)
      .getByRole('button', { name: 'Save' })
      .click();
    await coordinator.page.getByText('22 of 22 mandatory sections are complete').waitFor();
    for (const login of ['al.contact', 'mk.contact']) {
      const desk = await sitsDown(login);
      await planBefore(desk);
      await signatures(desk).getByRole('button', { name: 'Sign plan' }).click();
      await FormOn.dialog(desk.page).send('Sign plan');
      await signatures(desk)
        .getByText(/^Signed on/)
        .first()
        .waitFor();
      expect(await desk.barriers()).toEqual([]);
    }
    await planBefore(coordinator);
    await signatures(coordinator).getByRole('button', { name: 'Conclude planning' }).click();
    await FormOn.dialog(coordinator.page).send('Conclude planning');
    await coordinator.page.getByText('Host and at least one other have signed the plan.').first().waitFor();
  });

  it('has its officers and shifts on one page: a shift is put on the roster there', async () => {
    const desk = await sitsDown('al.coordinator');
    await desk.go(`/record/operation/${await operationUnderWay()}?tab=roster`);
    await section(desk, /^Officers \(\d+\)/)
      .getByText('Anila Prifti')
      .waitFor();
    await desk.page.getByRole('button', { name: 'New shift' }).click();
    const task = `Bridge ${newWord()}`;
    const dialog = FormOn.dialog(desk.page);
    // Nobody is on two shifts at once: at a time of its own, should this have been tried before.
    const day = local(inHours(24 + Math.floor(Math.random() * 8) * 24)).slice(0, 10);
    const minute = `${8 + Math.floor(Math.random() * 8)}`.padStart(2, '0') + `:${10 + Math.floor(Math.random() * 40)}`;
    await dialog.write(/^Starts at/, `${day}T${minute}`);
    await dialog.write(/^Ends at/, `${day}T${minute.slice(0, 2)}:55`);
    await dialog.choose(/^Leader/, /Besa Kodra/);
    await dialog.write(/^Task/, task);
    await dialog.send('Save');
    await desk.page.getByLabel('Day').fill(day);
    await section(desk, /^Shifts/)
      .getByText(task)
      .waitFor();
    await section(desk, /^Shifts/)
      .getByText(/★.*Besa Kodra/)
      .first()
      .waitFor();
    expect(await desk.barriers()).toEqual([]);
  });
});
