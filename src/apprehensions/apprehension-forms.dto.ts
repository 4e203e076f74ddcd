import { Country, Decimal, Id, Int, Moment, OneOf, optional, optionalUpTo, Text, upTo, YesNo } from '../core/forms.js';
import { apprehensionGrounds, directions, type ApprehensionGround, type Direction } from './apprehension.codes.js';

/** When, where and how a group was apprehended. */
class GroupFields {
  @OneOf('ApprehensionGround', apprehensionGrounds)
  ground: ApprehensionGround;

  @Moment()
  apprehendedAt: Date;

  /** As far as it is known. */
  @Moment(optional)
  crossedAt?: Date;

  @Text(200)
  place: string;

  @Decimal(-90, 90)
  latitude: number;

  @Decimal(-180, 180)
  longitude: number;

  @Text(40)
  borderSection: string;

  /** From the border line. */
  @Int(0, 1_000_000, optional)
  distanceMetres?: number;

  /** In the zone of an international airport. */
  @YesNo(optional)
  atAirport: boolean = false;

  /** In a port. */
  @YesNo(optional)
  atPort: boolean = false;

  @OneOf('CrossingDirection', directions)
  direction: Direction;

  /** The state that they came from directly. */
  @Country(optional)
  cameFrom?: string;

  @Text(100, optional)
  hostFileNo?: string;
}

export class OpenApprehensionDto extends GroupFields {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  /** Officers of the host, with the powers of its law. */
  @Id(upTo(20))
  apprehendedBy: string[];

  /** A visiting officer who held them until an officer of the host came. */
  @Id(optional)
  heldBy?: string;

  @Int(1, 500)
  persons: number;

  /** What happened. Read by those of the host who need it. */
  @Text(8000)
  circumstances: string;

  /** Officers to whom it is kept from its creation on. */
  @Id(optionalUpTo(100))
  restrictedTo?: string[];
}

/** What is left out stays as it is. What it said before is kept, with the reason. */
export class AmendApprehensionDto {
  @OneOf('ApprehensionGround', apprehensionGrounds, optional)
  ground?: ApprehensionGround;

  @Moment(optional)
  apprehendedAt?: Date;

  @Moment(optional)
  crossedAt?: Date;

  @Text(200, optional)
  place?: string;

  @Decimal(-90, 90, optional)
  latitude?: number;

  @Decimal(-180, 180, optional)
  longitude?: number;

  @Text(40, optional)
  borderSection?: string;

  @Int(0, 1_000_000, optional)
  distanceMetres?: number;

  @YesNo(optional)
  atAirport?: boolean;

  /** In a port. */
  @YesNo(optional)
  atPort?: boolean;

  @OneOf('CrossingDirection', directions, optional)
  direction?: Direction;

  @Country(optional)
  cameFrom?: string;

  @Text(100, optional)
  hostFileNo?: string;

  /** How many there really were. */
  @Int(1, 500, optional)
  persons?: number;

  @Text(8000, optional)
  circumstances?: string;

  /** Why it is amended. */
  @Text(2000)
  because: string;
}

export class KeepApprehendedDto {
  /** Until when identities are kept: one more year at the most. */
  @Moment()
  until: Date;

  @Text(2000)
  reason: string;
}
