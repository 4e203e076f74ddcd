import { CaseId } from '../core/cases/case.dto.js';
import { CarriedDto, PassedOnView } from '../core/exchange/passed-on.dto.js';
import { clearable, CodeField, Country, Id, OneOf, optional, optionalUpTo, Pattern, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { specialCategories, type SpecialCategory } from '../subjects/subject.codes.js';
import { sourceTypes, type SourceType } from './transmission.codes.js';
import { transmissionItemWorkflow, type TransmissionItemAction } from './transmission-item.workflow.js';

/** Content, what it carries, and its special categories. */
export class TransmissionContentDto extends CarriedDto {
  @OneOf('SpecialCategory', specialCategories, optionalUpTo(8))
  specialKinds: SpecialCategory[] = [];

  /** Why special categories of data are strictly necessary here. */
  @Text(2000, clearable)
  specialNecessity?: string | null;
}

export class PrepareItemDto extends TransmissionContentDto {
  /** The case that it goes with: its table and id. */
  @Pattern(/^[a-z_]{3,60}$/)
  carrierType: string;

  @Id()
  carrierId: string;

  /** Whom it is for. Left out: the other side of its carrier. */
  @Country(optional)
  toCountry?: string;

  @OneOf('TransmissionSource', sourceTypes, optional)
  sourceType?: SourceType;

  @Id(optional)
  sourceId?: string;
}

export class ReviseItemDto extends TransmissionContentDto {}

/** A file that goes with it: of the case that it goes with, or of what it is drawn from. */
export class PutFileDto {
  @Id()
  attachmentId: string;

  /** The field under which it is passed on: one that the category of the person allows, or `circumstances`. */
  @Pattern(/^[a-z][a-z0-9_]{1,39}$/)
  field: string;
}

export class FileOfItem extends CaseId {
  /** Chosen by the client. */
  @Id()
  fileId: string;
}

export class RecategoriseDto {
  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/)
  subjectCategory: string;

  @Text(2000)
  reason: string;
}

export class TransmissionItemsQueryDto extends PageQueryDto {
  @Pattern(/^[a-z_]{3,60}$/, optional)
  carrierType?: string;

  @Id(optional)
  carrierId?: string;

  @OneOf('TransmissionItemState', stateCodes(transmissionItemWorkflow), optional)
  state?: string;
}

export class ActOnTransmissionItem extends CaseId {
  @OneOf('TransmissionItemAction', plainActions(transmissionItemWorkflow))
  action: TransmissionItemAction;
}

/** An item on the side that passes it on. */
export class TransmissionItemView extends PassedOnView {
  toCountry: string;
  toAuthorityId: string | null;

  @CodeField('TransmissionSource', sourceTypes, { nullable: true })
  sourceType: string | null;

  sourceId: string | null;

  checkedBy: string | null;
  checkedAt: Date | null;
  releasedBy: string | null;
  releasedAt: Date | null;
  sentBy: string | null;
  sentAt: Date | null;
  /** What the transmitter is told of the recipient’s copy. */
  copyId: string | null;
  copyState: string | null;
  copyStateAt: Date | null;
}
