import { randomUUID } from 'node:crypto';
import { hours } from '../../src/core/workflow/deadline.js';
import { type FieldDay, puts, removes, revises } from '../support/field-day.js';
import { act } from '../support/joint-operation.js';

export function patrols(day: () => FieldDay): void {
  describe('a patrol', () => {
    it('is led by an officer of the host, from the first to the last', async () => {
      const byAGuest = await day().patrol(day().leader, { leaderId: day().guest.id, officerIds: [day().host.id] });
      expect(byAGuest.body).toMatchObject({ status: 422, code: 'leader_not_of_host', article: 'R-24' });
      expect((await day().patrol(day().guest)).body.code).toBe('not_permitted');
      const { body } = await day().patrol();
      expect(body).toMatchObject({ mixed: true, countries: ['AL', 'MK'], borderSection: 'AL-GR' });
      const path = `/patrols/${body.id}`;
      expect((await revises(day().leader, path, { leaderId: day().guest.id })).body.code).toBe('leader_not_of_host');
      expect((await removes(day().leader, path, `members/${day().host.id}`)).body.code).toBe('leader_stays');
      expect((await revises(day().leader, path, { leaderId: day().leader.id })).body.leaderId).toBe(day().leader.id);
      expect((await removes(day().leader, path, `members/${day().host.id}`)).status).toBe(200);
    });

    it('takes officers who serve, were briefed, and whose state has signed', async () => {
      const unbriefed = await day().deployed('field_officer', 'MK/border');
      const with_ = (id: string) => day().patrol(day().leader, { officerIds: [id] });
      expect((await with_(unbriefed.id)).body.code).toBe('not_serving');
      await act(unbriefed, unbriefed.deployment, 'sign_code_of_conduct');
      await act(unbriefed, unbriefed.deployment, 'arrive');
      expect((await with_(unbriefed.id)).body.code).toBe('not_briefed');
      const early = await day().serving('field_officer', 'MK/border');
      await day().world.database
        .owner(`update participations set signed_version = null, signed_at = null, signed_by = null
        where operation_id = '${day().operation.id}' and country = 'MK'`);
      expect((await with_(early.id)).body.code).toBe('sender_has_not_signed');
      await day().operation.does('sign_plan', {}, day().operation.contactPoints.MK);
      expect((await with_(early.id)).status).toBe(201);
    });

    it('that is mixed has two states on it and goes along the border', async () => {
      const { body } = await day().patrol(day().leader, { officerIds: [] });
      expect((await act(day().host, `/patrols/${body.id}`, 'begin')).body.code).toBe('not_mixed');
      expect((await day().patrol(day().leader, { siteId: undefined })).body.code).toBe('not_on_common_border');
      expect((await day().patrol(day().leader, { borderSection: 'AL-ME' })).body.code).toBe('unknown_reference');
      await puts(day().leader, `/patrols/${body.id}`, `members/${day().guest.id}`);
      expect((await act(day().host, `/patrols/${body.id}`, 'begin')).body.state).toBe('under_way');
      const withoutGuest = await removes(day().leader, `/patrols/${body.id}`, `members/${day().guest.id}`);
      expect(withoutGuest.body.code).toBe('not_mixed');
      await act(day().host, `/patrols/${body.id}`, 'return');
    });

    it('gives each officer the powers that their basis has at that border', async () => {
      const neighbour = await day().serving('field_officer', 'MK/border', 'PCC_SEE_28');
      const { body } = await day().patrol(day().leader, { officerIds: [neighbour.id], borderSection: 'AL-MK' });
      const powersOf = (patrol: { members: { officerId: string; powers: string[] }[] }) =>
        patrol.members.find(({ officerId }) => officerId === neighbour.id)?.powers;
      expect(powersOf(body)).toEqual(['advise', 'identity_check', 'hold']);
      const moved = await revises(day().leader, `/patrols/${body.id}`, { borderSection: 'AL-GR' });
      expect(powersOf(moved.body)).toEqual(['advise']);
    });

    it('is reported by its leader and reviewed by somebody else', async () => {
      const route = { type: 'LineString', coordinates: [[20.35, 39.9], [20.37, 39.92]] }; // prettier-ignore
      const { body } = await day().patrol(day().leader, { route, kit: ['Binoculars'] });
      const path = `/patrols/${body.id}`;
      expect(body).toMatchObject({ route, kit: ['Binoculars'], number: expect.any(Number) });
      await act(day().host, path, 'begin');
      await act(day().host, path, 'return');
      const report = { distanceKm: 12.5, persons: 3, vehicles: 1, checks: 1, narrative: 'A group of three.' };
      expect((await act(day().guest, path, 'report', report)).body.code).toBe('not_permitted');
      expect((await act(day().host, path, 'report', report)).body).toMatchObject({ state: 'reported', report });
      expect((await act(day().host, path, 'review')).body.code).toBe('not_permitted');
      const back = await act(day().leader, path, 'send_back', { reason: 'Which path?' });
      expect(back.body.state).toBe('returned');
      await act(day().host, path, 'report', { ...report, narrative: 'A group of three on the old path.' });
      expect((await act(day().leader, path, 'review')).body).toMatchObject({
        state: 'reviewed',
        reviewedBy: day().leader.id,
      });
    });

    it('is not reviewed by the leader of the site where they led it themselves', async () => {
      const { body } = await day().patrol(day().leader, { leaderId: day().leader.id });
      const path = `/patrols/${body.id}`;
      for (const action of ['begin', 'return']) await act(day().leader, path, action);
      await act(day().leader, path, 'report', {
        distanceKm: 1,
        persons: 0,
        vehicles: 0,
        checks: 0,
        narrative: 'Quiet.',
      });
      expect((await act(day().leader, path, 'review')).body.code).toBe('own_work');
      expect((await act(day().operation.commander, path, 'review')).body.code).toBe('not_permitted');
      day().world.clock.pass(hours(13));
      await day().world.sweep();
      expect((await act(day().operation.commander, path, 'review')).body.state).toBe('reviewed');
    });

    it('exists for those who are on it, and without its narrative for whoever watches over rights', async () => {
      const { body } = await day().patrol();
      const path = `/patrols/${body.id}`;
      for (const action of ['begin', 'return']) await act(day().host, path, action);
      const report = { distanceKm: 4, persons: 1, vehicles: 0, checks: 1, narrative: 'One man, held.' };
      await act(day().host, path, 'report', report);
      const bystander = await day().serving('field_officer', 'MK/border');
      expect((await bystander.sees(path)).status).toBe(404);
      expect((await day().operation.contactPoints.ME.sees(path)).status).toBe(404);
      expect((await day().operation.contactPoints.MK.sees(path)).body.report).toEqual(report);
      expect((await day().guest.sees(path)).body.report).toEqual(report);
      expect((await day().monitor.sees(path)).body.report).toEqual({ ...report, narrative: null });
      const outsider = await day().world.officer('operation_coordinator', { at: 'RS/ncu' });
      expect((await outsider.sees(`/patrols?operationId=${day().operation.id}&count=true`)).body.count).toBe(0);
    });

    it('does not go out with somebody who is out already', async () => {
      const { body: first } = await day().patrol();
      const { body: second } = await day().patrol(day().leader, { leaderId: day().leader.id });
      await act(day().host, `/patrols/${first.id}`, 'begin');
      expect((await act(day().leader, `/patrols/${second.id}`, 'begin')).body.code).toBe('on_another_patrol');
      await act(day().host, `/patrols/${first.id}`, 'return');
      expect((await act(day().leader, `/patrols/${second.id}`, 'begin')).status).toBe(200);
      await act(day().leader, `/patrols/${second.id}`, 'return');
    });

    it('of two that begin at once with the same officer goes out alone', async () => {
      const patrols = [await day().patrol(), await day().patrol(day().leader, { leaderId: day().leader.id })];
      const paths = patrols.map(({ body }) => `/patrols/${body.id}`);
      const answers = await Promise.all(paths.map((path) => act(day().leader, path, 'begin')));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const [refused] = answers.filter(({ status }) => status !== 200);
      expect(['conflict', 'on_another_patrol']).toContain(refused?.body.code);
      for (const path of paths) await act(day().leader, path, 'return');
    });

    it('has a number of its own, also when two go out at once, and is made once', async () => {
      const answers = await Promise.all([day().patrol(), day().patrol(day().coordinator)]);
      const numbers = answers.map(({ body }) => body.number);
      expect(new Set(numbers).size).toBe(2);
      const key = randomUUID();
      const form = { ...times(), operationId: day().operation.id, type: 'search', leaderId: day().host.id };
      const [one, again] = [
        await day().host.does('/patrols', form, { key }),
        await day().host.does('/patrols', form, { key }),
      ];
      expect(again.body.id).toBe(one.body.id);
    });

    it('refuses a route that is none, and a body that is no patrol', async () => {
      const route = (coordinates: unknown) =>
        day().patrol(day().leader, { route: { type: 'LineString', coordinates } });
      for (const bad of [
        [],
        [[20, 39]],
        [
          [20, 39],
          [200, 39],
        ],
        [[20, 39], 'x'],
        Array.from({ length: 501 }, () => [20, 39]),
      ])
        // prettier-ignore
        expect((await route(bad)).body.code).toBe('bad_input');
      expect((await day().patrol(day().leader, { equipmentIds: [randomUUID()] })).body.code).toBe('unknown_reference');
    });

    it('is counted, mixed or not, by the country that led it', async () => {
      const found = await day().counts('patrols', day().siteId);
      const number = (counter: string) => Number(found.find((one) => one.counter === counter)?.number);
      expect(found.every(({ country }) => country === 'AL')).toBe(true);
      expect(number('patrols')).toBeGreaterThanOrEqual(number('mixed_patrols'));
      expect(number('mixed_patrols')).toBeGreaterThan(0);
      expect(await day().counts('patrols', randomUUID())).toEqual([]);
    });

    const times = () => ({ startsAt: day().in(0), endsAt: day().in(hours(2)) });
  });
}
