import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { ProfileDto, SpecialCategoriesDto } from './profile.dto.js';
import type { RouteLeg } from './leg.entity.js';
import { AccountStore } from './account.store.js';
import type { DebriefingView } from './debriefing-view.dto.js';
import { DebriefingConcerns } from './debriefing.concerns.js';
import { DebriefingKind } from './debriefing.kind.js';
import type { LegDto } from './leg.dto.js';
import { SpecialSeal } from './special.seal.js';

/** Who tells, and the way that they came. */
@Injectable()
export class WaysService {
  constructor(
    private readonly debriefings: DebriefingKind,
    private readonly accounts: AccountStore,
    private readonly concerns: DebriefingConcerns,
    private readonly seal: SpecialSeal,
  ) {}

  putProfile(by: Acting, id: string, { special, ...form }: ProfileDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'put_profile',
      change: async ({ subject, now }, em) => {
        const words = special ? volunteered(special) : null;
        const {
          region = null,
          education = null,
          occupation = null,
          adultsInFamily = null,
          childrenInFamily = null,
        } = form;
        const optional = { region, education, occupation, adultsInFamily, childrenInFamily };
        const documents = form.documents.map(({ kind, fate, country = null }) => ({ kind, fate, country }));
        const sealed = words && this.seal.close(id, words);
        await this.accounts.putProfile(em, { ...form, ...optional, documents, debriefingId: id, special: sealed });
        subject.containsSpecialCategory = sealed !== null;
        subject.specialSince = sealed ? (subject.specialSince ?? now) : null;
      },
    });
  }

  putLeg(by: Acting, id: string, legId: string, form: LegDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'put_leg',
      change: async ({ subject, now }, em) => {
        assertFitsTogether(form);
        await this.assertKnown(em, form);
        await this.accounts.putLeg(em, legOf({ id: legId, debriefingId: id }, form));
        if (form.pushBackReported)
          await this.concerns.report(subject, { where: 'ROUTE_LEG' }, { reader: by.officer, now, em });
      },
    });
  }

  removeLeg(by: Acting, id: string, legId: string): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'remove_leg',
      change: async (_, em) => {
        if (!(await this.accounts.removeLeg(em, id, legId))) throw new Problem('not_found');
      },
    });
  }

  /** What the officer cannot see does not exist for them. */
  private async assertKnown(em: EntityManager, { facilitatorId, borderSection }: LegDto): Promise<void> {
    if (facilitatorId && !(await this.accounts.seesSubject(em, facilitatorId)))
      throw new Problem('unknown_reference', { field: 'facilitatorId' });
    if (borderSection && !(await this.accounts.knowsBorderSection(em, borderSection)))
      throw new Problem('unknown_reference', { field: 'borderSection' });
  }
}

/** Ethnic origin, religion and health are not asked for: only what the interviewee brought up is taken down. */
function volunteered({ volunteered: said, ...words }: SpecialCategoriesDto) {
  if (!said) throw new Problem('special_category_not_volunteered');
  const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
  return Object.keys(given).length > 0 ? given : null;
}

function assertFitsTogether({ facilitated, facilitatorId, price, currency, dateFrom, dateTo }: LegDto): void {
  if (facilitatorId && !facilitated) throw new Problem('inconsistent', { field: 'facilitated' });
  if ((price === undefined) !== (currency === undefined)) throw new Problem('inconsistent', { field: 'currency' });
  const length = Math.min(dateFrom?.length ?? 0, dateTo?.length ?? 0);
  if (dateFrom && dateTo && dateTo.slice(0, length) < dateFrom.slice(0, length))
    throw new Problem('ends_before_it_begins');
}

const UNSAID = {
  fromPlace: null,
  toPlace: null,
  dateFrom: null,
  dateTo: null,
  borderSection: null,
  facilitatorId: null,
  currency: null,
  priceBasis: null,
  paidTo: null,
  paymentMethod: null,
  groupSize: null,
  accommodation: null,
  treatment: null,
};

function legOf(which: Pick<RouteLeg, 'id' | 'debriefingId'>, { price, ...form }: LegDto): RouteLeg {
  const said = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== undefined)) as Omit<
    LegDto,
    'price'
  >;
  return { ...UNSAID, ...said, ...which, price: price === undefined ? null : String(price) };
}
