import { days } from '../src/core/workflow/deadline.js';
import { act, Informing, PERSON } from './support/informing.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

let here: Informing;
let secondAnalyst: TestOfficer;
beforeAll(async () => {
  here = await Informing.start();
  secondAnalyst = await here.world.officer('analyst', { at: 'AL/border' });
});
afterAll(() => here.world.stop());

const person = (changes: object = {}) => ({ ...PERSON, ...changes });
const grounds = 'The same scar, the same van, the same telephone.';
const proposed = async (oneId: string, otherId: string, by = here.analyst, form: object = {}) => {
  const { body, status } = await by.does('/subject-merges', { oneId, otherId, grounds, ...form });
  return { path: `/subject-merges/${body.id}`, id: String(body.id), body, status };
};
const merged = async (oneId: string, otherId: string) => {
  const link = await proposed(oneId, otherId);
  const { body, status } = await act(secondAnalyst, link.path, 'approve');
  if (status !== 200 || body.state !== 'approved') throw new Error(`${status} ${JSON.stringify(body)}`);
  return { ...link, body };
};
const group = async (id: string, officer = here.analyst) => (await officer.sees(`/subjects/${id}/group`)).body;
const membersOf = async (id: string, officer = here.analyst) =>
  (await group(id, officer)).members.map((member: { id: string }) => member.id);
const threeDays = async () => {
  here.world.clock.pass(days(3));
  await here.world.sweep();
};
const inInbox = async (officer: TestOfficer, id: string) =>
  JSON.stringify((await officer.sees('/inbox?limit=100')).body).includes(id);
/** As if another state owned it, and had released it to Albania. */
const ofMacedonia = async (id: string) => {
  await here.world.database.owner(`update subjects set owner_authority_id = $2, owner_country = 'MK' where id = $1`, [
    id,
    here.world.authority('MK/border'),
  ]);
};

