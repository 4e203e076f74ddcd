import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { isRepeated } from '../core/work/commands.js';
import { Work } from '../core/work/work.js';
import { objection } from '../core/workflow/workflow.js';
import type { Attachment } from './attachment.entity.js';
import { AttachmentStore } from './attachment.store.js';
import { StoredFileDesk, type IncomingFile } from './stored-file.desk.js';
import { attachmentWorkflow, type AttachmentAction } from './attachment.workflow.js';

/** Keeps database and storage in step: no row points to a file that is not there, and no file outlives its row for long. */
@Injectable()
export class AttachmentVault {
  constructor(
    private readonly work: Work,
    private readonly store: AttachmentStore,
    private readonly files: StoredFileDesk,
    private readonly audit: AuditTrail,
  ) {}

  /** The attachment, if this officer may do that to it now, or has just done it with this very command. */
  async open(by: Acting, id: string, actionOn: (attachment: Attachment) => AttachmentAction): Promise<Attachment> {
    return this.work.as(by.officer, async (em, now) => {
      const subject = await this.store.get(em, by.officer, id);
      const action = actionOn(subject);
      const refused = objection(attachmentWorkflow, action, { subject, actor: by.officer, now });
      if (refused && !(await isRepeated(em, by))) throw new Problem(refused, { action, state: subject.state });
      return subject;
    });
  }

  /** `use` is what begins to point to it; if it is refused, the file goes again. */
  write<T>(officer: Officer, file: IncomingFile, use: (key: string) => Promise<T>): Promise<T> {
    return this.files.write(officer, file, use);
  }

  /** For somebody to read: entered in the trail before the first byte leaves. */
  async read(
    officer: Officer,
    id: string,
    which: 'file' | 'preview',
  ): Promise<{ stream: Readable; attachment: Attachment }> {
    const attachment = await this.work.as(officer, async (em) => {
      const found = await this.store.get(em, officer, id);
      const { operationId } = found;
      const what = { action: `attachment.read_${which}`, recordType: 'attachments', recordId: id, operationId };
      await this.audit.write(em, { actor: officer, kind: 'read', ...what });
      return found;
    });
    const redacts = attachment.openedBy === officer.id || attachment.recordOpen;
    const key = which === 'file' ? attachment.fileKey : redacts ? attachment.previewKey : null;
    if (key === null) throw new Problem('not_found');
    return { stream: await this.files.read(key), attachment };
  }

  /** For ourselves, to make another version of it. */
  copy({ fileKey }: Attachment): Promise<Readable> {
    if (fileKey === null) throw new Problem('not_found');
    return this.files.read(fileKey);
  }
}
