import { days } from '../src/core/workflow/deadline.js';
import { act, Informing, PERSON } from './support/informing.js';
import type { TestOfficer } from './support/world.js';

let here: Informing;
beforeAll(async () => {
  here = await Informing.start();
});
afterAll(() => here.world.stop());

const drawn = () => ({ sourceType: 'operations', sourceId: here.operation.id });
const opened = async (path: string, form: object, by = here.author) => {
  const { body, status } = await by.does(path, form);
  return { path: `${path}/${body.id}`, id: String(body.id), body, status };
};

describe('a relation', () => {
  const related = (fromId: string, toId: string, code: string, by = here.author) =>
    opened('/relations', { fromId, toId, code, ...drawn() }, by);

  it('carries the stricter handling of its two subjects, and the worse grades (R-05)', async () => {
    const strict = { handlingCodes: ['H2', 'H3'], h3Text: 'Not to GR.', releasableTo: ['MK', 'ME'], sourceGrade: 'C' };
    const person = await here.recorded('person', PERSON, { info: strict });
    const van = await here.recorded(
      'vehicle',
      { plate: 'AA1', type: 'van' },
      { info: { releasableTo: ['MK'], infoGrade: '4' } },
    );
    const { body } = await related(person.id, van.id, 'drives');
    expect(body).toMatchObject({
      state: 'proposed',
      ownerCountry: 'AL',
      handlingCodes: ['H0', 'H2', 'H3'],
      h3Text: 'Not to GR.',
      releasableTo: ['MK'],
      sourceGrade: 'C',
      infoGrade: '4',
      dueAt: person.body.retentionDue,
    });
  });

  it('is agreed to by a second officer; better grades than its subjects’ need a reason', async () => {
    const [person, phone] = [
      await here.recorded('person', PERSON),
      await here.recorded('phone', { number: '+355691117777' }),
    ];
    expect(phone.status).toBe(200);
    const { path } = await related(person.id, phone.id, 'uses', here.leader);
    expect((await act(here.leader, path, 'approve')).body.code).toBe('own_work');
    expect((await act(here.author, path, 'approve')).status).not.toBe(200);
    const better = { sourceGrade: 'A', infoGrade: '1' };
    expect((await act(here.analyst, path, 'approve', better)).body.code).toBe('reason_required');
    expect((await act(here.analyst, path, 'approve', { ...better, reason: 'Bill in her name.' })).body).toMatchObject({
      state: 'approved',
      sourceGrade: 'A',
      decidedBy: here.analyst.id,
    });
  });

  it('is of two, is not that they are the same, and can be refused or taken back', async () => {
    const [one, other] = [await here.recorded('person', PERSON), await here.recorded('person', PERSON)];
    expect((await related(one.id, one.id, 'knows')).body.code).toBe('inconsistent');
    expect((await related(one.id, other.id, 'same_as')).body.code).toBe('bad_input');
    const { path } = await related(one.id, other.id, 'knows');
    expect((await act(here.analyst, path, 'approve')).body.state).toBe('approved');
    expect((await act(here.analyst, path, 'dissolve', { reason: 'Hearsay.' })).body.state).toBe('dissolved');
    const second = await related(one.id, other.id, 'relative_of');
    expect((await act(here.analyst, second.path, 'reject', { reason: 'Hearsay.' })).body).toMatchObject({
      state: 'rejected',
    });
  });

  it('is never there without both its subjects', async () => {
    const info = { releasableTo: ['MK'] };
    const [shown, hidden] = [
      await here.released('person', PERSON, { info }),
      await here.reviewed('person', PERSON, { info }),
    ];
    const { path } = await related(shown.id, hidden.id, 'knows');
    await act(here.leader, path, 'approve');
    expect((await here.foreignAnalyst.sees(shown.path)).status).toBe(200);
    expect((await here.foreignAnalyst.sees(path)).status).toBe(404);
    const listed = async () => (await here.foreignAnalyst.sees(`/relations?subjectId=${shown.id}`)).body.items.length;
    expect(await listed()).toBe(0);
    await act(here.keeper, hidden.path, 'release');
    expect((await here.foreignAnalyst.sees(path)).status).toBe(200);
    expect(await listed()).toBe(1);
  });

  it('is between subjects that its author sees', async () => {
    const draft = await here.drafted('person', PERSON);
    const own = await here.drafted('phone', { number: '+355691113333' }, { by: here.guest });
    expect((await related(own.id, draft.id, 'uses', here.guest)).body.code).toBe('unknown_reference');
  });

  it('stays as long as the shorter-lived of its two subjects', async () => {
    const [person, phone] = [
      await here.recorded('person', PERSON),
      await here.recorded('phone', { number: '+355691114444' }),
    ];
    const { path } = await related(person.id, phone.id, 'uses');
    const { body } = await act(here.leader, person.path, 'review', here.suspicion);
    const due = (await here.author.sees(path)).body.dueAt;
    expect(due).toBe(phone.body.retentionDue);
    expect(new Date(body.retentionDue) > new Date(due)).toBe(true);
  });
});

