import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { ErrorClaimDrafts } from './error-claim.drafts.js';
import type { ErrorClaimsQueryDto, ErrorClaimView, OpenErrorClaimDto, ReviseErrorClaimDto } from './error-claim.dto.js';
import { ErrorClaimStore } from './error-claim.store.js';
import { showErrorClaim } from './error-claim.view.js';
import { errorClaimWorkflow, type ErrorClaimAction } from './error-claim.workflow.js';

/** Claims that somebody was handed over in error. */
@Injectable()
export class ErrorClaimsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: ErrorClaimDrafts,
    store: ErrorClaimStore,
    kinds: Kinds,
  ) {
    const law = { workflow: errorClaimWorkflow, store, view: showErrorClaim, filesBySide: true } as const;
    this.kind = kinds.add({ ...law, reads: 'error_claim.read' });
  }

  open(by: Acting, form: OpenErrorClaimDto): Promise<ErrorClaimView> {
    return this.cases.open(this.kind, by, (em) => this.drafts.opened(em, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: ErrorClaimsQueryDto): Promise<PageOf<ErrorClaimView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ErrorClaimView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseErrorClaimDto): Promise<ErrorClaimView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject }) => this.drafts.revise(subject, form),
    });
  }

  conclude(by: Acting, id: string, findings: string): Promise<ErrorClaimView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'conclude',
      change: ({ subject }) => void (subject.findings = findings),
    });
  }

  act(by: Acting, id: string, action: ErrorClaimAction, reason?: string): Promise<ErrorClaimView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
