import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import type { MayBeHeard } from '../core/exchange/taken-down.dto.js';
import type { Acting } from '../core/work/acting.js';
import { ReadmissionDesk } from '../readmissions/readmission.desk.js';
import type {
  AcceptErrorClaimDto,
  ErrorClaimView,
  RejectErrorClaimDto,
  WithdrawErrorClaimDto,
} from './error-claim.dto.js';
import { ErrorClaimSending } from './error-claim.sending.js';
import { ErrorClaimsService } from './error-claims.service.js';

/** What is claimed, and what is answered: the readmission follows in the same unit of work, by its own law. */
@Injectable()
export class ErrorClaimAnswersService {
  constructor(
    private readonly cases: Cases,
    private readonly claims: ErrorClaimsService,
    private readonly sending: ErrorClaimSending,
    private readonly readmissions: ReadmissionDesk,
  ) {}

  lodge(by: Acting, id: string, { heard }: MayBeHeard): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'lodge',
      at: heard?.at,
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'owner', action: 'lodge', heard, since: attempt.subject.handedOverAt });
        await this.sending.send(em, attempt);
        const { subject, now } = attempt;
        const { refNo, readmissionId } = subject;
        const said = { text: refNo, ...channelOf(heard) };
        const { state } = await this.readmissions.act({ em, now }, readmissionId, 'claim_error', {
          as: by.officer,
          said,
        });
        subject.caseState = state;
      },
    });
  }

  /** Kept; the readmission is not touched by it. */
  keepAsLate(by: Acting, id: string, { heard }: MayBeHeard): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'keep_as_late',
      at: heard?.at,
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'owner', action: 'keep_as_late', heard, since: attempt.subject.handedOverAt });
        await this.sending.send(em, attempt);
      },
    });
  }

  /** Costs of the way back and of the escort are the requesting state's, where the claim is justified in full. */
  accept(by: Acting, id: string, { heard, justifiedInFull, answer }: AcceptErrorClaimDto): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'accept',
      at: heard?.at,
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'other', action: 'accept', heard });
        const { subject, now } = attempt;
        Object.assign(subject, { answer: answer ?? null, costs: justifiedInFull ? 'requesting' : 'each_its_own' });
        const deed = { as: by.officer, said: { text: subject.refNo, ...channelOf(heard) } };
        const { state } = await this.readmissions.act({ em, now }, subject.readmissionId, 'take_back', deed);
        subject.caseState = state;
      },
    });
  }

  reject(by: Acting, id: string, { heard, reason }: RejectErrorClaimDto): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'reject',
      reason,
      at: heard?.at,
      change: async (attempt, em) => {
        assertHeard(attempt, { side: 'other', action: 'reject', heard });
        const { subject, now } = attempt;
        Object.assign(subject, { answer: reason });
        await this.sending.settle(em, attempt);
        const deed = { as: by.officer, said: { text: reason, ...channelOf(heard) } };
        const { state } = await this.readmissions.act({ em, now }, subject.readmissionId, 'reject_claim', deed);
        subject.caseState = state;
      },
    });
  }

  /** What the other side knows of, it learns of; the readmission is again as it was before the claim. */
  withdraw(by: Acting, id: string, { heard, reason }: WithdrawErrorClaimDto): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'withdraw',
      reason,
      at: heard?.at,
      change: async (attempt, em) => {
        const { subject, now } = attempt;
        if (subject.sentAt === null || subject.settledAt !== null) return;
        assertHeard(attempt, { side: 'owner', action: 'withdraw', heard });
        await this.sending.settle(em, attempt);
        const deed = { as: by.officer, said: { text: reason, ...channelOf(heard) } };
        const { state } = await this.readmissions.act({ em, now }, subject.readmissionId, 'withdraw_claim', deed);
        subject.caseState = state;
      },
    });
  }
}

/** In the case it is said by the same channel by which it was heard. */
const channelOf = (heard: MayBeHeard['heard']) =>
  heard ? ({ channel: 'other_system', externalRef: heard.reference, at: heard.at } as const) : {};
