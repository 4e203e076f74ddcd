import { EscortDto } from '../core/exchange/escorts.dto.js';
import { FLIGHT_NO } from '../core/exchange/flight-no.js';
import { MayBeHeard } from '../core/exchange/taken-down.dto.js';
import { Int, Moment, OneOf, optional, optionalUpTo, Part, Pattern, Text, YesNo } from '../core/forms.js';
import {
  transitFailures,
  transitRefusals,
  transitRevocations,
  type TransitFailure,
  type TransitRefusal,
  type TransitRevocation,
} from './transit.codes.js';

export class RequestTransitDto extends MayBeHeard {}

export class GrantTransitDto extends MayBeHeard {
  /** How many may go along. */
  @Int(0, 50)
  escortsAllowed: number;

  @YesNo(optional)
  medicalEscortAsked: boolean = false;

  @Text(2000, optional)
  remarks?: string;
}

export class RefuseTransitDto extends MayBeHeard {
  /** A ground of the closed list. */
  @OneOf('TransitRefusal', transitRefusals)
  ground: TransitRefusal;

  @Text(2000)
  reason: string;
}

export class RevokeTransitDto extends MayBeHeard {
  @OneOf('TransitRevocation', transitRevocations)
  ground: TransitRevocation;

  @Text(2000)
  reason: string;
}

/** What is told before they come: the times as they are now, and who goes along. */
export class NotifyTransitDto extends MayBeHeard {
  @Moment()
  entersAt: Date;

  @Moment()
  leavesAt: Date;

  @Pattern(FLIGHT_NO, optionalUpTo(6))
  flights: string[] = [];

  @Part(() => EscortDto, optionalUpTo(20))
  escorts: EscortDto[] = [];
}

export class ObstructTransitDto extends MayBeHeard {
  /** Why it cannot take place, at once. */
  @Text(2000)
  obstacle: string;
}

export class PlanAnewDto extends MayBeHeard {
  /** How it is done instead. */
  @Text(2000)
  plan: string;

  @Moment()
  entersAt: Date;

  @Moment()
  leavesAt: Date;
}

export class FailTransitDto extends MayBeHeard {
  @OneOf('TransitFailure', transitFailures)
  ground: TransitFailure;
}
