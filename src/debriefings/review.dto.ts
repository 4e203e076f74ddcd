import { Country, Day, OneOf, optional, optionalUpTo, Pattern, Text, upTo, YesNo } from '../core/forms.js';
import {
  classifications,
  dataPurposes,
  gradeSchemes,
  handlingCodes,
  infoGrades,
  sourceGrades,
  type Classification,
  type DataPurpose,
  type GradeScheme,
  type HandlingCode,
  type InfoGrade,
  type SourceGrade,
} from '../core/handling/handling.codes.js';
import {
  credibilities,
  reidentificationRisks,
  type Credibility,
  type ReidentificationRisk,
} from './debriefing.codes.js';
import { LANGUAGE } from '../interpreters/interpreter.codes.js';

/** What the reviewer finds: how far it can be trusted, what may be done with it, and whether it gives anybody away. */
export class GradeDto {
  @OneOf('SourceGrade', sourceGrades)
  sourceGrade: SourceGrade;

  @OneOf('InfoGrade', infoGrades)
  infoGrade: InfoGrade;

  @OneOf('GradeScheme', gradeSchemes, optional)
  gradeScheme: GradeScheme = '4X4';

  /** As it was graded in another scheme. */
  @Text(20, optional)
  gradeOriginal?: string;

  @OneOf('HandlingCode', handlingCodes, upTo(4))
  handlingCodes: HandlingCode[];

  /** The restriction of H3, in words. */
  @Text(500, optional)
  h3Text?: string;

  @OneOf('Classification', classifications)
  classification: Classification;

  @Country(optionalUpTo(60))
  releasableTo: string[] = [];

  @OneOf('DataPurpose', dataPurposes, upTo(4))
  purposes: DataPurpose[];

  /** Code of the national law or agreement that it was collected on. */
  @Text(40, optional)
  collectedOn?: string;

  @OneOf('Credibility', credibilities)
  credibility: Credibility;

  @OneOf('ReidentificationRisk', reidentificationRisks)
  reidentificationRisk: ReidentificationRisk;

  /** The whole text was read, and the interviewee's name is not in it. */
  @YesNo()
  noNameInText: boolean;
}

/** The account for those who were not there. */
export class SanitiseDebriefingDto {
  @Text(40_000)
  text: string;

  @Pattern(LANGUAGE)
  language: string;

  @YesNo()
  identifyingDetailsRemoved: boolean;

  /** What remains of it in the new text. */
  @OneOf('ReidentificationRisk', reidentificationRisks)
  reidentificationRisk: ReidentificationRisk;
}

export class TellRecipientDto {
  /** One of `recipientsToInform`. */
  @Country()
  recipient: string;
}

export class KeepDebriefingDto {
  @Day()
  until: string;

  @Text(2000)
  reason: string;
}
