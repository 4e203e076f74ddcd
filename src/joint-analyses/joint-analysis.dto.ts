import { ClockView } from '../clocks/clock.dto.js';
import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { Governed } from '../core/exchange/governed.dto.js';
import { Country, Id, Moment, OneOf, optional, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { jointAnalysisWorkflow, type JointAnalysisAction } from './joint-analysis.workflow.js';

export class OpenJointAnalysisDto {
  /** The other states: a pair with one of them, a group with several. */
  @Country(upTo(12))
  partners: string[];

  /** When the last one was shared; left out, the year begins now. */
  @Moment(optional)
  lastAt?: Date;
}

export class ConcludeDto {
  /** The strategic exchange by which the analysis was shared. */
  @Id()
  exchangeId: string;
}

export class JointAnalysesQueryDto extends PageQueryDto {
  @OneOf('JointAnalysisState', stateCodes(jointAnalysisWorkflow), optional)
  state?: string;
}

export class ActOnJointAnalysis extends CaseId {
  @OneOf('JointAnalysisAction', plainActions(jointAnalysisWorkflow))
  action: JointAnalysisAction;
}

/** A task that comes back every year, for two or more states. */
export class JointAnalysisView extends CaseView {
  countries: string[];
  basis: Governed;
  clock: ClockView | null;
  lastAt: Date | null;
  lastExchangeId: string | null;
}
