import { randomUUID } from 'node:crypto';
import { days } from '../src/core/workflow/deadline.js';
import { act, Informing, PERSON } from './support/informing.js';

let here: Informing;
beforeAll(async () => {
  here = await Informing.start();
});
afterAll(() => here.world.stop());

describe('a subject', () => {
  const refused = async (form: object, by = here.author) => (await by.does('/subjects', form)).body;

  it('is the host’s, drawn from a record, and a person is mentioned and no more', async () => {
    const { body, status } = await here.drafted('person', PERSON, { by: here.guest });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'draft',
      category: 'mentioned',
      ownerCountry: 'AL',
      ownerAuthorityId: here.world.authority('AL/border'),
      retentionRule: 'MENTIONED_PERSON',
      handlingCodes: ['H0'],
      person: PERSON,
    });
    expect(new Date(body.dueAt).getTime()).toBe(here.world.clock.now().getTime() + days(30));
  });

  it('is written down once, however often the command arrives', async () => {
    const [form, key] = [here.form('phone', { number: '+355 69 700 0001' }), randomUUID()];
    const first = await here.author.does('/subjects', form, { key });
    const again = await here.author.does('/subjects', form, { key });
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    expect((await here.author.sees('/subjects?phone=%2B355697000001')).body.items).toHaveLength(1);
    const other = await here.author.does('/subjects', { ...form, phone: { number: '+355697000002' } }, { key });
    expect(other.body.code).toBe('key_reused');
  });

  it('has the content of its kind and no other', async () => {
    const form = here.form('phone', { number: '+355 69 123 4567' });
    expect(await refused({ ...form, person: PERSON })).toMatchObject({ code: 'bad_input', fields: ['person'] });
    expect(await refused({ ...form, phone: undefined })).toMatchObject({ code: 'bad_input', fields: ['phone'] });
    expect(await refused({ ...form, phone: { number: 'the green one' } })).toMatchObject({ fields: ['phone.number'] });
    expect(await refused({ ...form, appearsAs: 'encountered' })).toMatchObject({ fields: ['appearsAs'] });
    expect(await refused({ ...here.form('person', PERSON), appearsAs: undefined })).toMatchObject({
      fields: ['appearsAs'],
    });
    const nowhere = here.form('person', { ...PERSON, nationalities: [{ country: 'ATLANTIS', basis: 'declared' }] });
    expect(await refused(nowhere)).toMatchObject({ code: 'unknown_reference', field: 'country' });
    const backwards = { ...PERSON, birthDateFrom: '1990-01-01', birthDateTo: '1980-01-01' };
    expect((await refused(here.form('person', backwards))).code).toBe('ends_before_it_begins');
    const halfAPoint = { name: 'The barn', type: 'safe_house', latitude: 39.9 };
    expect(await refused(here.form('place', halfAPoint))).toMatchObject({ code: 'inconsistent', field: 'longitude' });
  });

  it('is never whoever gave the interview, nor an officer', async () => {
    for (const appearsAs of ['interviewee', 'officer'])
      expect((await refused({ ...here.form('person', PERSON), appearsAs })).code).toBe('never_a_subject');
  });

  it('is drawn only from a record of its operation that its author sees', async () => {
    const form = here.form('person', PERSON);
    const elsewhere = { ...form, sourceId: '01990000-0000-7000-8000-000000000000' };
    expect(await refused(elsewhere)).toMatchObject({ code: 'unknown_reference', field: 'sourceId' });
    expect((await refused({ ...form, sourceType: 'officers' })).code).toBe('bad_input');
    expect((await refused({ ...form, sourceType: 'debriefings' })).code).toBe('unknown_reference');
  });

  it('opens only in an active operation, by those with a function in it that records', async () => {
    const outside = await here.world.officer('debriefer', { at: 'AL/border' });
    expect((await refused(here.form('person', PERSON), outside)).code).toBe('not_found');
    expect((await refused(here.form('person', PERSON), here.monitor)).code).toBe('not_permitted');
    await here.operation.does('suspend', { reason: 'Fog.' }, here.operation.commander);
    expect((await refused(here.form('person', PERSON))).code).toBe('operation_not_active');
    await here.operation.does('resume', { reason: 'Clear.' }, here.operation.commander);
  });

  it('is not recorded before it is graded and has a purpose (R-01)', async () => {
    const { path } = await here.drafted('person', PERSON, { info: { sourceGrade: undefined, purposes: [] } });
    expect((await act(here.author, path, 'record')).body.code).toBe('handling_incomplete');
    const [, id] = path.split('/subjects/');
    const information = `/information/subject/${id}`;
    const version = async () => ({ version: (await here.author.sees(path)).body.version });
    await here.author.does(`${information}/first_grade`, { sourceGrade: 'X', infoGrade: '4' }, await version());
    expect((await act(here.author, path, 'record')).body.code).toBe('handling_incomplete');
    const handling = { purposes: ['18-2-A'], handlingCodes: ['H2'], releasableTo: ['MK'] };
    await here.author.does(`${information}/first_handling`, handling, await version());
    expect((await act(here.author, path, 'record')).body).toMatchObject({
      state: 'recorded',
      sourceGrade: 'X',
      handlingCodes: ['H0', 'H2'],
    });
    const { body } = await here.author.sees(`${information}/gradings`);
    expect(body.gradings).toMatchObject([{ sourceGrade: 'X', infoGrade: '4', gradedBy: here.author.id }]);
  });

  it('carries H3 with its words only, and nothing above the ceiling', async () => {
    const form = (info: object) => here.form('person', PERSON, info);
    expect((await refused(form({ handlingCodes: ['H3'] }))).code).toBe('h3_without_words');
    expect((await refused(form({ h3Text: 'Not to GR.' }))).code).toBe('h3_without_words');
    expect(await refused(form({ classification: 'SECRET' }))).toMatchObject({
      code: 'above_ceiling',
      article: 'PCC SEE, Art. 32(7)',
    });
    expect((await refused(form({ releasableTo: ['ATLANTIS'] }))).code).toBe('unknown_reference');
  });

  it('is a draft for its author and the reviewers of the owner, and for nobody else', async () => {
    const { path } = await here.drafted('person', PERSON);
    const sees = async (officer: typeof here.author) => (await officer.sees(path)).status;
    expect(await sees(here.author)).toBe(200);
    expect(await sees(here.leader)).toBe(200);
    expect(await sees(here.analyst)).toBe(200);
    for (const other of [here.guest, here.guestAnalyst, here.keeper, here.dataProtection, here.monitor])
      expect(await sees(other)).toBe(404);
    await act(here.author, path, 'record');
    expect(await sees(here.keeper)).toBe(200);
    expect(await sees(here.guestAnalyst)).toBe(404);
  });

  it('is supervised by data protection, which sees that it is there and not what it says', async () => {
    const { path } = await here.recorded('person', PERSON);
    const { body } = await here.dataProtection.sees(path);
    expect(body).toMatchObject({ category: 'mentioned', withheld: 'not_permitted', actions: ['freeze', 'erase'] });
    expect(body).not.toHaveProperty('person');
    expect([body.label, (await here.author.sees(path)).body.label]).toEqual([null, PERSON.names[0]?.value]);
    expect((await here.dataProtection.sees(`${path}/reviews`)).status).toBe(403);
  });

  it('is revised while it is a draft, by its author, and found under its new number only', async () => {
    const { path } = await here.drafted('phone', { number: '069 111 2233', country: 'AL' });
    const version = { version: 1 };
    expect((await here.leader.revises(path, { phone: { number: '+355 69 111 2244' } }, version)).status).toBe(403);
    expect((await here.author.revises(path, { person: PERSON }, version)).body.code).toBe('bad_input');
    const { body } = await here.author.revises(path, { phone: { number: '+355 69 111 2244' } }, version);
    expect(body).toMatchObject({ version: 2, phone: { number: '+355 69 111 2244' } });
    const found = async (phone: string) =>
      (await here.author.sees(`/subjects?phone=${encodeURIComponent(phone)}`)).body.items.length;
    expect(await found('+355 69 111 2233')).toBe(0);
    expect(await found('0691112244')).toBe(1);
  });
});

