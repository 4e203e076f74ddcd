import { CaseView } from '../core/cases/case.dto.js';
import { CodeField, upTo } from '../core/forms.js';
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
import { DebriefingAccountView, CodedAccountView } from './account-view.dto.js';
import { CourseView } from './course-view.dto.js';
import {
  credibilities,
  placeKinds,
  reidentificationRisks,
  type Credibility,
  type PlaceKind,
  type ReidentificationRisk,
} from './debriefing.codes.js';
import { ScreenView } from './screen-view.dto.js';

/** What everybody sees of an interview that exists for them, and one line of a list. */
export class DebriefingLineView extends CaseView {
  operationId: string;
  siteId: string | null;
  /** All that the interviewee is known by. */
  refNo: string;
  place: string;

  @CodeField('InterviewPlace', placeKinds)
  placeKind: PlaceKind;

  plannedAt: Date;
  language: string;
  leadDebriefer: string;
  secondDebriefer: string;
  releasedAt: Date | null;
}

/** What goes with the information wherever it is shown. */
export class DebriefingHandlingView {
  @CodeField('SourceGrade', sourceGrades, { nullable: true })
  sourceGrade: SourceGrade | null;

  @CodeField('InfoGrade', infoGrades, { nullable: true })
  infoGrade: InfoGrade | null;

  @CodeField('GradeScheme', gradeSchemes)
  gradeScheme: GradeScheme;

  gradeOriginal: string | null;
  gradedBy: string | null;
  gradedAt: Date | null;

  @CodeField('HandlingCode', handlingCodes, upTo(4))
  handlingCodes: HandlingCode[];

  h3Text: string | null;

  @CodeField('Classification', classifications)
  classification: Classification;

  releasableTo: string[];

  @CodeField('DataPurpose', dataPurposes, upTo(4))
  purposes: DataPurpose[];

  collectedOn: string | null;
  retentionRule: string;
  reviewDue: Date | null;
  retentionDue: Date | null;
  containsSpecialCategory: boolean;
  containsMinor: boolean;
}

/** What the review found. */
export class AssessmentView {
  @CodeField('Credibility', credibilities, { nullable: true })
  credibility: Credibility | null;

  @CodeField('ReidentificationRisk', reidentificationRisks, { nullable: true })
  reidentificationRisk: ReidentificationRisk | null;

  noNameInText: boolean | null;
  sanitisedBy: string | null;
  sanitisedAt: Date | null;
  releasedBy: string | null;
}

/** The account without what identifies the interviewee. */
export class ExtractView extends CodedAccountView {
  /** Null until it is sanitised. */
  text: string | null;
  language: string | null;
}

/** An interview as its reader may see it: a part that is not for them is null. */
export class DebriefingView extends DebriefingLineView {
  handling: DebriefingHandlingView;
  /** How it went, and every safeguard. */
  course: CourseView | null;
  /** What was found when looking after the person. */
  screens: ScreenView | null;
  /** What was told, in the original and in translation. */
  account: DebriefingAccountView | null;
  assessment: AssessmentView | null;
  /** For those who were not there. */
  extract: ExtractView | null;
}
