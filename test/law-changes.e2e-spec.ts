import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { days } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { Keepers, turkey } from './support/keepers.js';
import { World } from './support/world.js';

const guide = readFileSync(join(import.meta.dirname, '../../docs/law.md'), 'utf8');
/** An example of the guide, as a lawyer would send it. */
const example = (name: string): object =>
  JSON.parse(new RegExp(`\`\`\`json ${name}\n([^]*?)\`\`\``).exec(guide)?.[1] ?? '') as object;

describe('the register of law changes by four eyes', () => {
  let world: World;
  let law: Keepers;
  beforeAll(async () => {
    world = await World.start();
    law = await Keepers.of(world);
  });
  afterAll(() => world.stop());

  it('as the guide shows: a date', async () => {
    const before = await law.row('kind=party&instrument=PCC_SEE&country=SI');
    const asked = 'from=AL&to=SI&action=REQ_INFO&on=2014-01-01';
    const { registerVersion } = await law.answers(asked);
    expect(await law.status('PCC_SEE', asked)).toBe('needs_confirmation');
    const then = world.clock.now().toISOString();
    world.clock.pass(1000);

    expect(await law.putInForce({ ...example('change'), replaces: before.id })).toBe('in_force');
    expect(await law.status('PCC_SEE', asked)).toBe('allowed');
    expect((await law.answers(asked)).registerVersion).toBeGreaterThan(registerVersion);

    const pinned = await law.answers(`${asked}&knownAt=${encodeURIComponent(then)}`);
    expect(pinned.registerVersion).toBe(registerVersion);
    expect(await law.status('PCC_SEE', `${asked}&knownAt=${encodeURIComponent(then)}`)).toBe('needs_confirmation');

    const now = await law.row('kind=party&instrument=PCC_SEE&country=SI');
    const history = (await law.anybody.sees(`/legal-register/${now.id}/history`)).body;
    expect(history).toMatchObject([
      { id: before.id, certainFrom: '2014-12-31', proposedBy: null, knownUntil: world.clock.now().toISOString() },
      { id: now.id, certainFrom: '2013-04-04', proposedBy: law.lawyer.id, approvedBy: law.second.id, knownUntil: null },
    ]);
    expect((await law.anybody.sees(`/legal-register/${before.id}`)).body).toMatchObject({ certainFrom: '2014-12-31' });
  });

  it('as the guide shows: an agreement, at the border of DRINO II', async () => {
    const asked = 'from=AL&to=GR&action=REQ_INFO';
    const [possible] = (await law.answers('from=AL&to=GR&action=MIXED_PATROL')).answers;
    expect(possible.because).toMatch(/^Possible basis, confirm/);
    expect(await law.putInForce(example('agreement'))).toBe('in_force');
    expect(await law.status('BILATERAL_POLICE', asked)).toBe('needs_confirmation');
    const { id } = await law.row('kind=basis&instrument=BILATERAL_POLICE');
    expect(await law.putInForce({ ...example('basis'), replaces: id })).toBe('in_force');

    const found = (await law.answers(asked)).answers.find(
      (one: { instrument: string }) => one.instrument === 'BILATERAL_POLICE',
    );
    expect(found).toMatchObject({ status: 'conditional', article: 'Arts 3, 7 (example)' });
    expect(found.because).toBe('Needed: notice to the central units of both.');
    expect(await law.status('BILATERAL_POLICE', `${asked}&documents=central_units_informed`)).toBe('allowed');
    expect(await law.status('BILATERAL_POLICE', 'from=AL&to=GR&action=HOT_PURSUIT')).toBe('needs_confirmation');
  });

  it('on the day that was set, and not before', async () => {
    const day = new Date(world.clock.now().getTime() + days(3));
    const form = turkey({ takesEffectAt: day });
    const { body } = await law.lawyer.does('/legal-changes', form);
    const path = `/legal-changes/${body.id}`;
    expect((await act(law.second, path, 'approve')).body).toMatchObject({
      state: 'approved',
      dueAt: day.toISOString(),
    });
    await world.sweep();
    expect((await law.lawyer.sees(path)).body.state).toBe('approved');
    world.clock.pass(days(3));
    await world.sweep();
    const { state, entryId } = (await law.lawyer.sees(path)).body;
    expect(state).toBe('in_force');
    expect((await law.anybody.sees(`/legal-register/${entryId}`)).body).toMatchObject({
      key: form.key,
      knownFrom: day.toISOString(),
      validFrom: '2030-01-01',
      certainFrom: '2030-01-01',
    });
  });

  it('and never by two, nor by one who keeps no law', async () => {
    const { body } = await law.lawyer.does('/legal-changes', turkey());
    const path = `/legal-changes/${body.id}`;
    expect(body.actions).toEqual(['revise', 'withdraw']);
    expect((await act(law.lawyer, path, 'approve')).body.code).toBe('own_work');
    expect((await law.anybody.does('/legal-changes', turkey())).body.code).toBe('not_permitted');
    expect((await law.anybody.sees(path)).status).toBe(403);
    expect((await law.second.does(`${path}/put_in_force`, {}, { version: 1 })).body.code).toBe('not_permitted');
    expect((await law.second.does(`${path}/approve`, {}, { version: 7 })).body.code).toBe('stale_version');
    await act(law.lawyer, path, 'withdraw', { reason: 'Made up.' });
    expect((await act(law.second, path, 'approve')).body.code).toBe('wrong_state');
  });

  it('once, when two approve at once', async () => {
    const { body } = await law.lawyer.does('/legal-changes', turkey());
    const third = await world.officer('legal_officer', { at: 'RS/mi' });
    const path = `/legal-changes/${body.id}/approve`;
    const both = await Promise.all([law.second, third].map((one) => one.does(path, {}, { version: 1 })));
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 412]);
  });

  it('once, however often it is sent', async () => {
    const [form, key] = [turkey(), randomUUID()];
    const first = await law.lawyer.does('/legal-changes', form, { key });
    const again = await law.lawyer.does('/legal-changes', form, { key });
    expect(again.body.id).toBe(first.body.id);
  });

  it('one at a time for each row', async () => {
    const form = turkey();
    const { body } = await law.lawyer.does('/legal-changes', form);
    expect((await law.second.does('/legal-changes', form)).body).toMatchObject({
      code: 'register_change_pending',
      change: body.id,
    });
    await act(law.second, `/legal-changes/${body.id}`, 'reject', { reason: 'There is no such text.' });
    expect((await law.second.does('/legal-changes', form)).status).toBe(201);
  });

  it('only of what its author has seen', async () => {
    const albania = turkey({ key: 'PCC_SEE/AL', content: { country: 'AL', act: null, provisional: false } });
    const current = await law.row('kind=party&instrument=PCC_SEE&country=AL');
    expect((await law.lawyer.does('/legal-changes', albania)).body).toMatchObject({
      code: 'entry_exists',
      entry: current.id,
    });
    const stale = { ...albania, replaces: randomUUID() };
    expect((await law.lawyer.does('/legal-changes', stale)).body.code).toBe('entry_superseded');
  });

  it('while nobody has decided, by its author', async () => {
    const { body } = await law.lawyer.does('/legal-changes', turkey());
    const path = `/legal-changes/${body.id}`;
    const revised = await law.lawyer.revises(path, { validFrom: '2031-01-01', trust: 'secondary' }, { version: 1 });
    expect(revised.body).toMatchObject({ validFrom: '2031-01-01', certainFrom: '2031-01-01', trust: 'secondary' });
    expect((await law.lawyer.revises(path, { validTo: '2030-06-01' }, { version: 2 })).body.code).toBe(
      'ends_before_it_begins',
    );
    expect((await law.second.revises(path, { source: 'mine' }, { version: 2 })).body.code).toBe('not_permitted');
    expect((await act(law.second, path, 'reject')).body.code).toBe('reason_required');
  });

  it('also by taking out what was entered in error', async () => {
    const form = turkey();
    expect(await law.putInForce(form)).toBe('in_force');
    const added = (await law.lawyer.sees('/legal-register?kind=party&country=TR&instrument=PCC_SEE')).body.items;
    const { id } = added.find((one: { key: string }) => one.key === form.key);
    const { body } = await law.lawyer.does('/legal-changes/strike', {
      replaces: id,
      source: 'There was no such note.',
    });
    expect(body).toMatchObject({ strikes: true, state: 'proposed', key: form.key });
    await act(law.second, `/legal-changes/${body.id}`, 'approve');
    await world.sweep();
    expect((await law.anybody.sees(`/legal-register/${id}`)).body.knownUntil).toBe(world.clock.now().toISOString());
    const lost = { replaces: randomUUID(), source: 'x' };
    expect((await law.lawyer.does('/legal-changes/strike', lost)).body.code).toBe('unknown_reference');
  });

  it.each([
    [
      'a content of another form',
      { content: { country: 'TR' } },
      { status: 400, code: 'bad_input', fields: ['content.act', 'content.provisional'] },
    ],
    [
      'a field that its kind does not have',
      { content: { country: 'TR', act: null, provisional: false, mood: 1 } },
      { status: 400, code: 'bad_input', fields: ['content'] },
    ],
    ['a content that is none', { content: 'x' }, { status: 400, code: 'bad_input', fields: ['content'] }],
    [
      'a state that is none',
      { content: { country: 'QQ', act: null, provisional: false } },
      { status: 422, code: 'unknown_reference', field: 'content.country' },
    ],
    [
      'an instrument that is none',
      { instrument: 'NO_SUCH' },
      { status: 422, code: 'unknown_reference', field: 'instrument' },
    ],
    ['no instrument', { instrument: null }, { status: 400, code: 'bad_input', fields: ['instrument'] }],
    ['an end before the begin', { validTo: '2029-01-01' }, { status: 422, code: 'ends_before_it_begins' }],
    ['certain before it is possible', { certainFrom: '2029-01-01' }, { status: 422, code: 'ends_before_it_begins' }],
    [
      'certain to end, not to begin',
      { certainFrom: null, certainTo: '2031-01-01' },
      { status: 422, code: 'inconsistent' },
    ],
    ['a day that is none', { validFrom: '2026-02-30' }, { status: 400, code: 'bad_input', fields: ['validFrom'] }],
    ['a kind that is none', { kind: 'poem' }, { status: 400, code: 'bad_input', fields: ['kind'] }],
    ['a key that is none', { key: 'a key; drop' }, { status: 400, code: 'bad_input', fields: ['key'] }],
    ['no source', { source: '' }, { status: 400, code: 'bad_input', fields: ['source'] }],
    ['no article', { article: '' }, { status: 400, code: 'bad_input', fields: ['article'] }],
    [
      'a suspension that takes effect before its 15 days are over',
      {
        kind: 'suspension',
        content: { country: 'RO', articles: ['13'], receivedOn: '2026-08-01' },
        validFrom: '2026-08-15',
      },
      { status: 422, code: 'takes_effect_later', earliest: '2026-08-16', article: 'PCC SEE, Art. 42(3)' },
    ],
    [
      'a rule with parameters that it does not take',
      {
        kind: 'reservation',
        content: {
          country: 'TR',
          character: 'reservation',
          articles: ['13'],
          gate: 'G_RESERVATION',
          untilVerified: 'blocked',
          rule: 'only_towards',
          parameters: { group: 'EU', always: true },
        },
      },
      { status: 400, code: 'bad_input', fields: ['content.parameters'] },
    ],
  ])('and refuses %s', async (_, changes, refusal) => {
    const answer = await law.lawyer.does('/legal-changes', turkey(changes));
    expect(answer.body).toMatchObject(refusal);
  });

  it('through nothing but the clock: the database takes no row from the application, nor one that was not agreed on', async () => {
    const insert = (
      changes: string,
    ) => `insert into legal_entries (id, kind, key, content, source, trust, known_from, change_id, proposed_by, approved_by)
      select gen_random_uuid(), kind, key, content, source, trust, now(), id, opened_by, decided_by from (select *, ${changes} from legal_changes) c where c.id = $1`;
    const form = turkey({ takesEffectAt: new Date(world.clock.now().getTime() + days(30)) });
    const { body } = await law.lawyer.does('/legal-changes', form);
    await act(law.second, `/legal-changes/${body.id}`, 'approve');
    const refused = (login: 'seecase_app' | 'seecase_clock', sql: string, values: unknown[]) =>
      world.database.as(login, sql, values).then(
        () => 'done',
        (error: { code: string }) => error.code,
      );
    expect(await refused('seecase_app', insert('1 as one'), [body.id])).toBe('42501');
    expect(await refused('seecase_clock', insert('1 as one'), [body.id])).toBe('42501');
    const change = `update legal_entries set known_until = now() where key = 'PCC_SEE/AL' and kind = 'party'`;
    expect(await refused('seecase_app', change, [])).toBe('42501');
    expect(await refused('seecase_clock', change, [])).toBe('42501');
    expect(await refused('seecase_clock', `delete from legal_entries`, [])).toBe('42501');
  });

  it('seen by those who keep the law, of whatever state, with what was done', async () => {
    const { body } = await law.lawyer.does('/legal-changes', turkey());
    const foreign = await world.officer('legal_officer', { at: 'HR/mi' });
    expect((await foreign.sees(`/legal-changes/${body.id}`)).body).toMatchObject({ actions: ['approve', 'reject'] });
    const listed = await foreign.sees(`/legal-changes?kind=party&key=${encodeURIComponent(body.key)}`);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
    const readers = await foreign.sees(`/records/legal_change/${body.id}/readers`);
    expect(readers.body).toContainEqual(expect.objectContaining({ officerId: foreign.id, rule: 'its_keepers' }));
  });
});