describe('the review of a person', () => {
  const reviewed = async (path: string, changes: object, by = here.leader) =>
    (await act(by, path, 'review', { ...here.suspicion, ...changes })).body;

  it('is a supervisor’s of the owner, never the author’s', async () => {
    const { path } = await here.recorded('person', PERSON);
    expect((await reviewed(path, {}, here.author)).code).toBe('not_permitted');
    const own = await here.recorded('person', PERSON, { by: here.leader });
    expect((await reviewed(own.path, {})).code).toBe('own_work');
    expect(await reviewed(path, {})).toMatchObject({
      state: 'reviewed',
      category: 'suspect',
      reviewedBy: here.leader.id,
      retentionRule: 'CRIME_DATA',
    });
  });

  it('says why and cites sources that its author sees', async () => {
    const { path } = await here.recorded('person', PERSON);
    expect((await reviewed(path, { grounds: '  ' })).code).toBe('grounds_missing');
    expect((await reviewed(path, { sources: [] })).code).toBe('sources_missing');
    expect((await reviewed(path, { category: undefined })).code).toBe('inconsistent');
    const hidden = { recordType: 'subjects', recordId: '01990000-0000-7000-8000-000000000000' };
    expect((await reviewed(path, { sources: [hidden] })).code).toBe('unknown_reference');
    expect((await here.author.sees(path)).body).toMatchObject({ state: 'recorded', category: 'mentioned', version: 2 });
  });

  it('makes nobody a suspect on one weak statement alone (R-08)', async () => {
    const { path } = await here.recorded('person', PERSON, { info: { sourceGrade: 'X', infoGrade: '4' } });
    const itsSource = [{ recordType: 'operations', recordId: here.operation.id }];
    expect((await reviewed(path, { sources: itsSource })).code).toBe('single_weak_statement');
    const sibling = await here.recorded('phone', { number: '+355691234567' });
    const fromTheSame = [...itsSource, { recordType: 'subjects', recordId: sibling.id }];
    expect((await reviewed(path, { sources: fromTheSame })).code).toBe('single_weak_statement');
    expect((await reviewed(path, { category: 'contact', sources: itsSource })).category).toBe('contact');
    expect((await reviewed(path, { sources: itsSource })).code).toBe('single_weak_statement');
    expect((await reviewed(path, { sources: [...itsSource, { reference: 'Report 7' }] })).category).toBe('suspect');
    const { body } = await here.leader.sees(`${path}/reviews`);
    expect(body.reviews.map((review: Record<string, unknown>) => [review.fromCategory, review.toCategory])).toEqual([
      ['mentioned', 'contact'],
      ['contact', 'suspect'],
    ]);
  });

  it('keeps a victim or a minor only where that is strictly necessary (R-10)', async () => {
    const { path } = await here.recorded('person', { ...PERSON, minorStatus: 'doubtful' });
    expect((await here.author.sees(path)).body.containsMinor).toBe(true);
    expect((await reviewed(path, { category: 'contact' })).code).toBe('strictly_necessary');
    const { containsMinor, retentionRule } = await reviewed(path, { category: 'victim', necessity: 'To find her.' });
    expect({ containsMinor, retentionRule }).toEqual({ containsMinor: true, retentionRule: 'PROTECTED_CATEGORY' });
  });

  it('comes before release, and who is only mentioned is not released', async () => {
    const { path } = await here.recorded('person', PERSON);
    expect((await act(here.keeper, path, 'release')).body.code).toBe('wrong_state');
    await reviewed(path, { category: 'mentioned' });
    expect((await act(here.keeper, path, 'release')).body.code).toBe('only_mentioned');
    await reviewed(path, {});
    expect((await act(here.keeper, path, 'release')).body).toMatchObject({ state: 'released' });
    expect(await reviewed(path, { category: 'associate' })).toMatchObject({ state: 'reviewed', releasedAt: null });
  });

  it('is won by one of two who review at once', async () => {
    const { path, body } = await here.recorded('person', PERSON);
    const answers = await Promise.all(
      [here.leader, here.analyst].map((officer) =>
        officer.does(`${path}/review`, here.suspicion, { version: body.version }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});
