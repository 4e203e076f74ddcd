import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import { AgreementFinder } from '../readmission-agreements/agreement.reader.js';
import { CompetentAuthorityReader } from '../readmission-agreements/competent-authority.reader.js';
import { ProfileReader } from '../readmission-agreements/profile.reader.js';
import type { Transit } from './transit.entity.js';
import type { Pinned, Term, TransitTerms } from './transit.terms.js';

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** What the agreements say of transits, and who is competent for them. */
@Injectable()
export class TransitLaw {
  constructor(
    private readonly profiles: ProfileReader,
    private readonly finder: AgreementFinder,
    private readonly authorities: CompetentAuthorityReader,
  ) {}

  /** Refuses an agreement that is none of these two states, or not in force. */
  async assertKnown(
    em: EntityManager,
    agreement: string,
    { from, to, now }: { from: string; to: string; now: Date },
  ): Promise<void> {
    const { candidates } = await this.finder.find(em, { from, to, on: dayOf(now) });
    if (!candidates.some((one) => one.agreement === agreement)) throw new Problem('transit_not_covered', { agreement });
  }

  /** As the register is today: pinned, and not changed by what becomes known later. */
  async terms(em: EntityManager, { agreement }: Transit, now: Date): Promise<TransitTerms> {
    const { transit, noticeMin, registerVersion, on } = await this.profiles.profile(em, agreement, { on: dayOf(now) });
    const { reply = null, leadTimeWeekend = null, executeWithin = null, custodyMax = null } = transit.value ?? {};
    const { transit: asked, transitReply, transitReplyBefore } = noticeMin.value ?? {};
    return {
      registerVersion,
      on,
      // A protocol says how long before it is asked for and within what time it is answered, and goes before the agreement that it carries out.
      leadTime: asked ? pinned(asked, noticeMin) : pinned(transit.value?.leadTime ?? null, transit),
      leadTimeWeekend: pinned(asked ? null : leadTimeWeekend, transit),
      reply: transitReply ? pinned(transitReply, noticeMin) : pinned(reply, transit),
      replyBefore: pinned(transitReplyBefore ?? null, noticeMin),
      executeWithin: pinned(executeWithin, transit),
      custodyMax: pinned(custodyMax, transit),
      notice: pinned(noticeMin.value?.readmission ?? null, noticeMin),
      plan: pinned(noticeMin.value?.transitPlan ?? null, noticeMin),
    };
  }

  /** Who deals with transits there: as the register says, or else whom the form has to name. */
  async competent(em: EntityManager, country: string, now: Date): Promise<string> {
    const named = await this.authorities.of(em, country, 'transit', { on: dayOf(now) });
    const first = named?.held[0];
    if (first === undefined) throw new Problem('no_such_unit', { country, function: 'transit' });
    return first;
  }
}

const pinned = (value: Term | null, { sure, article }: { sure: boolean; article: string | null }): Pinned => ({
  value,
  sure,
  article,
});
