import { days } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

const idIn = (path: string) => path.split('/').at(-1) ?? '';

describe('a strategic exchange', () => {
  let world: World;
  let author: TestOfficer;
  let unit: TestOfficer;
  let otherUnit: TestOfficer;
  let otherAuthority: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    author = await world.officer(['team_leader', 'analyst'], { at: 'AL/border' });
    unit = await world.officer('central_unit_officer', { at: 'AL/ncu' });
    otherUnit = await world.officer('central_unit_officer', { at: 'MK/ncu' });
    otherAuthority = await world.officer('team_leader', { at: 'MK/border' });
  });
  afterAll(() => world.stop());

  const form = (changes: object = {}) => ({
    kind: 'situation',
    title: 'Crossings at night',
    body: 'Crossings on foot rose by a third in August 2026, mostly between 02:00 and 04:00.',
    periodFrom: '2026-08-01',
    periodTo: '2026-08-31',
    attested: true,
    recipients: [{ country: 'MK' }],
    ...changes,
  });
  const open = async (changes: object = {}, by = author) => (await by.does('/strategic-exchanges', form(changes))).body;
  const drafted = async (changes: object = {}) => `/strategic-exchanges/${(await open(changes)).items[0].id}`;

  it('goes to its recipient, who acknowledges it', async () => {
    const path = await drafted();
    expect((await otherUnit.sees(path)).status).toBe(404);
    expect(await rowsFor(world, otherUnit, 'strategic_exchanges')).toEqual([]);
    expect((await act(unit, path, 'send')).body).toMatchObject({ state: 'sent', basis: { applicability: 'allowed' } });
    expect(await rowsFor(world, otherUnit, 'strategic_exchanges')).toEqual([idIn(path)]);
    expect((await otherAuthority.sees(path)).status).toBe(404);
    await act(otherUnit, path, 'assign', { authorityId: world.authority('MK/border') });
    expect((await act(otherAuthority, path, 'acknowledge')).body).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: otherAuthority.id,
    });
    const outsider = await world.officer('central_unit_officer', { at: 'RS/ncu' });
    expect((await outsider.sees(path)).status).toBe(404);
  });

  it('exists for the legal officers of its state until it is sent, behind either wall', async () => {
    const lawyer = await world.officer('legal_officer', { at: 'AL/mia' });
    const path = await drafted();
    expect((await lawyer.sees(path)).status).toBe(200);
    expect(await rowsFor(world, lawyer, 'strategic_exchanges')).toContain(idIn(path));
    await act(unit, path, 'send');
    expect((await lawyer.sees(path)).status).toBe(404);
    expect(await rowsFor(world, lawyer, 'strategic_exchanges')).not.toContain(idIn(path));
  });

  it('holds no personal data, and says how persons are told of', async () => {
    for (const [text, rule] of [
      ['Called from +355 69 123 4567.', 'phone'],
      ['Ask a.hoxha@example.org.', 'email'],
      ['A van, AA 123 BB, was seen.', 'plate'],
      ['Paid from AL47 2121 1009 0000 0002 3569 8741.', 'iban'],
      ['One of them, born on 01.02.1990.', 'date_of_birth'],
      ['The house of Mr Kola.', 'name_with_title'],
      ['Passport BH1234567.', 'document_number'],
    ] as const) {
      const { code, article, found, instead } = await open({ body: text });
      expect([code, article, instead]).toEqual(['holds_personal_data', 'PCC SEE, Art. 3', ['REQ_INFO', 'SPONT_INFO']]);
      expect(found).toContain(rule);
    }
    expect((await open({ title: 'On Mr Kola' })).code).toBe('holds_personal_data');
    expect((await author.sees('/strategic-exchanges?kind=training&count=true')).body.count).toBe(0);
  });

  it('is looked through again when it is changed, and before it goes', async () => {
    const path = await drafted();
    const { version } = (await author.sees(path)).body;
    const { kind: _, recipients: __, ...content } = form();
    const worse = { ...content, body: 'Call 070 123 456.' };
    expect((await author.revises(path, worse, { version })).body).toMatchObject({ code: 'holds_personal_data' });
    const unattested = await author.revises(path, { ...content, attested: false }, { version });
    expect(unattested.body.attestedBy).toBeNull();
    expect((await act(unit, path, 'send')).body.code).toBe('not_attested');
  });

  it('goes to several states at once, a case for each, or to none of them', async () => {
    const key = 'several-states-0001';
    const several = form({ recipients: [{ country: 'MK' }, { country: 'ME' }, { country: 'RS' }] });
    const { body } = await author.does('/strategic-exchanges', several, { key });
    expect(body.items.map(({ otherCountry }: { otherCountry: string }) => otherCountry)).toEqual(['ME', 'MK', 'RS']);
    expect((await author.does('/strategic-exchanges', several, { key })).body.id).toBe(body.id);
    expect((await author.sees(`/strategic-exchanges?groupId=${body.id}&count=true`)).body.count).toBe(3);
    const before = (await author.sees('/strategic-exchanges?count=true')).body.count;
    expect((await open({ recipients: [{ country: 'MK' }, { country: 'GR' }], instrument: 'PCC_SEE' })).code).toBe(
      'basis_blocked',
    );
    expect((await author.sees('/strategic-exchanges?count=true')).body.count).toBe(before);
    expect((await open({ recipients: [] })).code).toBe('inconsistent');
    expect((await open({ recipients: [{ country: 'MK' }, { country: 'MK' }] })).code).toBe('inconsistent');
  });

  it('keeps off what a state does not apply towards the other (R-HR-1)', async () => {
    const croatia = { recipients: [{ country: 'HR' }], instrument: 'PCC_SEE' };
    const blocked = await open({ ...croatia, article: '3(2)1(e)' });
    expect([blocked.code, blocked.article]).toEqual(['basis_blocked', 'PCC SEE, Art. 3(2)1(e), 3(2)2(a)']);
    expect((await open({ ...croatia, article: '3(2)1(b)' })).items[0].basis.applicability).toBe('allowed');
    expect((await open({ ...croatia, kind: 'migration_statistics' })).items[0].basis.applicability).toBe('allowed');
    const path = await drafted(croatia);
    expect((await act(unit, path, 'send')).body).toMatchObject({ code: 'basis_on_condition' });
    expect((await open({ ...croatia, article: '8' })).field).toBe('article');
    expect((await open({ kind: 'gossip' })).field).toBe('kind');
  });

  it('rests on the article of its kind', async () => {
    for (const [kind, article, action] of [
      ['joint_threat_analysis', '7', 'STRAT_INFO'],
      ['migration_statistics', '8', 'STRAT_INFO'],
      ['training', '11', 'TRAINING'],
      ['prevention', '12', 'STRAT_INFO'],
    ])
      expect((await open({ kind })).items[0]).toMatchObject({ onArticle: article, basis: { action } });
  });

  it('may go from authority to authority, and then its unit has no part in it', async () => {
    const direct = { recipients: [{ country: 'MK', authorityId: world.authority('MK/border') }] };
    const path = await drafted(direct);
    expect((await unit.sees(path)).status).toBe(404);
    expect((await act(author, path, 'send')).body).toMatchObject({ state: 'sent', direct: true });
    expect((await otherAuthority.sees(path)).status).toBe(200);
    expect((await otherUnit.sees(path)).status).toBe(404);
    const wrong = { recipients: [{ country: 'MK', authorityId: world.authority('RS/border') }] };
    expect((await open(wrong)).field).toBe('authorityId');
  });

  it('is emptied at once where its recipient finds somebody in it', async () => {
    const path = await drafted({ body: 'The baker at the crossing helps them.' });
    await act(unit, path, 'send');
    expect((await act(otherUnit, path, 'reject')).body.code).toBe('reason_required');
    await act(otherUnit, path, 'reject', { reason: 'There is one baker only.' });
    for (const officer of [author, otherUnit])
      expect((await officer.sees(path)).body).toMatchObject({ state: 'rejected', title: null, body: null });
  });

  it('is looked at again when it is over, and destroyed where nobody says why it is still needed', async () => {
    const paths = [await drafted(), await drafted(), await drafted()] as const;
    const [needed, forgotten, neverSent] = paths;
    for (const path of [needed, forgotten]) {
      await act(unit, path, 'send');
      await act(otherUnit, path, 'acknowledge');
    }
    await act(author, neverSent, 'withdraw');
    const states = async () => Promise.all(paths.map(async (path) => (await unit.sees(path)).body.state as string));
    const pass = async (n: number) => {
      world.clock.pass(days(n));
      await world.sweep();
    };
    const [row] = await world.database.owner<{ after: number }>(
      'select review_after_days as after from strategic_exchanges where id = $1',
      [idIn(needed)],
    );
    const after = row?.after ?? 0;
    await pass(after - 1);
    expect(await states()).toEqual(['acknowledged', 'acknowledged', 'withdrawn']);
    await pass(1);
    expect(await states()).toEqual(['under_review', 'under_review', 'under_review']);
    expect((await act(unit, needed, 'keep')).body.code).toBe('reason_required');
    await act(unit, needed, 'keep', { reason: 'The route is still in use.' });
    await pass(30);
    expect(await states()).toEqual(['concluded', 'destroyed', 'destroyed']);
    expect((await unit.sees(forgotten)).body).toMatchObject({ title: '–', body: '–', otherCountry: 'MK' });
    await pass(after - 30);
    expect((await unit.sees(needed)).body.state).toBe('under_review');
  });
});
