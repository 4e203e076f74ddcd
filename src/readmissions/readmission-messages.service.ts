import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { sideOf } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import type { PutReadmissionMessageDto } from './readmission-message.dto.js';
import type { Readmission } from './readmission.entity.js';
import { ReadmissionMessages } from './readmission.messages.js';
import { beforeItLeaves } from './readmission.steps.workflow.js';
import { ReadmissionStore } from './readmission.store.js';
import type { ReadmissionMessageView } from './readmission.view.dto.js';
import { showReadmissionMessage } from './readmission.view.js';

/** What a side says besides the acts of the case. It changes nothing: not the state, and no limit that runs. */
@Injectable()
export class ReadmissionMessagesService {
  constructor(
    private readonly commands: Commands,
    private readonly store: ReadmissionStore,
    private readonly messages: ReadmissionMessages,
    private readonly audit: AuditTrail,
  ) {}

  /** Under the sender's own id: what comes again is the same message, whenever it comes. */
  put(
    by: Acting,
    { id, messageId }: { id: string; messageId: string },
    form: PutReadmissionMessageDto,
  ): Promise<ReadmissionMessageView> {
    return this.commands.run<ReadmissionMessageView>(by, {
      first: async (em, now) => {
        const readmission = await this.store.get(em, by.officer, id);
        const { kind, side = sideOf(readmission, by.officer.country), ...said } = form;
        if (!(await this.messages.earlier(em, id, messageId, said))) {
          assertShared(readmission);
          await this.messages.keep({ em, now }, readmission, by.officer, { id: messageId, kind, side, said });
          const what = { action: 'readmission.message', recordType: 'readmissions', recordId: id };
          await this.audit.write(em, { actor: by.officer, kind: 'act', ...what, details: { message: messageId } });
        }
        const kept = await this.store.messageById(em, messageId);
        if (!kept) throw new Problem('not_found');
        return { id: messageId, answer: showReadmissionMessage(kept) };
      },
      again: async (em) => {
        const kept = await this.store.messageById(em, messageId);
        if (!kept) throw new Problem('not_found');
        return showReadmissionMessage(kept);
      },
    });
  }
}

const beingPrepared: readonly string[] = ['draft', ...beforeItLeaves];

/** Refuses what would be said to nobody: before it was sent, while it is prepared anew, and when all that was said is erased. */
function assertShared({ state, sentAt }: Readmission): void {
  if (sentAt === null || beingPrepared.includes(state)) throw new Problem('nothing_sent_yet');
  if (state === 'erased') throw new Problem('wrong_state', { state });
}
