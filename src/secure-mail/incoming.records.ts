import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Classification } from '../core/handling/handling.codes.js';
import { Work } from '../core/work/work.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { NoticeTaken } from '../correction-notices/notice-taking.desk.js';
import { NoticeTakingDesk } from '../correction-notices/notice-taking.desk.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import { UsePermissionTakingDesk, type PermissionAsked } from '../use-permissions/use-permission-taking.desk.js';
import type { MailedNotice, MailedPermission, Message } from './message.js';

/** Where a reason is asked for, and none came with the message. */
const NO_REASON = 'Told by secure mail.';

/** Takes down what is said about something that went with a request: whole or not at all, and once. */
@Injectable()
export class IncomingRecords {
  constructor(
    private readonly work: Work,
    private readonly notices: NoticeTakingDesk,
    private readonly permissions: UsePermissionTakingDesk,
    private readonly items: TransmissionReader,
  ) {}

  async take(office: Officer, requestId: string, message: Message): Promise<void> {
    await this.work.as(office, async (em, now) => {
      const unit = { em, now };
      const { notice, permission, outcome } = message;
      if (message.kind === 'correction_notice' && notice)
        return this.notices.open({ ...unit, reader: office }, noticeOf(notice, requestId, message));
      if (message.kind === 'use_permission_request' && permission)
        return this.ask(unit, office, { permission, requestId, message });
      if (outcome) return this.answered(unit, office, { requestId, message, outcome });
      return undefined;
    });
  }

  private async ask(
    unit: Unit,
    office: Officer,
    { permission, requestId, message }: { permission: MailedPermission; requestId: string; message: Message },
  ): Promise<void> {
    const { id: externalId, item: itemId, newPurpose = null, legalBasis = null, ...said } = permission;
    const item = await this.items.find(unit.em, office, itemId);
    const { country } = message.from;
    const asked = { ...said, newPurpose, legalBasis, externalId, requestId, country, item } as PermissionAsked;
    await this.permissions.open({ ...unit, reader: office }, asked);
  }

  private async answered(
    unit: Unit,
    office: Officer,
    { requestId, message, outcome }: { requestId: string; message: Message; outcome: NonNullable<Message['outcome']> },
  ): Promise<void> {
    const { from, text: reason = NO_REASON, kind } = message;
    const { id, outcome: state, conditions = null, expiresAt } = outcome;
    const told = { id, requestId, state, reason };
    if (kind === 'correction_notice_answer') return this.notices.answer(unit, office, { ...told, by: from });
    const until = expiresAt === undefined ? null : new Date(expiresAt);
    const answer = { ...told, country: from.country, conditions, expiresAt: until };
    if (kind === 'use_permission_answer') return this.permissions.answer(unit, office, answer);
    return this.permissions.withdraw(unit, office, answer);
  }
}

function noticeOf(notice: MailedNotice, requestId: string, { from: issuer }: Message): NoticeTaken {
  const { id: externalId, item: itemId, grounds, corrected, classification = null } = notice;
  const { direction, kind } = notice as unknown as Pick<NoticeTaken, 'direction' | 'kind'>;
  const right = corrected && { statements: [], identifiers: [], ...corrected };
  return {
    externalId,
    itemId,
    grounds,
    direction,
    kind,
    issuer,
    requestId,
    classification: classification as Classification | null,
    corrected: (right ?? null) as NoticeTaken['corrected'],
  };
}
