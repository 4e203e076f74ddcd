import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { seen, type Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { Transitions, type Move } from '../core/workflow/transitions.js';
import type { AttachmentView } from './attachment.dto.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentRecords } from './attachment.records.js';
import { AttachmentStore } from './attachment.store.js';
import { showAttachment } from './attachment.view.js';
import { attachmentWorkflow, type AttachmentAction } from './attachment.workflow.js';
import { StoredFileSweep } from './stored-file.sweep.js';

/** Opening and acting, as `Cases` does it for records: an attachment is seen through its record and has no sight of its own. */
@Injectable()
export class AttachmentCommands {
  readonly records: AttachmentRecords;

  constructor(
    readonly store: AttachmentStore,
    private readonly commands: Commands,
    private readonly transitions: Transitions,
    private readonly sweep: StoredFileSweep,
  ) {
    this.records = store.records;
  }

  open(by: Acting, make: (glance: Glance) => Promise<Attachment>): Promise<AttachmentView> {
    const actor = by.officer;
    return this.commands.run(by, {
      first: async (em, now) => {
        const glance = { reader: actor, now, em };
        const what = { entity: Attachment, actor, subject: await make(glance) };
        const subject = await this.transitions.open({ em, now }, attachmentWorkflow, what);
        return { id: subject.id, answer: this.show(subject, glance) };
      },
      again: async (em, id, now) => this.show(await this.store.get(em, actor, id), { reader: actor, now, em }),
    });
  }

  /** What it lets go of is erased at once, when the act is done. */
  async act(by: Acting, move: Omit<Move<Attachment, AttachmentAction>, 'actor' | 'version'>): Promise<AttachmentView> {
    const [version, actor] = [seen(by), by.officer];
    const answer = await this.commands.run(by, {
      first: async (em, now) => {
        const command = { ...move, actor, version };
        const moved = await this.transitions.run({ em, now }, attachmentWorkflow, this.store, command);
        return { id: moved.id, answer: this.show(moved, { reader: actor, now, em }) };
      },
      again: async (em, id, now) => this.show(await this.store.get(em, actor, id), { reader: actor, now, em }),
    });
    await this.sweep.now();
    return answer;
  }

  show(attachment: Attachment, glance: Glance): AttachmentView {
    return showAttachment(attachment, this.records.nameOf(attachment.recordType), glance);
  }
}
