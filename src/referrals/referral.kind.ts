import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import type { Acting } from '../core/work/acting.js';
import type { Move } from '../core/workflow/transitions.js';
import type { Referral } from './referral.entity.js';
import { ReferralStore } from './referral.store.js';
import { eyeOf, showReferral } from './referral.view.js';
import type { ReferralView } from './referral-view.dto.js';
import { referralWorkflow, type ReferralAction } from './referral.workflow.js';

/** The case type, for the services that share it. */
@Injectable()
export class ReferralKind {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    readonly store: ReferralStore,
    kinds: Kinds,
  ) {
    const law = { workflow: referralWorkflow, store, view: showReferral, reads: 'referral.read' } as const;
    this.kind = kinds.add({ ...law, showsFiles: (referral, glance) => eyeOf(referral, glance) === 'whole' });
  }

  act(by: Acting, move: Omit<Move<Referral, ReferralAction>, 'actor' | 'version'>): Promise<ReferralView> {
    return this.cases.act(this.kind, by, move);
  }
}
