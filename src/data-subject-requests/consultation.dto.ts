import { CaseView } from '../core/cases/case.dto.js';
import { HeardDto, MayBeHeard, TakenDownView } from '../core/exchange/taken-down.dto.js';
import { CodeField, Id, OneOf, optional, optionalUpTo, Part, Pattern, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { stateCodes } from '../core/workflow/codes.js';
import { consultationWorkflow } from './consultation.workflow.js';
import { opinions, requestKinds, type Opinion, type RequestKind } from './data-subject-request.codes.js';

export class CommentDto extends MayBeHeard {
  @OneOf('ConsultationOpinion', opinions)
  opinion: Opinion;

  /** Keys of rows of the register, where something stands against it. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,79}$/, optionalUpTo(9))
  grounds: string[] = [];

  @Text(4000, optional)
  comment?: string;
}

/** A state without account here hears one's own on what was passed on to it. */
export class RegisterConsultationDto {
  /** The transmission items that it asks about. */
  @Id(upTo(50))
  itemIds: string[];

  @OneOf('DataSubjectRequestKind', requestKinds)
  requestKind: RequestKind;

  @Part(() => HeardDto)
  heard: HeardDto;
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

  /** The state that has no account here, if one of the two has none. */
  elsewhere: string | null;
  /** What was taken down for it. */
  takenDown: TakenDownView[];
}
