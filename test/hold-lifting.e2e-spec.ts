import { demands, Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import { directly } from './support/second-wall.js';
import { transferSteps } from './support/transferring.js';
import { World, type TestOfficer } from './support/world.js';

describe('the lifting of a hold', () => {
  let world: World;
  let here: Readmissions;
  let holding: Holding;
  let caseId: string;
  let monitor: TestOfficer;
  let second: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    holding = new Holding(here);
    caseId = (await here.in('transfer_confirmed')).id;
    monitor = await world.officer('rights_monitor', { at: 'AT/mi' });
    second = await world.officer('safeguard_officer', { at: 'AT/mi' });
  });
  afterAll(() => world.stop());
  afterEach(() => holding.clear());

  const idOf = (path: string) => path.split('/').at(-1) ?? '';
  const inSql = (by: TestOfficer, path: string, set: string) =>
    directly(world, by, `update readmission_holds set ${set} where id = $1 returning id`, [idOf(path)]);
  const lifted = (codes: readonly string[], by: TestOfficer) =>
    `state = 'lifted', grounds = 'x', lifted_at = now(), lifted_by = '${by.id}',
     attested = '${JSON.stringify(codes.map((code) => ({ code })))}'`;

  it.each(Object.entries(demands))(
    'takes, of %s, everything that it demands, and nothing less',
    async (flag, codes) => {
      const path = await holding.set(caseId, flag);
      for (const left of codes) {
        const given = codes.filter((code) => code !== left);
        expect((await holding.lifts(path, given)).body).toMatchObject({
          code: 'hold_needs_attestation',
          missing: [left],
        });
        await expect(inSql(here.safeguard, path, lifted(given, here.safeguard))).rejects.toThrow(
          'on what its flag demands',
        );
      }
      expect((await holding.lifts(path, codes, here.safeguard, ' ')).body.code).toBe('reason_required');
      const { status, body } = await holding.lifts(path, codes);
      expect([status, body.state, body.liftedBy]).toEqual([200, 'lifted', here.safeguard.id]);
      expect((await inSql(here.safeguard, path, `climbed = climbed`)).length).toBe(2);
    },
  );

  it('is a safeguard officer’s: nobody else of the state, and nobody of the other one', async () => {
    const path = await holding.set(caseId, 'asylum');
    const codes = ['final_decision'];
    for (const officer of [here.officer, here.supervisor]) {
      expect((await holding.lifts(path, codes, officer)).body.code).toBe('not_permitted');
      await expect(inSql(officer, path, lifted(codes, officer))).rejects.toThrow('a safeguard officer lifts a hold');
    }
    expect((await holding.lifts(path, codes, monitor)).body.code).toBe('not_permitted');
    await expect(inSql(monitor, path, lifted(codes, monitor))).rejects.toThrow('a safeguard officer lifts a hold');
    // Not in somebody else's name, either.
    await expect(inSql(here.officer, path, lifted(codes, here.safeguard))).rejects.toThrow('a safeguard officer lifts');
    const abroad = await world.officer('safeguard_officer', { at: 'XK/police' });
    expect((await holding.lifts(path, codes, abroad)).status).toBe(404);
    await inSql(abroad, path, lifted(codes, abroad));
    expect((await here.safeguard.sees(path)).body.state).toBe('open');
  });

  it('is not done by whoever has set it', async () => {
    const path = await holding.set(caseId, 'identity_doubt', here.safeguard);
    expect((await holding.lifts(path, ['second_check'])).body.code).toBe('own_work');
    await expect(inSql(here.safeguard, path, lifted(['second_check'], here.safeguard))).rejects.toThrow(
      'lifted_by_another',
    );
    expect((await holding.lifts(path, ['second_check'], second)).body.state).toBe('lifted');
  });

  it('does not exist for somebody who is recognised as a refugee', async () => {
    const path = await holding.set(caseId, 'refugee_status');
    const everything = Object.values(demands).flat();
    const answer = await holding.lifts(path, everything.slice(0, 8));
    expect(answer.body).toMatchObject({ code: 'hold_is_permanent', flag: 'refugee_status' });
    await expect(inSql(here.safeguard, path, lifted(everything, here.safeguard))).rejects.toThrow(
      'a safeguard officer',
    );
    expect((await here.tries(caseId, 'depart')).body.code).toBe('on_hold');
  });

  it('rests on what is issued already', async () => {
    const path = await holding.set(caseId, 'court');
    const attested = [{ code: 'court_reference', reference: 'X', issuedBy: 'Court', issuedOn: '2099-01-01' }];
    const { body } = await holding.act(here.safeguard, path, 'lift', { reason: 'Because.', attested });
    expect(body).toMatchObject({ code: 'inconsistent', field: 'attested' });
  });

  it('lets the case go on, which had gone on hold', async () => {
    const { id } = await here.in('safeguard_check');
    const path = await holding.set(id, 'court');
    await world.matched();
    expect(await here.state(id)).toBe('on_hold');
    const another = await holding.set(id, 'family_unity');
    await holding.lifts(path, ['court_reference']);
    await world.matched();
    expect(await here.state(id)).toBe('on_hold');
    await holding.lifts(another, ['joint_plan']);
    await world.matched();
    expect(await here.state(id)).toBe('safeguard_check');
  });

  it('has nothing to do with annulling it, which takes two officers', async () => {
    const path = await holding.set(caseId, 'asylum');
    expect((await holding.act(here.officer, path, 'propose_annulment', { reason: 'x' })).body.code).toBe(
      'not_permitted',
    );
    expect((await holding.act(here.safeguard, path, 'annul')).body.code).toBe('wrong_state');
    await expect(inSql(here.safeguard, path, `state = 'annulled'`)).rejects.toThrow('a second officer annuls a hold');
    expect((await holding.act(here.safeguard, path, 'propose_annulment', {})).body.code).toBe('reason_required');
    await holding.act(here.safeguard, path, 'propose_annulment', { reason: 'Said in another case.' });
    expect((await holding.act(here.safeguard, path, 'annul')).body.code).toBe('own_work');
    await expect(inSql(here.safeguard, path, `state = 'annulled'`)).rejects.toThrow('a second officer annuls a hold');
    await expect(inSql(here.officer, path, `state = 'annulled'`)).rejects.toThrow('a second officer annuls a hold');
    expect((await holding.act(monitor, path, 'keep', { reason: 'It was said here.' })).body.state).toBe('open');
    await holding.act(here.safeguard, path, 'propose_annulment', { reason: 'Look at the file again.' });
    expect((await holding.act(second, path, 'annul')).body.state).toBe('annulled');
    await transferSteps.depart?.(here, caseId);
    caseId = (await here.in('transfer_confirmed')).id;
  });

  it('says why to those who are told what was said, and to nobody else by the database either', async () => {
    const path = await holding.set(caseId, 'medical', here.supervisor);
    await holding.act(here.safeguard, path, 'review', { reason: 'Still in hospital.' });
    const why = (who: TestOfficer) =>
      directly<{ text: string }>(world, who, 'select text from reasons where record_id = $1', [idOf(path)]);
    expect((await here.officer.sees(path)).status).toBe(200);
    expect(await why(here.officer)).toEqual([]);
    for (const who of [here.safeguard, here.supervisor, monitor])
      expect(await why(who)).toEqual([{ text: 'Still in hospital.' }]);
    await holding.clear();
  });

  it('cannot be replaced by changing, moving, erasing or deleting the hold', async () => {
    const path = await holding.set(caseId, 'asylum');
    for (const change of [`flag = 'medical'`, 'readmission_id = gen_random_uuid()', `opened_by = '${second.id}'`])
      await expect(inSql(here.safeguard, path, change)).rejects.toThrow('what a hold is about is not changed');
    await expect(inSql(here.safeguard, path, `state = 'erased'`)).rejects.toThrow('is erased with it');
    await expect(
      directly(world, here.safeguard, 'delete from readmission_holds where id = $1', [idOf(path)]),
    ).rejects.toThrow('permission denied');
    await holding.lifts(path, ['final_decision']);
    await expect(inSql(here.safeguard, path, `state = 'open'`)).rejects.toThrow('a hold that has ended is over');
  });

  it('is looked for again when its review is due, and monitors learn when nobody did', async () => {
    const path = await holding.set(caseId, 'medical');
    const { body } = await here.safeguard.sees(path);
    expect(body.dueAt).toBe(body.reviewAt);
    world.clock.pass(new Date(body.reviewAt).getTime() - world.clock.now().getTime() + 1000);
    await world.sweep();
    expect((await monitor.sees(path)).body).toMatchObject({ state: 'open', climbed: 1, dueAt: null });
    const inbox = (await monitor.sees('/inbox?limit=100')).body.items as { id: string }[];
    expect(inbox.some(({ id }) => id === body.id)).toBe(true);
    expect((await holding.act(here.safeguard, path, 'review', {})).body.code).toBe('reason_required');
    const reviewed = await holding.act(here.safeguard, path, 'review', { reason: 'Still in hospital.' });
    expect(reviewed.body).toMatchObject({ state: 'open', climbed: 0 });
    expect(new Date(reviewed.body.dueAt).getTime()).toBeGreaterThan(world.clock.now().getTime());
  });
});
