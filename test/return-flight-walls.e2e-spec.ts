import { v7 as newId } from 'uuid';
import { settled } from './support/exchange.js';
import { Readmissions } from './support/readmissions.js';
import { copyOf, flightPlan, goes, puts, shareOf } from './support/return-journeys.js';
import { directly } from './support/second-wall.js';
import { World, type TestOfficer } from './support/world.js';

describe('a joint return flight, in SQL as the application’s role,', () => {
  let world: World;
  /** Austria organises it, Slovenia and Bulgaria have seats. */
  let austria: Readmissions;
  let slovenia: Readmissions;
  let bulgaria: Readmissions;
  beforeAll(async () => {
    world = await World.start();
    austria = await Readmissions.between(world, 'AT/mi', 'MK/border');
    slovenia = await Readmissions.between(world, 'SI/police', 'MK/border');
    bulgaria = await Readmissions.between(world, 'BG/border', 'MK/border');
  });
  afterAll(() => world.stop());

  const flown = async () => {
    const { id } = settled(await austria.officer.does('/return-flights', flightPlan(world)));
    const path = `/return-flights/${id}`;
    for (const at of ['AT/mi', 'SI/police', 'BG/border'])
      settled(await puts(austria.officer, path, `shares/${at.slice(0, 2)}`, shareOf(world, at, 4, 'VIE')));
    await goes(austria.officer, path, 'offer');
    const entries = new Map<Readmissions, string>();
    for (const here of [slovenia, bulgaria]) {
      await goes(here.supervisor, path, 'take_seats', { escorts: 1 });
      const { id: drafted } = await here.drafted();
      const readmissionId = await copyOf(world, drafted, {
        state: 'notification_only',
        submitted_by: here.supervisor.id,
        signed_off_by: here.safeguard.id,
        signed_off_at: world.clock.now(),
        profile_version: 1,
        profile_known_at: world.clock.now(),
        profile_on: '2026-09-01',
      });
      entries.set(here, newId());
      const form = { readmissionId, escorted: true };
      settled(await puts(here.officer, path, `passengers/${entries.get(here)}`, form));
    }
    return { path, id, of: (here: Readmissions) => entries.get(here) ?? '' };
  };

  it('lets a state change nothing of the passengers and shares of another one', async () => {
    const { path, id, of } = await flown();
    const set = (who: TestOfficer, change: string, entry: string) =>
      directly<unknown>(world, who, `update manifest_entries set ${change} where id = $1 returning id`, [entry]);
    const changes = [
      'escorted = not escorted',
      'needs_care = not needs_care',
      'seats = seats + 1',
      `ref_no = 'X'`,
      `boarding = 'left_behind', left_behind_for = 'medical', seated = false`,
      'seated = false',
      `boarding = 'boarded', boarded_at = now()`,
      `country = 'SI'`,
    ];
    for (const who of [slovenia.officer, austria.supervisor, austria.officer])
      for (const change of changes)
        await expect(set(who, change, of(bulgaria))).rejects.toThrow(/another state|as which/);
    // Of one's own: what is said of them, and not whose they are or on which flight.
    expect(await set(slovenia.officer, 'needs_care = true', of(slovenia))).toEqual([[{ id: of(slovenia) }], 1]);
    await expect(set(slovenia.officer, `country = 'BG'`, of(slovenia))).rejects.toThrow('as which they were entered');
    const ofBulgaria = `from flight_shares s where s.flight_id = $1 and s.country = 'BG'`;
    for (const sql of [
      `update flight_shares s set seats = 1 where s.flight_id = $1 and s.country = 'BG'`,
      `update flight_shares s set seats = seats + 1 where s.flight_id = $1 and s.country = 'SI'`,
      `delete ${ofBulgaria}`,
      `insert into flight_shares select flight_id, 'HR', authority_id, seats, escorts, 'offered', boards_at ${ofBulgaria}`,
    ])
      await expect(directly(world, slovenia.officer, sql, [id])).rejects.toThrow('offered by the organiser');
    // When it is over, all have theirs free again.
    await goes(austria.supervisor, path, 'cancel', { reason: 'No aircraft.' });
    const seated = 'select distinct seated from manifest_entries where flight_id = $1';
    expect(await world.database.owner(seated, [id])).toEqual([{ seated: false }]);
  });
});
