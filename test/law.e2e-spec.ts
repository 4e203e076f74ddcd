import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { days } from '../src/core/workflow/deadline.js';
import { act, JointOperation } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

const guide = readFileSync(join(import.meta.dirname, '../docs/law.md'), 'utf8');
/** An example of the guide, as a lawyer would send it. */
const example = (name: string): object =>
  JSON.parse(new RegExp(`\`\`\`json ${name}\n([^]*?)\`\`\``).exec(guide)?.[1] ?? '') as object;

describe('the register of law', () => {
  let world: World;
  let lawyer: TestOfficer;
  let second: TestOfficer;
  let anybody: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    lawyer = await world.officer('legal_officer', { at: 'AL/mia' });
    second = await world.officer('legal_officer', { at: 'MK/mi' });
    anybody = await world.officer('field_officer', { at: 'AL/border' });
  });
  afterAll(() => world.stop());

  const row = async (query: string) => (await anybody.sees(`/legal-register?${query}`)).body.items[0];
  const answers = async (query: string, officer = anybody) =>
    (await officer.sees(`/legal-bases/applicable?${query}`)).body;
  const status = async (instrument: string, query: string, officer = anybody) =>
    (await answers(query, officer)).answers?.find((one: { instrument: string }) => one.instrument === instrument)
      ?.status;

  async function inForce(form: object): Promise<string> {
    const { body } = await lawyer.does('/legal-changes', form);
    const path = `/legal-changes/${body.id}`;
    await act(second, path, 'approve');
    await world.sweep();
    expect((await second.sees(path)).body.state).toBe('in_force');
    return path;
  }

  const turkey = (changes: object = {}) => ({
    kind: 'party',
    key: `PCC_SEE/TR-${randomUUID().slice(0, 6)}`,
    instrument: 'PCC_SEE',
    article: 'Art. 40(2)',
    content: { country: 'TR', act: 'made up', provisional: false },
    validFrom: '2030-01-01',
    source: 'made up',
    trust: 'verified',
    ...changes,
  });

  describe('answers any officer', () => {
    it('what one state may ask of another today: per instrument, with reasons, articles and everything that was checked', async () => {
      const body = await answers('from=AL&to=MK&action=REQ_INFO&personalData=true');
      expect(body).toMatchObject({ from: 'AL', to: 'MK', on: '2026-09-01', registerVersion: expect.any(Number) });
      expect(body.answers[0]).toMatchObject({
        instrument: 'PCC_SEE',
        article: 'Arts 4, 5',
        status: 'allowed',
        confidence: 'secondary',
        restrictions: ['PURPOSE_BOUND', 'NO_THIRD_STATE'],
        toConfirm: [],
      });
      expect(body.answers[0].checks).toContainEqual(
        expect.objectContaining({
          gate: 'G_DP_PRECOND',
          outcome: 'passed',
          article: 'PCC SEE, Art. 31(3)',
          because: 'Decision that personal data may flow: on file for both.',
        }),
      );
    });

    it('with what is on file, and what is not', async () => {
      const surveillance = 'from=AT&to=ME&action=XB_SURV_PLANNED&on=2016-01-01';
      expect(await status('PCC_SEE', surveillance)).toBe('conditional');
      expect(await status('PCC_SEE', `${surveillance}&extraditable=true`)).toBe('allowed');
      expect(await status('PCC_SEE', `${surveillance}&extraditable=false`)).toBe('blocked');
      const examination = 'from=AL&to=MK&action=PHYS_EXAM';
      expect(await status('PCC_SEE', examination)).toBe('conditional');
      expect(await status('PCC_SEE', `${examination}&documents=judicial_order`)).toBe('allowed');
      expect(await status('PCC_SEE', `${examination}&documents=secure_channel&documents=judicial_order`)).toBe(
        'allowed',
      );
    });

    it('without an action: whatever the instruments between the two carry', async () => {
      const body = await answers('from=RO&to=MD');
      const open = body.answers.filter((one: { status: string }) => one.status !== 'blocked');
      expect(new Set(open.map((one: { instrument: string }) => one.instrument))).toEqual(
        new Set([
          'PCC_SEE',
          'SELEC',
          'PCC_PRUM',
          'UNTOC',
          'UNTOC_TIP',
          'UNTOC_SOM',
          'UNTOC_FIREARMS',
          'INTERPOL',
          'BILATERAL_POLICE',
        ]),
      );
    });

    it('for all pairs of countries at once', async () => {
      const { body } = await anybody.sees('/legal-bases/matrix?action=HOT_PURSUIT');
      expect(body.rows).toHaveLength(38);
      const cell = (from: string, to: string) =>
        body.rows.find((one: { from: string }) => one.from === from).cells.find((one: { to: string }) => one.to === to);
      expect(cell('AL', 'GR')).toEqual({ to: 'GR', status: 'needs_confirmation', instruments: ['BILATERAL_POLICE'] });
      expect(cell('BA', 'RS')).toMatchObject({ instruments: ['BILATERAL_POLICE', 'PCC_SEE'] });
      expect(cell('AL', 'NO')).toEqual({ to: 'NO', status: 'blocked', instruments: [] });
    });

    it.each([
      ['from=AL&to=QQ', 422, 'unknown_reference', { field: 'to' }],
      ['from=AL&to=MK&action=FLYING', 422, 'unknown_reference', { field: 'action' }],
      ['from=AL&to=MK&offence=JAYWALKING', 422, 'unknown_reference', { field: 'offence' }],
      ['from=AL&to=MK&documents=a_wish', 422, 'unknown_reference', { field: 'documents' }],
      ['from=AL&to=MK&transferBasis=H1', 422, 'unknown_reference', { field: 'transferBasis' }],
      ['from=AL&to=AL', 422, 'inconsistent', { field: 'to' }],
      ['from=AL&to=MK&on=2026-02-30', 400, 'bad_input', { fields: ['on'] }],
      ['from=AL&to=MK&personalData=perhaps', 400, 'bad_input', { fields: ['personalData'] }],
      ['from=al&to=MK', 400, 'bad_input', { fields: ['from'] }],
      ['to=MK', 400, 'bad_input', { fields: ['from'] }],
      ['from=AL&to=MK&mood=good', 400, 'bad_input', { fields: ['mood'] }],
      ['from=AL&to=MK&recordType=operations', 422, 'inconsistent', { field: 'recordId' }],
    ])('and refuses %s', async (query, code, problem, details) => {
      const answer = await anybody.sees(`/legal-bases/applicable?${query}`);
      expect([answer.status, answer.body]).toEqual([code, expect.objectContaining({ code: problem, ...details })]);
    });

    it('and nobody who has not signed in', async () => {
      expect((await world.nobody.sees('/legal-bases/applicable?from=AL&to=MK')).status).toBe(401);
      expect((await world.nobody.sees('/legal-register')).status).toBe(401);
    });

    it('its rows, by kind, country, day and trust, page by page', async () => {
      const { body } = await anybody.sees('/legal-register?kind=party&instrument=SELEC&on=2026-09-01&limit=5');
      expect(body.items.map((one: { key: string }) => one.key)).toEqual(
        ['AL', 'BA', 'BG', 'GR', 'HU'].map((country) => `SELEC/${country}`),
      );
      const next = await anybody.sees(`/legal-register?kind=party&instrument=SELEC&on=2026-09-01&after=${body.next}`);
      expect(next.body.items).toHaveLength(6);
      expect(next.body.next).toBeNull();
      const agreements = await anybody.sees('/legal-register?kind=agreement&country=ME&trust=unverified');
      expect(agreements.body.items.map((one: { key: string }) => one.key)).toEqual(['BA-ME/PATROLS']);
    });

    it('the form of a kind of row, as a schema', async () => {
      const { body } = await anybody.sees('/legal-register/forms/party');
      expect(body).toMatchObject({
        type: 'object',
        required: ['country', 'act', 'provisional'],
        additionalProperties: false,
      });
      expect((await anybody.sees('/legal-register/forms/poem')).status).toBe(400);
      expect((await anybody.sees(`/legal-register/${randomUUID()}`)).status).toBe(404);
    });
  });

  describe('changes by four eyes', () => {
    it('as the guide shows: a date', async () => {
      const before = await row('kind=party&instrument=PCC_SEE&country=SI');
      const asked = 'from=AL&to=SI&action=REQ_INFO&on=2014-01-01';
      const { registerVersion } = await answers(asked);
      expect(await status('PCC_SEE', asked)).toBe('needs_confirmation');
      const then = world.clock.now().toISOString();
      world.clock.pass(1000);

      await inForce({ ...example('change'), replaces: before.id });
      expect(await status('PCC_SEE', asked)).toBe('allowed');
      expect((await answers(asked)).registerVersion).toBeGreaterThan(registerVersion);

      const pinned = await answers(`${asked}&knownAt=${encodeURIComponent(then)}`);
      expect(pinned.registerVersion).toBe(registerVersion);
      expect(await status('PCC_SEE', `${asked}&knownAt=${encodeURIComponent(then)}`)).toBe('needs_confirmation');

      const now = await row('kind=party&instrument=PCC_SEE&country=SI');
      const history = (await anybody.sees(`/legal-register/${now.id}/history`)).body;
      expect(history).toMatchObject([
        { id: before.id, certainFrom: '2014-12-31', proposedBy: null, knownUntil: world.clock.now().toISOString() },
        { id: now.id, certainFrom: '2013-04-04', proposedBy: lawyer.id, approvedBy: second.id, knownUntil: null },
      ]);
      expect((await anybody.sees(`/legal-register/${before.id}`)).body).toMatchObject({ certainFrom: '2014-12-31' });
    });

    it('as the guide shows: an agreement, at the border of DRINO II', async () => {
      const asked = 'from=AL&to=GR&action=REQ_INFO';
      const [possible] = (await answers('from=AL&to=GR&action=MIXED_PATROL')).answers;
      expect(possible.because).toMatch(/^Possible basis, confirm/);
      await inForce(example('agreement'));
      expect(await status('BILATERAL_POLICE', asked)).toBe('needs_confirmation');
      const { id } = await row('kind=basis&instrument=BILATERAL_POLICE');
      await inForce({ ...example('basis'), replaces: id });

      const found = (await answers(asked)).answers.find(
        (one: { instrument: string }) => one.instrument === 'BILATERAL_POLICE',
      );
      expect(found).toMatchObject({ status: 'conditional', article: 'Arts 3, 7 (example)' });
      expect(found.because).toBe('Needed: notice to the central units of both.');
      expect(await status('BILATERAL_POLICE', `${asked}&documents=central_units_informed`)).toBe('allowed');
      expect(await status('BILATERAL_POLICE', 'from=AL&to=GR&action=HOT_PURSUIT')).toBe('needs_confirmation');
    });

    it('on the day that was set, and not before', async () => {
      const day = new Date(world.clock.now().getTime() + days(3));
      const form = turkey({ takesEffectAt: day });
      const { body } = await lawyer.does('/legal-changes', form);
      const path = `/legal-changes/${body.id}`;
      expect((await act(second, path, 'approve')).body).toMatchObject({ state: 'approved', dueAt: day.toISOString() });
      await world.sweep();
      expect((await lawyer.sees(path)).body.state).toBe('approved');
      world.clock.pass(days(3));
      await world.sweep();
      const { state, entryId } = (await lawyer.sees(path)).body;
      expect(state).toBe('in_force');
      expect((await anybody.sees(`/legal-register/${entryId}`)).body).toMatchObject({
        key: form.key,
        knownFrom: day.toISOString(),
        validFrom: '2030-01-01',
        certainFrom: '2030-01-01',
      });
    });

    it('and never by two, nor by one who keeps no law', async () => {
      const { body } = await lawyer.does('/legal-changes', turkey());
      const path = `/legal-changes/${body.id}`;
      expect(body.actions).toEqual(['revise', 'withdraw']);
      expect((await act(lawyer, path, 'approve')).body.code).toBe('own_work');
      expect((await anybody.does('/legal-changes', turkey())).body.code).toBe('not_permitted');
      expect((await anybody.sees(path)).status).toBe(403);
      expect((await second.does(`${path}/put_in_force`, {}, { version: 1 })).body.code).toBe('not_permitted');
      expect((await second.does(`${path}/approve`, {}, { version: 7 })).body.code).toBe('stale_version');
      await act(lawyer, path, 'withdraw', { reason: 'Made up.' });
      expect((await act(second, path, 'approve')).body.code).toBe('wrong_state');
    });

    it('once, when two approve at once', async () => {
      const { body } = await lawyer.does('/legal-changes', turkey());
      const third = await world.officer('legal_officer', { at: 'RS/mi' });
      const path = `/legal-changes/${body.id}/approve`;
      const both = await Promise.all([second, third].map((one) => one.does(path, {}, { version: 1 })));
      expect(both.map((answer) => answer.status).sort()).toEqual([200, 412]);
    });

    it('once, however often it is sent', async () => {
      const [form, key] = [turkey(), randomUUID()];
      const first = await lawyer.does('/legal-changes', form, { key });
      const again = await lawyer.does('/legal-changes', form, { key });
      expect(again.body.id).toBe(first.body.id);
    });

    it('one at a time for each row', async () => {
      const form = turkey();
      const { body } = await lawyer.does('/legal-changes', form);
      expect((await second.does('/legal-changes', form)).body).toMatchObject({
        code: 'change_pending',
        change: body.id,
      });
      await act(second, `/legal-changes/${body.id}`, 'reject', { reason: 'There is no such text.' });
      expect((await second.does('/legal-changes', form)).status).toBe(201);
    });

    it('only of what its author has seen', async () => {
      const albania = turkey({ key: 'PCC_SEE/AL', content: { country: 'AL', act: null, provisional: false } });
      const current = await row('kind=party&instrument=PCC_SEE&country=AL');
      expect((await lawyer.does('/legal-changes', albania)).body).toMatchObject({
        code: 'entry_exists',
        entry: current.id,
      });
      const stale = { ...albania, replaces: randomUUID() };
      expect((await lawyer.does('/legal-changes', stale)).body.code).toBe('entry_superseded');
    });

    it('while nobody has decided, by its author', async () => {
      const { body } = await lawyer.does('/legal-changes', turkey());
      const path = `/legal-changes/${body.id}`;
      const revised = await lawyer.revises(path, { validFrom: '2031-01-01', trust: 'secondary' }, { version: 1 });
      expect(revised.body).toMatchObject({ validFrom: '2031-01-01', certainFrom: '2031-01-01', trust: 'secondary' });
      expect((await lawyer.revises(path, { validTo: '2030-06-01' }, { version: 2 })).body.code).toBe(
        'ends_before_it_begins',
      );
      expect((await second.revises(path, { source: 'mine' }, { version: 2 })).body.code).toBe('not_permitted');
      expect((await act(second, path, 'reject')).body.code).toBe('reason_required');
    });

    it('also by taking out what was entered in error', async () => {
      const form = turkey();
      await inForce(form);
      const added = (await lawyer.sees('/legal-register?kind=party&country=TR&instrument=PCC_SEE')).body.items;
      const { id } = added.find((one: { key: string }) => one.key === form.key);
      const { body } = await lawyer.does('/legal-changes/strike', { replaces: id, source: 'There was no such note.' });
      expect(body).toMatchObject({ strikes: true, state: 'proposed', key: form.key });
      await act(second, `/legal-changes/${body.id}`, 'approve');
      await world.sweep();
      expect((await anybody.sees(`/legal-register/${id}`)).body.knownUntil).toBe(world.clock.now().toISOString());
      const lost = { replaces: randomUUID(), source: 'x' };
      expect((await lawyer.does('/legal-changes/strike', lost)).body.code).toBe('unknown_reference');
    });

    it.each([
      [
        'a content of another form',
        { content: { country: 'TR' } },
        400,
        'bad_input',
        { fields: ['content.act', 'content.provisional'] },
      ],
      [
        'a field that its kind does not have',
        { content: { country: 'TR', act: null, provisional: false, mood: 1 } },
        400,
        'bad_input',
        { fields: ['content'] },
      ],
      ['a content that is none', { content: 'x' }, 400, 'bad_input', { fields: ['content'] }],
      [
        'a state that is none',
        { content: { country: 'QQ', act: null, provisional: false } },
        422,
        'unknown_reference',
        { field: 'content.country' },
      ],
      ['an instrument that is none', { instrument: 'NO_SUCH' }, 422, 'unknown_reference', { field: 'instrument' }],
      ['no instrument', { instrument: null }, 400, 'bad_input', { fields: ['instrument'] }],
      ['an end before the begin', { validTo: '2029-01-01' }, 422, 'ends_before_it_begins', {}],
      ['certain before it is possible', { certainFrom: '2029-01-01' }, 422, 'ends_before_it_begins', {}],
      ['certain to end, not to begin', { certainFrom: null, certainTo: '2031-01-01' }, 422, 'inconsistent', {}],
      ['a day that is none', { validFrom: '2026-02-30' }, 400, 'bad_input', { fields: ['validFrom'] }],
      ['a kind that is none', { kind: 'poem' }, 400, 'bad_input', { fields: ['kind'] }],
      ['a key that is none', { key: 'a key; drop' }, 400, 'bad_input', { fields: ['key'] }],
      ['no source', { source: '' }, 400, 'bad_input', { fields: ['source'] }],
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
        400,
        'bad_input',
        { fields: ['content.parameters'] },
      ],
    ])('and refuses %s', async (_, changes, code, problem, details) => {
      const answer = await lawyer.does('/legal-changes', turkey(changes));
      expect([answer.status, answer.body]).toEqual([code, expect.objectContaining({ code: problem, ...details })]);
    });

    it('through nothing but the clock: the database takes no row from the application, nor one that was not agreed on', async () => {
      const insert = (
        changes: string,
      ) => `insert into legal_entries (id, kind, key, content, source, trust, known_from, change_id, proposed_by, approved_by)
        select gen_random_uuid(), kind, key, content, source, trust, now(), id, opened_by, decided_by from (select *, ${changes} from legal_changes) c where c.id = $1`;
      const form = turkey({ takesEffectAt: new Date(world.clock.now().getTime() + days(30)) });
      const { body } = await lawyer.does('/legal-changes', form);
      await act(second, `/legal-changes/${body.id}`, 'approve');
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
      const { body } = await lawyer.does('/legal-changes', turkey());
      const foreign = await world.officer('legal_officer', { at: 'HR/mi' });
      expect((await foreign.sees(`/legal-changes/${body.id}`)).body).toMatchObject({ actions: ['approve', 'reject'] });
      const listed = await foreign.sees(`/legal-changes?kind=party&key=${encodeURIComponent(body.key)}`);
      expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
      const readers = await foreign.sees(`/records/legal_change/${body.id}/readers`);
      expect(readers.body).toContainEqual(expect.objectContaining({ officerId: foreign.id, rule: 'its_keepers' }));
    });
  });

  describe('is confirmed for one case', () => {
    let operation: JointOperation;
    let other: JointOperation;
    let colleague: TestOfficer;
    const ofCase = (one: JointOperation) => `&recordType=operations&recordId=${one.id}`;
    const croatia = (changes: object = {}) => ({
      recordType: 'operations',
      recordId: operation.id,
      kind: 'data_protection_decision',
      key: 'PCC_SEE/HR',
      instrument: 'PCC_SEE',
      article: 'Art. 31(3)',
      content: { country: 'HR', by: 'Committee of Ministers (made up)' },
      validFrom: '2020-11-01',
      source: 'minutes (made up)',
      quotedText: 'The Committee decided …',
      ...changes,
    });
    beforeAll(async () => {
      operation = await JointOperation.proposed(world);
      other = await JointOperation.proposed(world);
      colleague = await world.officer('legal_officer', { at: 'AL/mia' });
    });

    it('by a legal officer who attaches the text and a second one, and marked with both', async () => {
      const asked = 'from=AL&to=HR&action=SPONT_INFO&personalData=true';
      expect(await status('PCC_SEE', asked)).toBe('needs_confirmation');
      const { body } = await lawyer.does('/legal-confirmations', croatia());
      const path = `/legal-confirmations/${body.id}`;
      expect(body).toMatchObject({ state: 'proposed', trust: 'verified', entryId: expect.any(String) });
      expect(await status('PCC_SEE', asked + ofCase(operation), operation.coordinator)).toBe('needs_confirmation');
      expect((await act(lawyer, path, 'confirm')).body.code).toBe('own_work');
      expect((await act(colleague, path, 'confirm')).body).toMatchObject({
        state: 'confirmed',
        decidedBy: colleague.id,
      });

      const pinned = await answers(asked + ofCase(operation), operation.coordinator);
      const pcc = pinned.answers.find((one: { instrument: string }) => one.instrument === 'PCC_SEE');
      expect(pcc.status).toBe('allowed');
      expect(pcc.checks.find((one: { gate: string }) => one.gate === 'G_DP_PRECOND').confirmedBy).toEqual([
        {
          confirmationId: body.id,
          proposedBy: lawyer.id,
          confirmedBy: colleague.id,
          at: world.clock.now().toISOString(),
        },
      ]);
      expect(await status('PCC_SEE', asked)).toBe('needs_confirmation');
      expect(await status('PCC_SEE', asked + ofCase(other), other.coordinator)).toBe('needs_confirmation');

      await act(colleague, path, 'revoke', { reason: 'The minutes are of another year.' });
      expect(await status('PCC_SEE', asked + ofCase(operation), operation.coordinator)).toBe('needs_confirmation');
    });

    it('also where the register has no such row', async () => {
      const permission = croatia({
        kind: 'permission',
        key: 'BG/RS',
        instrument: null,
        content: { by: 'BG', towards: 'RS', subject: 'personal_data', reference: 'made up' },
      });
      const asked = `from=BG&to=RS&action=SPONT_INFO&personalData=true&transferBasis=LED37_1B_ASSESSMENT`;
      expect(await status('PCC_SEE', asked)).toBe('blocked');
      const { body } = await lawyer.does('/legal-confirmations', permission);
      await act(colleague, `/legal-confirmations/${body.id}`, 'confirm');
      expect(await status('PCC_SEE', asked + ofCase(operation), operation.coordinator)).toBe('allowed');
      expect((await lawyer.does('/legal-confirmations', permission)).body.code).toBe('confirmed_already');
    });

    it('that the officer sees: another state’s confirmation and a hidden case do not exist', async () => {
      const { body } = await lawyer.does('/legal-confirmations', croatia({ key: 'PCC_SEE/HR-2' }));
      expect((await second.sees(`/legal-confirmations/${body.id}`)).status).toBe(404);
      expect((await second.does(`/legal-confirmations/${body.id}/confirm`, {}, { version: 1 })).status).toBe(404);
      expect((await anybody.sees(`/legal-confirmations/${body.id}`)).status).toBe(403);
      const outsider = await world.officer('legal_officer', { at: 'TR/police' });
      expect((await outsider.does('/legal-confirmations', croatia())).body).toMatchObject({
        code: 'unknown_reference',
        field: 'recordId',
      });
      expect((await outsider.does('/legal-confirmations', croatia({ recordType: 'officers' }))).body.code).toBe(
        'unknown_reference',
      );
      for (const address of [ofCase(operation), '&recordType=no_such_table&recordId=' + operation.id])
        expect((await outsider.sees(`/legal-bases/applicable?from=AL&to=HR${address}`)).status).toBe(404);
    });

    it('and listed for it', async () => {
      const { body } = await colleague.sees(
        `/legal-confirmations?recordType=operations&recordId=${operation.id}&count=true`,
      );
      expect(body.count).toBe(3);
      expect((await colleague.sees(`/legal-confirmations?recordId=${other.id}`)).body.items).toEqual([]);
      const { version, id } = body.items[0];
      const path = `/legal-confirmations/${id}`;
      const revised = await lawyer.revises(path, { quotedText: 'In full: …', validFrom: '2020-11-02' }, { version });
      expect(revised.body).toMatchObject({ quotedText: 'In full: …', certainFrom: '2020-11-02' });
      expect((await act(colleague, path, 'reject', { reason: 'Not that committee.' })).body.state).toBe('rejected');
    });
  });

  describe('binds deployments', () => {
    it('by the parties that it knows for certain, and no longer than they are bound', async () => {
      const basis = async () =>
        (await anybody.sees('/legal-bases')).body.find((one: { code: string }) => one.code === 'PCC_SEE_26');
      expect(await basis()).toMatchObject({
        parties: { AL: '2007-10-10', MK: '2008-07-11', HR: '2019-05-27' },
        ended: {},
      });
      const { id, content, article } = await row('kind=party&instrument=PCC_SEE&country=MD');
      const leaves = { validFrom: '2008-07-01', certainFrom: '2008-08-01', validTo: '2027-01-01' };
      await inForce(turkey({ key: 'PCC_SEE/MD', content, article, ...leaves, replaces: id }));
      expect((await basis()).ended).toEqual({ MD: '2027-01-01' });
    });
  });
});
