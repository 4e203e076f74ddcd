import { CaseId } from '../core/cases/case.dto.js';
import { Id, OneOf, optional, optionalUpTo, Part, Text, upTo } from '../core/forms.js';
import { GradedInformationDto } from '../core/handling/info-meta.dto.js';
import { plainActions } from '../core/workflow/codes.js';
import { sourceTypes, type SourceType } from '../handling/source.codes.js';
import * as codes from './subject.codes.js';
import { SubjectContent } from './subject-kinds.dto.js';
import { subjectWorkflow, type SubjectAction } from './subject.workflow.js';

export class OpenSubjectDto extends SubjectContent {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  @OneOf('SourceType', sourceTypes)
  sourceType: SourceType;

  @Id()
  sourceId: string;

  @OneOf('SubjectKind', codes.subjectKinds)
  kind: codes.SubjectKind;

  /**
   * Of a person: how they come into the record. Whoever gave the interview, or appears on duty, is never a subject. Of a
   * thing: `named`, where it is that of somebody who was named; without it, what comes from an interview is not referred.
   */
  @OneOf('Appearance', codes.appearances, optional)
  appearsAs?: codes.Appearance;

  @OneOf('ProtectedRole', codes.protectedRoles, optional)
  protectedRole?: codes.ProtectedRole;

  @Part(() => GradedInformationDto)
  info: GradedInformationDto;

  /** Kept to these officers from the beginning. */
  @Id(optionalUpTo(100))
  restrictedTo?: string[];
}

/** The part of its kind is replaced as a whole. */
export class ReviseSubjectDto extends SubjectContent {
  @OneOf('ProtectedRole', codes.protectedRoles, { optional: true, nullable: true })
  protectedRole?: codes.ProtectedRole | null;
}

/** What a review rests on: a record here, by its table and id, or something outside by its reference. */
export class CitedSourceDto {
  @OneOf('CitedType', codes.citedTypes, optional)
  recordType?: codes.CitedType;

  @Id(optional)
  recordId?: string;

  @Text(200, optional)
  reference?: string;
}

export class ReviewSubjectDto {
  /** Of a person: what they are to the matter. */
  @OneOf('Category', codes.categories, optional)
  category?: codes.Category;

  /** The facts, in words. */
  @Text(4000, optional)
  grounds?: string;

  @Part(() => CitedSourceDto, optionalUpTo(20))
  sources: CitedSourceDto[] = [];

  /** Why it is strictly necessary to keep a victim, a witness, an informant or a minor. */
  @Text(2000, optional)
  necessity?: string;
}

export class SpecialCategoryDto {
  @OneOf('SpecialCategory', codes.specialCategories, upTo(8))
  kinds: codes.SpecialCategory[];

  /** Kept encrypted, apart from everything else. */
  @Text(2000)
  text: string;

  /** Why it is strictly necessary, besides other data. */
  @Text(2000)
  reason: string;
}

export class ActOnSubject extends CaseId {
  @OneOf('SubjectAction', plainActions(subjectWorkflow))
  action: SubjectAction;
}
