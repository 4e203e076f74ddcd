import {
  answerRoutes,
  complainants,
  complaintFindings,
  complaintSubjects,
  type AnswerRoute,
  type Complainant,
  type ComplaintFinding,
  type ComplaintSubject,
} from '../complaints/complaint.codes.js';
import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, Moment, OneOf, optional, Pattern, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { readmissionComplaintWorkflow, type ReadmissionComplaintAction } from './readmission-complaint.workflow.js';

export class OpenReadmissionComplaintDto {
  /** Reference number of the case: whoever hands it in need not see the case. */
  @Pattern(/^[A-Za-z0-9_-]{3,40}$/)
  reference: string;

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

  @Pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, optional)
  language?: string;
}

/** What the complainant takes along. */
export class ReadmissionComplaintReceiptView {
  id: string;
  reference: string;
}

export class ExamineReadmissionComplaintDto {
  @OneOf('ComplaintFinding', complaintFindings)
  finding: ComplaintFinding;

  @Text(8000)
  examination: string;
}

export class AnswerReadmissionComplaintDto {
  /** What the complainant was told, with the way to appeal. */
  @Text(8000)
  answer: string;

  @OneOf('AnswerRoute', answerRoutes)
  answerRoute: AnswerRoute;
}

export class ReadmissionComplaintsQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @OneOf('ReadmissionComplaintState', stateCodes(readmissionComplaintWorkflow), optional)
  state?: string;

  @OneOf('ComplaintSubject', complaintSubjects, optional)
  subject?: ComplaintSubject;

  /** What the complainant was given: `C-1A2B3C4D`. */
  @Pattern(/^C-[0-9A-F]{8}$/, optional)
  reference?: string;
}

export class ActOnReadmissionComplaint extends CaseId {
  @OneOf('ReadmissionComplaintAction', plainActions(readmissionComplaintWorkflow))
  action: ReadmissionComplaintAction;
}

export class ReadmissionComplaintView extends CaseView {
  reference: string;
  readmissionId: string;

  @CodeField('Complainant', complainants)
  complainant: Complainant;

  @CodeField('ComplaintSubject', complaintSubjects)
  subject: ComplaintSubject;

  occurredAt: Date;
  place: string | null;

  /** Null: erased. */
  narrative: string | null;

  unitConcerned: string | null;
  answerTo: string | null;
  language: string | null;

  @CodeField('ComplaintFinding', complaintFindings, { nullable: true })
  finding: ComplaintFinding | null;

  examination: string | null;
  examinedBy: string | null;
  answer: string | null;

  @CodeField('AnswerRoute', answerRoutes, { nullable: true })
  answerRoute: AnswerRoute | null;

  answeredAt: Date | null;
  climbed: number;
}
