import type { Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import { availableActions } from '../core/workflow/workflow.js';
import type { AttachmentWarning } from './attachment.codes.js';
import type { AttachmentView } from './attachment.dto.js';
import type { Attachment } from './attachment.entity.js';
import { attachmentWorkflow } from './attachment.workflow.js';

export function showAttachment(attachment: Attachment, recordType: string, { reader, now }: Glance): AttachmentView {
  const it = pick(attachment, ['id', 'recordId', 'state', 'title', 'needsCheck', 'openedBy', 'openedAt', 'version']);
  const file = pick(attachment, ['contentType', 'bytes', 'sha256', 'receivedSha256', 'width', 'height']);
  const checked = pick(attachment, ['checkedHow', 'checkedBy', 'checkedAt']);
  const handling = pick(attachment, ['handlingCodes', 'h3Text', 'classification', 'ownerAuthorityId', 'ownerCountry']);
  const actions = availableActions(attachmentWorkflow, { subject: attachment, actor: reader, now });
  const hasPreview = attachment.previewKey !== null;
  return { ...it, recordType, ...file, hasPreview, ...checked, ...handling, warnings: warningsOf(attachment), actions };
}

function warningsOf({ needsCheck, checkedAt, contentType }: Attachment): AttachmentWarning[] {
  return [
    ...(needsCheck && checkedAt === null ? (['faces_signatures_names'] as const) : []),
    ...(contentType === 'application/pdf' ? (['kept_as_it_is'] as const) : []),
  ];
}
