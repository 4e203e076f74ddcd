import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Ceiling } from '../core/handling/ceiling.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { AccountStore } from './account.store.js';
import type { DebriefingView } from './debriefing-view.dto.js';
import { DebriefingKind } from './debriefing.kind.js';
import { DebriefingStore } from './debriefing.store.js';
import type { GradeDto, SanitiseDebriefingDto } from './review.dto.js';

/** What those who took no part in an interview make of it. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly debriefings: DebriefingKind,
    private readonly accounts: AccountStore,
    private readonly store: DebriefingStore,
    private readonly ceiling: Ceiling,
  ) {}

  grade(by: Acting, id: string, form: GradeDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'grade',
      change: async ({ subject, now }, em) => {
        await this.assertHandling(em, form);
        const { h3Text = null, gradeOriginal = null, collectedOn = null } = form;
        const graded = { gradedBy: by.officer.id, gradedAt: now };
        Object.assign(subject, { ...form, h3Text, gradeOriginal, collectedOn, ...graded });
      },
    });
  }

  /** The text for those who were not there. Whoever writes it does not release it. */
  sanitise(by: Acting, id: string, form: SanitiseDebriefingDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'sanitise',
      change: async ({ subject, now }, em) => {
        const { text, language, identifyingDetailsRemoved, reidentificationRisk } = form;
        if (!identifyingDetailsRemoved) throw new Problem('not_sanitised');
        const madeBy = by.officer.id;
        await this.accounts.putExtract(em, { debriefingId: id, text, language, madeBy, madeAt: now });
        Object.assign(subject, { reidentificationRisk, sanitisedBy: madeBy, sanitisedAt: now });
      },
    });
  }

  private async assertHandling(em: EntityManager, form: GradeDto): Promise<void> {
    const { handlingCodes, h3Text, purposes, classification, releasableTo } = form;
    this.ceiling.assertHolds(classification);
    if (!handlingCodes.includes('H0') || purposes.length === 0) throw new Problem('handling_incomplete');
    if (handlingCodes.includes('H3') !== (h3Text !== undefined)) throw new Problem('h3_without_words');
    if ((await this.store.unknownCountries(em, releasableTo)).length > 0)
      throw new Problem('unknown_reference', { field: 'releasableTo' });
  }
}