describe('an intelligence item', () => {
  const form = (changes: object = {}) => ({
    operationId: here.operation.id,
    ...drawn(),
    kind: 'intelligence',
    title: 'A driver',
    narrative: 'Beni drives groups from Kakavia at night.',
    sourceRef: 'SOURCE-7',
    info: { collectedMethod: 'interview', purposes: ['18-2-A'], releasableTo: ['MK', 'ME'] },
    ...changes,
  });
  const graded = { sourceGrade: 'B', infoGrade: '2' };
  const text = { title: 'A driver', text: 'A man drives groups from Kakavia at night.' };
  const released = async (changes: object = {}) => {
    const item = await opened('/intelligence-items', form(changes));
    await act(here.leader, item.path, 'grade', graded);
    await act(here.analyst, item.path, 'sanitise', text);
    return { ...item, body: (await act(here.keeper, item.path, 'release')).body };
  };

  it('takes over the handling of everything that it is made of (R-05)', async () => {
    const person = await here.recorded('person', PERSON, { info: { handlingCodes: ['H1'], releasableTo: ['MK'] } });
    const phone = await here.recorded('phone', { number: '+355691115555' }, { info: { handlingCodes: ['H2'] } });
    const { body } = await opened('/intelligence-items', form({ subjectIds: [person.id, phone.id] }));
    expect(body).toMatchObject({ handlingCodes: ['H0', 'H1', 'H2'], releasableTo: [], sourceGrade: null });
    const hidden = '01990000-0000-7000-8000-000000000000';
    const other = await opened('/intelligence-items', form({ subjectIds: [hidden] }));
    expect(other.body).toMatchObject({ code: 'unknown_reference', field: 'subjectIds' });
  });

  it('is graded, sanitised and released by others than its author', async () => {
    const own = await opened('/intelligence-items', form(), here.analyst);
    expect((await act(here.analyst, own.path, 'grade', graded)).body.code).toBe('own_work');
    await act(here.leader, own.path, 'grade', graded);
    expect((await act(here.analyst, own.path, 'sanitise', text)).body.code).toBe('own_work');
    expect((await act(here.leader, own.path, 'sanitise', text)).body.code).toBe('not_permitted');
    expect((await act(here.keeper, own.path, 'release')).body.code).toBe('wrong_state');
    expect((await released()).body).toMatchObject({ state: 'released', sanitisedBy: here.analyst.id });
  });

  it('is graded no better than what it is made of, unless somebody says why', async () => {
    const person = await here.recorded('person', PERSON, { info: { sourceGrade: 'X', infoGrade: '4' } });
    const { path } = await opened('/intelligence-items', form({ subjectIds: [person.id] }));
    expect((await act(here.leader, path, 'grade', graded)).body.code).toBe('reason_required');
    expect((await act(here.leader, path, 'grade', { ...graded, reason: 'Seen by a patrol.' })).body.state).toBe(
      'graded',
    );
  });

  it('is not sanitised while one of its subjects can be recognised in it', async () => {
    const person = await here.recorded('person', PERSON);
    const phone = await here.recorded('phone', { number: '+355 69 111 6666' });
    const { path } = await opened('/intelligence-items', form({ subjectIds: [person.id, phone.id] }));
    await act(here.leader, path, 'grade', graded);
    for (const said of ['BENI drives at night.', 'Whoever uses 00355 691116666 drives.'])
      expect((await act(here.analyst, path, 'sanitise', { title: 'x', text: said })).body.code).toBe('recognisable');
    expect((await act(here.analyst, path, 'sanitise', text)).body.state).toBe('sanitised');
  });

  it('goes to other states in its sanitised text alone', async () => {
    const { path } = await released();
    expect((await here.foreignAnalyst.sees(path)).body).toMatchObject({
      narrative: null,
      sourceRef: null,
      sanitisedText: text.text,
      subjectIds: [],
    });
    expect((await here.analyst.sees(path)).body.narrative).toContain('Beni');
    expect((await here.guest.sees(path)).status).toBe(404);
  });

  it('of how it is done is filed by border section, and looked up by whoever works in the field', async () => {
    const mo = { kind: 'modus_operandi', borderSection: 'AL-GR' };
    expect((await opened('/intelligence-items', form({ kind: 'modus_operandi' }))).body.fields).toEqual([
      'borderSection',
    ]);
    const atlantis = await opened('/intelligence-items', form({ ...mo, borderSection: 'AL-XX' }));
    expect(atlantis.body.code).toBe('unknown_reference');
    const { id, body } = await released(mo);
    expect(body).toMatchObject({ narrative: null, retentionRule: 'CRIME_DATA' });
    const catalogue = async (officer: TestOfficer, section = 'AL-GR') =>
      (await officer.sees(`/modus-operandi?borderSection=${section}`)).body.items;
    expect(await catalogue(here.guest)).toMatchObject([{ id, sanitisedText: text.text, withheld: null }]);
    const [own] = await catalogue(here.author);
    expect(own).toMatchObject({ id });
    expect(await catalogue(here.guest, 'AL-ME')).toEqual([]);
    const field = await here.operation.serving('field_officer', 'AL/border');
    expect(await catalogue(field)).toMatchObject([{ id, sanitisedText: text.text, sourceRef: null }]);
  });
});

