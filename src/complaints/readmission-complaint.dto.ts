import { CaseId } from '../core/cases/case.dto.js';
import { Id, OneOf, optional, Pattern } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { ComplaintCaseView, ToldInComplaintDto } from './complaint-parts.dto.js';
import { complaintSubjects, type ComplaintSubject } from './complaint.codes.js';
import { readmissionComplaintWorkflow, type ReadmissionComplaintAction } from './readmission-complaint.workflow.js';

export class OpenReadmissionComplaintDto extends ToldInComplaintDto {
  /** Reference number of the case: whoever hands it in need not see the case. */
  @Pattern(/^[A-Za-z0-9_-]{3,40}$/)
  reference: string;
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

export class ReadmissionComplaintView extends ComplaintCaseView {
  readmissionId: string;

  /** Null: erased. */
  narrative: string | null;
}
