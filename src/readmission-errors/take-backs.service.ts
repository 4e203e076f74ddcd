import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import type { MayBeHeard } from '../core/exchange/taken-down.dto.js';
import type { Acting } from '../core/work/acting.js';
import type {
  ErrorClaimView,
  FailTakeBackDto,
  PlanTakeBackDto,
  PostponeTakeBackDto,
  SignTakeBackDto,
} from './error-claim.dto.js';
import { ErrorClaimsService } from './error-claims.service.js';
import { TakeBack } from './take-back.js';

/** The way back: planned, notified, agreed to, made, and signed by both sides, as the way there was. */
@Injectable()
export class TakeBacksService {
  constructor(
    private readonly cases: Cases,
    private readonly claims: ErrorClaimsService,
    private readonly back: TakeBack,
  ) {}

  plan(by: Acting, id: string, form: PlanTakeBackDto): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'plan',
      change: (attempt, em) => this.back.plan(em, attempt, form),
    });
  }

  notify(by: Acting, id: string, { heard }: MayBeHeard): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'notify',
      change: (attempt) => assertHeard(attempt, { side: 'other', action: 'notify', heard }),
    });
  }

  confirm(by: Acting, id: string, { heard }: MayBeHeard): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'confirm',
      change: (attempt) => assertHeard(attempt, { side: 'owner', action: 'confirm', heard }),
    });
  }

  /** By either side: what the one without account has said is taken down. */
  postpone(by: Acting, id: string, { heard, reason }: PostponeTakeBackDto): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'postpone',
      reason,
      change: (attempt) => {
        const { elsewhere } = attempt.subject;
        if (heard) assertHeard(attempt, { side: elsewhere ?? 'other', action: 'postpone', heard });
      },
    });
  }

  sign(by: Acting, id: string, form: SignTakeBackDto): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'sign',
      change: (attempt, em) => this.back.sign(em, attempt, form),
    });
  }

  fail(by: Acting, id: string, { ground }: FailTakeBackDto): Promise<ErrorClaimView> {
    return this.cases.act(this.claims.kind, by, {
      id,
      action: 'fail',
      change: ({ subject }) => void (subject.failedOn = ground),
    });
  }
}
