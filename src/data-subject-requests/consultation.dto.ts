import { CaseView } from '../core/cases/case.dto.js';
import { CodeField, OneOf, optional, optionalUpTo, Pattern, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { stateCodes } from '../core/workflow/codes.js';
import { consultationWorkflow } from './consultation.workflow.js';
import { opinions, requestKinds, type Opinion, type RequestKind } from './data-subject-request.codes.js';

export class CommentDto {
  @OneOf('ConsultationOpinion', opinions)
  opinion: Opinion;

  /** Keys of rows of the register, where something stands against it. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,79}$/, optionalUpTo(9))
  grounds: string[] = [];

  @Text(4000, optional)
  comment?: string;
}

export class ConsultationsQueryDto extends PageQueryDto {
  @OneOf('ConsultationState', stateCodes(consultationWorkflow), optional)
  state?: string;
}

/** A transmitter is heard. Who asks about their data is not said. */
export class ConsultationView extends CaseView {
  @CodeField('DataSubjectRequestKind', requestKinds)
  requestKind: RequestKind;

  askerCountry: string;
  askerAuthorityId: string;
  instrument: string;
  /** The transmitter’s items. */
  itemIds: string[];
  answerBy: Date | null;
  clockRule: string | null;

  @CodeField('ConsultationOpinion', opinions, { nullable: true })
  opinion: Opinion | null;

  grounds: string[];
  comment: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
}