describe('a use permission', () => {
  const asked = async (changes: object = {}, by = here.leader) => {
    const { id } = await here.recorded('person', PERSON, {
      info: { handlingCodes: ['H1', 'H2'], releasableTo: ['MK'] },
    });
    const form = {
      itemType: 'subjects',
      itemId: id,
      lifts: 'H2',
      use: 'share',
      recipient: 'MK',
      grounds: 'Same ring.',
    };
    return opened('/use-permissions', { ...form, ...changes }, by);
  };

  it('goes to the owner, and only its handling officer decides', async () => {
    const { path, body } = await asked();
    expect(body).toMatchObject({ state: 'requested', ownerAuthorityId: here.world.authority('AL/border') });
    expect((await act(here.keeper, path, 'grant')).body.code).toBe('wrong_state');
    await here.world.sweep();
    expect((await here.leader.sees(path)).body.state).toBe('owner_notified');
    expect((await act(here.leader, path, 'grant')).body.code).toBe('not_permitted');
    expect((await here.foreignAnalyst.sees(path)).status).toBe(404);
    expect((await act(here.keeper, path, 'grant', { expiresAt: new Date(0) })).body.code).toBe('ends_before_it_begins');
    expect((await act(here.keeper, path, 'grant', { conditions: 'Once.' })).body).toMatchObject({
      state: 'granted',
      conditions: 'Once.',
      decidedBy: here.keeper.id,
    });
  });

  it('is not granted by whoever asked for it', async () => {
    const { path } = await asked({}, here.keeper);
    await here.world.sweep();
    expect((await act(here.keeper, path, 'grant')).body.code).toBe('own_work');
    expect((await act(here.secondKeeper, path, 'refuse', { reason: 'No need shown.' })).body.state).toBe('refused');
  });

  it('is asked for what can be seen, carries the code, and fits the use', async () => {
    expect((await asked({ lifts: 'H1' })).body.code).toBe('inconsistent');
    expect((await asked({ recipient: 'ATLANTIS' })).body.code).toBe('unknown_reference');
    const free = await here.recorded('person', PERSON);
    expect((await asked({ itemId: free.id })).body.code).toBe('not_restricted');
    expect((await asked({}, here.guestAnalyst)).body).toMatchObject({ code: 'unknown_reference', field: 'itemId' });
  });

  it('that is not answered is not given, and until then the operation cannot be closed', async () => {
    const { path } = await asked();
    const obstacles = () =>
      here.world.database.owner(`select obstacle, number from app.obstacles_to_closing($1)`, [here.operation.id]);
    expect(await obstacles()).toContainEqual({ obstacle: 'open_use_permissions', number: expect.any(Number) });
    await here.world.sweep();
    here.world.clock.pass(days(14) + 1);
    await here.world.sweep();
    expect((await here.leader.sees(path)).body.state).toBe('expired');
    expect(await obstacles()).not.toContainEqual(expect.objectContaining({ obstacle: 'open_use_permissions' }));
  });
});
