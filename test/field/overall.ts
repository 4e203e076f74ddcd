import { days } from '../../src/core/workflow/deadline.js';
import type { FieldDay } from '../support/field-day.js';
import { act } from '../support/joint-operation.js';

export function overall(day: () => FieldDay): void {
  describe('contingents', () => {
    it('are made out of deployments, rotation by rotation, as far as the reader sees these', async () => {
      const [from, until] = [day().in(days(30)), day().in(days(60))];
      const officer = await day().world.officer([], { at: 'MK/border' });
      const { body } = await day().operation.contactPoints.MK.does('/deployments', {
        operationId: day().operation.id,
        officerId: officer.id,
        function: 'field_officer',
        legalBasis: 'PCC_SEE_26',
        arrival: from,
        departure: until,
      });
      await act(day().operation.analyst, `/deployments/${body.id}`, 'accept');
      const of = async (by = day().leader) => (await by.sees(`${day().operation.path}/contingents`)).body;
      const rotations = (await of()).filter(({ country }: { country: string }) => country === 'MK');
      expect(rotations).toMatchObject([
        { rotation: 1, functions: ['field_officer'] },
        { rotation: 2, officers: 1, present: 0, from: from.toISOString(), until: until.toISOString() },
      ]);
      expect(rotations[0].present).toBeGreaterThan(0);
      expect(rotations[1].daysUncovered).toBeGreaterThan(0);
      const theirs = await of(day().operation.contactPoints.MK);
      expect(theirs.every(({ country }: { country: string }) => country === 'MK')).toBe(true);
      const outsider = await day().world.officer('national_contact_point', { at: 'RS/ncu' });
      expect((await outsider.sees(`${day().operation.path}/contingents`)).status).toBe(404);
    });
  });

  describe('the database itself', () => {
    it.each(['shifts', 'patrols', 'checks', 'equipment', 'training_sessions'])(
      'shows of %s what the application shows, to each reader as many',
      async (table) => {
        const bystander = await day().serving('field_officer', 'MK/border');
        const { MK, ME } = day().operation.contactPoints;
        const outsider = await day().world.officer('operation_coordinator', { at: 'RS/ncu' });
        const shown: [number, number][] = [];
        for (const reader of [
          day().guest,
          day().host,
          day().leader,
          bystander,
          MK,
          ME,
          day().operation.chief,
          outsider,
        ]) {
          const { body } = await reader.sees(`/${table.replace('_', '-')}?count=true`);
          shown.push([body.count ?? 0, await day().rowsFor(reader, table)]);
        }
        expect(shown.map(([, rows]) => rows)).toEqual(shown.map(([count]) => count));
        expect(new Set(shown.map(([count]) => count)).size).toBeGreaterThan(1);
      },
    );
  });

  describe('what is left open in the field', () => {
    it('stands in the way of closing the operation', async () => {
      const [{ shifts, patrols, equipment } = {}] = await day().world.database.owner<Record<string, number>>(
        `select app.obstacle_shifts_under_way($1) as shifts, app.obstacle_patrols_without_report($1) as patrols,
           app.obstacle_equipment_not_returned($1) as equipment`,
        [day().operation.id],
      );
      expect(shifts).toBe(0);
      expect(patrols).toBeGreaterThan(0);
      expect(equipment).toBe(0);
    });
  });
}
