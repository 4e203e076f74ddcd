import { answered, checklistsOf, confirmChecklists, harmless } from './support/checklists.js';
import { Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import { directly, rowsFor } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

/** What stops a case when it is answered. */
const stopping: readonly (readonly [item: string, answer: object, flag: string])[] = [
  ['return_decision', { finding: 'appeal_pending', reference: 'A-1', on: '2026-01-05' }, 'court'],
  ['asylum_question', { finding: 'fear_expressed', words: 'I am afraid.', language: 'sq' }, 'asylum'],
  ['vulnerability', { finding: 'possible_trafficking' }, 'trafficking_or_vulnerable'],
  ['vulnerability', { finding: 'special_needs' }, 'trafficking_or_vulnerable'],
  ['age', { finding: 'child_alone' }, 'minor_or_age_doubt'],
  ['age', { finding: 'age_disputed' }, 'minor_or_age_doubt'],
  ['family_links', { finding: 'separated' }, 'family_unity'],
  ['health', { finding: 'unfit' }, 'medical'],
  ['risk_in_requested_state', { finding: 'risk', words: 'Blood feud.', country: 'XK' }, 'non_refoulement'],
  ['risk_onward', { finding: 'risk', words: 'Sent on.', country: 'RS' }, 'non_refoulement'],
  ['legal_standing', { finding: 'refugee', reference: 'B-2' }, 'refugee_status'],
  ['legal_standing', { finding: 'stateless_claim' }, 'stateless_claim'],
  ['legal_standing', { finding: 'criminal_proceedings' }, 'criminal_proceedings'],
  ['identity', { finding: 'contradictory' }, 'identity_doubt'],
];

describe('the checklist before the submission', () => {
  let world: World;
  let here: Readmissions;
  let holding: Holding;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    holding = new Holding(here);
  });
  afterAll(() => world.stop());
  afterEach(() => holding.clear());

  async function begun() {
    const { id } = await here.in('safeguard_check');
    const [checklist] = await checklistsOf(here, id);
    if (!checklist) throw new Error('none was begun');
    return { id, checklist, path: `/readmission-checks/${checklist.id}` };
  }
  const put = async (path: string, item: string, answer: object, by = here.officer) => {
    const { version } = (await by.sees(path)).body;
    return by.puts(`${path}/items/${item}`, answer, { version: version ?? 1 });
  };
  const act = async (path: string, action: string, by = here.safeguard, body: object = {}) => {
    const { version } = (await by.sees(path)).body;
    return by.does(`${path}/${action}`, body, { version: version ?? 1 });
  };

  it('is begun for each person when a case is handed in, and everything is open', async () => {
    const { id, version } = await here.drafted();
    await here.puts({ id, version }, { role: 'child', bornOn: '2015-05-01', company: 'parent' });
    await here.goes(id, 'begin_check');
    const lists = await checklistsOf(here, id);
    expect(lists).toHaveLength(2);
    expect(lists.map(({ missing }) => missing.length)).toEqual([15, 15]);
    const { body } = await here.tries(id, 'sign_off', { by: 'safeguard' });
    expect(body.code).toBe('checklist_incomplete');
    expect((body as unknown as { missing: string[] }).missing).toHaveLength(30);
  });

  it('keeps the case from being sent until the last answer is confirmed, in both', async () => {
    const { id, checklist, path } = await begun();
    const submits = () =>
      directly(
        world,
        here.supervisor,
        `update readmissions set state = 'submitted', signed_off_by = $2, signed_off_at = now(), submitted_by = $3
         where id = $1 returning id`,
        [id, here.safeguard.id, here.supervisor.id],
      );
    const items = Object.keys(harmless);
    for (const item of items.slice(0, -1)) await put(path, item, harmless[item] ?? {});
    const [last = ''] = items.slice(-1);
    expect((await act(path, 'confirm')).body).toMatchObject({ code: 'checklist_open', missing: [last] });
    await expect(submits()).rejects.toThrow('the checklist of this readmission is open');
    await put(path, last, harmless[last] ?? {});
    expect((await here.tries(id, 'sign_off', { by: 'safeguard' })).body).toMatchObject({
      code: 'checklist_incomplete',
      missing: [`confirmation@${checklist.personId}`],
    });
    await expect(submits()).rejects.toThrow('the checklist of this readmission is open');
    expect((await act(path, 'confirm')).body.state).toBe('confirmed');
    await here.goes(id, 'sign_off', { by: 'safeguard' });
    expect(await submits()).toHaveLength(2);
  });

  it('keeps a transfer from beginning as well, whatever way the case came there', async () => {
    const { id } = await here.in('transfer_confirmed');
    const [checklist] = await checklistsOf(here, id);
    await act(`/readmission-checks/${checklist?.id}`, 'reopen', here.safeguard, {
      reason: 'It was another interpreter.',
    });
    const depart = `update readmissions set state = 'in_transfer' where id = $1 returning id`;
    const claim = `update readmissions set state = 'error_claimed', handed_over_at = now() where id = $1 returning id`;
    for (const step of [depart, claim])
      await expect(directly(world, here.officer, step, [id])).rejects.toThrow(
        'the checklist of this readmission is open',
      );
    await confirmChecklists(here, id);
    expect(await directly(world, here.officer, depart, [id])).toHaveLength(2);
  });

  it.each(stopping)('stops the case when %s is answered with %j: %s', async (item, answer, flag) => {
    const { id, checklist, path } = await begun();
    expect((await put(path, item, answer)).status).toBe(200);
    const { items } = (await here.safeguard.sees(`/readmission-holds?readmissionId=${id}`)).body;
    expect(items).toMatchObject([{ flag, personId: checklist.personId, basis: 'checklist', state: 'open' }]);
    await put(path, item, answer);
    expect((await here.safeguard.sees(`/readmission-holds?readmissionId=${id}`)).body.items).toHaveLength(1);
    await world.matched();
    expect(await here.state(id)).toBe(
      ['medical', 'criminal_proceedings'].includes(flag) ? 'safeguard_check' : 'on_hold',
    );
  });

  it('takes the same long words in several cases of a week for a collective expulsion', async () => {
    const words = 'I came for work and I have nothing more to say about it.';
    for (let n = 0; n < 5; n += 1) {
      const { id, path } = await begun();
      await put(path, 'asylum_question', { finding: 'no_fear', words: `${words}${' '.repeat(n)}`, language: 'sq' });
      const { items } = (await here.safeguard.sees(`/readmission-holds?readmissionId=${id}`)).body;
      expect(items.map(({ flag }: { flag: string }) => flag)).toEqual(n < 4 ? [] : ['collective']);
    }
  });

  it('says of each item what it can be answered with, and what the answer has to say', async () => {
    const { body } = await here.officer.sees('/readmission-checks/items');
    const items = body as unknown as { item: string; findings: string[]; needs: string[] }[];
    expect(items.map(({ item }) => item)).toEqual(Object.keys(harmless));
    expect(items.find(({ item }) => item === 'asylum_question')).toMatchObject({
      findings: ['no_fear', 'fear_expressed', 'no_answer'],
      needs: ['words', 'language'],
    });
  });

  it('takes no answer that leaves out what makes it one, or of another question', async () => {
    const { path } = await begun();
    expect((await put(path, 'asylum_question', { finding: 'no_fear' })).body).toMatchObject({
      code: 'check_answer_incomplete',
      fields: ['words', 'language'],
    });
    expect((await put(path, 'age', { finding: 'fit' })).body.code).toBe('bad_input');
    expect((await put(path, 'health', { finding: 'fit' }, here.supervisor)).status).toBe(200);
  });

  it('is confirmed by a safeguard officer alone, and then stays as it is, in both', async () => {
    const { checklist, path } = await begun();
    await answered(here, checklist);
    const confirms = `update readmission_checks set state = 'confirmed', confirmed_by = app.officer(), confirmed_at = now()
      where id = $1 returning id`;
    expect((await act(path, 'confirm', here.officer)).body.code).toBe('not_permitted');
    await expect(directly(world, here.officer, confirms, [checklist.id])).rejects.toThrow(
      'a safeguard officer confirms',
    );
    expect((await act(path, 'confirm')).body).toMatchObject({ state: 'confirmed', confirmedBy: here.safeguard.id });
    expect((await put(path, 'health', { finding: 'fit' })).body.code).toBe('wrong_state');
    const change = `update readmission_check_items set finding = 'unfit' where check_id = $1`;
    await expect(directly(world, here.officer, change, [checklist.id])).rejects.toThrow('what was confirmed stays');
    expect((await act(path, 'reopen', here.officer)).body.code).toBe('reason_required');
    expect((await act(path, 'reopen', here.officer, { reason: 'Health has changed.' })).body.state).toBe('open');
  });

  it('says why it was reopened to those who read the answers, and to nobody else by the database either', async () => {
    const { id } = await here.in('transfer_confirmed');
    const [checklist] = await checklistsOf(here, id);
    const reason = 'The doctor says otherwise.';
    await act(`/readmission-checks/${checklist?.id}`, 'reopen', here.safeguard, { reason });
    const dpo = await world.officer('data_protection_officer', { at: 'AT/mi' });
    expect((await dpo.sees(`/readmission-checks/${checklist?.id}`)).status).toBe(200);
    const why = (who: TestOfficer) =>
      directly(world, who, 'select text from reasons where record_id = $1', [checklist?.id ?? '']);
    expect(await why(dpo)).toEqual([]);
    expect(await why(here.officer)).toEqual([{ text: reason }]);
  });

  it('has no answer that its item does not take, in SQL either', async () => {
    const { checklist, path } = await begun();
    await put(path, 'health', { finding: 'fit' });
    const change = `update readmission_check_items set finding = 'adult' where check_id = $1 and item = 'health'`;
    await expect(directly(world, here.officer, change, [checklist.id])).rejects.toThrow('one_that_the_item_takes');
  });

  it('that is not whole is not confirmed directly in SQL, either', async () => {
    const { checklist } = await begun();
    const confirms = `update readmission_checks set state = 'confirmed', confirmed_by = app.officer(), confirmed_at = now()
      where id = $1 returning id`;
    await expect(directly(world, here.safeguard, confirms, [checklist.id])).rejects.toThrow('that is whole');
  });

  it('is the requesting state’s own', async () => {
    const { id } = await here.in('examination');
    const [checklist] = await checklistsOf(here, id);
    for (const officer of [here.other, here.otherSupervisor, here.outsider]) {
      expect((await officer.sees(`/readmission-checks/${checklist?.id}`)).status).toBe(404);
      expect(await rowsFor(world, officer, 'readmission_checks')).toEqual([]);
      expect(await directly(world, officer, 'select * from readmission_check_items')).toEqual([]);
    }
    const kept = await world.database.owner<{ content: string | null }>('select content from readmission_check_items');
    expect(kept.some(({ content }) => content?.includes('lived there'))).toBe(false);
  });

  it('is asked anew when a case begins again', async () => {
    const { id } = await here.in('refused');
    await here.goes(id, 'begin_again', { form: { reason: 'A passport was found.' } });
    const [checklist] = await checklistsOf(here, id);
    expect(checklist).toMatchObject({ state: 'open', missing: [] });
  });

  it('can be begun by hand for a person of the case, and for nobody else', async () => {
    const { id } = await here.drafted();
    const [person] = await here.persons(id);
    const open = (readmissionId: string, personId = person?.id) =>
      here.officer.does('/readmission-checks', { readmissionId, personId });
    expect((await open(id)).status).toBe(201);
    expect((await open(id)).body.code).toBe('conflict');
    const other = await here.drafted();
    expect((await open(other.id)).body.code).toBe('unknown_reference');
    const late = await here.in('submitted');
    expect((await open(late.id, (await here.persons(late.id))[0]?.id)).body.code).toBe('wrong_state');
  });
});
