import type { FieldDay } from '../support/field-day.js';
import { act } from '../support/joint-operation.js';

export function equipment(day: () => FieldDay): void {
  describe('equipment', () => {
    const camera = (by = day().guest, changes: object = {}) =>
      by.does('/equipment', {
        operationId: day().operation.id,
        kind: 'thermal_camera',
        description: 'Hand-held thermal camera',
        serialNo: 'TC-1',
        fundedBy: 'IPA II',
        ...changes,
      });

    it('changes hands with a receipt of the other side, there and back', async () => {
      const { body } = await camera();
      expect(body).toMatchObject({ propertyCountry: 'MK', ownerCountry: 'AL', quantity: 1, state: 'registered' });
      const path = `/equipment/${body.id}`;
      expect((await act(day().host, path, 'hand_over', { toKind: 'officer', toId: day().host.id })).body.code).toBe(
        'not_permitted',
      );
      const over = await act(day().guest, path, 'hand_over', {
        toKind: 'officer',
        toId: day().host.id,
        note: 'New batteries.',
      });
      expect(over.body).toMatchObject({ state: 'handed_over', holderId: day().host.id });
      expect((await act(day().guest, path, 'receive')).body.code).toBe('not_permitted');
      const received = await act(day().host, path, 'receive');
      expect(received.body).toMatchObject({
        state: 'in_use',
        movements: [{ givenBy: day().guest.id, receivedBy: day().host.id }],
      });
      expect((await day().patrol(day().leader, { equipmentIds: [body.id] })).body.equipmentIds).toEqual([body.id]);
      expect((await act(day().host, path, 'give_back')).body.state).toBe('given_back');
      const back = await act(day().guest, path, 'receive_back');
      expect(back.body).toMatchObject({
        state: 'returned',
        holderId: null,
        movements: [{}, { kind: 'give_back', receivedBy: day().guest.id }],
      });
    });

    it('at a site is for whoever leads there, and is not signed for by the one who gave it', async () => {
      const { body } = await camera(day().leader, { quantity: 4 });
      const path = `/equipment/${body.id}`;
      await act(day().leader, path, 'hand_over', { toKind: 'site', toId: day().siteId });
      expect((await act(day().leader, path, 'receive')).body.code).toBe('receipt_by_the_other_side');
      expect((await act(day().coordinator, path, 'receive')).body.state).toBe('in_use');
      const missing = await act(day().coordinator, path, 'report_missing', { reason: 'Not in the locker.' });
      expect(missing.body.state).toBe('missing');
      expect((await act(day().leader, path, 'write_off')).body).toMatchObject({ state: 'lost', holderId: null });
    });

    it('is handed over for good to an authority, which signs for it', async () => {
      const { body } = await camera();
      const path = `/equipment/${body.id}`;
      const elsewhere = { toAuthorityId: day().world.authority('RS/ncu') };
      expect((await act(day().guest, path, 'donate', elsewhere)).body.code).toBe('unknown_reference');
      await act(day().guest, path, 'donate', { toAuthorityId: day().world.authority('AL/gjirokaster') });
      expect((await act(day().coordinator, path, 'accept_donation')).body.code).toBe('not_permitted');
      expect((await act(day().leader, path, 'accept_donation')).body).toMatchObject({
        state: 'donated',
        holderKind: 'authority',
      });
    });

    it('is registered for another authority by whoever runs the operation only', async () => {
      const propertyAuthorityId = day().world.authority('MK/ncu');
      expect((await camera(day().host, { propertyAuthorityId })).body.code).toBe('not_permitted');
      expect((await camera(day().leader, { propertyAuthorityId })).body.propertyCountry).toBe('MK');
      expect((await camera(day().leader, { propertyAuthorityId: day().world.authority('RS/ncu') })).body.code).toBe(
        'state_takes_no_part',
      );
      const { body } = await camera();
      expect((await day().operation.contactPoints.MK.sees(`/equipment/${body.id}`)).status).toBe(200);
      expect((await day().operation.contactPoints.ME.sees(`/equipment/${body.id}`)).status).toBe(404);
      expect((await day().monitor.sees(`/equipment/${body.id}`)).body.code).toBe('not_permitted');
    });
  });
}
