import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Work } from '../core/work/work.js';
import { AttachmentCommands } from './attachment.commands.js';
import { AttachmentDrafts } from './attachment.drafts.js';
import type { AnnounceAttachmentDto, AttachmentView, ConfirmFreeDto, RecordOfAttachments } from './attachment.dto.js';
import type { AttachmentAction } from './attachment.workflow.js';

/** What is known of files: announced, listed, checked, removed. The files themselves go another way. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly commands: AttachmentCommands,
    private readonly drafts: AttachmentDrafts,
    private readonly work: Work,
    private readonly audit: AuditTrail,
  ) {}

  announce(by: Acting, form: AnnounceAttachmentDto): Promise<AttachmentView> {
    return this.commands.open(by, (glance) => this.drafts.from(form, glance));
  }

  get(officer: Officer, id: string): Promise<AttachmentView> {
    return this.work.as(officer, async (em, now) => {
      const attachment = await this.commands.store.get(em, officer, id);
      const { operationId } = attachment;
      const what = { action: 'attachment.read', recordType: 'attachments', recordId: id, operationId };
      await this.audit.write(em, { actor: officer, kind: 'read', ...what });
      return this.commands.show(attachment, { reader: officer, now, em });
    });
  }

  /** All files of a record that its reader sees. */
  list(officer: Officer, { recordType, recordId }: RecordOfAttachments): Promise<AttachmentView[]> {
    return this.work.as(officer, async (em, now) => this.listed({ em, now, reader: officer }, recordType, recordId));
  }

  confirmFree(by: Acting, id: string, { noFaces, noSignatures, noNames }: ConfirmFreeDto): Promise<AttachmentView> {
    if (!noFaces || !noSignatures || !noNames) throw new Problem('attachment_unchecked');
    return this.commands.act(by, { id, action: 'confirm_free' });
  }

  act(by: Acting, id: string, action: AttachmentAction, reason?: string): Promise<AttachmentView> {
    return this.commands.act(by, { id, action, reason });
  }

  private async listed(glance: Glance, recordType: string, recordId: string): Promise<AttachmentView[]> {
    const { em, reader } = glance;
    const at = await this.record(glance, { recordType, recordId });
    const attachments = await this.commands.store.of(em, reader, at);
    const records = attachments.map(({ id }) => id);
    const what = { action: 'attachment.list', recordType: 'attachments', records };
    await this.audit.write(em, { actor: reader, kind: 'search', ...what });
    return attachments.map((attachment) => this.commands.show(attachment, glance));
  }

  private async record(glance: Glance, { recordType, recordId }: RecordOfAttachments) {
    const at = { recordType: this.commands.records.tableOf(recordType) ?? '', recordId };
    if (!(await this.commands.records.find(glance, at))) throw new Problem('not_found');
    return at;
  }
}
