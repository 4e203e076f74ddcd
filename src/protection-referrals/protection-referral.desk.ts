import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { ProtectionReferralDrafts, type ReferralForm } from './protection-referral.drafts.js';
import type { ProtectionReferral } from './protection-referral.entity.js';
import { onlySupervises } from './protection-referral.rules.js';
import { ProtectionReferralStore } from './protection-referral.store.js';
import { showProtectionReferral } from './protection-referral.view.js';
import { protectionReferralWorkflow } from './protection-referral.workflow.js';

/** Refers a person in need, for whichever feature has noticed it, in that feature's unit of work. */
@Injectable()
export class ProtectionReferralDesk {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: ProtectionReferralDrafts,
    store: ProtectionReferralStore,
    kinds: Kinds,
  ) {
    const view = showProtectionReferral;
    const law = { workflow: protectionReferralWorkflow, store, view };
    const showsFiles = (referral: ProtectionReferral, { reader }: Glance) => !onlySupervises(referral, reader);
    this.kind = kinds.add({ ...law, reads: 'protection_referral.read', showsFiles });
  }

  /** Opens a referral to each authority that the needs call for, and answers the most urgent of them. */
  async open(
    glance: Glance,
    form: ReferralForm & { readonly sourceType: string; readonly sourceId: string },
  ): Promise<{ id: string; dueAt: Date | null }> {
    const [first, ...others] = await this.drafts.from(form, glance);
    const { id, dueAt } = await this.cases.opened(this.kind, glance, first);
    for (const other of others) await this.cases.opened(this.kind, glance, other);
    return { id, dueAt };
  }
}
