import { clearable, Id, Int, Moment, OneOf, optional, Pattern, Text, YesNo } from '../core/forms.js';
import {
  departureWills,
  escortTypes,
  transferModes,
  type DepartureWill,
  type EscortType,
  type TransferMode,
} from './readmission-transfer.codes.js';

/** What a transfer is planned with. */
class PlanFields {
  /** Number of the flight or train, registration of the car, name of the ship. */
  @Text(120, clearable)
  carrier?: string | null;

  /** The joint flight on whose manifest they are. */
  @Id(clearable)
  returnFlightId?: string | null;

  /** Key of a crossing point that the agreement lists for the requested state. */
  @Pattern(/^[A-Z0-9][A-Z0-9_/.-]{1,119}$/, clearable)
  pointKey?: string | null;

  /** Otherwise the place, and what was agreed on it in writing. */
  @Text(200, optional)
  pointName?: string;

  @Text(200, clearable)
  pointAgreement?: string | null;

  /** What the other side has agreed to in writing, where the notice is shorter than the agreement says. */
  @Text(200, clearable)
  shortNoticeAgreement?: string | null;

  /** How many escorts the two sides have agreed on; 0 without escort. */
  @Int(0, 30, optional)
  escortsAgreed?: number;

  /** Whether they are helped to begin anew where they go: in money or in kind. Left out: nobody has said. */
  @YesNo(clearable)
  assisted?: boolean | null;

  /** Care that is needed on the way. */
  @Text(1000, clearable)
  care?: string | null;

  /** The person has agreed that the other side reads it. */
  @YesNo(optional)
  careConsented?: boolean;

  /** Measures of security at the place of the hand-over: not without what they rest on. */
  @Text(1000, clearable)
  security?: string | null;

  @Text(1000, clearable)
  securityReason?: string | null;
}

export class PlanTransferDto extends PlanFields {
  @Id()
  readmissionId: string;

  @OneOf('TransferMode', transferModes)
  mode: TransferMode;

  @Moment()
  plannedAt: Date;

  @OneOf('DepartureWill', departureWills)
  departureWill: DepartureWill;

  @OneOf('EscortType', escortTypes)
  escortType: EscortType;
}

export class ReviseTransferDto extends PlanFields {
  @OneOf('TransferMode', transferModes, optional)
  mode?: TransferMode;

  @Moment(optional)
  plannedAt?: Date;

  @OneOf('DepartureWill', departureWills, optional)
  departureWill?: DepartureWill;

  @OneOf('EscortType', escortTypes, optional)
  escortType?: EscortType;
}
