import { randomUUID } from 'node:crypto';
import { days, hours } from '../../src/core/workflow/deadline.js';
import { type FieldDay, puts, removes, revises } from '../support/field-day.js';
import { act } from '../support/joint-operation.js';

export function shifts(day: () => FieldDay): void {
  describe('a shift', () => {
    it('begins with officers who are serving and were briefed, and with nobody else', async () => {
      const late = await day().deployed('field_officer', 'MK/border');
      const { body } = await day().shift(day().leader, { officerIds: [late.id] });
      const path = `/shifts/${body.id}`;
      expect(body.members).toContainEqual({ officerId: late.id, country: 'MK', duty: null, keptBy: 'not_serving' });
      expect((await act(day().leader, path, 'begin')).body.code).toBe('not_serving');
      await act(late, late.deployment, 'sign_code_of_conduct');
      await act(late, late.deployment, 'arrive');
      expect((await act(day().leader, path, 'begin')).body).toMatchObject({ status: 422, code: 'not_briefed' });
      await act(day().coordinator, late.deployment, 'brief');
      expect((await act(day().leader, path, 'begin')).body.state).toBe('under_way');
      await act(day().leader, path, 'end');
    });

    it('takes nobody on who is not deployed for all of it', async () => {
      const stranger = await day().world.officer([], { at: 'MK/border' });
      expect((await day().shift(day().leader, { officerIds: [stranger.id] })).body.code).toBe('not_deployed');
      const after = { startsAt: day().in(days(19.9)), endsAt: day().in(days(20.1)) };
      expect((await day().shift(day().leader, after)).body.code).toBe('not_deployed');
      expect((await day().shift(day().leader, { endsAt: day().in(hours(25)) })).body.code).toBe('inconsistent');
      expect((await day().shift(day().leader, { endsAt: day().in(-1) })).body.code).toBe('ends_before_it_begins');
    });

    it('is planned by those who lead in its operation, and by nobody else', async () => {
      const elsewhere = await day().serving('field_officer', 'AL/border');
      await day().world.appoint(elsewhere, 'team_leader', { authorityId: elsewhere.authorityId });
      expect((await day().shift(elsewhere)).body.code).toBe('not_permitted');
      expect((await day().shift(day().host)).body.code).toBe('not_permitted');
      const stranger = await day().world.officer('team_leader', { at: 'RS/border' });
      expect((await day().shift(stranger)).body.code).toBe('not_found');
    });

    it('puts nobody on two shifts at once, however the second came about', async () => {
      const at = (from: number, until: number) => ({ startsAt: day().in(hours(from)), endsAt: day().in(hours(until)) });
      const { body: first } = await day().shift(day().leader, { ...at(30, 38), officerIds: [day().guest.id] });
      const other = await day().serving('team_leader', 'AL/border');
      const second = { ...at(36, 40), leaderId: other.id };
      expect((await day().shift(day().leader, { ...second, officerIds: [day().guest.id] })).body.code).toBe(
        'on_another_shift',
      );
      const { body: free } = await day().shift(day().leader, {
        ...at(38, 46),
        leaderId: other.id,
        officerIds: [day().guest.id],
      });
      const earlier = await revises(day().leader, `/shifts/${free.id}`, { startsAt: day().in(hours(37)) });
      expect(earlier.body.code).toBe('on_another_shift');
      await act(day().leader, `/shifts/${first.id}`, 'cancel', { reason: 'Rain.' });
      expect((await revises(day().leader, `/shifts/${free.id}`, { startsAt: day().in(hours(37)) })).status).toBe(200);
    });

    it('that two planners fill at once takes the officer once', async () => {
      const officer = await day().serving('field_officer', 'AL/border');
      const times = { startsAt: day().in(hours(60)), endsAt: day().in(hours(66)) };
      const leaders = [
        await day().serving('team_leader', 'AL/border'),
        await day().serving('team_leader', 'AL/border'),
      ];
      const answers = await Promise.all(
        leaders.map((by) => day().shift(by, { ...times, leaderId: by.id, officerIds: [officer.id] })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, expect.any(Number)]);
      const [refused] = answers.filter(({ status }) => status !== 201);
      expect(['conflict', 'on_another_shift']).toContain(refused?.body.code);
      const { body } = await officer.sees(`/shifts?mine=true&operationId=${day().operation.id}`);
      expect(body.items).toHaveLength(1);
    });

    it('is on the roster of its day, its site and its officers', async () => {
      const officer = await day().serving('field_officer', 'AL/border');
      const times = { startsAt: new Date('2026-09-05T21:30:00Z'), endsAt: new Date('2026-09-06T05:00:00Z') };
      const { body: shift } = await day().shift(day().coordinator, { ...times, leaderId: officer.id });
      const on = async (query: string, by = day().guest) =>
        (await by.sees(`/shifts?operationId=${day().operation.id}&${query}`)).body.items.map(
          ({ id }: { id: string }) => id,
        );
      expect(await on('day=2026-09-05')).toContain(shift.id);
      expect(await on('day=2026-09-06')).toContain(shift.id);
      expect(await on('day=2026-09-07')).not.toContain(shift.id);
      expect(await on(`siteId=${randomUUID()}`)).toEqual([]);
      expect(await on('mine=true', officer)).toEqual([shift.id]);
      expect(await on('mine=true', day().guest)).not.toContain(shift.id);
    });

    it('keeps its leader until there is another, and changes hands', async () => {
      const times = { startsAt: day().in(hours(80)), endsAt: day().in(hours(84)) };
      const { body } = await day().shift(day().leader, times);
      const path = `/shifts/${body.id}`;
      expect((await removes(day().leader, path, `members/${day().leader.id}`)).body.code).toBe('leader_stays');
      expect((await puts(day().leader, path, `members/${day().host.id}`, { duty: 'Radio' })).body.members).toHaveLength(
        2,
      );
      expect((await revises(day().leader, path, { leaderId: day().host.id })).body.leaderId).toBe(day().host.id);
      const left = await removes(day().leader, path, `members/${day().leader.id}`);
      expect(left.body.members).toMatchObject([{ officerId: day().host.id, duty: 'Radio' }]);
      expect((await puts(day().guest, path, `members/${day().guest.id}`)).body.code).toBe('not_permitted');
    });

    it('does not exist for a state that has nobody on it', async () => {
      const { body } = await day().shift(day().leader, { startsAt: day().in(hours(90)), endsAt: day().in(hours(91)) });
      const contact = day().operation.contactPoints.MK;
      expect((await contact.sees(`/shifts/${body.id}`)).status).toBe(404);
      await puts(day().leader, `/shifts/${body.id}`, `members/${day().guest.id}`);
      expect((await contact.sees(`/shifts/${body.id}`)).status).toBe(200);
      expect((await day().shift(contact)).body.code).toBe('not_permitted');
    });

    it('ends by the clock, and lapses when it never began', async () => {
      const others = [
        await day().serving('field_officer', 'AL/border'),
        await day().serving('field_officer', 'AL/border'),
      ];
      const ids = [];
      for (const { id: leaderId } of others)
        ids.push((await day().shift(day().leader, { leaderId, endsAt: day().in(hours(1)) })).body.id);
      await act(day().leader, `/shifts/${ids[0]}`, 'begin');
      const due = day().in(hours(1));
      day().world.clock.pass(hours(2));
      await day().world.sweep();
      expect((await day().leader.sees(`/shifts/${ids[0]}`)).body).toMatchObject({
        state: 'ended',
        endedAt: due.toISOString(),
      });
      expect((await day().leader.sees(`/shifts/${ids[1]}`)).body).toMatchObject({ state: 'cancelled' });
    });
  });
}
