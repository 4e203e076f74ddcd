import { v7 as newId } from 'uuid';
import { settled } from './support/exchange.js';
import { Holding } from './support/holding.js';
import { Readmissions } from './support/readmissions.js';
import { codeOf, copyOf, flightPlan, goes, inDays, puts, shareOf, tries } from './support/return-journeys.js';
import { directly } from './support/second-wall.js';
import { passports, planForm, transferSteps } from './support/transferring.js';
import { World, type TestOfficer } from './support/world.js';

describe('a joint return flight', () => {
  let world: World;
  /** Austria organises it, Slovenia and Bulgaria take seats; it goes to North Macedonia. */
  let austria: Readmissions;
  let slovenia: Readmissions;
  let bulgaria: Readmissions;
  let monitor: TestOfficer;
  let receiver: TestOfficer;
  /** A case of each state to whose transfer its destination has agreed. */
  const confirmed = new Map<Readmissions, string>();
  beforeAll(async () => {
    world = await World.start();
    austria = await Readmissions.between(world, 'AT/mi', 'MK/border');
    slovenia = await Readmissions.between(world, 'SI/police', 'MK/border');
    bulgaria = await Readmissions.between(world, 'BG/border', 'MK/border');
    monitor = await world.officer('rights_monitor', { at: 'FRONTEX' });
    receiver = await world.officer('crossing_point_officer', { at: 'MK/mi' });
    for (const here of [austria, slovenia, bulgaria]) confirmed.set(here, (await here.in('transfer_confirmed')).id);
  });
  afterAll(() => world.stop());

  const share = (at: string, seats: number, boardsAt: string) => shareOf(world, at, seats, boardsAt);

  const drafted = async (but: object = {}): Promise<string> => {
    const { id } = settled(await austria.officer.does('/return-flights', flightPlan(world, but)));
    return `/return-flights/${id}`;
  };

  /** Seats for three states; those of others wait for their answer. */
  const offered = async (but: object = {}): Promise<string> => {
    const path = await drafted(but);
    settled(await puts(austria.officer, path, 'shares/AT', share('AT/mi', 6, 'VIE')));
    settled(await puts(austria.officer, path, 'shares/SI', share('SI/police', 6, 'VIE')));
    settled(await puts(austria.officer, path, 'shares/BG', share('BG/border', 4, 'SOF')));
    await goes(austria.officer, path, 'offer');
    return path;
  };

  /** A passenger of a state: a readmission in that state of its way. */
  const seat = async (here: Readmissions, path: string, readmissionId: string, escorted = true) => {
    const entryId = newId();
    return { entryId, answer: await reseat(here, path, { entryId, readmissionId, escorted }) };
  };
  const reseat = (
    here: Readmissions,
    path: string,
    { entryId, ...form }: { entryId: string; readmissionId: string; escorted: boolean },
  ) => puts(here.officer, path, `passengers/${entryId}`, form);

  const caseOf = (here: Readmissions): Promise<string> => copyOf(world, confirmed.get(here) ?? '');

  /** Ready to fly: everybody has answered, entered their passenger and released the names. */
  const ready = async (passenger = caseOf) => {
    const path = await offered();
    await goes(slovenia.supervisor, path, 'take_seats', { escorts: 2 });
    await goes(bulgaria.supervisor, path, 'take_seats', { escorts: 1 });
    await goes(austria.officer, path, 'name_monitors', { officerIds: [monitor.id] });
    const entries: { here: Readmissions; entryId: string; readmissionId: string }[] = [];
    for (const here of [austria, slovenia, bulgaria]) {
      const readmissionId = await passenger(here);
      const { entryId, answer } = await seat(here, path, readmissionId, here !== austria);
      settled(answer);
      await goes(here.supervisor, path, 'release_list');
      entries.push({ here, entryId, readmissionId });
    }
    return { path, entries };
  };

  it('is planned by one state alone, and offered to others', async () => {
    const path = await drafted();
    expect(await codeOf(tries(austria.officer, path, 'offer'))).toBe('no_seats_offered');
    settled(await puts(austria.officer, path, 'shares/SI', share('SI/police', 6, 'VIE')));
    expect((await slovenia.officer.sees(path)).status).toBe(404);
    await goes(austria.officer, path, 'offer');
    expect((await slovenia.officer.sees(path)).status).toBe(200);
    for (const other of [bulgaria.officer, receiver]) expect((await other.sees(path)).status).toBe(404);
  });

  it('is named in the transfers of those who have a seat on it, and in no others', async () => {
    const path = await offered();
    const { id } = await austria.in('travel_document');
    await passports(austria, id);
    const flown = { mode: 'joint_flight', returnFlightId: path.split('/').at(-1) };
    const plans = () => austria.officer.does('/readmission-transfers', planForm(austria, id, flown));
    expect((await plans()).body).toMatchObject({ code: 'unknown_reference', field: 'returnFlightId' });
    settled((await seat(austria, path, id)).answer);
    expect((await plans()).body).toMatchObject({ state: 'planned', returnFlightId: flown.returnFlightId });
  });

  it('has no more seats than it has, and none for its destination', async () => {
    const path = await drafted();
    expect(await codeOf(puts(austria.officer, path, 'shares/SI', share('SI/police', 21, 'VIE')))).toBe('no_seats_left');
    expect(await codeOf(puts(austria.officer, path, 'shares/MK', share('MK/border', 2, 'VIE')))).toBe('inconsistent');
    expect(await codeOf(puts(austria.officer, path, 'shares/SI', share('BG/border', 2, 'VIE')))).toBe(
      'unknown_reference',
    );
  });

  it('is left by a state that declines, which sees no more of it', async () => {
    const path = await offered();
    const { body } = await slovenia.supervisor.sees(path);
    const left = await slovenia.supervisor.does(`${path}/decline_seats`, {}, { version: body.version });
    expect(left.status).toBe(200);
    expect((await slovenia.supervisor.sees(path)).status).toBe(404);
    expect((await austria.officer.sees(path)).body.countries).toEqual(['AT', 'BG']);
    expect(await codeOf(tries(bulgaria.officer, path, 'take_seats', { escorts: 1 }))).toBe('not_permitted');
  });

  it('seats nobody without a case of their own, of their own state, to its destination', async () => {
    const path = await offered();
    const slovene = await caseOf(slovenia);
    expect((await seat(slovenia, path, slovene)).answer.body.code).toBe('share_not_taken');
    await goes(slovenia.supervisor, path, 'take_seats', { escorts: 2 });
    expect((await seat(slovenia, path, newId())).answer.body.code).toBe('unknown_reference');
    expect((await seat(austria, path, slovene)).answer.body.code).toBe('unknown_reference');
    const { id: draft } = await slovenia.drafted();
    expect((await seat(slovenia, path, draft)).answer.body.code).toBe('case_not_to_fly');
    const kosovo = await Readmissions.between(world, 'AT/mi', 'XK/police');
    const { id: elsewhere } = await kosovo.in('accepted');
    expect((await seat(kosovo, path, elsewhere)).answer.body.code).toBe('another_destination');
    expect((await seat(slovenia, path, slovene)).answer.status).toBe(200);
    expect((await seat(slovenia, path, slovene)).answer.body.code).toBe('has_a_seat');
    const insert = `insert into manifest_entries (id, flight_id, country, ref_no, seats, escorted, needs_care, boarding, seated)
      values ($1, $2, 'SI', 'x', 1, true, false, 'booked', true)`;
    await expect(world.database.owner(insert, [newId(), path.split('/').at(-1)])).rejects.toThrow('readmission_id');
  });

  it('has a seat for each member of a family, and for each escort', async () => {
    const path = await offered();
    await goes(bulgaria.supervisor, path, 'take_seats', { escorts: 3 });
    const drafted = await bulgaria.drafted();
    const child = { role: 'child', bornOn: '1995-01-01', documents: [] };
    const { id } = await bulgaria.puts(drafted, child);
    expect(await bulgaria.persons(id)).toHaveLength(2);
    await bulgaria.brings(id, 'accepted');
    expect((await seat(bulgaria, path, id)).answer.body.code).toBe('no_seats_left');
  });

  it('closes its manifest only with a monitor, a doctor, escorts, confirmed cases and released names', async () => {
    const path = await offered({ medicalStaff: 0 });
    const closing = () => codeOf(tries(austria.supervisor, path, 'close_manifest'));
    expect(await closing()).toBe('shares_unanswered');
    await goes(slovenia.supervisor, path, 'take_seats', { escorts: 0 });
    await goes(bulgaria.supervisor, path, 'take_seats', { escorts: 0 });
    expect(await closing()).toBe('manifest_empty');
    const { id } = await slovenia.in('transfer_planned');
    settled((await seat(slovenia, path, id)).answer);
    expect(await closing()).toBe('monitor_missing');
    expect(await codeOf(tries(austria.officer, path, 'name_monitors', { officerIds: [austria.officer.id] }))).toBe(
      'not_a_monitor',
    );
    await goes(austria.officer, path, 'name_monitors', { officerIds: [monitor.id] });
    expect(await closing()).toBe('medical_staff_missing');
    await revised(path, flightPlan(world));
    expect(await closing()).toBe('escorts_missing');
    await revised(path, flightPlan(world, { escortRatio: 0 }));
    expect(await closing()).toBe('passenger_not_confirmed');
    await slovenia.brings(id, 'transfer_confirmed', 'transfer_planned');
    expect(await closing()).toBe('passenger_list_missing');
    await goes(slovenia.supervisor, path, 'release_list');
    expect(await closing()).toBeUndefined();
    expect((await austria.officer.sees(path)).body.state).toBe('manifest_closed');
  });

  const revised = async (path: string, form: object): Promise<void> => {
    const { body } = await austria.officer.sees(path);
    settled(await austria.officer.revises(path, form, { version: body.version }));
  };

  it('shows names to their own state, the organiser and, once told, the destination; and which case it is to its own', async () => {
    const { path, entries } = await ready();
    const named = async (by: TestOfficer) =>
      ((await by.sees(`${path}/passengers`)).body.entries as { country: string }[]).map(({ country }) => country);
    expect([(await named(austria.officer)).sort(), await named(slovenia.officer)]).toEqual([
      ['AT', 'BG', 'SI'],
      ['SI'],
    ]);
    const logged = `select distinct from_country as "from", to_country as "to" from transmission_log
      where item_id = $1 and code = 'passenger_list' order by to_country`;
    expect(await world.database.owner(logged, [entries[1]?.entryId])).toEqual([
      { from: 'SI', to: 'AT' },
      { from: 'SI', to: 'MK' },
    ]);
    await goes(austria.supervisor, path, 'close_manifest');
    expect((await named(receiver)).sort()).toEqual(['AT', 'BG', 'SI']);
    const { body } = await slovenia.officer.sees(path);
    const cases = (body.manifest as { country: string; readmissionId: string | null }[]).map(
      (one) => `${one.country} ${one.readmissionId}`,
    );
    expect(cases.sort()).toEqual(['AT null', 'BG null', `SI ${entries[1]?.readmissionId}`]);
    expect((await monitor.sees(path)).status).toBe(200);
    expect(await named(monitor)).toEqual([]);
  });

  it('gives the seat of a passenger to nobody but another case of the same state, which takes it without their name', async () => {
    const { path, entries } = await ready();
    const [own, theirs] = entries as [(typeof entries)[0], (typeof entries)[0]];
    const another = { readmissionId: await caseOf(slovenia), escorted: true };
    expect((await reseat(slovenia, path, { ...another, entryId: own.entryId })).body.code).toBe('not_permitted');
    settled(await reseat(slovenia, path, { ...another, entryId: theirs.entryId }));
    const { body } = await austria.officer.sees(`${path}/passengers`);
    const ids = (body.entries as { entryId: string }[]).map(({ entryId }) => entryId);
    expect([ids.includes(own.entryId), ids.includes(theirs.entryId)]).toEqual([true, false]);
    const carried = directly(world, slovenia.officer, 'update manifest_entries set readmission_id = $2 where id = $1', [
      own.entryId,
      theirs.readmissionId,
    ]);
    await expect(carried).rejects.toThrow('the case of a journey is not changed');
  });

  it('is put off at once, and closed anew; called off, it frees its seats', async () => {
    const { path, entries } = await ready();
    await goes(austria.supervisor, path, 'close_manifest');
    const later = { departsAt: inDays(world, 12), arrivesAt: inDays(world, 12.3), reason: 'Weather.' };
    expect((await goes(austria.officer, path, 'postpone', later)).state).toBe('offered');
    expect(await codeOf(tries(austria.supervisor, path, 'close_manifest'))).toBe('passenger_not_confirmed');
    // As if each state had told the new time.
    const told = [entries.map(({ readmissionId }) => readmissionId), inDays(world, 0.01)];
    await world.database.owner('update readmissions set notified_at = $2 where id = any($1)', told);
    expect((await goes(austria.supervisor, path, 'close_manifest')).state).toBe('manifest_closed');
    await goes(austria.officer, path, 'cancel', { reason: 'No aircraft.' });
    const [, theirs] = entries;
    const another = await offered();
    await goes(slovenia.supervisor, another, 'take_seats', { escorts: 1 });
    expect((await seat(slovenia, another, theirs?.readmissionId ?? '')).answer.status).toBe(200);
  });

  it('boards each passenger past their own gate, leaves others behind, and ends when everybody is accounted for', async () => {
    const { path, entries } = await ready((here) => Promise.resolve(confirmed.get(here) ?? ''));
    const [own, theirs, third] = entries as [(typeof entries)[0], (typeof entries)[0], (typeof entries)[0]];
    await goes(austria.supervisor, path, 'close_manifest');
    await goes(austria.officer, path, 'begin_boarding');
    const board = (here: Readmissions, entryId: string) => tries(here.officer, path, `passengers/${entryId}/board`);
    expect(await codeOf(board(austria, theirs.entryId))).toBe('not_permitted');
    expect(await codeOf(board(slovenia, theirs.entryId))).toBe('case_not_departed');
    await transferSteps.depart?.(slovenia, theirs.readmissionId);
    // Between the departure of the case and the aircraft, somebody has asked for protection.
    await new Holding(slovenia).set(theirs.readmissionId, 'asylum');
    expect(await codeOf(board(slovenia, theirs.entryId))).toBe('on_hold');
    const boarded = `update manifest_entries set boarding = 'boarded', boarded_at = now() where id = $1`;
    const anyway = directly(world, slovenia.officer, boarded, [theirs.entryId]);
    await expect(anyway).rejects.toThrow('an open hold stops this journey');
    const behind = (here: Readmissions, entryId: string) =>
      tries(here.officer, path, `passengers/${entryId}/leave_behind`, { reason: 'asylum_wish' });
    expect((await behind(slovenia, theirs.entryId)).status).toBe(200);
    const why = async (by: TestOfficer) => {
      const { manifest } = (await by.sees(path)).body as { manifest: { id: string; leftBehindFor: string | null }[] };
      return manifest.find(({ id }) => id === theirs.entryId)?.leftBehindFor;
    };
    const told = [await why(slovenia.officer), await why(austria.officer), await why(receiver)];
    expect(told).toEqual(['asylum_wish', null, null]);
    expect(await codeOf(tries(austria.officer, path, 'depart'))).toBe('passengers_unaccounted');
    for (const { here, entryId, readmissionId } of [own, third]) {
      await transferSteps.depart?.(here, readmissionId);
      expect((await board(here, entryId)).status).toBe(200);
    }
    expect(await codeOf(tries(austria.officer, path, 'cancel', { reason: 'x' }))).toBe('passengers_on_board');
    await goes(austria.officer, path, 'depart');
    await goes(austria.officer, path, 'arrive');
    expect(await codeOf(tries(austria.officer, path, 'complete'))).toBe('passenger_not_handed_over');
    await transferSteps.hand_over?.(austria, own.readmissionId);
    await transferSteps.fail_transfer?.(bulgaria, third.readmissionId);
    expect((await goes(austria.officer, path, 'complete')).state).toBe('completed');
    expect((await austria.officer.sees(`${path}/passengers`)).body.entries).toEqual([]);
    expect(await slovenia.state(theirs.readmissionId)).toBe('in_transfer');
  });
});
