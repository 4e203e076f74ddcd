import { CaseView } from '../core/cases/case.dto.js';
import { CodeField } from '../core/forms.js';
import {
  boardings,
  leftBehindReasons,
  shareStates,
  type Boarding,
  type LeftBehindReason,
  type ShareState,
} from './return-flight.codes.js';

export class FlightStopView {
  airport: string;
  country: string;
  at: string;
}

export class FlightShareView {
  country: string;
  authorityId: string;
  seats: number;
  /** Passengers and escorts. */
  used: number;
  escorts: number;

  @CodeField('ShareState', shareStates)
  state: ShareState;

  boardsAt: string;
  answeredAt: Date | null;
  listReleasedAt: Date | null;
}

export class ManifestEntryView {
  id: string;
  country: string;
  /** For their own state. */
  readmissionId: string | null;
  refNo: string;
  seats: number;
  escorted: boolean;
  needsCare: boolean;

  @CodeField('Boarding', boardings)
  boarding: Boarding;

  boardedAt: Date | null;

  /** For their own state. */
  @CodeField('LeftBehindReason', leftBehindReasons, { nullable: true })
  leftBehindFor: LeftBehindReason | null;

  /** Where their own case stands. */
  caseState: string;
}

/** A joint return flight as its reader may see it; names are in GET /return-flights/{id}/passengers. */
export class ReturnFlightView extends CaseView {
  refNo: string;
  title: string;
  restsOn: string | null;
  destination: string;
  fromAirport: string;
  toAirport: string;
  stops: FlightStopView[];
  departsAt: Date;
  arrivesAt: Date;
  carrier: string | null;
  flightNo: string | null;
  seats: number;
  seatsLeft: number;
  escortRatio: number;
  escortsNeeded: number;
  escortsNamed: number;
  medicalStaff: number;
  languages: string[];
  monitorIds: string[];
  countries: string[];
  /** In cents of a euro; for the states of it. */
  seatPrice: number | null;
  announcedAt: Date | null;
  departedAt: Date | null;
  arrivedAt: Date | null;
  shares: FlightShareView[];
  manifest: ManifestEntryView[];
}

/** Somebody on the passenger list: what identifies them, and nothing else. */
export class ListedPersonView {
  familyName: string | null;
  givenNames: string | null;
  sex: string;
  bornOn: string | null;
  nationalities: string[];
  document: string | null;
}

export class ListedEntryView {
  entryId: string;
  refNo: string;
  country: string;
  persons: ListedPersonView[];
}

/** The names that their states have released, as far as the reader may have them. */
export class PassengerListView {
  flightId: string;
  entries: ListedEntryView[];
}
