import { hours } from '../../src/core/workflow/deadline.js';
import { type FieldDay, puts, removes } from '../support/field-day.js';
import { act } from '../support/joint-operation.js';

export function training(day: () => FieldDay): void {
  describe('a training session', () => {
    const session = (by = day().leader, changes: object = {}) =>
      by.does('/training-sessions', {
        operationId: day().operation.id,
        siteId: day().siteId,
        type: 'equipment',
        title: 'Thermal cameras',
        items: ['Set-up', 'Use at night'],
        trainerId: day().leader.id,
        startsAt: day().in(0),
        durationMinutes: 90,
        attendeeIds: [day().guest.id],
        ...changes,
      });

    it('is held for officers who are deployed, and assessed as a whole', async () => {
      const stranger = await day().world.officer([], { at: 'MK/border' });
      expect((await session(day().leader, { attendeeIds: [stranger.id] })).body.code).toBe('not_deployed');
      expect((await session(day().leader, { trainerBody: 'DCAF' })).body.code).toBe('inconsistent');
      expect((await session(day().host)).body.code).toBe('not_permitted');
      const { body } = await session();
      const path = `/training-sessions/${body.id}`;
      await puts(day().leader, path, `attendees/${day().host.id}`);
      const held = { durationMinutes: 75, assessment: 'largely', assessmentText: 'Too little time at night.' };
      expect((await act(day().leader, path, 'hold', { ...held, attendedIds: [] })).body.code).toBe('nobody_attended');
      expect((await act(day().leader, path, 'hold', { ...held, attendedIds: [stranger.id] })).body.code).toBe(
        'not_part_of_it',
      );
      const answer = await act(day().leader, path, 'hold', { ...held, attendedIds: [day().guest.id] });
      expect(answer.body).toMatchObject({ state: 'held', ...held, countries: ['AL', 'MK'] });
      expect(answer.body.attendees).toContainEqual({ officerId: day().guest.id, country: 'MK', attended: true });
      expect(answer.body.attendees).toContainEqual({ officerId: day().host.id, country: 'AL', attended: false });
      expect(await day().counts('training_sessions', day().siteId)).toEqual([
        { counter: 'training_sessions', country: 'AL', number: '1' },
      ]);
    });

    it('that lies ahead has not been held, and can be given up', async () => {
      const { body } = await session(day().leader, { startsAt: day().in(hours(3)) });
      const path = `/training-sessions/${body.id}`;
      const held = { durationMinutes: 75, assessment: 'fully', attendedIds: [day().guest.id] };
      expect((await act(day().leader, path, 'hold', held)).body.code).toBe('time_ahead');
      expect((await removes(day().leader, path, `attendees/${day().guest.id}`)).body.attendees).toEqual([]);
      expect((await day().operation.contactPoints.MK.sees(path)).status).toBe(404);
      expect((await act(day().leader, path, 'cancel', { reason: 'Rain.' })).body.state).toBe('cancelled');
    });
  });
}
