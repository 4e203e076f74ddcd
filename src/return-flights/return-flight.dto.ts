import { CaseId } from '../core/cases/case.dto.js';
import { FLIGHT_NO } from '../core/exchange/flight-no.js';
import {
  clearable,
  Country,
  Decimal,
  Id,
  Int,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Pattern,
  Text,
  upTo,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { leftBehindReasons, type LeftBehindReason } from './return-flight.codes.js';
import { returnFlightWorkflow, type ReturnFlightAction } from './return-flight.workflow.js';

const AIRPORT = /^[A-Z]{3,4}$/;

export class FlightStopDto {
  /** IATA or ICAO code. */
  @Pattern(AIRPORT)
  airport: string;

  @Country()
  country: string;

  @Moment()
  at: Date;
}

/** How it is to fly. */
export class FlightPlanDto {
  @Text(120)
  title: string;

  /** What the states rest it on: their agreement on joint flights. */
  @Text(300, clearable)
  restsOn: string | null = null;

  @Country()
  destination: string;

  @Pattern(AIRPORT)
  fromAirport: string;

  @Pattern(AIRPORT)
  toAirport: string;

  @Part(() => FlightStopDto, optionalUpTo(6))
  stops: FlightStopDto[] = [];

  @Moment()
  departsAt: Date;

  @Moment()
  arrivesAt: Date;

  @Text(80, clearable)
  carrier: string | null = null;

  @Pattern(FLIGHT_NO, clearable)
  flightNo: string | null = null;

  @Int(1, 500)
  seats: number;

  /** Escorts for each passenger who is escorted. */
  @Decimal(0, 5, optional)
  escortRatio: number = 2;

  @Int(0, 20, optional)
  medicalStaff: number = 0;

  @Pattern(/^[a-z]{2,3}$/, optionalUpTo(10))
  languages: string[] = [];

  /** In cents of a euro. */
  @Int(0, 10_000_000, clearable)
  seatPrice: number | null = null;
}

export class OpenReturnFlightDto extends FlightPlanDto {}
export class ReviseReturnFlightDto extends FlightPlanDto {}

/** Seats offered to a state, or kept by the organiser for its own. */
export class PutShareDto {
  @Int(1, 500)
  seats: number;

  /** Where its passengers board. */
  @Pattern(AIRPORT)
  boardsAt: string;

  /** Its authority for readmissions. */
  @Id()
  authorityId: string;
}

export class FlightShareId extends CaseId {
  @Country()
  country: string;
}

export class TakeSeatsDto {
  /** How many escorts it sends; they sit on its seats. */
  @Int(0, 500)
  escorts: number;
}

/** A passenger is a readmission of their own: the one named here. */
export class PutPassengerDto {
  @Id()
  readmissionId: string;

  @YesNo()
  escorted: boolean;

  /** Somebody has to look after them on board. */
  @YesNo(optional)
  needsCare: boolean = false;
}

export class PassengerId extends CaseId {
  @Id()
  entryId: string;
}

export class NameMonitorsDto {
  @Id(upTo(10))
  officerIds: string[];
}

export class PostponeFlightDto {
  @Moment()
  departsAt: Date;

  @Moment()
  arrivesAt: Date;

  @Text(1000)
  reason: string;
}

export class LeaveBehindDto {
  @OneOf('LeftBehindReason', leftBehindReasons)
  reason: LeftBehindReason;
}

export class CancelFlightDto {
  @Text(1000)
  reason: string;
}

export class ReturnFlightsQueryDto extends PageQueryDto {
  @OneOf('ReturnFlightState', stateCodes(returnFlightWorkflow), optional)
  state?: string;

  @Country(optional)
  destination?: string;

  @Country(optional)
  ownerCountry?: string;
}

export class ActOnReturnFlight extends CaseId {
  @OneOf('ReturnFlightAction', plainActions(returnFlightWorkflow))
  action: ReturnFlightAction;
}
