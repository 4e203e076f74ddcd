import { Interview, Room } from './support/interview.js';
import { World, type TestOfficer } from './support/world.js';

describe('a debriefing', () => {
  let world: World;
  let room: Room;
  beforeAll(async () => {
    world = await World.start();
    room = await Room.open(world);
  }, 60_000);
  afterAll(() => world.stop());

  describe('is seen', () => {
    let told: Interview;
    let released: Interview;
    let people: Record<'analyst' | 'foreigner' | 'monitor' | 'dpo' | 'stranger' | 'guestAnalyst', TestOfficer>;
    beforeAll(async () => {
      told = await room.after('begin_account');
      await told.profile({ nationality: 'IE' });
      await told.answers('TRAVEL_03', { answer: 'text', original: 'Over the hills.' });
      released = await room.after('begin_account');
      await released.profile({ nationality: 'IE', region: 'Kerry' });
      await released.answers('TRAVEL_03', { answer: 'text', original: 'Through the lake.' });
      await released.leg();
      await released.goesOn('release');
      const operationId = room.operation.id;
      people = {
        analyst: await world.officer('analyst', { at: 'AL/border', operationId }),
        guestAnalyst: await world.officer('analyst', { at: 'ME/border', operationId }),
        foreigner: await world.officer('central_unit_officer', { at: 'MK/ncu' }),
        monitor: await world.officer('rights_monitor', { at: 'MK/border', operationId }),
        dpo: await world.officer('data_protection_officer', { at: 'AL/border' }),
        stranger: await world.officer(['field_officer', 'interpreter', 'debriefer'], { at: 'AL/border', operationId }),
      };
    }, 60_000);

    const statuses = async (officer: TestOfficer) =>
      Promise.all([told, released].map(async ({ path }) => (await officer.sees(path)).status));

    it('by its officers, its reviewers and those who watch over it, before release by nobody else', async () => {
      expect(await statuses(room.debriefer)).toEqual([200, 200]);
      expect(await statuses(room.second)).toEqual([200, 200]);
      expect(await statuses(room.leader)).toEqual([200, 200]);
      expect(await statuses(people.monitor)).toEqual([200, 200]);
      expect(await statuses(people.dpo)).toEqual([200, 200]);
      for (const officer of [people.analyst, people.foreigner, room.operation.commander])
        expect(await statuses(officer)).toEqual([404, 200]);
      for (const officer of [people.stranger, people.guestAnalyst]) expect(await statuses(officer)).toEqual([404, 404]);
    });

    it('part by part: what was told by those who were there, and by reviewers once it is closed', async () => {
      expect((await told.seenBy(room.leader)).account).toBeNull();
      expect((await told.seenBy(room.leader)).course).not.toBeNull();
      expect((await released.seenBy(room.leader)).account.texts).toHaveLength(1);
    });

    it('by the monitor and the data-protection officer in its course, and never in what was told', async () => {
      for (const officer of [people.monitor, people.dpo]) {
        const seen = await released.seenBy(officer);
        expect(seen.course).toMatchObject({ consentState: 'given' });
        expect(seen).toMatchObject({ account: null, extract: null, screens: null });
        expect(JSON.stringify(seen)).not.toMatch(/lake|petrol|"IE"/);
      }
    });

    it('by analysts, the commander and other states without the words and without who told', async () => {
      for (const officer of [people.analyst, people.foreigner, room.operation.commander]) {
        const seen = await released.seenBy(officer);
        expect(seen).toMatchObject({ course: null, account: null, screens: null });
        expect(seen.extract).toMatchObject({ text: expect.stringContaining('petrol'), profile: { nationality: 'IE' } });
        expect(seen.extract.legs).toHaveLength(1);
        expect(JSON.stringify(seen)).not.toMatch(/lake|Kerry/);
      }
    });

    it('by no other state under H2, nor by one that it was not released to', async () => {
      const kept = await room.after('submit');
      await kept.does('grade', { handlingCodes: ['H0', 'H2'] }, room.leader);
      await kept.goesOn('release').catch(() => undefined);
      await kept.does('sanitise', {}, room.leader);
      await kept.does('release', {}, room.reviewer);
      expect((await people.analyst.sees(kept.path)).status).toBe(200);
      expect((await people.foreigner.sees(kept.path)).status).toBe(404);
      const greek = await world.officer('analyst', { at: 'GR/police' });
      expect((await greek.sees(released.path)).status).toBe(404);
    });

    it('and says who may read it, by which rule', async () => {
      const { body } = await room.leader.sees(`/records/debriefing/${released.id}/readers`);
      const rules = (officer: TestOfficer) =>
        body
          .filter(({ officerId }: { officerId: string }) => officerId === officer.id)
          .map(({ rule }: { rule: string }) => rule);
      expect(rules(room.debriefer)).toEqual(['its_lead']);
      expect(rules(people.foreigner)).toEqual(['other_states']);
      expect(rules(people.monitor)).toEqual(['its_monitor']);
      expect(rules(people.stranger)).toEqual([]);
    });

    it('in lists by the same rule, newest first, and by what is asked for', async () => {
      const listed = async (officer: TestOfficer, query: string) => {
        const { body } = await officer.sees(`/debriefings?limit=100&count=true&${query}`);
        return { ids: body.items.map(({ id }: { id: string }) => id) as string[], count: body.count };
      };
      const { ids } = await listed(room.debriefer, `mine=true&operationId=${room.operation.id}`);
      expect(ids.indexOf(released.id)).toBeLessThan(ids.indexOf(told.id));
      expect((await listed(room.second, 'state=account')).ids).toContain(told.id);
      expect(await listed(room.reviewer, `refNo=${told.refNo}`)).toEqual({ ids: [told.id], count: 1 });
      expect((await listed(room.reviewer, 'language=so')).ids).toEqual([]);
      expect((await listed(room.reviewer, 'day=2020-01-01')).ids).toEqual([]);
      expect((await listed(people.analyst, 'state=account')).count).toBe(0);
      expect((await listed(people.stranger, '')).count).toBe(0);
    });

    it('by nationality only by those who may read what was told', async () => {
      const found = async (officer: TestOfficer) =>
        (await officer.sees('/debriefings?nationality=IE')).body.items.map(({ id }: { id: string }) => id).sort();
      expect(await found(room.debriefer)).toEqual([told.id, released.id].sort());
      expect(await found(room.leader)).toEqual([released.id]);
      expect(await found(people.analyst)).toEqual([released.id]);
      expect(await found(people.monitor)).toEqual([]);
      expect(await found(people.dpo)).toEqual([]);
    });

    it('behind the second wall, too: rows of what was told are not there for those who only watch', async () => {
      const rows = async ({ id, authorityId }: TestOfficer, country: string, held: string, table: string) => {
        const context = { officer: id, authority: authorityId, country, held: `{${held}}` };
        const set = Object.entries(context).map(([name, value]) => `set_config('app.${name}', '${value}', true)`);
        const [row] = await world.database.as<{ count: number }>(
          'seecase_app',
          `with who as materialized (select ${set.join(', ')}) select (select count(*)::int from ${table} where debriefing_id = '${released.id}') as count from who`,
        );
        return row?.count;
      };
      const inIt = (role: string) => `${role}@${room.operation.id}`;
      expect(await rows(people.monitor, 'MK', inIt('rights_monitor'), 'debriefing_texts')).toBe(0);
      expect(await rows(people.monitor, 'MK', inIt('rights_monitor'), 'debriefing_legs')).toBe(0);
      expect(await rows(people.analyst, 'AL', inIt('analyst'), 'debriefing_texts')).toBe(0);
      expect(await rows(people.analyst, 'AL', inIt('analyst'), 'debriefing_legs')).toBe(1);
      expect(await rows(room.leader, 'AL', inIt('team_leader'), 'debriefing_texts')).toBe(1);
    });

    it('only by those who are named, where it is kept to them from the beginning', async () => {
      const kept = await room.planned({ restrictedTo: [room.leader.id] });
      expect((await room.leader.sees(kept.path)).status).toBe(200);
      expect((await room.reviewer.sees(kept.path)).status).toBe(404);
      await kept.goesOn('begin_account');
      expect(await kept.state()).toBe('account');
    });
  });
});
