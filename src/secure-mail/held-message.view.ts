import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { HeldMessageView } from './held-message.dto.js';
import type { HeldMessage } from './held-message.entity.js';
import { heldMessageWorkflow } from './held-message.workflow.js';

export function showHeldMessage(message: HeldMessage, glance: Glance): HeldMessageView {
  return {
    ...caseView(heldMessageWorkflow, message, glance),
    ...pick(message, ['reason', 'problem', 'form', 'sha256', 'messageId', 'kind', 'fromAuthorityId']),
    bytes: Number(message.bytes),
    ...pick(message, ['requestId', 'decidedBy', 'decidedAt']),
  };
}
