import { CaseId } from '../core/cases/case.dto.js';
import { clearable, Id, Moment, optional, optionalUpTo, Part, Text, YesNo } from '../core/forms.js';
import { PossibleViolationDto } from './serious-incident.dto.js';

export class AddInformationDto {
  @Text(20_000)
  text: string;
}

export class FindingId extends CaseId {
  /** Chosen by the client: sending it again changes the same finding. */
  @Id()
  findingId: string;
}

export class InquiryFindingDto {
  /** Who was asked. */
  @Id()
  authorityId: string;

  @Text(4000)
  question: string;

  @Text(20_000, clearable)
  answer?: string | null;

  /** The authority would not say, or not give access. */
  @YesNo(optional)
  refused: boolean = false;
}

export class RecommendationId extends CaseId {
  /** Chosen by the client: sending it again changes the same recommendation. */
  @Id()
  recommendationId: string;
}

export class RecommendationDto {
  /** Who is to act on it. */
  @Id()
  authorityId: string;

  @Text(4000)
  text: string;

  @Moment()
  due: Date;

  /** What came of it; with this it is settled. */
  @Text(4000, clearable)
  settlement?: string | null;
}

export class ConcludeInquiryDto {
  @Text(20_000)
  assessment: string;

  @Text(20_000)
  finalOutcome: string;

  @Part(() => PossibleViolationDto, optionalUpTo(16))
  possibleViolations?: PossibleViolationDto[];
}
