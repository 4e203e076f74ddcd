import { randomUUID } from 'node:crypto';
import type { Officer } from '../src/core/access/actor.js';
import type { Unit } from '../src/core/workflow/transitions.js';
import { HoldDesk } from '../src/readmission-holds/hold.desk.js';
import { atOnce } from './support/at-once.js';
import { Holding } from './support/holding.js';
import { Readmissions, type PlayedState } from './support/readmissions.js';
import { directly } from './support/second-wall.js';
import {
  acts,
  moment,
  passports,
  plans,
  recordForm,
  signs,
  transferOf,
  transferSteps,
  writes,
} from './support/transferring.js';
import { World } from './support/world.js';

describe('a family in several cases of one group', () => {
  let world: World;
  let here: Readmissions;
  let holding: Holding;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    holding = new Holding(here);
  });
  afterAll(() => world.stop());

  const grown = { civilStatus: 'single' };
  /** Two cases of one family, in these states. */
  async function family(one: PlayedState, two: PlayedState, person: object = {}): Promise<[string, string]> {
    const groupId = randomUUID();
    const first = await here.in('travel_document', { groupId }, person);
    const second = await here.in('travel_document', { groupId }, person);
    // Together, up to where the first of them stops.
    for (const id of [first.id, second.id]) await here.brings(id, 'transfer_planned', 'travel_document');
    await here.brings(first.id, one, 'transfer_planned');
    if (two !== 'transfer_planned') await here.brings(second.id, two, 'transfer_planned');
    return [first.id, second.id];
  }
  const path = async (id: string) => `/readmission-transfers/${await transferOf(here, id)}`;
  const notify = async (id: string) => acts(here.officer, await path(id), 'notify');
  const postpone = async (id: string) =>
    acts(here.officer, await path(id), 'postpone', { reason: 'The child is ill.' });
  const leave = async (id: string) =>
    acts(here.officer, await path(id), 'depart', { methods: ['photo'], result: 'match' });
  const inSql = (id: string, state: string) =>
    directly(world, here.supervisor, `update readmissions set state = '${state}' where id = $1 returning id`, [id]);
  const held = async (id: string) => (await here.safeguard.sees(`/readmission-holds?readmissionId=${id}`)).body.items;

  it('is told of when all of it is planned for the same time and place, and not before', async () => {
    const groupId = randomUUID();
    const [{ id: mother }, { id: child }] = [
      await here.in('transfer_planned', { groupId }),
      await here.in('travel_document', { groupId }),
    ];
    expect((await notify(mother)).body).toMatchObject({ code: 'on_hold', holds: ['family_unity'] });
    await passports(here, child);
    const { id, version } = await plans(here, child, { plannedAt: moment(here, 11) });
    expect((await notify(mother)).body.code).toBe('on_hold');
    const same = (await here.officer.sees(await path(mother))).body;
    await here.officer.revises(
      `/readmission-transfers/${id}`,
      { plannedAt: same.plannedAt, pointName: 'Elsewhere' },
      { version },
    );
    expect((await notify(mother)).body.code).toBe('on_hold');
    await here.officer.revises(`/readmission-transfers/${id}`, { pointName: same.pointName }, { version: version + 1 });
    for (const one of [mother, child]) expect((await notify(one)).body.state).toBe('notified');
  });

  it('does not leave without the one who is postponed: by the application, and by SQL', async () => {
    const [stays, goes] = await family('notified', 'transfer_confirmed');
    expect((await postpone(stays)).body.state).toBe('planned');
    expect((await leave(goes)).body).toMatchObject({ code: 'on_hold', holds: ['family_unity'] });
    await expect(inSql(goes, 'in_transfer')).rejects.toThrow('an open hold stops this readmission');
    await world.matched();
    expect(await held(goes)).toMatchObject([{ flag: 'family_unity', state: 'open', basis: 'case_itself' }]);
    expect(await held(stays)).toEqual([]);
  });

  it('does not leave without the one who is held, although all are planned together', async () => {
    const [stays, goes] = await family('transfer_confirmed', 'transfer_confirmed');
    await holding.set(stays, 'asylum');
    await world.matched();
    expect(await held(goes)).toMatchObject([{ flag: 'family_unity', state: 'open', basis: 'case_itself' }]);
    expect((await leave(goes)).body).toMatchObject({ code: 'on_hold', holds: ['family_unity'] });
    await expect(inSql(goes, 'in_transfer')).rejects.toThrow('an open hold stops this readmission');
  });

  describe('when two act at the same moment', () => {
    const asylum = { personId: null, basis: 'stated', moment: 'other' } as const;
    const isHeld = (id: string) => ({
      by: here.officer,
      first: async (unit: Unit, officer: Officer) => {
        await world.get(HoldDesk).ensureAsylum(unit, officer, id, { ...asylum, heardAt: unit.now });
      },
    });
    const inHand = (sql: string, id: string) => ({ by: here.supervisor, first: ({ em }: Unit) => em.query(sql, [id]) });
    const replanned = `update readmission_transfers set planned_at = planned_at + interval '1 hour' where readmission_id = $1`;
    const gone = `update readmissions set state = 'in_transfer' where id = $1`;

    /** A family on the day, of whom the second one is fit to travel. */
    const onTheDay = async () => {
      const [stays, goes] = await family('transfer_confirmed', 'transfer_confirmed');
      await acts(here.officer, await path(goes), 'note_fitness', { issuer: 'Doctor', at: world.clock.now() });
      return [stays, goes] as const;
    };

    it('does not leave while another one is being held', async () => {
      const [stays, goes] = await onTheDay();
      const { body } = await atOnce(world, { ...isHeld(stays), meanwhile: () => leave(goes) });
      expect(body).toMatchObject({ code: 'on_hold', holds: ['family_unity'] });
    });

    it('does not leave then by SQL either', async () => {
      const [stays, goes] = await onTheDay();
      const meanwhile = () => inSql(goes, 'in_transfer');
      await expect(atOnce(world, { ...isHeld(stays), meanwhile })).rejects.toThrow('an open hold stops this');
    });

    it('does not leave while another one is planned anew', async () => {
      const [stays, goes] = await onTheDay();
      const { body } = await atOnce(world, { ...inHand(replanned, stays), meanwhile: () => leave(goes) });
      expect(body.code).toBe('on_hold');
    });

    it('is held on its way when another one is held while it leaves', async () => {
      const [stays, goes] = await family('transfer_confirmed', 'transfer_confirmed');
      await atOnce(world, { ...inHand(gone, goes), meanwhile: () => holding.set(stays, 'asylum') });
      await world.matched();
      expect(await held(goes)).toMatchObject([{ flag: 'family_unity', state: 'open', basis: 'case_itself' }]);
    });
  });

  it('tells the other state that it is held, and not why', async () => {
    const [stays, goes] = await family('notified', 'transfer_confirmed');
    await postpone(stays);
    const sql = 'select flag from app.readmission_blocks(array[$1]::uuid[])';
    expect(await directly(world, here.other, sql, [goes])).toEqual([{ flag: 'held' }]);
    expect(await directly(world, here.outsider, sql, [goes])).toEqual([]);
  });

  it('is moved apart when a safeguard officer has decided so, who knew that it is apart', async () => {
    const [stays, goes] = await family('notified', 'transfer_confirmed');
    // Lifted while they were together: of what comes later it decides nothing.
    await holding.lifts(await holding.set(goes, 'family_unity'), ['joint_plan']);
    await postpone(stays);
    await world.matched();
    expect((await leave(goes)).body).toMatchObject({ code: 'on_hold', holds: ['family_unity'] });
    const [open] = await held(goes).then((all: { id: string; state: string }[]) =>
      all.filter(({ state }) => state === 'open'),
    );
    await holding.lifts(`/readmission-holds/${open?.id}`, ['joint_plan']);
    await transferSteps.depart?.(here, goes);
    expect(await here.state(goes)).toBe('in_transfer');
  });

  it('is not handed over in part when one of it is brought back from the crossing point', async () => {
    const [back, there] = await family('in_transfer', 'in_transfer');
    await writes(here.officer, await transferOf(here, there), await recordForm(here, there));
    await here.brings(back, 'transfer_failed', 'in_transfer');
    expect((await signs(here.officer, await transferOf(here, there))).body.code).toBe('on_hold');
    await expect(inSql(there, 'handed_over')).rejects.toThrow('an open hold');
  });

  it('does not wait for whoever was handed over', async () => {
    const [first, second] = await family('in_transfer', 'in_transfer');
    for (const id of [first, second]) await transferSteps.hand_over?.(here, id);
    expect([await here.state(first), await here.state(second)]).toEqual(['handed_over', 'handed_over']);
  });

  it.each([
    ['whom the other state has refused', 'nationality_not_established', 'on_hold'],
    ['who has a right of residence of their own', 'family_independent_residence', undefined],
  ])('waits for somebody %s, unless they stay by right', async (_, reason, code) => {
    const groupId = randomUUID();
    const { id: stays } = await here.in('examination', { groupId });
    await here.goes(stays, 'refuse', { by: 'otherSupervisor', form: { reasons: [reason], text: 'In words.' } });
    const { id: goes } = await here.in('transfer_planned', { groupId });
    expect((await notify(goes)).body.code).toBe(code);
  });

  it('is neither brothers nor sisters who are grown up and on their own', async () => {
    const [stays, goes] = await family('notified', 'transfer_confirmed', grown);
    await postpone(stays);
    await transferSteps.depart?.(here, goes);
    expect(await here.state(goes)).toBe('in_transfer');
  });
});
