import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Attempt } from '../core/workflow/workflow.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import type { ErrorClaim } from './error-claim.entity.js';
import { ErrorClaimStore } from './error-claim.store.js';

/** A claim goes to the other side, with who it really is: the logs of both have it. */
@Injectable()
export class ErrorClaimSending {
  constructor(
    private readonly store: ErrorClaimStore,
    private readonly log: TransmissionLogDesk,
  ) {}

  /** Written down at once, because the judge of the readmission asks about it in the same unit of work. */
  async send(em: EntityManager, { subject, now }: Attempt<ErrorClaim>): Promise<void> {
    const { id, sentAt, inTime } = subject;
    await this.store.note(em, id, { sentAt, inTime });
    await this.log.sent(em, subject, { at: now, code: 'error_claim' });
  }

  /** Not open between the two any more: the judge of the readmission asks about that, too. */
  async settle(em: EntityManager, { subject, now }: Attempt<ErrorClaim>): Promise<void> {
    subject.settledAt = now;
    await this.store.note(em, subject.id, { settledAt: now });
  }
}
