import { v7 as newId } from 'uuid';
import { authorityId } from '../people.js';
import type { Play } from '../play.js';
import { ReturnCase } from '../return-case.js';

interface Passenger {
  readonly country: 'AT' | 'SI' | 'BG';
  readonly readmission: ReturnCase;
  readonly entryId: string;
}

/** Three states, one aircraft; each passenger is a case of their own, and nobody flies without one. */
export async function flyTogether(play: Play): Promise<void> {
  play.goTo(7, '08:00');
  play.chapter('Three states return persons on one flight');
  const flight = await planIt(play);
  const passengers: Passenger[] = [];
  for (const country of ['AT', 'SI', 'BG'] as const) passengers.push(await book(play, flight, country));
  await closeTheManifest(play, flight);
  await boardAll(play, flight, passengers);
  await endIt(play, flight, passengers);
}

/** Its organiser offers seats; the others take them, with the escorts that come along. */
async function planIt(play: Play): Promise<string> {
  const organiser = play.as('at.readmission');
  const { id } = await organiser.opens('plans a flight to Skopje', '/return-flights', {
    title: 'Joint return to Skopje (demonstration)',
    restsOn: 'Agreement on joint flights (demonstration)',
    destination: 'MK',
    fromAirport: 'VIE',
    toAirport: 'SKP',
    stops: [{ airport: 'SOF', country: 'BG', at: play.moment(13, '09:00') }],
    departsAt: play.moment(13, '07:00'),
    arrivesAt: play.moment(13, '11:00'),
    flightNo: 'OS 901',
    seats: 12,
    escortRatio: 1,
    medicalStaff: 1,
    seatPrice: 24_000,
  });
  const flight = `/return-flights/${play.keep('return flight', id)}`;
  const shares = { AT: ['AT/mi', 'VIE'], SI: ['SI/police', 'VIE'], BG: ['BG/border', 'SOF'] } as const;
  for (const [country, [at, boardsAt]] of Object.entries(shares))
    await organiser.puts(`puts down four seats for ${country}`, flight, `shares/${country}`, {
      seats: 4,
      boardsAt,
      authorityId: authorityId(at),
    });
  await organiser.does('offers them', flight, 'offer');
  await play.as('si.readmission2').does('takes them, with two escorts', flight, 'take_seats', { escorts: 2 });
  await play.as('bg.readmission2').does('takes them, with two escorts', flight, 'take_seats', { escorts: 2 });
  return flight;
}

/** A readmission of one's own, accepted there, gets a seat; when its transfer is agreed to, its state releases the name. */
async function book(play: Play, flight: string, country: Passenger['country']): Promise<Passenger> {
  const [officer, code] = [play.as(`${country.toLowerCase()}.readmission`), country.toLowerCase()];
  const readmission = await ReturnCase.begin(play, { from: country, to: 'MK', name: `Passenger ${country}` });
  await readmission.submitted();
  await readmission.accepted();
  const entryId = newId();
  const seat = { readmissionId: readmission.id, escorted: country !== 'AT' };
  await officer.puts('gives the case a seat', flight, `passengers/${entryId}`, seat);
  const returnFlightId = flight.split('/')[2] ?? '';
  await readmission.confirmed({
    mode: 'joint_flight',
    pointName: 'Skopje airport',
    plannedAt: play.moment(13, '11:00'),
    returnFlightId,
  });
  await play.as(`${code}.readmission2`).does('releases the name to the organiser', flight, 'release_list');
  return { country, readmission, entryId };
}

/** Not without a monitor on board; then the destination is told. */
async function closeTheManifest(play: Play, flight: string): Promise<void> {
  const supervisor = play.as('at.readmission2');
  await supervisor.isRefused('would close the manifest', 'monitor_missing', flight, 'close_manifest');
  await play.as('at.readmission').does('names the monitor', flight, 'name_monitors', {
    officerIds: [play.officer('frontex.monitor')],
  });
  await supervisor.does('closes the manifest', flight, 'close_manifest');
  const { entries } = await play.as('mk.point').sees(`${flight}/passengers`);
  play.say(`the destination reads ${(entries as unknown[]).length} names`);
}

/** One case after the other; one of them asks for protection at the gate, and stays. */
async function boardAll(play: Play, flight: string, passengers: readonly Passenger[]): Promise<void> {
  play.goTo(13, '06:00');
  await play.as('at.readmission').does('begins the boarding', flight, 'begin_boarding');
  for (const { country, readmission, entryId } of passengers) {
    const officer = play.as(`${country.toLowerCase()}.readmission`);
    const entry = `passengers/${entryId}`;
    if (country === 'SI') {
      await officer.opens('hears at the gate that he is afraid to go back', '/readmission-holds', {
        readmissionId: readmission.id,
        flag: 'asylum',
        basis: 'stated',
        moment: 'other',
        heardAt: play.stage.clock.now(),
        words: 'I am afraid to go back (demonstration).',
        language: 'mk',
      });
      await officer.isRefused('would let him board', 'case_not_departed', flight, { action: `${entry}/board` });
      await officer.does('leaves him behind', flight, `${entry}/leave_behind`, { reason: 'asylum_wish' });
      continue;
    }
    await readmission.departs();
    await officer.does('sees his passenger on board', flight, `${entry}/board`);
  }
}

async function endIt(play: Play, flight: string, passengers: readonly Passenger[]): Promise<void> {
  const organiser = play.as('at.readmission');
  await organiser.does('departs', flight, 'depart');
  play.goTo(13, '11:00');
  await organiser.does('arrives in Skopje', flight, 'arrive');
  await organiser.isRefused('would end it', 'passenger_not_handed_over', flight, { action: 'complete' });
  for (const { country, readmission } of passengers) if (country !== 'SI') await readmission.handedOver();
  await organiser.does('ends it: everybody was handed over, the names are deleted', flight, 'complete');
}
