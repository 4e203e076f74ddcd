import { CaseView } from '../cases/case.dto.js';
import { clearable, CodeField, Country, Id, Moment, OneOf, optional, Text, upTo, type Use } from '../forms.js';
import * as codes from './handling.codes.js';

const someOf = (most: number): Use => ({ optional: true, upTo: most });

export class GradesDto {
  @OneOf('SourceGrade', codes.sourceGrades)
  sourceGrade: codes.SourceGrade;

  @OneOf('InfoGrade', codes.infoGrades)
  infoGrade: codes.InfoGrade;

  @OneOf('GradeScheme', codes.gradeSchemes, optional)
  gradeScheme: codes.GradeScheme = '4X4';

  /** As it was graded where it came from, if that was in another scheme. */
  @Text(20, optional)
  gradeOriginal?: string;
}

export class RegradeDto extends GradesDto {
  @Text(2000)
  reason: string;
}

export class HandlingDto {
  /** H0 always applies and need not be said. */
  @OneOf('HandlingCode', codes.handlingCodes, someOf(4))
  handlingCodes: codes.HandlingCode[] = ['H0'];

  /** The restriction of H3 in words. */
  @Text(1000, clearable)
  h3Text?: string | null;

  @OneOf('Classification', codes.classifications, optional)
  classification: codes.Classification = 'BPL';

  /** States and bodies beyond the owner that it may go to. */
  @Country(someOf(60))
  releasableTo: string[] = [];
}

export class SetHandlingDto extends HandlingDto {
  @Text(2000)
  reason: string;
}

/** What an item carries from its beginning. */
export class InformationDto extends HandlingDto {
  @OneOf('DataPurpose', codes.dataPurposes, someOf(4))
  purposes: codes.DataPurpose[] = [];

  /** Code of the national law or agreement that it was collected on. */
  @Text(60, optional)
  collectedOn?: string;

  @OneOf('CollectedMethod', codes.collectedMethods)
  collectedMethod: codes.CollectedMethod;
}

/** With its author's grades, which can also follow while it is a draft. */
export class GradedInformationDto extends InformationDto {
  @OneOf('SourceGrade', codes.sourceGrades, optional)
  sourceGrade?: codes.SourceGrade;

  @OneOf('InfoGrade', codes.infoGrades, optional)
  infoGrade?: codes.InfoGrade;
}

export class PurposesDto {
  @OneOf('DataPurpose', codes.dataPurposes, upTo(4))
  purposes: codes.DataPurpose[];

  @Text(2000)
  reason: string;
}

/** Why: for acts that cannot do without. */
export class WhyDto {
  @Text(2000)
  reason: string;
}

export class KeepDto {
  /** As long as its retention rule gives at the most. */
  @Moment()
  until: Date;

  @Text(2000)
  reason: string;
}

/** A change of grade or handling that waits for a second officer. */
export class PendingChangeView {
  @Id()
  id: string;

  /** `regrade` or `handling`. */
  kind: string;

  change: Record<string, unknown>;
  proposedBy: string;
  proposedAt: Date;
}

/** What every item of information shows: its grades, handling and retention, and the words of H3 always. */
export class ItemView extends CaseView {
  operationId: string;
  siteId: string | null;

  /** The table of the record that it was drawn from. */
  sourceType: string;
  sourceId: string;

  @CodeField('SourceGrade', codes.sourceGrades, { nullable: true })
  sourceGrade: codes.SourceGrade | null;

  @CodeField('InfoGrade', codes.infoGrades, { nullable: true })
  infoGrade: codes.InfoGrade | null;

  @CodeField('GradeScheme', codes.gradeSchemes)
  gradeScheme: codes.GradeScheme;

  gradeOriginal: string | null;
  gradedBy: string | null;
  gradedAt: Date | null;

  @CodeField('HandlingCode', codes.handlingCodes, upTo(4))
  handlingCodes: codes.HandlingCode[];

  h3Text: string | null;

  @CodeField('Classification', codes.classifications)
  classification: codes.Classification;

  releasableTo: string[];

  @CodeField('DataPurpose', codes.dataPurposes, upTo(4))
  purposes: codes.DataPurpose[];

  collectedOn: string | null;

  @CodeField('CollectedMethod', codes.collectedMethods)
  collectedMethod: codes.CollectedMethod;

  retentionRule: string;
  reviewDue: Date | null;
  retentionDue: Date | null;
  containsSpecialCategory: boolean;
  containsMinor: boolean;
  frozenAt: Date | null;
  releasedAt: Date | null;
  pending: PendingChangeView | null;

  /** The code of the problem for which its content is not shown to this reader; null where it is. */
  withheld: string | null;
}
