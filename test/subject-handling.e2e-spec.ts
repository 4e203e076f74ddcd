import { days } from '../src/core/workflow/deadline.js';
import { act, Informing, PERSON } from './support/informing.js';
import type { TestOfficer } from './support/world.js';

let here: Informing;
beforeAll(async () => {
  here = await Informing.start();
});
afterAll(() => here.world.stop());

const handled = async (by: TestOfficer, path: string, action: string, body: object) => {
  const { body: seen } = await by.sees(path);
  const address = path.replace('/subjects/', '/information/subject/');
  return by.does(`${address}/${action}`, { reason: 'Because.', ...body }, { version: seen.version });
};
const toMK = { releasableTo: ['MK'] };

describe('a subject of another state', () => {
  const seenBy = async (officer: TestOfficer, path: string) => (await officer.sees(path)).status;

  it('is there once it is released to one’s state, without H2, and not before', async () => {
    const { path } = await here.reviewed('person', PERSON, { info: toMK });
    expect(await seenBy(here.foreignAnalyst, path)).toBe(404);
    await act(here.keeper, path, 'release');
    expect((await here.foreignAnalyst.sees(path)).body).toMatchObject({ withheld: null, person: PERSON, actions: [] });
    expect(await seenBy(here.guestAnalyst, path)).toBe(200);
    expect(await seenBy(here.guest, path)).toBe(404);
    expect(await seenBy(here.operation.contactPoints.ME, path)).toBe(404);
    expect(await seenBy(here.operation.contactPoints.AL, path)).toBe(200);
    await act(here.keeper, path, 'withdraw_release', { reason: 'Too soon.' });
    expect(await seenBy(here.foreignAnalyst, path)).toBe(404);
  });

  it('stays hidden under H2 until the owner permits that state to read it, and as long', async () => {
    const { path, id } = await here.released('person', PERSON, { info: { ...toMK, handlingCodes: ['H2'] } });
    expect(await seenBy(here.foreignAnalyst, path)).toBe(404);
    const asked = {
      itemType: 'subjects',
      itemId: id,
      lifts: 'H2',
      use: 'read',
      recipient: 'MK',
      grounds: 'Same ring.',
    };
    const { body } = await here.leader.does('/use-permissions', asked);
    const permission = `/use-permissions/${body.id}`;
    await here.world.sweep();
    const expiresAt = new Date(here.world.clock.now().getTime() + days(2));
    await act(here.keeper, permission, 'grant', { expiresAt, conditions: 'Not to be copied.' });
    expect((await here.foreignAnalyst.sees(path)).body).toMatchObject({ person: PERSON, handlingCodes: ['H0', 'H2'] });
    const listed = async () =>
      (await here.foreignAnalyst.sees('/subjects')).body.items.map((item: { id: string }) => item.id);
    expect(await listed()).toContain(id);
    here.world.clock.pass(days(2) + 1);
    await here.world.sweep();
    expect(await seenBy(here.foreignAnalyst, path)).toBe(404);
    expect(await listed()).not.toContain(id);
    expect((await here.leader.sees(permission)).body.state).toBe('expired');
  });

  it('is hidden by the database too, whatever the application asks for', async () => {
    const shown = await here.released('person', PERSON, { info: toMK });
    const underH2 = await here.released('person', PERSON, { info: { ...toMK, handlingCodes: ['H2'] } });
    const unreleased = await here.reviewed('person', PERSON, { info: toMK });
    const elsewhere = await here.released('person', PERSON, { info: { releasableTo: ['ME'] } });
    const rows = await here.world.database.as<{ id: string }>(
      'seecase_app',
      `select s.id from (select set_config('app.officer', $2, false), set_config('app.country', 'MK', false),
         set_config('app.held', $3, false) offset 0) who cross join lateral (select id from subjects where id = any($1)) s`,
      [
        [shown, underH2, unreleased, elsewhere].map(({ id }) => id),
        here.foreignAnalyst.id,
        `{analyst@${here.foreignAnalyst.authorityId}}`,
      ],
    );
    expect(rows).toEqual([{ id: shown.id }]);
  });

  it('shows itself to somebody named, and what it says only as its handling lets it', async () => {
    const { path, id } = await here.recorded('person', PERSON);
    const version = (await here.keeper.sees(path)).body.version;
    const share = { officers: [here.foreignAnalyst.id], reason: 'Works on the same ring.' };
    expect((await here.keeper.does(`/records/subject/${id}/share`, share, { version })).status).toBe(200);
    const { body } = await here.foreignAnalyst.sees(path);
    expect(body).toMatchObject({ withheld: 'not_releasable' });
    expect(body).not.toHaveProperty('person');
  });
});

