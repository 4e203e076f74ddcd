import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { putPart } from '../core/cases/parts.js';
import { Rows } from '../core/cases/rows.js';
import { FlightShare, ManifestEntry, PassengerList, ReturnFlight } from './return-flight.entity.js';
import { returnFlightSight } from './return-flight.policy.js';

interface Standing {
  readonly state: string;
  readonly notifiedAt: Date | null;
}

/** The only SQL about joint return flights, their shares, manifests and passenger lists. */
@Injectable()
export class ReturnFlightStore extends Rows<ReturnFlight> {
  constructor() {
    super(ReturnFlight, returnFlightSight, { by: 'openedAt', direction: 'desc' });
  }

  async nextNumber(em: EntityManager): Promise<number> {
    const [row] = await em.query<{ number: string }[]>(`select nextval('flight_numbers') as number`);
    return Number(row?.number);
  }

  /** What an act on the flight has changed of its shares and its manifest; when it is over, the database frees all seats. */
  async settle(em: EntityManager, { shares, entries }: ReturnFlight): Promise<void> {
    if (shares.length > 0) await em.upsert(FlightShare, shares, ['flightId', 'country']);
    for (const { id, boarding, boardedAt, leftBehindFor } of entries.filter((one) => one.boarding !== 'booked'))
      await em.update(
        ManifestEntry,
        { id },
        { boarding, boardedAt, leftBehindFor, seated: boarding !== 'left_behind' },
      );
  }

  async putEntry(em: EntityManager, entry: ManifestEntry): Promise<void> {
    const { caseState: _, caseNotifiedAt: __, ...row } = entry;
    await putPart(em, ManifestEntry, row as ManifestEntry, 'flightId');
  }

  async removeEntry(em: EntityManager, flightId: string, id: string): Promise<void> {
    await em.delete(PassengerList, { flightId, entryId: id });
    await em.delete(ManifestEntry, { flightId, id });
  }

  async list(em: EntityManager, lists: PassengerList[]): Promise<void> {
    if (lists.length > 0) await em.upsert(PassengerList, lists, ['entryId']);
  }

  /** The names, as far as whoever asks may have them. */
  lists(em: EntityManager, flightId: string): Promise<PassengerList[]> {
    return em.find(PassengerList, { where: { flightId } });
  }

  /** Once it is over, nobody but their own state needs the names any more. */
  async forgetNames(em: EntityManager, flightId: string): Promise<void> {
    await em.query('select app.forget_passenger_lists($1)', [flightId]);
  }

  /** Which of these officers watch over rights, today. */
  async monitorsAmong(em: EntityManager, officerIds: readonly string[], now: Date): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(
      `select distinct o.id from role_assignments r join officers o on o.id = r.officer_id and o.disabled_at is null
       where o.id = any($1) and r.role = 'rights_monitor' and r.valid_from <= $2 and (r.valid_until is null or r.valid_until > $2)`,
      [officerIds, now],
    );
    return rows.map(({ id }) => id);
  }

  /** Whether somebody's case has a seat on a flight that is not over. */
  async hasASeat(em: EntityManager, readmissionId: string, exceptId: string): Promise<boolean> {
    const [row] = await em.query<{ taken: boolean }[]>('select app.has_a_seat($1, $2) as taken', [
      readmissionId,
      exceptId,
    ]);
    return row?.taken === true;
  }

  /** Where each case stands is known across walls: that, and nothing else of it. */
  private async cases(em: EntityManager, flightIds: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const rows = await em.query<(Standing & { id: string })[]>(
      'select id, state, notified_at as "notifiedAt" from app.flight_cases($1)',
      [flightIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  protected override async complete(em: EntityManager, rows: ReturnFlight[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const shares = await em.find(FlightShare, { where: { flightId: In(ids) }, order: { country: 'ASC' } });
    const entries = await em.find(ManifestEntry, {
      where: { flightId: In(ids) },
      order: { country: 'ASC', id: 'ASC' },
    });
    const known = await this.cases(em, ids);
    for (const entry of entries) {
      const { state, notifiedAt } = known.get(entry.id) ?? { state: 'draft', notifiedAt: null };
      Object.assign(entry, { caseState: state, caseNotifiedAt: notifiedAt });
    }
    for (const row of rows) {
      row.shares = shares.filter(({ flightId }) => flightId === row.id);
      row.entries = entries.filter(({ flightId }) => flightId === row.id);
    }
  }
}
