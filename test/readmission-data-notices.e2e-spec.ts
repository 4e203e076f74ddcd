import { days } from '../src/core/workflow/deadline.js';
import { Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import { rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('correction and erasure in step', () => {
  let world: World;
  let here: Readmissions;
  let dpo: TestOfficer;
  let otherDpo: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    dpo = await world.officer('data_protection_officer', { at: 'AT/mi' });
    otherDpo = await world.officer('data_protection_officer', { at: 'XK/police' });
  });
  afterAll(() => world.stop());

  const act = async (by: TestOfficer, path: string, action: string, body: object = {}) => {
    const { version } = (await by.sees(path)).body;
    return by.does(`${path}/${action}`, body, { version: version ?? 1 });
  };
  const form = (readmissionId: string, changes: object = {}) => ({
    readmissionId,
    nature: 'correction',
    ground: 'wrong',
    fields: ['bornOn'],
    text: 'Born on 1 May 1991.',
    ...changes,
  });
  async function told(id: string, by = here.officer, changes: object = {}): Promise<string> {
    const { status, body } = await by.does('/readmission-data-notices', form(id, changes));
    expect([status, body.code]).toEqual([201, undefined]);
    return `/readmission-data-notices/${body.id}`;
  }

  it('is told to the other state, which says what it has done, and both logs have it', async () => {
    const { id } = await here.in('examination');
    const path = await told(id);
    expect((await here.other.sees(path)).body).toMatchObject({
      state: 'told',
      toCountry: 'XK',
      actions: ['contest', 'follow'].sort().reverse(),
    });
    const done = await act(here.other, path, 'follow', { outcome: 'Corrected in the register and in one file.' });
    expect(done.body).toMatchObject({ state: 'followed', answeredBy: here.other.id });
    const log = await world.database.owner<{ event: string; side: string }>(
      `select distinct event, side from transmission_log where event <> 'transmission' order by event, side`,
    );
    expect(log).toEqual([
      { event: 'correction', side: 'recipient' },
      { event: 'correction', side: 'transmitter' },
      { event: 'notice', side: 'recipient' },
      { event: 'notice', side: 'transmitter' },
    ]);
    expect(await rowsFor(world, here.outsider, 'readmission_data_notices')).toEqual([]);
  });

  it('goes back as well: what the requested state has said of somebody', async () => {
    const { id } = await here.in('examination');
    const path = await told(id, here.other, { nature: 'blocking', ground: 'person_asked', fields: [] });
    expect((await here.officer.sees(path)).body).toMatchObject({ ownerCountry: 'XK', toCountry: 'AT' });
    expect((await act(here.other, path, 'follow', { outcome: 'x' })).body.code).toBe('not_permitted');
    expect((await act(here.officer, path, 'contest', { outcome: 'It is needed for a court.' })).body.state).toBe(
      'contested',
    );
    expect((await act(here.other, path, 'insist', { reason: 'The court has decided.' })).body.state).toBe('told');
    expect((await act(dpo, path, 'follow', { outcome: 'Blocked.' })).body.state).toBe('followed');
  });

  it('is not told of what was never sent, and says what is right', async () => {
    const { id } = await here.in('safeguard_check');
    expect((await here.officer.does('/readmission-data-notices', form(id))).body.code).toBe('nothing_was_sent');
    const sent = await here.in('submitted');
    const silent = await here.officer.does('/readmission-data-notices', form(sent.id, { text: undefined }));
    expect(silent.body).toMatchObject({ code: 'bad_input', fields: ['text'] });
    expect((await here.outsider.does('/readmission-data-notices', form(sent.id))).status).toBe(404);
  });

  it('is not told for a state of which no authority works on the case', async () => {
    const albania = { otherCountry: 'AL', elsewhere: 'other', otherAuthorityId: undefined };
    const { id } = await here.in('submitted', albania, { nationalities: ['AL'] });
    const albanian = await world.officer('data_protection_officer', { at: 'AL/mia' });
    const { body } = await albanian.does('/readmission-data-notices', form(id));
    expect(body.code).toBe('nobody_to_ask');
  });

  it('left undone for 30 days is told to both data protection officers', async () => {
    const { id } = await here.in('submitted');
    const path = await told(id);
    const waits = async (who: TestOfficer) =>
      (await who.sees('/inbox?limit=100')).body.items.some((one: { id: string }) => path.endsWith(one.id));
    expect([await waits(dpo), await waits(otherDpo)]).toEqual([false, false]);
    world.clock.pass(days(30) + 1000);
    await world.sweep();
    expect([await waits(dpo), await waits(otherDpo)]).toEqual([true, true]);
  });

  it('of an erasure has as long as the agreement gives the receiver, and nobody is told before', async () => {
    const bosnian = await Readmissions.between(world, 'AT/mi', 'BA/ms');
    const byOldOne = { agreement: 'AT-BA-2006', agreementReason: 'Both sides work by it.' };
    const { id } = await bosnian.in('submitted', byOldOne);
    const path = await told(id, bosnian.officer, { nature: 'erasure', ground: 'time_over', fields: [] });
    const { followBy, openedAt } = (await bosnian.other.sees(path)).body;
    const given = Date.parse(followBy) - Date.parse(openedAt);
    expect(given).toBeGreaterThan(days(178));
    expect(given).toBeLessThan(days(185));
    world.clock.pass(days(40));
    await world.sweep();
    expect((await dpo.sees(path)).body.climbed).toBe(0);
    world.clock.pass(days(146));
    await world.sweep();
    expect((await dpo.sees(path)).body.climbed).toBe(1);
    const correction = await told(id, bosnian.officer);
    expect((await bosnian.other.sees(correction)).body.followBy).toBeNull();
  });

  it('follows by itself when a case is erased, and takes everything of the safeguards with it', async () => {
    const { id } = await here.in('handed_over');
    const hold = await new Holding(here).set(id, 'medical');
    await new Holding(here).act(here.safeguard, hold, 'review', { reason: 'Still in hospital.' });
    const earlier = await told(id);
    await act(here.other, earlier, 'follow', { outcome: 'Born in May 1991, as it now says.' });
    await here.goes(id, 'close');
    await here.goes(id, 'erase', { by: dpo });
    const about = `/readmission-data-notices?readmissionId=${id}&state=told`;
    const [notice] = (await otherDpo.sees(about)).body.items;
    expect(notice).toMatchObject({ nature: 'erasure', ground: 'case_erased', state: 'told', ownerCountry: 'AT' });
    expect((await here.safeguard.sees(hold)).body).toMatchObject({ state: 'erased', words: null, personId: null });
    expect((await dpo.sees(earlier)).body).toMatchObject({ state: 'erased', text: null, outcome: '–' });
    const left = await world.database.owner<{ kept: number }>(
      `select (select count(*) from readmission_check_items i join readmission_checks c on c.id = i.check_id
         where c.readmission_id = $1) + (select count(*) from readmission_holds where readmission_id = $1 and content is not null)
         + (select count(*) from reasons where record_type = 'readmission_holds') as kept`,
      [id],
    );
    expect(left).toEqual([{ kept: '0' }]);
    const done = await act(otherDpo, `/readmission-data-notices/${notice.id}`, 'follow', {
      outcome: 'Two copies destroyed.',
    });
    expect(done.body.state).toBe('followed');
  });
});
