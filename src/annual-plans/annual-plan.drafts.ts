import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { BorderSectionReader } from '../border-sections/border-section.reader.js';
import { Problem } from '../core/problems.js';
import { RiskItemReader } from '../risk-analyses/risk-item.reader.js';
import type { PartyDto, PlanEntryDto } from './annual-plan.dto.js';
import { AnnualPlanEntry, AnnualPlanParty } from './annual-plan.entity.js';

/** Makes parties and entries of a plan out of forms: looks up what the forms refer to. */
@Injectable()
export class AnnualPlanDrafts {
  constructor(
    private readonly authorities: AuthorityReader,
    private readonly borders: BorderSectionReader,
    private readonly riskItems: RiskItemReader,
  ) {}

  /** Each a state, with an authority of its own; a body confirms nothing. */
  async parties(em: EntityManager, planId: string, forms: readonly PartyDto[], now: Date): Promise<AnnualPlanParty[]> {
    if (new Set(forms.map(({ country }) => country)).size < forms.length) throw new Problem('conflict');
    for (const { country, authorityId } of forms) {
      const authority = await this.authorities.find(em, authorityId, now);
      if (!authority) throw new Problem('unknown_reference', { field: 'parties' });
      if (authority.country !== country || authority.kind === 'agency')
        throw new Problem('inconsistent', { field: 'parties' });
    }
    const unconfirmed = { confirmedAt: null, confirmedBy: null };
    return forms.map((form) => Object.assign(new AnnualPlanParty(), form, unconfirmed, { planId }));
  }

  async entry(
    em: EntityManager,
    { planId, id, year }: { planId: string; id: string; year: number },
    form: PlanEntryDto,
  ): Promise<AnnualPlanEntry> {
    const { startsOn, endsOn = null, riskItemId = null, note = null } = form;
    if (endsOn !== null && endsOn < startsOn) throw new Problem('ends_before_it_begins');
    if (endsOn === null && form.type !== 'bilateral_deployment') throw new Problem('no_end');
    if (Number(startsOn.slice(0, 4)) !== year) throw new Problem('outside_the_year', { year });
    if (!(await this.borders.allKnown(em, form.borderSections)))
      throw new Problem('unknown_reference', { field: 'borderSections' });
    if (riskItemId && !(await this.riskItems.released(em, riskItemId))) throw new Problem('no_risk_item');
    return Object.assign(new AnnualPlanEntry(), form, { id, planId, endsOn, riskItemId, note });
  }
}