describe('the handling of a subject', () => {
  it('is graded down by two officers, and up by one who is not its author', async () => {
    const { path } = await here.recorded('person', PERSON);
    const down = { sourceGrade: 'C', infoGrade: '2' };
    expect((await handled(here.author, path, 'regrade', down)).body.code).toBe('not_permitted');
    expect((await handled(here.leader, path, 'regrade', down)).body).toMatchObject({
      sourceGrade: 'B',
      pending: { kind: 'regrade', proposedBy: here.leader.id, change: down },
    });
    expect((await handled(here.analyst, path, 'regrade', down)).body.code).toBe('change_pending');
    expect((await handled(here.leader, path, 'confirm_change', { reason: undefined })).body.code).toBe(
      'second_person_needed',
    );
    expect((await handled(here.analyst, path, 'confirm_change', { reason: undefined })).body).toMatchObject({
      sourceGrade: 'C',
      pending: null,
      gradedBy: here.leader.id,
    });
    expect((await handled(here.leader, path, 'regrade', { sourceGrade: 'A', infoGrade: '1' })).body.sourceGrade).toBe(
      'A',
    );
    const { body } = await here.leader.sees(`${path.replace('/subjects/', '/information/subject/')}/gradings`);
    expect(body.gradings).toMatchObject([
      { sourceGrade: 'B', gradedBy: here.author.id },
      { sourceGrade: 'C', gradedBy: here.leader.id, confirmedBy: here.analyst.id },
      { sourceGrade: 'A', gradedBy: here.leader.id, confirmedBy: null },
    ]);
  });

  it('loses a code only by two of its owner’s handling officers, and is tightened by one', async () => {
    const { path } = await here.recorded('person', PERSON, { info: { handlingCodes: ['H1'], ...toMK } });
    expect((await handled(here.leader, path, 'set_handling', {})).body.code).toBe('not_permitted');
    const tightened = { handlingCodes: ['H1', 'H3'], h3Text: 'Not to its consulates.', ...toMK };
    expect((await handled(here.keeper, path, 'set_handling', tightened)).body.handlingCodes).toEqual([
      'H0',
      'H1',
      'H3',
    ]);
    const loosened = { handlingCodes: ['H1'], ...toMK };
    expect((await handled(here.keeper, path, 'set_handling', loosened)).body).toMatchObject({
      h3Text: 'Not to its consulates.',
      pending: { kind: 'handling' },
    });
    expect((await handled(here.keeper, path, 'confirm_change', { reason: undefined })).body.code).toBe(
      'second_person_needed',
    );
    expect((await handled(here.leader, path, 'confirm_change', { reason: undefined })).body.code).toBe('not_permitted');
    const { body } = await handled(here.secondKeeper, path, 'reject_change', {});
    expect(body).toMatchObject({ pending: null, handlingCodes: ['H0', 'H1', 'H3'] });
    await handled(here.keeper, path, 'set_handling', loosened);
    const confirmed = await handled(here.secondKeeper, path, 'confirm_change', { reason: undefined });
    expect(confirmed.body).toMatchObject({ pending: null, handlingCodes: ['H0', 'H1'], h3Text: null });
  });

  it('serves another purpose only when its owner authorises it (R-06)', async () => {
    const { path } = await here.recorded('person', PERSON);
    const wider = { purposes: ['18-2-A', '18-2-C'] };
    expect((await handled(here.leader, path, 'authorise_purposes', wider)).body.code).toBe('not_permitted');
    expect((await handled(here.keeper, path, 'authorise_purposes', wider)).body.purposes).toEqual(wider.purposes);
  });
});

