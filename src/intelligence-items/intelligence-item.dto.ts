import { CaseId } from '../core/cases/case.dto.js';
import { clearable, CodeField, Id, OneOf, optional, optionalUpTo, Part, Prose, Text } from '../core/forms.js';
import { infoGrades, sourceGrades, type InfoGrade, type SourceGrade } from '../core/handling/handling.codes.js';
import { InformationDto, ItemView } from '../core/handling/info-meta.dto.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { sourceTypes, type SourceType } from '../handling/source.codes.js';
import { intelligenceKinds, type IntelligenceKind } from './intelligence-item.codes.js';
import { intelligenceItemWorkflow, type IntelligenceItemAction } from './intelligence-item.workflow.js';

export class OpenIntelligenceItemDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  @OneOf('SourceType', sourceTypes)
  sourceType: SourceType;

  @Id()
  sourceId: string;

  @OneOf('IntelligenceKind', intelligenceKinds)
  kind: IntelligenceKind;

  @Text(200)
  title: string;

  @Text(20_000)
  narrative: string;

  /** The source by a pseudonym, never by a name. */
  @Text(60, optional)
  sourceRef?: string;

  /** A modus operandi is filed under the border section that it is seen at. */
  @Text(20, optional)
  borderSection?: string;

  @Id(optionalUpTo(100))
  subjectIds: string[] = [];

  @Id(optionalUpTo(100))
  relationIds: string[] = [];

  @Part(() => InformationDto)
  info: InformationDto;

  /** Kept to these officers from the beginning. */
  @Id(optionalUpTo(100))
  restrictedTo?: string[];
}

export class ReviseIntelligenceItemDto {
  @Text(200, optional)
  title?: string;

  @Text(20_000, optional)
  narrative?: string;

  @Text(60, clearable)
  sourceRef?: string | null;

  @Text(20, optional)
  borderSection?: string;

  @Id(optionalUpTo(100))
  subjectIds?: string[];

  @Id(optionalUpTo(100))
  relationIds?: string[];
}

/** Grades better than the worst of its subjects and relations need a reason. */
export class GradeIntelligenceItemDto {
  @OneOf('SourceGrade', sourceGrades)
  sourceGrade: SourceGrade;

  @OneOf('InfoGrade', infoGrades)
  infoGrade: InfoGrade;

  @Prose(2000, optional)
  reason?: string;
}

export class SanitiseDto {
  @Text(200)
  title: string;

  /** The text that may leave. None of its subjects may be named in it. */
  @Text(20_000)
  text: string;
}

export class IntelligenceItemsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @OneOf('IntelligenceKind', intelligenceKinds, optional)
  kind?: IntelligenceKind;

  @OneOf('IntelligenceItemState', stateCodes(intelligenceItemWorkflow), optional)
  state?: string;

  @Id(optional)
  subjectId?: string;

  @OneOf('SourceType', sourceTypes, optional)
  sourceType?: SourceType;

  @Id(optional)
  sourceId?: string;
}

export class CatalogueQueryDto extends PageQueryDto {
  @Text(20, optional)
  borderSection?: string;
}

export class ActOnIntelligenceItem extends CaseId {
  @OneOf('IntelligenceItemAction', plainActions(intelligenceItemWorkflow))
  action: IntelligenceItemAction;
}

/** An item as its reader may see it: as it was written within the owner, sanitised beyond. */
export class IntelligenceItemView extends ItemView {
  @CodeField('IntelligenceKind', intelligenceKinds)
  kind: IntelligenceKind;

  title: string | null;
  narrative: string | null;
  sourceRef: string | null;
  borderSection: string | null;
  subjectIds: string[];
  relationIds: string[];
  sanitisedText: string | null;
  sanitisedBy: string | null;
  sanitisedAt: Date | null;
}
