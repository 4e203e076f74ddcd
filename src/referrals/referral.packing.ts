import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { Subject } from '../subjects/subject.entity.js';
import { ReferralDrafts } from './referral.drafts.js';
import type { Referral } from './referral.entity.js';
import { ReferralLaw } from './referral.law.js';
import { isEmpty, packageOf } from './referral.package.js';
import { ReferralPapers } from './referral.papers.js';
import { kept, takesTwo } from './referral.rules.js';

/** What its author may ask, and what leaves for it. */
@Injectable()
export class ReferralPacking {
  constructor(
    private readonly drafts: ReferralDrafts,
    private readonly law: ReferralLaw,
    private readonly papers: ReferralPapers,
    private readonly authorities: AuthorityReader,
  ) {}

  async categorise(unit: Unit, officer: Officer, referral: Referral): Promise<void> {
    await this.examined(unit, officer, referral);
  }

  /** Refuses what its handling keeps here, and what nothing could be found by. */
  async pack(em: EntityManager, officer: Officer, { subject: referral, now }: Attempt<Referral>): Promise<void> {
    const subject = await this.examined({ em, now }, officer, referral);
    const objection = kept({ subject: referral, now });
    if (objection) throw new Problem(objection);
    const { traits, paperIds } = await this.papers.goingWith(em, officer, referral, subject);
    if (!traits || isEmpty(traits)) throw new Problem('nothing_to_search');
    referral.paperIds = paperIds;
    if (takesTwo(referral)) referral.dpoNotifiedAt ??= now;
    const names = await this.authorities.names(em, [referral.authorAuthorityId]);
    const authority = names.get(referral.authorAuthorityId) ?? '';
    referral.package = packageOf(referral, { subject, traits, authority });
  }

  private async examined(unit: Unit, officer: Officer, referral: Referral): Promise<Subject> {
    const { em } = unit;
    const subject = await this.drafts.subjectOf(em, officer, referral.subjectId);
    await this.drafts.look(unit, referral, subject);
    await this.law.assertEligible(em, referral, subject);
    await this.drafts.assertReleased(em, subject);
    return subject;
  }
}
