import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, Moment, OneOf, optional, Pattern, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  answerRoutes,
  complainants,
  complaintFindings,
  complaintSubjects,
  type AnswerRoute,
  type Complainant,
  type ComplaintFinding,
  type ComplaintSubject,
} from './complaint.codes.js';
import { complaintWorkflow, type ComplaintAction } from './complaint.workflow.js';

export class OpenComplaintDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  /** The table of the record in which the complainant was met, where there is one. */
  @Pattern(/^[a-z_]{3,60}$/, optional)
  sourceType?: string;

  @Id(optional)
  sourceId?: string;

  @OneOf('Complainant', complainants)
  complainant: Complainant;

  @OneOf('ComplaintSubject', complaintSubjects)
  subject: ComplaintSubject;

  @Moment()
  occurredAt: Date;

  @Text(200, optional)
  place?: string;

  /** In the complainant's own words, or a translation of them. */
  @Text(8000)
  narrative: string;

  /** The authority whose officers it is about, if that is known. Nobody there will see it. */
  @Id(optional)
  unitConcerned?: string;

  /** How an answer reaches them: the centre, the lawyer. No name. */
  @Text(300, optional)
  answerTo?: string;

  /** In which language. */
  @Pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, optional)
  language?: string;
}

/** What the complainant takes along. Whoever handed it in sees no more of it than this. */
export class ComplaintReceiptView {
  id: string;
  reference: string;
}

export class ExamineComplaintDto {
  @OneOf('ComplaintFinding', complaintFindings)
  finding: ComplaintFinding;

  @Text(8000)
  examination: string;
}

export class AnswerComplaintDto {
  /** What the complainant was told, with the way to appeal. */
  @Text(8000)
  answer: string;

  @OneOf('AnswerRoute', answerRoutes)
  answerRoute: AnswerRoute;
}

export class ComplaintsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @OneOf('ComplaintState', stateCodes(complaintWorkflow), optional)
  state?: string;

  @OneOf('ComplaintSubject', complaintSubjects, optional)
  subject?: ComplaintSubject;

  /** What the complainant was given: `C-1A2B3C4D`. */
  @Pattern(/^C-[0-9A-F]{8}$/, optional)
  reference?: string;
}

export class ActOnComplaint extends CaseId {
  @OneOf('ComplaintAction', plainActions(complaintWorkflow))
  action: ComplaintAction;
}

export class ComplaintView extends CaseView {
  reference: string;
  operationId: string;
  siteId: string | null;
  sourceType: string | null;
  sourceId: string | null;

  @CodeField('Complainant', complainants)
  complainant: Complainant;

  @CodeField('ComplaintSubject', complaintSubjects)
  subject: ComplaintSubject;

  occurredAt: Date;
  place: string | null;
  narrative: string;
  unitConcerned: string | null;
  answerTo: string | null;
  language: string | null;

  /** Drafted out of it, where violence is alleged. */
  seriousIncidentId: string | null;

  @CodeField('ComplaintFinding', complaintFindings, { nullable: true })
  finding: ComplaintFinding | null;

  examination: string | null;
  examinedBy: string | null;
  answer: string | null;

  @CodeField('AnswerRoute', answerRoutes, { nullable: true })
  answerRoute: AnswerRoute | null;

  answeredAt: Date | null;

  /** How often a step was not taken in time. */
  climbed: number;
}