describe('the export of a subject', () => {
  const exported = (by: TestOfficer, path: string, recipient: string, use = 'share') =>
    by.sees(`${path}/export?recipient=${recipient}&use=${use}`);

  it('is a message with grades, handling and the words of H3, for one recipient', async () => {
    const info = { ...toMK, handlingCodes: ['H3'], h3Text: 'For the anti-smuggling unit only.' };
    const { path, id } = await here.released('person', PERSON, { info });
    const { body, status } = await exported(here.keeper, path, 'MK');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      jox: '1.0',
      sender: { country: 'ALB' },
      recipients: [{ body: 'MK', use: 'share' }],
      header: { handling: ['H0', 'H3'], h3Text: info.h3Text, releasableTo: ['MK'] },
      entities: [
        {
          id,
          kind: 'Person',
          subjectCategory: 'SUSPECT',
          names: PERSON.names,
          meta: { owner: 'ALB', source: 'B', info: '2', handling: ['H0', 'H3'], h3Text: info.h3Text },
        },
      ],
    });
    expect((await here.trail(here.keeper)).at(-1)).toMatchObject({
      kind: 'export',
      record_id: id,
      details: { recipient: 'MK', use: 'share' },
    });
  });

  it.each([
    ['to whom it was not released', {}, 'GR', 'share', 'not_releasable'],
    ['under H2', { handlingCodes: ['H2'] }, 'MK', 'share', 'handling_h2'],
    ['under H1 to a court', { handlingCodes: ['H1'] }, 'MK', 'court', 'handling_h1'],
    ['under H1 to a court of its owner’s', { handlingCodes: ['H1'] }, 'AL', 'court', 'handling_h1'],
  ])('is refused %s, and the refusal is in the trail', async (...example) => {
    const [, info, recipient, use, code] = example;
    const { path, id } = await here.released('person', PERSON, { info: { ...toMK, ...info } });
    expect((await exported(here.keeper, path, recipient, use)).body).toMatchObject({ status: 403, code });
    const last = (await here.trail(here.keeper)).at(-1);
    expect(last).toMatchObject({ kind: 'refusal', record_id: id, details: { recipient, use, refused: code } });
  });

  it('is refused before release, of a draft, and by those who may not export', async () => {
    const { path } = await here.reviewed('person', PERSON, { info: toMK });
    expect((await exported(here.keeper, path, 'MK')).body.code).toBe('not_releasable');
    expect((await exported(here.keeper, path, 'AL', 'print')).status).toBe(200);
    expect((await exported(here.author, path, 'AL')).status).toBe(403);
    const draft = await here.drafted('person', PERSON);
    expect((await exported(here.leader, draft.path, 'AL')).body.code).toBe('wrong_state');
    expect((await exported(here.foreignAnalyst, path, 'MK')).status).toBe(404);
  });

  it('goes out under H2 once the owner has permitted that very use, and for no other', async () => {
    const { path, id } = await here.released('person', PERSON, { info: { ...toMK, handlingCodes: ['H1', 'H2'] } });
    const asked = { itemType: 'subjects', itemId: id, lifts: 'H2', use: 'share', recipient: 'MK', grounds: 'Needed.' };
    const { body } = await here.leader.does('/use-permissions', asked);
    await here.world.sweep();
    await act(here.keeper, `/use-permissions/${body.id}`, 'grant');
    expect((await exported(here.keeper, path, 'MK', 'share')).status).toBe(200);
    expect((await exported(here.keeper, path, 'MK', 'print')).body.code).toBe('handling_h2');
    expect((await exported(here.keeper, path, 'MK', 'court')).body.code).toBe('handling_h1');
    await act(here.keeper, `/use-permissions/${body.id}`, 'revoke', { reason: 'Abused.' });
    expect((await exported(here.keeper, path, 'MK', 'share')).body.code).toBe('handling_h2');
  });
});

describe('somebody in a protected role', () => {
  it('is released only after the data-protection officer and the rights monitor have agreed (R-26)', async () => {
    const { path } = await here.reviewed('person', PERSON, { protectedRole: 'journalist', info: toMK });
    expect((await act(here.keeper, path, 'release')).body.code).toBe('protected_role');
    expect((await here.monitor.sees(path)).body.actions).toContain('clear_protected_role');
    await act(here.dataProtection, path, 'clear_protected_role', { reason: 'Named as a driver, not for his work.' });
    expect((await act(here.keeper, path, 'release')).body.code).toBe('protected_role');
    await act(here.monitor, path, 'clear_protected_role', { reason: 'As the officer says.' });
    expect((await act(here.keeper, path, 'release')).body.state).toBe('released');
  });

  it('is nothing to the rights monitor where there is none', async () => {
    const { path } = await here.recorded('person', PERSON);
    expect((await here.monitor.sees(path)).status).toBe(404);
    expect((await act(here.dataProtection, path, 'clear_protected_role', { reason: 'x' })).body.code).toBe(
      'no_protected_role',
    );
  });
});
