import { CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, Moment, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { stateCodes } from '../core/workflow/codes.js';
import {
  findings,
  interviewModes,
  interviewTopics,
  languageTesters,
  type Finding,
  type InterviewMode,
  type InterviewTopic,
  type LanguageTester,
} from './readmission-interview.codes.js';
import { InterviewRequestView } from './readmission-interview.request.js';
import { readmissionInterviewWorkflow } from './readmission-interview.workflow.js';

/** Between two moments: the calendar of interviews. */
export class InterviewsQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @OneOf('ReadmissionInterviewState', stateCodes(readmissionInterviewWorkflow), optional)
  state?: string;

  @OneOf('InterviewMode', interviewModes, optional)
  mode?: InterviewMode;

  @Moment(optional)
  from?: Date;

  @Moment(optional)
  to?: Date;
}

export class ReadmissionInterviewView extends CaseView {
  readmissionId: string;
  personId: string;

  /** Asked for before the application was sent: the other side sees this request, and not the case. */
  beforeApplication: boolean;

  /** What has crossed for it, as it was then. */
  request: InterviewRequestView | null;

  @CodeField('InterviewMode', interviewModes)
  mode: InterviewMode;

  /** By which the agreement wants it held; and whether that is verified. */
  holdBy: Date | null;
  holdBySure: boolean;
  article: string | null;
  startsAt: Date | null;
  place: string | null;
  videoRef: string | null;
  language: string;
  interpreterRef: string | null;
  rrisBookingRef: string | null;
  heldAt: Date | null;
  reportBy: Date | null;
  interviewer: string | null;

  @CodeField('ReadmissionInterviewTopic', interviewTopics, { upTo: 9 })
  topics: InterviewTopic[];

  @CodeField('LanguageTester', languageTesters)
  languageTest: LanguageTester;

  languageTestValidated: boolean;

  @CodeField('InterviewFinding', findings)
  finding: Finding | null;

  reasons: string | null;
  reportedAt: Date | null;
  signedAs: string | null;
  channel: string | null;
  externalRef: string | null;
}
