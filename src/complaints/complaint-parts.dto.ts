import { CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, Moment, OneOf, optional, Pattern, Text } from '../core/forms.js';
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

/** What is said in every complaint, wherever it is handed in. */
export abstract class ToldInComplaintDto {
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

/** What is shown of every complaint. */
export abstract class ComplaintCaseView extends CaseView {
  reference: string;

  @CodeField('Complainant', complainants)
  complainant: Complainant;

  @CodeField('ComplaintSubject', complaintSubjects)
  subject: ComplaintSubject;

  occurredAt: Date;
  place: string | null;
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

  /** How often a step was not taken in time. */
  climbed: number;
}
