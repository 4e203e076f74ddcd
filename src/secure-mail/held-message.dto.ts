import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { heldMessageWorkflow, type HeldMessageAction } from './held-message.workflow.js';
import { heldReasons, mailForms, type HeldReason, type MailForm } from './secure-mail.codes.js';

export class HeldMessagesQueryDto extends PageQueryDto {
  @OneOf('HeldMessageState', stateCodes(heldMessageWorkflow), optional)
  state?: string;

  @OneOf('HeldReason', heldReasons, optional)
  reason?: HeldReason;
}

export class ActOnHeldMessage extends CaseId {
  @OneOf('HeldMessageAction', plainActions(heldMessageWorkflow))
  action: HeldMessageAction;
}

/** A message in quarantine: why, and what it says it is. Not what it says. */
export class HeldMessageView extends CaseView {
  @CodeField('HeldReason', heldReasons)
  reason: HeldReason;

  /** Why its act was refused: a problem's code. */
  problem: string | null;

  @CodeField('MailForm', mailForms)
  form: MailForm;

  bytes: number;
  sha256: string;
  messageId: string | null;
  kind: string | null;
  /** As it says itself. */
  fromAuthorityId: string | null;
  requestId: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
}
