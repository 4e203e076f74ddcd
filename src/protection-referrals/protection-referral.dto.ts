import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, Moment, OneOf, optional, Part, Pattern, Text, upTo, YesNo } from '../core/forms.js';
import { plainActions } from '../core/workflow/codes.js';
import {
  addressees,
  needBases,
  protectionNeeds,
  referralOutcomes,
  urgencies,
  type Addressee,
  type NeedBasis,
  type NeedCode,
  type ReferralOutcome,
  type Urgency,
} from './protection-referral.codes.js';
import { protectionReferralWorkflow, type ProtectionReferralAction } from './protection-referral.workflow.js';

export class ProtectionNeedDto {
  @OneOf('ProtectionNeed', protectionNeeds)
  code: NeedCode;

  @OneOf('NeedBasis', needBases)
  basis: NeedBasis;
}

export class OpenProtectionReferralDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  /** The table of the record in which the need was noticed, where there is one: `debriefings`. */
  @Pattern(/^[a-z_]{3,60}$/, optional)
  sourceType?: string;

  @Id(optional)
  sourceId?: string;

  @Part(() => ProtectionNeedDto, upTo(16))
  needs: ProtectionNeedDto[];

  /** It cannot wait, whatever the needs are. */
  @YesNo(optional)
  urgent?: boolean;

  /** Where the person is now. */
  @Text(200, optional)
  place?: string;

  /** What the receiving officer has to know. No name. */
  @Text(2000, optional)
  note?: string;
}

export class RedirectReferralDto {
  @OneOf('Addressee', addressees)
  addressee: Addressee;

  /** Left out where no authority of the directory receives it: the safeguard officers of the host take it over. */
  @Id(optional)
  authorityId?: string;

  @Text(2000)
  reason: string;
}

export class MeetPersonDto {
  @Moment()
  metAt: Date;

  /** The organisation and function that received the person. */
  @Text(200)
  receivedBy: string;
}

export class CloseUnmetDto {
  @OneOf('ProtectionOutcome', referralOutcomes)
  outcome: ReferralOutcome;

  @Text(2000)
  reason: string;
}

export class ActOnProtectionReferral extends CaseId {
  @OneOf('ProtectionReferralAction', plainActions(protectionReferralWorkflow))
  action: ProtectionReferralAction;
}

/** A referral of a person in need to one authority. */
export class ProtectionReferralView extends CaseView {
  operationId: string;
  siteId: string | null;
  sourceType: string | null;
  sourceId: string | null;

  /** The same in all referrals of one person. */
  personRef: string;

  @CodeField('Addressee', addressees)
  addressee: Addressee;

  /** Null where the safeguard officer of the host decides. */
  authorityId: string | null;

  @CodeField('ReferralUrgency', urgencies)
  urgency: Urgency;

  containsSpecialCategory: boolean;

  /** Null for whoever only supervises data protection, as are place and note. */
  needs: ProtectionNeedDto[] | null;
  place: string | null;
  note: string | null;

  /** How often it was left unanswered for too long. */
  climbed: number;

  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  metAt: Date | null;
  receivedBy: string | null;

  @CodeField('ProtectionOutcome', referralOutcomes, { nullable: true })
  outcome: ReferralOutcome | null;
}
