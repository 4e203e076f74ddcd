import { acts, asks, lists, newWord, whoIs, type Found } from './support/asks.js';
import { Desk } from './support/desk.js';
import { FieldOfficer } from './support/field.js';

describe('work of an officer whose tablet is withdrawn before it was sent', () => {
  let field: FieldOfficer;
  let desk: Desk;
  const place = `Parked ${newWord()}`;
  let path: string;
  const inDialog = async (act: string): Promise<void> => {
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByRole('button', { name: act, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const act = (name: string) => desk.page.getByRole('button', { name, exact: true }).first().click();
  const isNow = (state: string) => desk.page.locator('[aria-current=step]', { hasText: state }).waitFor();
  const sitsDown = async (login: string): Promise<void> => {
    desk = await Desk.of(login);
  };
  const leaves = async (): Promise<void> => {
    expect(desk.wrong).toEqual([]);
    await desk.close();
  };

  it('is parked when there is a line again, and the officer is told', async () => {
    const { name } = await whoIs('at.officer1');
    field = await FieldOfficer.with('al.debriefer', `Parked ${place}`);
    await field.page.context().setOffline(true);
    await field.arrange(place, name);
    await field.press('Hand in');
    await acts('al.coordinator', `/tablets/${field.tabletId}`, 'revoke', { because: 'access_ended' });
    await field.page.context().setOffline(false);
    await field.page.reload();
    await field.unlock();
    await field.page.getByText('Nothing is lost: your supervisor has it.').waitFor();
    expect(await field.desk.barriers()).toEqual([]);
    await field.desk.close();
  });

  it('is read by a supervisor, who gives it back with a note', async () => {
    const parked = await lists('al.coordinator', '/parked-work?state=parked&limit=100');
    const mine = parked.find(({ command }) => JSON.stringify(command).includes(place));
    path = `/record/parked_work/${mine?.id}`;
    await sitsDown('al.coordinator');
    await desk.page.locator(`#main a[href$="${path}"]`).click();
    await desk.page.getByText(place).first().waitFor();
    expect(await desk.barriers()).toEqual([]);
    await act('Give back');
    await desk.page.getByRole('dialog').getByLabel('Note').fill('Who was there with you?');
    await inDialog('Give back');
    await isNow('Returned');
    await leaves();
  });

  it('is answered by its officer, and entered by the supervisor', async () => {
    await sitsDown('al.debriefer');
    await desk.page.locator(`#main a[href$="${path}"]`).click();
    await desk.page.getByText('Who was there with you?').waitFor();
    await act('Answer');
    await desk.page.getByRole('dialog').getByLabel('Note').fill('The colleague from Vienna.');
    await inDialog('Answer');
    await isNow('Parked');
    expect(await desk.page.getByRole('button', { name: 'Take over' }).count()).toBe(0);
    await leaves();
    await sitsDown('al.coordinator');
    await desk.go(path);
    await act('Take over');
    await inDialog('Take over');
    await isNow('Taken over');
    await leaves();
  });
});

describe('work of an officer whose access ends while they have it open', () => {
  const [room, typed] = [`Room ${newWord()}`, `Typed ${newWord()}`];
  let field: FieldOfficer;
  let planned: Found;
  const parked = async (word: string): Promise<Found[]> =>
    (await lists('al.coordinator', '/parked-work?state=parked&limit=100')).filter((one) =>
      JSON.stringify(one.command).includes(word),
    );

  beforeAll(async () => {
    field = await FieldOfficer.with('al.debriefer', `Open ${room}`);
    const { operationId } = await asks('al.coordinator', `GET /tablets/${field.tabletId}`);
    const plan = { operationId, place: room, placeKind: 'police_station', language: 'sq' };
    const secondDebriefer = (await whoIs('at.officer1')).id;
    const plannedAt = new Date().toISOString();
    planned = await asks('al.debriefer', 'POST /debriefings', { ...plan, secondDebriefer, plannedAt });
    await field.page.clock.install();
    await field.page.reload();
    await field.unlock();
    await field.tab(/On this tablet/);
    await field.card(room).getByRole('button', { name: 'Conduct' }).click();
  });
  afterAll(async () => {
    await field.desk.close();
    expect(field.wrong()).toEqual([]);
  });

  it('goes to the supervisor when the interview was given to others meanwhile, and the officer is told', async () => {
    await field.line(false);
    await field.press('Revise');
    await field.form.write('Place', `${room} moved`);
    await field.press('Next');
    await field.takePhoto();
    const [leadDebriefer, secondDebriefer] = [(await whoIs('at.officer1')).id, (await whoIs('al.leader2')).id];
    const reason = 'Another team is there.';
    await acts('al.coordinator', `/debriefings/${planned.id}`, 'reassign', { leadDebriefer, secondDebriefer, reason });
    await field.line(true);
    await field.press('Hand in');
    await field.tab(/Sent/);
    await field.page.locator('[data-state=parked]').getByText('Nothing is lost: your supervisor has it.').waitFor();
    const found = await parked(`${room} moved`);
    expect(found).toHaveLength(1);
    const steps = await lists('al.coordinator', '/parked-work?state=parked&limit=100');
    expect(steps.filter(({ workId }) => workId === found[0]?.workId)).toHaveLength(3);
    expect((await asks('at.officer1', `GET /debriefings/${planned.id}`)).place).toBe(room);
    await field.tab(/On this tablet/);
    await field.card(room).waitFor({ state: 'detached' });
  });

  it('is taken from the tablet with what is half filled in, once that is withdrawn, and the officer is told', async () => {
    await field.press('New: Incident');
    await field.form.write('Narrative', typed);
    await field.takePhoto();
    await field.page.locator('form').getByText('Saved').waitFor();
    await acts('al.coordinator', `/tablets/${field.tabletId}`, 'revoke', { because: 'access_ended' });
    await field.page.clock.fastForward('00:21');
    await field.page.getByText('Nothing is lost: your supervisor has it.').waitFor();
    expect(await field.page.getByText(typed).count()).toBe(0);
    const found = await parked(typed);
    expect(found).toHaveLength(1);
    const steps = await lists('al.coordinator', '/parked-work?state=parked&limit=100');
    expect(steps.filter(({ workId }) => workId === found[0]?.workId)).toHaveLength(2);
  });
});
