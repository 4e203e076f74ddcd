import { asks, comesAbout, lists, newWord, whoIs, type Found } from './support/asks.js';
import { failing } from './support/bad-line.js';
import { FieldOfficer } from './support/field.js';

/** Nobody else's: the demonstration may have been used before. */
const run = newWord();
const [RIVER, ROOM, ALONE] = [`River ${run}`, `Room ${run}`, `Alone ${run}`];
const CAPTURED = [`First ${run}`, `Second ${run}`, `Third ${run}`, `Fourth ${run}`, ALONE];
const COMMANDS = { open: /\/debriefings$/, announce: /\/attachments$/, photo: /\/attachments\/[^/]+\/file$/ };

describe('a day in the field', () => {
  let field: FieldOfficer;
  let name: string;
  let colleague: Found;
  let planned: Found;

  beforeAll(async () => {
    field = await FieldOfficer.with('al.debriefer', `Day ${run}`);
    name = (await whoIs('al.debriefer')).name;
    colleague = await asks('at.officer1', 'GET /me');
    const { operationId } = await asks('al.coordinator', `GET /tablets/${field.tabletId}`);
    const plan = { operationId, secondDebriefer: colleague.id, place: ROOM, placeKind: 'police_station' };
    const when = { plannedAt: new Date().toISOString(), language: 'sq' };
    planned = await asks('al.debriefer', 'POST /debriefings', { ...plan, ...when });
    await field.press('Send and fetch now');
    await field.card(ROOM).waitFor();
  });
  afterAll(async () => {
    await field.desk.close();
    expect(field.wrong()).toEqual([]);
  });

  it('begins without a network, behind the PIN, with what was taken along', async () => {
    await field.line(false);
    await field.page.reload();
    await field.unlock('wrong-pin');
    await field.page.getByText('This is not the PIN.').waitFor();
    await field.unlock();
    await field.page.getByText('Without a network').waitFor();
    await field.tab(/On this tablet/);
    await field.page.getByText('Common Operation').first().waitFor();
  });

  it('keeps to the law: nobody is asked before they are looked after and informed, and a wish for protection is answered', async () => {
    await field.arrange(RIVER, colleague.name as string);
    await field.press('Begin screening');
    await field.press('Screen');
    await field.form.choose('Age', /^Adult/);
    await field.form.answer('Protection claimed', true);
    await field.form.answer('Violence alleged', false);
    await field.form.answer('Fit', true);
    await field.press('Next');
    await field.page.getByText('This person asks for protection').waitFor();
    await field.press('Find eligible');
    expect(await field.page.getByRole('button', { name: 'Begin account' }).count()).toBe(0);
    await field.press('Inform');
    await field.page.getByText('You decide whether to talk').or(field.page.getByText('Ju vendosni')).first().waitFor();
    await field.press('Back');
    expect(await field.desk.barriers()).toEqual([]);
    await field.press('To the overview');
  });

  it('keeps five interviews with their photos when the page is killed, and begins again without a network', async () => {
    for (const place of CAPTURED) {
      await field.arrange(place, place === ALONE ? name : (colleague.name as string));
      await field.takePhoto();
      await field.press('Hand in');
      await field.page.getByRole('heading', { name: 'In the field' }).waitFor();
    }
    await field.killed();
    await field.page.getByText('Without a network').waitFor();
    await field.tab(/Outbox/);
    for (const place of CAPTURED) await field.card(place).waitFor();
  });

  it('sends each once over a line on which commands never arrive and replies are lost', async () => {
    const wrong = await failing(field.page, COMMANDS);
    await field.line(true);
    await field.tab(/Outbox/);
    await field.page.getByText('With a network').waitFor();
    const [sending, waiting] = ['sending', 'waiting'].map((state) => field.page.locator(`[data-state=${state}]`));
    const isOver = async (): Promise<true | undefined> => (await sending?.count()) === 0 || undefined;
    while (((await waiting?.count()) ?? 0) > 0) {
      const failed = wrong.length;
      await field.press('Send and fetch now');
      await comesAbout(async () => (wrong.length > failed || (await waiting?.count()) === 0 ? isOver() : undefined));
    }
    expect([...wrong].sort()).toEqual(
      Object.keys(COMMANDS)
        .flatMap((each) => [`${each}: never arrived`, `${each}: reply lost`])
        .sort(),
    );
    await field.tab(/Sent/);
    for (const place of CAPTURED.filter((each) => each !== ALONE)) await field.card(place).waitFor();
  });

  it('says why one was refused, and sends it once it was put right: there are five there, each with its photo', async () => {
    await field.tab(/Drafts/);
    await field.page.locator('[data-state=needs_you]', { hasText: ALONE }).getByRole('alert').waitFor();
    await field.card(ALONE).getByRole('button', { name: 'Put right', exact: true }).click();
    await field.choose('Second debriefer', new RegExp(colleague.name as string));
    await field.press('Next');
    await field.tab(/Sent/);
    await field.card(ALONE).waitFor();
    const mine = await lists('al.debriefer', '/debriefings?limit=50&mine=true');
    const there = mine.filter(({ place }) => CAPTURED.includes(place as string));
    expect(there.map(({ place }) => place).sort()).toEqual([...CAPTURED].sort());
    for (const { id } of there) {
      const files = await asks<Found[]>('al.debriefer', `GET /attachments?recordType=debriefing&recordId=${id}`);
      expect(files).toHaveLength(1);
      expect(files[0]?.state).not.toBe('announced');
    }
  });

  it('shows both values where somebody else has changed the same field, and sends what its officer decides', async () => {
    await field.line(false);
    await field.tab(/On this tablet/);
    await field.card(ROOM).getByRole('button', { name: 'Conduct' }).click();
    await field.press('Revise');
    await field.page.locator('form').getByLabel('Place', { exact: true }).fill('My room');
    await field.press('Next');
    await field.page.getByText('Begin screening').waitFor();
    await asks('at.officer1', `PATCH /debriefings/${planned.id}`, { place: 'Their room' }, planned.version);
    await field.press('Hand in');
    await field.line(true);
    await field.tab(/Drafts/);
    await field.page.getByRole('cell', { name: 'Their room' }).waitFor();
    await field.page.getByRole('cell', { name: 'My room' }).waitFor();
    await field.press('Keep mine');
    await field.page.getByRole('cell', { name: 'My room' }).waitFor({ state: 'detached' });
    await field.tab(/Sent/);
    await field
      .card('My room')
      .or(field.card(String(planned.refNo)))
      .first()
      .waitFor();
    const { place } = await asks('al.debriefer', `GET /debriefings/${planned.id}`);
    expect(place).toBe('My room');
  });

  it('locks and does not wipe on signing out while something has not been sent', async () => {
    await field.press('Sign out');
    await field.page.getByRole('heading', { name: 'Locked' }).waitFor();
    await field.unlock();
    await field.tab(/Drafts/);
    await field.page.getByText(RIVER).waitFor();
  });
});
