import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { Country, Day, Id, Int, OneOf, optional, optionalUpTo, Prose, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { analysisKinds, threats, type AnalysisKind, type Threat } from './risk-analysis.codes.js';
import { riskAnalysisWorkflow, type RiskAnalysisAction } from './risk-analysis.workflow.js';

export class OpenRiskAnalysisDto {
  @OneOf('AnalysisKind', analysisKinds)
  kind: AnalysisKind;

  @Text(200)
  title: string;

  @Day()
  periodFrom: string;

  @Day()
  periodTo: string;

  /** Who wrote it, as a group: a workshop, a unit. */
  @Text(200)
  authorGroup: string;

  /** The states that it will be released to. */
  @Country(upTo(40))
  countries: string[];
}

export class ReviseRiskAnalysisDto {
  @Text(200, optional)
  title?: string;

  @Country(optionalUpTo(40))
  countries?: string[];
}

/** Each of the four is judged from 1 (very low) to 5 (very high). */
export class RiskItemDto {
  @Text(40)
  borderSection: string;

  @OneOf('Threat', threats)
  threat: Threat;

  @Int(1, 5)
  magnitude: number;

  @Int(1, 5)
  likelihood: number;

  /** How little the border section could do about it. */
  @Int(1, 5)
  vulnerability: number;

  @Int(1, 5)
  impact: number;

  @Prose(4000)
  narrative: string;

  @Text(2000)
  recommendedResponse: string;
}

export class RiskItemId extends CaseId {
  /** Chosen by the client: sending it again changes the same item. */
  @Id()
  itemId: string;
}

export class RiskAnalysesQueryDto extends PageQueryDto {
  @OneOf('RiskAnalysisState', stateCodes(riskAnalysisWorkflow), optional)
  state?: string;
}

export class ActOnRiskAnalysis extends CaseId {
  @OneOf('RiskAnalysisAction', plainActions(riskAnalysisWorkflow))
  action: RiskAnalysisAction;
}

export class RiskItemView extends RiskItemDto {
  id: string;
}

/** A risk analysis as its reader may see it. */
export class RiskAnalysisView extends CaseView {
  kind: AnalysisKind;
  title: string;
  periodFrom: string;
  periodTo: string;
  authorGroup: string;
  method: string;
  countries: string[];
  releasedAt: Date | null;
  releasedBy: string | null;
  items: RiskItemView[];
}
