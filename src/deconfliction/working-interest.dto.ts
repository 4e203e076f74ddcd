import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { IdentifierDto } from '../core/exchange/passed-on.dto.js';
import { Day, Id, OneOf, optional, Part, Text, upTo, YesNo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { workingInterestWorkflow, type WorkingInterestAction } from './working-interest.workflow.js';

export class RenewInterestDto {
  /** A year from now at the latest. */
  @Day()
  expiresOn: string;
}

export class DeclareInterestDto extends RenewInterestDto {
  /** The unit's own number or word for it. */
  @Text(200)
  reference: string;

  @Part(() => IdentifierDto, upTo(40))
  identifiers: IdentifierDto[];

  /** A subject that whoever declares it sees. */
  @Id(optional)
  subjectId?: string;

  /** Another unit is told of this one only when its supervisor lets it be; for those who lead the unit to say. */
  @YesNo(optional)
  covert?: boolean;
}

export class InterestsQueryDto extends PageQueryDto {
  @OneOf('WorkingInterestState', stateCodes(workingInterestWorkflow), optional)
  state?: string;
}

export class ActOnInterest extends CaseId {
  @OneOf('WorkingInterestAction', plainActions(workingInterestWorkflow))
  action: WorkingInterestAction;
}

/** What a unit has said that it works on, for that unit. */
export class WorkingInterestView extends CaseView {
  reference: string;
  identifiers: IdentifierDto[] | null;
  subjectId: string | null;
  covert: boolean;
  expiresOn: string;
}