describe('two subjects', () => {
  it('become one by the word of a second officer of their owner, and nothing of either is changed', async () => {
    const one = await here.recorded('person', person({ birthDateFrom: '1980-01-01' }));
    const other = await here.recorded('person', person({ birthDateFrom: '1981-01-01' }));
    const link = await proposed(one.id, other.id);
    expect(link.body).toMatchObject({ state: 'proposed', agreedFor: [], sharedWith: [], grounds });
    expect(link.body.actions).not.toContain('approve');
    expect(await membersOf(one.id)).toEqual([one.id]);
    expect((await act(here.analyst, link.path, 'approve')).body.code).toBe('own_work');
    expect((await act(here.leader, link.path, 'approve')).body.code).toBe('not_permitted');
    const before = (await here.analyst.sees(other.path)).body;
    const { body } = await act(secondAnalyst, link.path, 'approve');
    expect(body).toMatchObject({ state: 'approved', agreedBy: [secondAnalyst.id] });
    expect(body.agreedFor).toEqual([one.body.ownerAuthorityId]);
    expect((await here.analyst.sees(other.path)).body).toEqual(before);
    const shown = await group(other.id);
    expect(shown).toMatchObject({ standsFor: one.id, cut: false, links: [{ id: link.id }] });
    expect(shown.members.map((member: { id: string }) => member.id)).toEqual([one.id, other.id]);
  });

  it('are refused where they are one, of two kinds, drafts, frozen or not there', async () => {
    const [one, phone] = [
      await here.recorded('person', PERSON),
      await here.recorded('phone', { number: '+355691110001' }),
    ];
    const draft = await here.drafted('person', PERSON, { by: here.author });
    const frozen = await here.recorded('person', PERSON);
    await act(here.keeper, frozen.path, 'freeze', { reason: 'Blocked.' });
    const own = await here.drafted('person', PERSON, { by: here.guest });
    expect((await proposed(one.id, one.id)).body).toMatchObject({ code: 'inconsistent', field: 'otherId' });
    expect((await proposed(one.id, phone.id)).body).toMatchObject({ code: 'inconsistent', field: 'otherId' });
    expect((await proposed(one.id, draft.id)).body.code).toBe('handling_incomplete');
    expect((await proposed(one.id, frozen.id)).body.code).toBe('frozen');
    const nowhere = '01990000-0000-7000-8000-000000000000';
    expect((await proposed(one.id, nowhere)).body.code).toBe('unknown_reference');
    expect((await proposed(own.id, one.id, here.guest)).body.code).toBe('unknown_reference');
  });

  it('that are refused or undone are again what they were, with a reason', async () => {
    const [one, other] = [await here.recorded('person', PERSON), await here.recorded('person', PERSON)];
    const first = await proposed(one.id, other.id);
    expect((await act(secondAnalyst, first.path, 'reject')).status).toBe(400);
    const refused = await act(secondAnalyst, first.path, 'reject', { reason: 'Twins.' });
    expect(refused.body.state).toBe('rejected');
    const second = await merged(one.id, other.id);
    expect(await membersOf(one.id)).toEqual([one.id, other.id]);
    expect((await act(here.keeper, second.path, 'undo', { reason: 'Twins, after all.' })).body.state).toBe('undone');
    expect(await membersOf(one.id)).toEqual([one.id]);
    expect((await here.analyst.sees(one.path)).body.version).toBe(one.body.version);
    const reasons = await here.analyst.sees(`/records/subject_merge/${second.id}/history`);
    expect(JSON.stringify(reasons.body)).toContain('Twins, after all.');
  });

  it('that nobody answers for go on to those above, once', async () => {
    const [one, other] = [await here.recorded('person', PERSON), await here.recorded('person', PERSON)];
    const { path, id } = await proposed(one.id, other.id);
    expect((await here.leader.sees(path)).body.actions).not.toContain('approve');
    await threeDays();
    expect((await here.leader.sees(path)).body).toMatchObject({ state: 'proposed', climbed: 1 });
    expect(await inInbox(here.leader, id)).toBe(true);
    await threeDays();
    expect((await here.leader.sees(path)).body).toMatchObject({ climbed: 1 });
    expect((await act(here.leader, path, 'approve')).body).toMatchObject({ state: 'approved' });
  });

  it('are proposed once, and never in a circle', async () => {
    const [a, b, c] = [
      await here.recorded('person', PERSON),
      await here.recorded('person', PERSON),
      await here.recorded('person', PERSON),
    ];
    await merged(a.id, b.id);
    await merged(b.id, c.id);
    expect((await proposed(b.id, a.id)).body.code).toBe('merge_proposed_already');
    expect((await proposed(c.id, a.id)).body.code).toBe('merged_already');
    expect(await membersOf(c.id)).toEqual([a.id, b.id, c.id]);
  });

  it('proposed by two at once are linked once', async () => {
    const [one, other] = [await here.recorded('person', PERSON), await here.recorded('person', PERSON)];
    const both = await Promise.all([proposed(one.id, other.id), proposed(other.id, one.id, secondAnalyst)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('that meanwhile came into one group by others are not agreed to any more', async () => {
    const [a, b, c] = [
      await here.recorded('person', PERSON),
      await here.recorded('person', PERSON),
      await here.recorded('person', PERSON),
    ];
    const [ab, bc, ac] = [await proposed(a.id, b.id), await proposed(b.id, c.id), await proposed(a.id, c.id)];
    await act(secondAnalyst, ab.path, 'approve');
    await act(secondAnalyst, bc.path, 'approve');
    expect((await act(secondAnalyst, ac.path, 'approve')).body.code).toBe('merged_already');
  });

  it('of two owners become one when an officer of each has agreed', async () => {
    const info = { releasableTo: ['MK'] };
    const ours = await here.released('person', PERSON, { info });
    const theirs = await here.released('person', PERSON, { info: { releasableTo: ['AL', 'MK', 'ME'] } });
    await ofMacedonia(theirs.id);
    const link = await proposed(ours.id, theirs.id);
    expect(link.body).toMatchObject({ ownerCountry: 'AL', otherCountry: 'MK', sharedWith: ['AL', 'MK'] });
    const { body } = await act(secondAnalyst, link.path, 'approve');
    expect(body).toMatchObject({ state: 'proposed', agreedFor: [ours.body.ownerAuthorityId] });
    expect((await act(secondAnalyst, link.path, 'approve')).body.code).toBe('agreed_already');
    expect((await act(here.foreignAnalyst, link.path, 'approve')).body).toMatchObject({
      state: 'approved',
      agreedBy: [secondAnalyst.id, here.foreignAnalyst.id],
    });
    expect(await membersOf(ours.id, here.foreignAnalyst)).toEqual([ours.id, theirs.id]);
  });
});

describe('a group', () => {
  it('carries the strictest handling of all, and shows where they say different things (R-05)', async () => {
    const one = await here.recorded('person', person({ birthDateFrom: '1980-01-01', sex: 'male' }), {
      info: { handlingCodes: ['H1'], releasableTo: ['MK', 'ME'], sourceGrade: 'A' },
    });
    const other = await here.recorded('person', person({ birthDateFrom: '1981-01-01', sex: 'male' }), {
      info: { handlingCodes: ['H3'], h3Text: 'Not to GR.', releasableTo: ['MK'], sourceGrade: 'C' },
    });
    const { path } = await proposed(one.id, other.id);
    const compared = (await secondAnalyst.sees(`${path}/comparison`)).body;
    expect(compared.handling).toMatchObject({
      handlingCodes: ['H0', 'H1', 'H3'],
      h3Text: 'Not to GR.',
      releasableTo: ['MK'],
      sourceGrade: 'C',
    });
    const field = (name: string) => compared.fields.find((one: { field: string }) => one.field === name);
    expect(field('birthDateFrom')).toEqual({
      field: 'birthDateFrom',
      conflicting: true,
      values: [
        { subjectId: one.id, values: ['1980-01-01'] },
        { subjectId: other.id, values: ['1981-01-01'] },
      ],
    });
    expect(field('sex').conflicting).toBe(false);
    expect(field('names').values[0].values).toEqual(['nickname: Beni']);
    expect(compared.members[0]).toMatchObject({ label: 'Beni', withheld: null });
  });

  it('has no trace of members whom its reader does not see', async () => {
    const info = { releasableTo: ['MK'] };
    const [shown, alsoShown] = [
      await here.released('person', PERSON, { info }),
      await here.released('person', PERSON, { info }),
    ];
    const hidden = await here.reviewed('person', PERSON, { info });
    const link = await merged(shown.id, hidden.id);
    const seen = await merged(hidden.id, alsoShown.id);
    expect(await membersOf(shown.id)).toHaveLength(3);
    expect(await group(shown.id, here.foreignAnalyst)).toMatchObject({ standsFor: shown.id, links: [], cut: false });
    expect(await membersOf(shown.id, here.foreignAnalyst)).toEqual([shown.id]);
    for (const { path } of [link, seen]) expect((await here.foreignAnalyst.sees(path)).status).toBe(404);
    expect(
      (await here.foreignAnalyst.sees('/subject-merges')).body.items.map(({ id }: { id: string }) => id),
    ).not.toContain(link.id);
    expect(await rowsFor(here.world, here.foreignAnalyst, 'subject_merges')).not.toContain(link.id);
    await act(here.keeper, hidden.path, 'release');
    expect(await membersOf(shown.id, here.foreignAnalyst)).toHaveLength(3);
    expect((await here.foreignAnalyst.sees(link.path)).body).toMatchObject({ grounds: null, sharedWith: ['AL', 'MK'] });
    await act(here.keeper, hidden.path, 'withdraw_release', { reason: 'Too early.' });
    expect(await membersOf(shown.id, here.foreignAnalyst)).toEqual([shown.id]);
  });

  it('is there for whoever supervises data protection, without why and without what they say', async () => {
    const [one, other] = [await here.recorded('person', PERSON), await here.recorded('person', PERSON)];
    const { path } = await merged(one.id, other.id);
    expect((await here.dataProtection.sees(path)).body).toMatchObject({ state: 'approved', grounds: null });
    const shown = await group(one.id, here.dataProtection);
    expect(shown.fields).toEqual([]);
    expect(shown.members[0]).toMatchObject({ label: null, withheld: 'not_permitted' });
  });

  it('is left by whoever is erased, and their link with them', async () => {
    const [one, other, third] = [
      await here.recorded('person', PERSON),
      await here.recorded('person', PERSON),
      await here.recorded('person', PERSON),
    ];
    const first = await merged(one.id, other.id);
    const second = await merged(other.id, third.id);
    await act(here.keeper, other.path, 'erase', { reason: 'Wrong person.' });
    expect(await membersOf(one.id)).toEqual([one.id]);
    for (const { path } of [first, second])
      expect((await here.keeper.sees(path)).body).toMatchObject({ state: 'erased', grounds: null, dueAt: null });
  });

  it('keeps to a named few what is proposed to them', async () => {
    const [one, other] = [await here.recorded('person', PERSON), await here.recorded('person', PERSON)];
    const link = await proposed(one.id, other.id, here.analyst, { restrictedTo: [secondAnalyst.id] });
    expect((await here.keeper.sees(link.path)).status).toBe(404);
    expect((await secondAnalyst.sees(link.path)).status).toBe(200);
  });
});

describe('a link', () => {
  it('stays as long as the shorter-lived of its two subjects, and the clock ends it', async () => {
    const [one, other] = [await here.recorded('person', PERSON), await here.recorded('person', PERSON)];
    const { path } = await merged(one.id, other.id);
    expect((await here.keeper.sees(path)).body.dueAt).toBe(one.body.retentionDue);
    await act(here.leader, one.path, 'review', here.suspicion);
    expect((await here.keeper.sees(path)).body.dueAt).toBe(other.body.retentionDue);
    await here.world.database.owner(
      `update subjects set state = 'erased', attributes = null, h3_text = null,
      released_at = null, released_by = null where id = $1`,
      [other.id],
    );
    await here.world.sweep();
    expect((await here.keeper.sees(path)).body).toMatchObject({ state: 'erased', grounds: null });
  });

  it('and every look at a group is in the trail, by ids alone', async () => {
    const [one, other] = [await here.recorded('person', PERSON), await here.recorded('person', PERSON)];
    await merged(one.id, other.id);
    await group(one.id);
    const [last] = (await here.trail(here.analyst)).slice(-1);
    expect(last).toMatchObject({ action: 'subject.group', record_id: one.id, records: [one.id, other.id] });
  });
});
