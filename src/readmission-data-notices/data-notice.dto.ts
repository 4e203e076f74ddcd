import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, OneOf, optional, optionalUpTo, Pattern, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  dataNoticeGrounds,
  dataNoticeNatures,
  type DataNoticeGround,
  type DataNoticeNature,
} from './data-notice.codes.js';
import { dataNoticeWorkflow, type DataNoticeAction } from './data-notice.workflow.js';

export class TellDataNoticeDto {
  @Id()
  readmissionId: string;

  @OneOf('DataNoticeNature', dataNoticeNatures)
  nature: DataNoticeNature;

  @OneOf('DataNoticeGround', dataNoticeGrounds)
  ground: DataNoticeGround;

  /** Names of the fields that it is about; left out: everything. */
  @Pattern(/^[A-Za-z0-9_.]{1,80}$/, optionalUpTo(40))
  fields?: string[];

  /** What is right, or why. */
  @Text(4000, optional)
  text?: string;
}

export class AnswerDataNoticeDto {
  /** What was done, in which copies; or why nothing was. */
  @Text(4000)
  outcome: string;
}

export class DataNoticesQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @OneOf('ReadmissionDataNoticeState', stateCodes(dataNoticeWorkflow), optional)
  state?: string;
}

export class ActOnDataNotice extends CaseId {
  @OneOf('ReadmissionDataNoticeAction', plainActions(dataNoticeWorkflow))
  action: DataNoticeAction;
}

export class DataNoticeView extends CaseView {
  readmissionId: string;

  @CodeField('DataNoticeNature', dataNoticeNatures)
  nature: DataNoticeNature;

  @CodeField('DataNoticeGround', dataNoticeGrounds)
  ground: DataNoticeGround;

  fields: string[];
  text: string | null;
  toAuthorityId: string | null;
  toCountry: string;
  instrument: string | null;
  /** Until when the agreement has it erased there; null: nothing verified says so, and it is asked for in 30 days. */
  followBy: Date | null;
  outcome: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
  climbed: number;
}
