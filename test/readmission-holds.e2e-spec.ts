import { confirmChecklists } from './support/checklists.js';
import { everyFlag, Holding } from './support/holding.js';
import { showsEvidence } from './support/showing.js';
import { Readmissions } from './support/readmissions.js';
import { directly, rowsFor } from './support/second-wall.js';
import { signs, transferOf, transferSteps, recordForm, writes } from './support/transferring.js';
import { World, type TestOfficer } from './support/world.js';

const concernTheTransferOnly = ['medical', 'criminal_proceedings'];
const concernTheSubmission = everyFlag.filter((flag) => !concernTheTransferOnly.includes(flag));

describe('an open hold', () => {
  let world: World;
  let here: Readmissions;
  let holding: Holding;
  let checked: string;
  let ready: string;
  let onTheWay: string;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    holding = new Holding(here);
    checked = (await here.in('safeguard_check')).id;
    await confirmChecklists(here, checked);
    ready = (await here.in('transfer_confirmed')).id;
    onTheWay = (await here.in('in_transfer')).id;
  });
  afterAll(() => world.stop());
  afterEach(() => holding.clear());

  const toState = (id: string, state: string, by: TestOfficer = here.supervisor) =>
    directly(
      world,
      by,
      `update readmissions set state = '${state}', handed_over_at = now() where id = $1 returning id`,
      [id],
    );

  it.each(concernTheSubmission)('of the kind %s keeps the case from being sent', async (flag) => {
    await holding.set(checked, flag);
    expect((await here.tries(checked, 'sign_off', { by: 'safeguard' })).body).toMatchObject({
      code: 'on_hold',
      holds: [flag],
    });
    for (const state of ['submitted', 'notification_only', 'received', 'accepted', 'transfer_confirmed'])
      await expect(toState(checked, state)).rejects.toThrow('an open hold stops this readmission');
    expect(await here.state(checked)).toBe('safeguard_check');
  });

  it.each(everyFlag)('of the kind %s keeps the transfer from beginning, and from being completed', async (flag) => {
    await holding.set(ready, flag);
    await holding.set(onTheWay, flag);
    expect((await here.tries(ready, 'depart')).body).toMatchObject({ code: 'on_hold', holds: [flag] });
    expect((await here.tries(onTheWay, 'hand_over')).body).toMatchObject({ code: 'on_hold', holds: [flag] });
    await expect(toState(ready, 'in_transfer')).rejects.toThrow('an open hold stops this readmission');
    await expect(toState(ready, 'handed_over')).rejects.toThrow('an open hold stops this readmission');
    await expect(toState(onTheWay, 'handed_over')).rejects.toThrow('an open hold stops this readmission');
    // Nor by way of a claim of error, for which somebody was handed over before.
    await expect(toState(onTheWay, 'error_claimed')).rejects.toThrow('an open hold stops this readmission');
    expect([await here.state(ready), await here.state(onTheWay)]).toEqual(['transfer_confirmed', 'in_transfer']);
  });

  it.each(concernTheTransferOnly)('of the kind %s lets the case be examined meanwhile', async (flag) => {
    const { id } = await here.in('safeguard_check');
    await holding.set(id, flag);
    await confirmChecklists(here, id);
    await here.goes(id, 'sign_off', { by: 'safeguard' });
    await showsEvidence(here, id);
    await here.goes(id, 'submit', { by: 'supervisor' });
    expect(await here.state(id)).toBe('submitted');
  });

  it('is what stops them, and nothing else: without it the same acts go through, in both', async () => {
    const { id } = await here.in('transfer_confirmed');
    expect(await toState(id, 'in_transfer')).toHaveLength(2);
    const { id: other } = await here.in('in_transfer');
    await transferSteps.hand_over?.(here, other);
    expect([await here.state(id), await here.state(other)]).toEqual(['in_transfer', 'handed_over']);
  });

  it('still stops them while it is proposed to annul it', async () => {
    const path = await holding.set(ready, 'asylum');
    const proposed = await holding.act(here.safeguard, path, 'propose_annulment', { reason: 'Said in another case.' });
    expect(proposed.body).toMatchObject({ state: 'annulment_proposed', standing: true });
    expect((await here.tries(ready, 'depart')).body).toMatchObject({ code: 'on_hold', holds: ['asylum'] });
    await expect(toState(ready, 'in_transfer')).rejects.toThrow('an open hold');
  });

  it('stops the other state as well, which learns that the case is held, and not why', async () => {
    const id = (await holding.set(onTheWay, 'trafficking_or_vulnerable')).split('/').at(-1) ?? '';
    const sql = 'select distinct flag from app.readmission_blocks(array[$1]::uuid[])';
    expect(await directly(world, here.other, sql, [onTheWay])).toEqual([{ flag: 'held' }]);
    expect(await directly(world, here.officer, sql, [onTheWay])).toEqual([{ flag: 'trafficking_or_vulnerable' }]);
    expect(await directly(world, here.outsider, sql, [onTheWay])).toEqual([]);
    const { body } = await here.tries(onTheWay, 'hand_over', { by: 'point' });
    expect(JSON.stringify(body)).not.toContain('trafficking');
    expect(body).toMatchObject({ code: 'on_hold', holds: ['held'] });
    for (const officer of [here.other, here.otherSupervisor, here.point, here.outsider]) {
      expect((await officer.sees(`/readmission-holds/${id}`)).status).toBe(404);
      expect(await rowsFor(world, officer, 'readmission_holds')).toEqual([]);
    }
    expect(await rowsFor(world, here.safeguard, 'readmission_holds')).toContain(id);
  });

  it('is not walked around by a case that begins somewhere else than as a draft', async () => {
    const copied = `insert into readmissions select (jsonb_populate_record(null::readmissions, to_jsonb(r) ||
      jsonb_build_object('id', gen_random_uuid(), 'ref_no', 'R-XX-YY-999999', 'opened_by', app.officer()))).*
      from readmissions r where r.id = $1`;
    await expect(directly(world, here.officer, copied, [ready])).rejects.toThrow('a readmission begins as a draft');
  });

  /** Everything of a handover but the last signature, which completes it. */
  async function allButOneSignature(id: string): Promise<string> {
    const transferId = await transferOf(here, id);
    await writes(here.officer, transferId, await recordForm(here, id));
    await signs(here.officer, transferId);
    return transferId;
  }

  it('that is set while a transfer is being completed comes before it or after it, and never beside it', async () => {
    const { id } = await here.in('in_transfer');
    const transferId = await allButOneSignature(id);
    const [hold, signed] = await Promise.all([
      here.officer.does('/readmission-holds', holding.form(id, 'asylum')),
      signs(here.point, transferId),
    ]);
    expect(hold.status).toBe(201);
    expect(await here.state(id)).toBe(signed.status === 200 ? 'handed_over' : 'in_transfer');
    if (signed.status !== 200) expect(signed.body.code).toBe('on_hold');
  });

  it('that is still being written is waited for by the last signature', async () => {
    const { id } = await here.in('in_transfer');
    const transferId = await allButOneSignature(id);
    const before = (await holding.set(id, 'asylum')).split('/').at(-1) ?? '';
    await holding.clear();
    const another = `insert into readmission_holds select (jsonb_populate_record(null::readmission_holds, to_jsonb(h) ||
      jsonb_build_object('id', gen_random_uuid(), 'state', 'open', 'opened_by', app.officer()))).*
      from readmission_holds h where h.id = $1 returning id`;
    const writing = directly(world, here.officer, `with one as (${another}) select pg_sleep(0.8) from one`, [before]);
    expect((await signs(here.point, transferId)).body.code).toBe('on_hold');
    await writing;
    expect(await here.state(id)).toBe('in_transfer');
  });
});
