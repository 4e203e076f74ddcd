import { CaseId } from '../core/cases/case.dto.js';
import { Day, Id, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { transferModes, type TransferMode } from './readmission-transfer.codes.js';
import { readmissionTransferWorkflow, type ReadmissionTransferAction } from './readmission-transfer.workflow.js';

export class TransfersQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @OneOf('ReadmissionTransferState', stateCodes(readmissionTransferWorkflow), optional)
  state?: string;

  @OneOf('TransferMode', transferModes, optional)
  mode?: TransferMode;

  /** On this day, as days are counted where it begins. */
  @Day(optional)
  day?: string;
}

export class ActOnTransfer extends CaseId {
  @OneOf('ReadmissionTransferAction', plainActions(readmissionTransferWorkflow))
  action: ReadmissionTransferAction;
}
