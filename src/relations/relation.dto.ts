import { CaseId } from '../core/cases/case.dto.js';
import { clearable, CodeField, Day, Id, OneOf, optional, optionalUpTo, Prose, Text } from '../core/forms.js';
import { infoGrades, sourceGrades, type InfoGrade, type SourceGrade } from '../core/handling/handling.codes.js';
import { ItemView } from '../core/handling/info-meta.dto.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { sourceTypes, type SourceType } from '../handling/source.codes.js';
import { relationCodes, type RelationCode } from './relation.codes.js';
import { relationWorkflow, type RelationAction } from './relation.workflow.js';

export class OpenRelationDto {
  @Id()
  fromId: string;

  @Id()
  toId: string;

  @OneOf('RelationCode', relationCodes)
  code: RelationCode;

  /** In which part: courier, look-out, second driver. */
  @Text(120, optional)
  role?: string;

  @Day(optional)
  fromDate?: string;

  @Day(optional)
  toDate?: string;

  @OneOf('SourceType', sourceTypes)
  sourceType: SourceType;

  @Id()
  sourceId: string;

  /** Kept to these officers from the beginning. */
  @Id(optionalUpTo(100))
  restrictedTo?: string[];
}

export class ReviseRelationDto {
  @Text(120, clearable)
  role?: string | null;

  @Day(clearable)
  fromDate?: string | null;

  @Day(clearable)
  toDate?: string | null;
}

/** Grades of its own, where the worse of its two subjects' would not be right; then with a reason. */
export class ApproveRelationDto {
  @OneOf('SourceGrade', sourceGrades, optional)
  sourceGrade?: SourceGrade;

  @OneOf('InfoGrade', infoGrades, optional)
  infoGrade?: InfoGrade;

  @Prose(2000, optional)
  reason?: string;
}

export class RelationsQueryDto extends PageQueryDto {
  /** Either end. */
  @Id(optional)
  subjectId?: string;

  @Id(optional)
  operationId?: string;

  @OneOf('RelationCode', relationCodes, optional)
  code?: RelationCode;

  @OneOf('RelationState', stateCodes(relationWorkflow), optional)
  state?: string;

  @OneOf('SourceType', sourceTypes, optional)
  sourceType?: SourceType;

  @Id(optional)
  sourceId?: string;
}

export class ActOnRelation extends CaseId {
  @OneOf('RelationAction', plainActions(relationWorkflow))
  action: RelationAction;
}

/** A relation as its reader may see it. */
export class RelationView extends ItemView {
  fromId: string;
  toId: string;

  @CodeField('RelationCode', relationCodes)
  code: RelationCode;

  role: string | null;
  fromDate: string | null;
  toDate: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
}
