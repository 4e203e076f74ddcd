import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { ownerDatabase } from '../src/database.js';
import { loadLaw } from '../src/installation/law.js';
import { act } from './support/joint-operation.js';
import { Keepers, turkey } from './support/keepers.js';
import { lawRows } from './support/seeded-law.js';
import { World } from './support/world.js';

describe('the register of law answers any officer', () => {
  let world: World;
  let law: Keepers;
  beforeAll(async () => {
    world = await World.start();
    law = await Keepers.of(world);
  });
  afterAll(() => world.stop());

  it('what one state may ask of another today: per instrument, with reasons, articles and everything that was checked', async () => {
    const body = await law.answers('from=AL&to=MK&action=REQ_INFO&personalData=true');
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
    expect(await law.status('PCC_SEE', surveillance)).toBe('conditional');
    expect(await law.status('PCC_SEE', `${surveillance}&extraditable=true`)).toBe('allowed');
    expect(await law.status('PCC_SEE', `${surveillance}&extraditable=false`)).toBe('blocked');
    const examination = 'from=AL&to=MK&action=PHYS_EXAM';
    expect(await law.status('PCC_SEE', examination)).toBe('conditional');
    expect(await law.status('PCC_SEE', `${examination}&documents=judicial_order`)).toBe('allowed');
    expect(await law.status('PCC_SEE', `${examination}&documents=secure_channel&documents=judicial_order`)).toBe(
      'allowed',
    );
  });

  it('without an action: whatever the instruments between the two carry', async () => {
    const body = await law.answers('from=RO&to=MD');
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
    const { body } = await law.anybody.sees('/legal-bases/matrix?action=HOT_PURSUIT');
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
    const answer = await law.anybody.sees(`/legal-bases/applicable?${query}`);
    expect([answer.status, answer.body]).toEqual([code, expect.objectContaining({ code: problem, ...details })]);
  });

  it('and nobody who has not signed in', async () => {
    expect((await world.nobody.sees('/legal-bases/applicable?from=AL&to=MK')).status).toBe(401);
    expect((await world.nobody.sees('/legal-register')).status).toBe(401);
  });

  it('its rows, by kind, country, day and trust, page by page', async () => {
    const { body } = await law.anybody.sees('/legal-register?kind=party&instrument=SELEC&on=2026-09-01&limit=5');
    expect(body.items.map((one: { key: string }) => one.key)).toEqual(
      ['AL', 'BA', 'BG', 'GR', 'HU'].map((country) => `SELEC/${country}`),
    );
    const next = await law.anybody.sees(`/legal-register?kind=party&instrument=SELEC&on=2026-09-01&after=${body.next}`);
    expect(next.body.items).toHaveLength(6);
    expect(next.body.next).toBeNull();
    const agreements = await law.anybody.sees('/legal-register?kind=agreement&country=ME&trust=unverified');
    expect(agreements.body.items.map((one: { key: string }) => one.key)).toEqual(['BA-ME/PATROLS']);
  });

  it('the form of a kind of row, as a schema', async () => {
    const { body } = await law.anybody.sees('/legal-register/forms/party');
    expect(body).toMatchObject({
      type: 'object',
      required: ['country', 'act', 'provisional'],
      additionalProperties: false,
    });
    expect((await law.anybody.sees('/legal-register/forms/poem')).status).toBe(400);
    expect((await law.anybody.sees(`/legal-register/${randomUUID()}`)).status).toBe(404);
  });
});

describe('the register of law binds deployments', () => {
  let world: World;
  let law: Keepers;
  beforeAll(async () => {
    world = await World.start();
    law = await Keepers.of(world);
  });
  afterAll(() => world.stop());

  it('by the parties that it knows for certain, and no longer than they are bound', async () => {
    const basis = async () =>
      (await law.anybody.sees('/legal-bases')).body.find((one: { code: string }) => one.code === 'PCC_SEE_26');
    expect(await basis()).toMatchObject({
      parties: { AL: '2007-10-10', MK: '2008-07-11', HR: '2019-05-27' },
      ended: {},
    });
    const { id, content, article } = await law.row('kind=party&instrument=PCC_SEE&country=MD');
    const leaves = { validFrom: '2008-07-01', certainFrom: '2008-08-01', validTo: '2027-01-01' };
    expect(await law.putInForce(turkey({ key: 'PCC_SEE/MD', content, article, ...leaves, replaces: id }))).toBe(
      'in_force',
    );
    expect((await basis()).ended).toEqual({ MD: '2027-01-01' });
  });
});

describe('a new release of the product', () => {
  let world: World;
  let law: Keepers;
  let db: DataSource;
  beforeAll(async () => {
    world = await World.start();
    law = await Keepers.of(world);
    db = await new DataSource(ownerDatabase(world.database.url('seecase_owner'))).initialize();
  });
  afterAll(async () => {
    await db.destroy();
    await world.stop();
  });

  const party = (country: string) => law.row(`kind=party&instrument=PCC_SEE&country=${country}`);
  /** The law of the product, with this row of it put right. */
  const corrected = (key: string) =>
    lawRows().map((row) => (row.kind === 'party' && row.key === key ? { ...row, valid_from: '2001-01-01' } : row));

  it('that says the same changes nothing', async () => {
    const { registerVersion } = await law.answers('from=AL&to=MK');
    await loadLaw(db.manager, lawRows());
    expect((await law.answers('from=AL&to=MK')).registerVersion).toBe(registerVersion);
  });

  it('that has put a row right makes it the next version of the row', async () => {
    const before = await party('RO');
    await loadLaw(db.manager, corrected('PCC_SEE/RO'));
    const after = await party('RO');
    expect(after).toMatchObject({ validFrom: '2001-01-01', knownUntil: null, changeId: null });
    const { body } = await law.anybody.sees(`/legal-register/${after.id}/history`);
    expect(body.map(({ id }: { id: string }) => id)).toEqual([before.id, after.id]);
    expect(body[0].knownUntil).toBe(after.knownFrom);
  });

  it('leaves alone what officers have changed, taken out, or are about to', async () => {
    const changed = await party('BG');
    const { content, article } = changed;
    const theirs = turkey({ key: 'PCC_SEE/BG', content, article, validFrom: '2009-03-02', replaces: changed.id });
    expect(await law.putInForce(theirs)).toBe('in_force');
    const struck = await law.lawyer.does('/legal-changes/strike', { replaces: (await party('HU')).id, source: 'x' });
    await act(law.second, `/legal-changes/${struck.body.id}`, 'approve');
    await world.sweep();
    const pending = await party('AT');
    await law.lawyer.does(
      '/legal-changes',
      turkey({ key: 'PCC_SEE/AT', content: pending.content, replaces: pending.id }),
    );

    for (const country of ['BG', 'HU', 'AT']) await loadLaw(db.manager, corrected(`PCC_SEE/${country}`));
    expect((await party('BG')).validFrom).toBe('2009-03-02');
    expect(await party('HU')).toBeUndefined();
    expect((await party('AT')).id).toBe(pending.id);
  });
});
