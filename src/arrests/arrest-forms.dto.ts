import {
  Country,
  Decimal,
  Id,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Pattern,
  Text,
  upTo,
  YesNo,
} from '../core/forms.js';
import { sexes } from '../subjects/subject.codes.js';
import {
  arrestCategories,
  arrestGrounds,
  arrestReleaseGrounds,
  type ArrestCategory,
  type ArrestGround,
  type ArrestReleaseGround,
} from './arrest.codes.js';

export class OpenArrestDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  @Moment()
  arrestedAt: Date;

  @Text(200)
  place: string;

  @Decimal(-90, 90, optional)
  latitude?: number;

  @Decimal(-180, 180, optional)
  longitude?: number;

  @Text(40, optional)
  borderSection?: string;

  @OneOf('ArrestCategory', arrestCategories)
  category: ArrestCategory;

  @OneOf('ArrestGround', arrestGrounds)
  ground: ArrestGround;

  /** Provisions of the host's law. */
  @Text(80, upTo(10))
  offences: string[];

  /** An officer of the host, with the powers of its law. */
  @Id()
  arrestedBy: string;

  @Id(optionalUpTo(20))
  assistedBy: string[] = [];

  /** The apprehension that it came of. */
  @Id(optional)
  apprehensionId?: string;

  /** The check that it came of. */
  @Id(optional)
  checkId?: string;

  @YesNo(optional)
  forceUsed: boolean = false;

  /** Officers to whom it is kept from its creation on. */
  @Id(optionalUpTo(100))
  restrictedTo?: string[];
}

export class AmendArrestDto {
  @Moment(optional)
  arrestedAt?: Date;

  @Text(200, optional)
  place?: string;

  @OneOf('ArrestCategory', arrestCategories, optional)
  category?: ArrestCategory;

  @OneOf('ArrestGround', arrestGrounds, optional)
  ground?: ArrestGround;

  @Text(80, optionalUpTo(10))
  offences?: string[];

  @YesNo(optional)
  forceUsed?: boolean;

  @Text(2000)
  reason: string;
}

/** Who was arrested, by the host's own police record. There is no field for a name. */
export class ArrestedPersonDto {
  /** Number of the person in the police record of the host. */
  @Pattern(/^[\w./ -]{1,60}$/)
  recordNo: string;

  @OneOf('Sex', sexes)
  sex: keyof typeof sexes;

  @YesNo()
  minor: boolean;

  @Country(optionalUpTo(5))
  nationalities: string[] = [];

  /** Of an arrest on a warrant. */
  @Text(80, optional)
  warrantNo?: string;

  /** Who it is of the group that was apprehended. */
  @Id(optional)
  apprehendedPersonId?: string;
}

export class ReadRightsDto {
  @Moment()
  at: Date;

  /** In which language they were read and understood. */
  @Text(40)
  language: string;
}

export class InformProsecutorDto {
  @Moment()
  at: Date;

  /** Which office. */
  @Text(200)
  prosecutor: string;
}

export class DeliverDto {
  @Moment()
  at: Date;

  @Text(200)
  facility: string;
}

export class RemandDto {
  @Moment()
  at: Date;
}

export class ReleaseArrestedDto {
  @Moment()
  at: Date;

  @OneOf('ArrestReleaseGround', arrestReleaseGrounds)
  ground: ArrestReleaseGround;
}

export class ArrestedPersonView {
  recordNo: string;
  sex: keyof typeof sexes;
  minor: boolean;
  nationalities: string[];
  warrantNo: string | null;
  apprehendedPersonId: string | null;
}
