import { CaseId } from '../core/cases/case.dto.js';
import {
  clearable,
  Country,
  Id,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Pattern,
  Prose,
  Text,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import * as codes from './referral.codes.js';
import { referralWorkflow, type ReferralAction } from './referral.workflow.js';

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

export class IndicatorDto {
  @OneOf('ReferralIndicator', codes.indicators)
  code: codes.Indicator;

  /** What was seen: what they did, carried or said. Nothing about origin, looks or belief. */
  @Text(500)
  words: string;
}

/** What a referral says; it can be written bit by bit, and what is missing is asked for when it is categorised. */
class ReferralContentDto {
  /** The state whose central unit is asked. */
  @Country(clearable)
  targetCountry?: string | null;

  @OneOf('AnalysisProject', codes.analysisProjects, clearable)
  analysisProject?: codes.AnalysisProject | null;

  /** Why it cannot wait, where it cannot. */
  @OneOf('PriorityGround', codes.priorityGrounds, clearable)
  priorityGround?: codes.PriorityGround | null;

  /** Why it is necessary to ask, about this one, there. It does not leave. */
  @Text(2000, clearable)
  necessity?: string | null;

  /** Why it is strictly necessary: for victims, witnesses, informants and minors. It does not leave. */
  @Text(2000, clearable)
  strictNecessity?: string | null;

  /** When, where and how, and by what means; nobody else is named. It leaves. */
  @Text(1000, clearable)
  circumstances?: string | null;

  /** What whoever is asked has to observe. It leaves. */
  @Text(500, clearable)
  restrictions?: string | null;

  /** Their entry in the check in which they were met: needed where the subject was drawn from one. */
  @Id(clearable)
  metPersonId?: string | null;

  /** Routine, where nothing else is said. */
  @OneOf('ReferralPriority', codes.priorities, optional)
  priority?: codes.Priority;

  /** The person is under investigation for the offence, or was convicted of it: SELEC is asked about nobody else. */
  @YesNo(optional)
  underInvestigation?: boolean;

  /** Why this one, of all who were met: for whoever was met in a check. It does not leave. */
  @Part(() => IndicatorDto, optionalUpTo(13))
  indicators?: IndicatorDto[];
}

/** Asks about one subject at one target: there is no form for several. */
export class OpenReferralDto extends ReferralContentDto {
  @Id()
  subjectId: string;

  @OneOf('ReferralTarget', codes.targets)
  target: codes.Target;

  @OneOf('ReferralPurpose', codes.referralPurposes)
  purpose: codes.ReferralPurpose;

  /** Code of the offence: GET /legal-register?kind=offence. */
  @Pattern(CODE)
  offence: string;

  /** Only these officers shall see it, besides its author. */
  @Id(optionalUpTo(50))
  restrictedTo?: string[];
}

export class ReviseReferralDto extends ReferralContentDto {
  @OneOf('ReferralTarget', codes.targets, optional)
  target?: codes.Target;

  @OneOf('ReferralPurpose', codes.referralPurposes, optional)
  purpose?: codes.ReferralPurpose;

  @Pattern(CODE, optional)
  offence?: string;
}

export class FeedbackDto {
  /** What came of it, in one's own words, besides what is told anyway. */
  @Prose(1000, optional)
  feedback?: string;
}

export class DecisionDto {
  /** Why: for whoever looks at it later. */
  @Text(2000)
  reason: string;
}

export class ActOnReferral extends CaseId {
  @OneOf('ReferralAction', plainActions(referralWorkflow))
  action: ReferralAction;
}

export class ReferralsQueryDto extends PageQueryDto {
  @OneOf('ReferralState', stateCodes(referralWorkflow), optional)
  state?: string;

  @Id(optional)
  operationId?: string;

  @Id(optional)
  subjectId?: string;

  @OneOf('ReferralTarget', codes.targets, optional)
  target?: codes.Target;

  @OneOf('ReferralPriority', codes.priorities, optional)
  priority?: codes.Priority;

  @Text(40, optional)
  refNo?: string;
}
