import { hours } from '../src/core/workflow/deadline.js';
import type { JointOperation } from './support/joint-operation.js';
import { Referring } from './support/referring.js';
import { directly } from './support/second-wall.js';
import type { TestOfficer, World } from './support/world.js';

const need = (code: string, basis = 'stated') => ({ code, basis });

describe('a protection referral', () => {
  let here: Referring;
  let world: World;
  let operation: JointOperation;
  let debriefer: TestOfficer;
  beforeAll(async () => {
    here = await Referring.start();
    ({ world, operation, debriefer } = here);
  });
  afterAll(() => world.stop());

  it('goes to the authority of the host that receives such needs', async () => {
    expect((await here.referred(['protection_claim'])).body).toMatchObject({
      state: 'created',
      addressee: 'asylum_authority',
      authorityId: world.authority('AL/asylum'),
      ownerCountry: 'AL',
      needs: [need('protection_claim')],
    });
    const { body } = await here.referred(['unaccompanied_child']);
    expect(body).toMatchObject({ addressee: 'child_protection', authorityId: world.authority('AL/child') });
  });

  it('is one to each authority for a person with several needs, the most urgent first', async () => {
    const { body } = await here.referred(['protection_claim', 'possible_thb', 'urgent_medical', 'pregnant']);
    expect(body).toMatchObject({ addressee: 'medical', needs: [need('urgent_medical'), need('pregnant')] });
    const all = await here.host.sees(`/protection-referrals?personRef=${body.personRef}`);
    expect(all.body.items.map(({ addressee }: { addressee: string }) => addressee).sort()).toEqual([
      'anti_trafficking',
      'asylum_authority',
      'medical',
    ]);
  });

  it.each([
    ['an hour', ['urgent_medical'], {}, hours(1)],
    ['an hour', ['older_person'], { urgent: true }, hours(1)],
    ['four hours', ['unaccompanied_child'], {}, hours(4)],
    ['four hours', ['possible_thb'], {}, hours(4)],
    ['24 hours', ['protection_claim'], {}, hours(24)],
    ['24 hours', ['disability'], {}, hours(24)],
  ])('waits %s for an answer where the need is %s', async (_, codes, changes, time) => {
    const { body } = await here.referred(codes, changes);
    expect(new Date(body.dueAt).getTime()).toBe(world.clock.now().getTime() + time);
  });

  it('needs a need, each of them once, and no name of a field of its own', async () => {
    const refused = async (body: object) => (await debriefer.does('/protection-referrals', body)).body;
    expect(await refused(here.form([]))).toMatchObject({ code: 'bad_input', fields: ['needs'] });
    expect(await refused(here.form(['pregnant', 'pregnant']))).toMatchObject({ code: 'inconsistent' });
    expect(await refused(here.form(['pregnant'], { name: 'x' }))).toMatchObject({
      code: 'bad_input',
      fields: ['name'],
    });
    expect(await refused(here.form(['pregnant'], { sourceType: 'operations' }))).toMatchObject({
      code: 'inconsistent',
    });
  });

  it('points only to a record of its operation that its author sees', async () => {
    const [deployment] = (await debriefer.sees(`/deployments?operationId=${operation.id}&limit=1`)).body.items;
    const of = (sourceType: string, sourceId: string) => here.form(['pregnant'], { sourceType, sourceId });
    const answered = async (body: object) => (await debriefer.does('/protection-referrals', body)).body;
    expect(await answered(of('deployments', deployment.id))).toMatchObject({ sourceId: deployment.id });
    for (const [table, id] of [
      ['deployments', world.authority('AL/mia')],
      ['operations', operation.id],
      ['credentials', deployment.id],
    ] as const)
      expect(await answered(of(table, id))).toMatchObject({ code: 'unknown_reference' });
  });

  it('is opened by nobody who has no part in the operation', async () => {
    const chief = await world.officer(['police_chief', 'field_officer'], { at: 'AL/mia' });
    expect((await chief.does('/protection-referrals', here.form(['pregnant']))).body.code).toBe('not_permitted');
    const elsewhere = await world.officer('field_officer', { at: 'RS/border' });
    expect((await elsewhere.does('/protection-referrals', here.form(['pregnant']))).status).toBe(404);
    const interpreter = await operation.serving('interpreter', 'MK/border');
    expect((await interpreter.does('/protection-referrals', here.form(['pregnant']))).status).toBe(403);
  });

  it('is there for its author, its receivers and the monitor, and for nobody else', async () => {
    const monitor = await world.officer('rights_monitor', { at: 'FRONTEX', operationId: operation.id });
    const { path, body } = await here.referred(['unaccompanied_child']);
    for (const officer of [debriefer, here.host, here.childProtection, monitor])
      expect((await officer.sees(path)).status).toBe(200);
    const antiTrafficking = await world.officer('safeguard_officer', { at: 'MK/anti-trafficking' });
    for (const officer of [here.colleague, operation.coordinator, operation.commander, antiTrafficking]) {
      expect((await officer.sees(path)).status).toBe(404);
      expect((await officer.sees(`/protection-referrals?personRef=${body.personRef}`)).body.items).toEqual([]);
    }
  });

  it('is followed by whoever wrote the record in which the need was noticed', async () => {
    const [deployment] = (await debriefer.sees(`/deployments?operationId=${operation.id}&limit=1`)).body.items;
    const source = { sourceType: 'deployments', sourceId: deployment.id };
    const { body } = await debriefer.does('/protection-referrals', here.form(['pregnant'], source));
    const [author] = [operation.coordinator, ...Object.values(operation.contactPoints)].filter(
      ({ id }) => id === deployment.openedBy,
    );
    expect((await author?.sees(`/protection-referrals/${body.id}`))?.body).toMatchObject({
      state: 'created',
      actions: [],
    });
  });

  it('keeps what it says of the person sealed in the database', async () => {
    const { body } = await here.referred(['sgbv']);
    const rows = await world.database.owner('select * from protection_referrals where id = $1', [body.id]);
    expect(JSON.stringify(rows)).not.toMatch(/sgbv|reception tent/);
    expect(body).toMatchObject({ needs: [need('sgbv')], note: 'Waits in the reception tent.' });
  });

  it('tells a data-protection officer of the host that there are sensitive data, and not which', async () => {
    const officer = await world.officer('data_protection_officer', { at: 'AL/dpa' });
    const { path } = await here.referred(['sgbv']);
    expect((await officer.sees(path)).body).toMatchObject({
      containsSpecialCategory: true,
      needs: null,
      note: null,
      actions: [],
    });
    const elsewhere = await world.officer('data_protection_officer', { at: 'MK/border' });
    expect((await elsewhere.sees(path)).status).toBe(404);
  });

  it('is opened while the operation is suspended, too', async () => {
    await operation.does('suspend', { reason: 'Storm.' }, operation.commander);
    expect((await here.referred(['urgent_medical'])).body.state).toBe('created');
    await operation.does('resume', { reason: 'Calm.' }, operation.commander);
  });

  it('goes by routes that say for each host which authority receives what, and how sure that is', async () => {
    const officer = await world.officer('field_officer');
    const { body } = await officer.sees('/protection-routes?country=RS');
    expect(body).toHaveLength(5);
    expect(body).toContainEqual(
      expect.objectContaining({
        addressee: 'anti_trafficking',
        authorityId: world.authority('RS/anti-trafficking'),
        trust: 'unverified',
      }),
    );
    expect((await officer.sees('/protection-routes')).status).toBe(400);
    expect((await world.nobody.sees('/protection-routes?country=RS')).status).toBe(401);
  });

  it('has the numbers that its host enters, for itself and for no other state', async () => {
    const coordinator = await world.officer('operation_coordinator', { at: 'AL/border' });
    const path = '/protection-routes/AL/asylum_authority';
    const enters = (form: object, at = path) => coordinator.puts(at, form);
    const officer = await world.officer('field_officer');
    const claims = async () =>
      ((await officer.sees('/protection-routes?country=AL')).body as { addressee: string }[]).find(
        ({ addressee }) => addressee === 'asylum_authority',
      );
    expect(await claims()).toMatchObject({ phone: null, enteredAt: null });
    expect((await enters({ phone: 'call me' })).status).toBe(400);
    expect((await enters({ phone: '+355 4 000 000' })).body).toMatchObject({ phone: '+355 4 000 000' });
    expect(await claims()).toMatchObject({ phone: '+355 4 000 000', enteredAt: world.clock.now().toISOString() });
    expect((await enters({ phone: '112', dutyNote: 'At night' })).body).toMatchObject({ dutyNote: 'At night' });
    expect((await enters({ phone: '112' }, '/protection-routes/MK/asylum_authority')).status).toBe(403);
    expect((await officer.puts(path, { phone: '112' })).status).toBe(403);
    const elsewhere = `insert into protection_numbers values ('MK', 'medical', '112', '', $1, now(), gen_random_uuid())`;
    await expect(directly(world, coordinator, elsewhere, [coordinator.id])).rejects.toThrow(/row-level security/);
    const entries = `select record_id as id from audit_entries where action = 'protection_route.enter'`;
    const dpo = await world.officer('data_protection_officer', { at: 'AL/border' });
    for (const reader of [dpo, officer]) {
      const [first, second, ...others] = await directly<{ id: string }>(world, reader, entries);
      expect([first?.id, others]).toEqual([second?.id, []]);
    }
  });
});
