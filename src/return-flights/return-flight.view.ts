import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ManifestEntry, ReturnFlight } from './return-flight.entity.js';
import { escortsNeeded, escortsThere, sharedOut, usedBy } from './return-flight.rules.js';
import type { ManifestEntryView, ReturnFlightView } from './return-flight-view.dto.js';
import { returnFlightWorkflow } from './return-flight.workflow.js';

/** Which case it is, and why somebody was not taken along, is for their own state. */
const showEntry = (entry: ManifestEntry, country: string): ManifestEntryView => {
  const theirs = entry.country === country;
  return {
    ...pick(entry, ['id', 'country', 'refNo', 'seats', 'escorted', 'needsCare', 'boarding', 'boardedAt', 'caseState']),
    readmissionId: theirs ? entry.readmissionId : null,
    leftBehindFor: theirs ? entry.leftBehindFor : null,
  };
};

export function showReturnFlight(flight: ReturnFlight, glance: Glance): ReturnFlightView {
  const { country } = glance.reader;
  const what = pick(flight, ['refNo', 'title', 'restsOn', 'destination', 'fromAirport', 'toAirport', 'stops']);
  const when = pick(flight, ['departsAt', 'arrivesAt', 'announcedAt', 'departedAt', 'arrivedAt']);
  const how = pick(flight, ['carrier', 'flightNo', 'seats', 'escortRatio', 'medicalStaff', 'languages']);
  const who = pick(flight, ['monitorIds', 'countries']);
  return {
    ...caseView(returnFlightWorkflow, flight, glance),
    ...what,
    ...when,
    ...how,
    ...who,
    seatsLeft: flight.seats - sharedOut(flight),
    escortsNeeded: escortsNeeded(flight),
    escortsNamed: escortsThere(flight),
    seatPrice: flight.countries.includes(country) ? flight.seatPrice : null,
    shares: flight.shares.map((share) => ({
      ...pick(share, ['country', 'authorityId', 'seats', 'escorts', 'state', 'boardsAt', 'answeredAt']),
      listReleasedAt: share.listReleasedAt,
      used: usedBy(flight, share.country),
    })),
    manifest: flight.entries.map((entry) => showEntry(entry, country)),
  };
}
