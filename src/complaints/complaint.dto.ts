import { CaseId } from '../core/cases/case.dto.js';
import { Id, OneOf, optional, Pattern } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { ComplaintCaseView, ToldInComplaintDto } from './complaint-parts.dto.js';
import { complaintSubjects, type ComplaintSubject } from './complaint.codes.js';
import { complaintWorkflow, type ComplaintAction } from './complaint.workflow.js';

export class OpenComplaintDto extends ToldInComplaintDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  /** The table of the record in which the complainant was met, where there is one. */
  @Pattern(/^[a-z_]{3,60}$/, optional)
  sourceType?: string;

  @Id(optional)
  sourceId?: string;
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

export class ComplaintView extends ComplaintCaseView {
  operationId: string;
  siteId: string | null;
  sourceType: string | null;
  sourceId: string | null;
  narrative: string;

  /** Drafted out of it, where violence is alleged. */
  seriousIncidentId: string | null;
}
