import { CaseId } from '../core/cases/case.dto.js';
import { Id, OneOf, optional, Pattern, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { DraftDto, DraftView, ReviseDraftDto } from './draft.dto.js';
import { legalConfirmationWorkflow, type LegalConfirmationAction } from './legal-confirmation.workflow.js';

export const TABLE = /^[a-z_]{3,60}$/;

export class ProposeLegalConfirmationDto extends DraftDto {
  /** The case that it is for: its table … */
  @Pattern(TABLE)
  recordType: string;

  /** … and its id. */
  @Id()
  recordId: string;

  /** The text of the instrument on which the value rests. */
  @Text(20_000)
  quotedText: string;
}

export class ReviseLegalConfirmationDto extends ReviseDraftDto {
  @Text(20_000, optional)
  quotedText?: string;
}

export class LegalConfirmationsQueryDto extends PageQueryDto {
  @Pattern(TABLE, optional)
  recordType?: string;

  @Id(optional)
  recordId?: string;

  @OneOf('LegalConfirmationState', stateCodes(legalConfirmationWorkflow), optional)
  state?: string;
}

export class ActOnLegalConfirmation extends CaseId {
  @OneOf('LegalConfirmationAction', plainActions(legalConfirmationWorkflow))
  action: LegalConfirmationAction;
}

/** A confirmation as its reader may see it. */
export class LegalConfirmationView extends DraftView {
  recordType: string;
  recordId: string;
  /** The version of the row that it confirms or corrects. */
  entryId: string | null;
  quotedText: string;
}
