import { CodeField, Id, Int, Moment, OneOf, optional, optionalUpTo, Text, upTo } from '../core/forms.js';
import {
  custodyConditions,
  custodyUnits,
  handoverStates,
  receivingAuthorities,
  releaseGrounds,
  transferTargets,
  type CustodyCondition,
  type CustodyUnit,
  type HandoverState,
  type ReceivingAuthority,
  type ReleaseGround,
  type TransferTarget,
} from './apprehension.codes.js';

/** When, where, how many, in which condition. */
class PassingFields {
  @Moment()
  at: Date;

  @Text(200)
  place: string;

  /** How many are handed over: everybody in the record. A part of a group is split off first. */
  @Int(1, 500)
  persons: number;

  @OneOf('CustodyCondition', custodyConditions, upTo(8))
  conditions: CustodyCondition[];
}

export class OfferCustodyDto extends PassingFields {
  /** An officer of the host who serves in the operation. */
  @Id()
  toOfficerId: string;

  @OneOf('CustodyUnit', custodyUnits)
  toUnit: CustodyUnit;
}

export class HandOverDto extends PassingFields {
  @OneOf('ReceivingAuthority', receivingAuthorities)
  to: ReceivingAuthority;

  /** The receiving officer, who confirms; where the authority does not work with this system, a receipt is named instead. */
  @Id(optional)
  toOfficerId?: string;

  /** Number or reference of the receipt that the authority gave. */
  @Text(200, optional)
  receipt?: string;
}

export class ConfirmCustodyDto {
  /** How many the receiving officer has counted. */
  @Int(1, 500)
  persons: number;
}

export class DisputeCustodyDto {
  @Text(2000)
  because: string;
}

export class ReleaseDto {
  @OneOf('CustodyReleaseGround', releaseGrounds)
  ground: ReleaseGround;

  @Moment()
  at: Date;
}

export class TransferDto {
  @OneOf('TransferTarget', transferTargets)
  target: TransferTarget;

  @Moment()
  at: Date;
}

export class SplitDto {
  /** How many leave this group for one of their own. */
  @Int(1, 499)
  persons: number;

  /** Who of those recorded already. */
  @Id(optionalUpTo(499))
  personIds: string[] = [];
}

/** One passing of a group from officer to officer. */
export class CustodyHandoverView {
  id: string;
  fromOfficer: string;

  @CodeField('Holder', { ...custodyUnits, ...receivingAuthorities })
  fromUnit: CustodyUnit | ReceivingAuthority;

  toOfficer: string | null;

  @CodeField('Holder', { ...custodyUnits, ...receivingAuthorities })
  toUnit: CustodyUnit | ReceivingAuthority;

  receipt: string | null;
  at: Date;
  place: string;
  persons: number;

  @CodeField('CustodyCondition', custodyConditions, upTo(8))
  conditions: CustodyCondition[];

  @CodeField('HandoverState', handoverStates)
  state: HandoverState;

  recordedBy: string;
  answeredBy: string | null;
  answeredAt: Date | null;
  disputed: string | null;
}

/** In whose custody a group is, and how it came there, oldest first. */
export class CustodyView {
  apprehensionId: string;
  custodianId: string | null;
  custodyUnit: CustodyUnit | ReceivingAuthority;
  handovers: CustodyHandoverView[];
}
