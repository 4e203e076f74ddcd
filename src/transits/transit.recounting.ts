import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Calendar } from '../clocks/calendar.reader.js';
import { dueBefore, dueFrom } from '../readmission-deadlines/limits.reader.js';
import {
  LimitedCasesRegistry,
  movedBetween,
  type LimitedCases,
  type NextCases,
  type Recounted,
} from '../readmission-deadlines/limited-cases.registry.js';
import type { Transit } from './transit.entity.js';
import { onReplyDay, whenTheConsentRunsOut } from './transit.rules.js';
import { replyDueBy } from './transit.terms.js';
import { TransitStore } from './transit.store.js';

export type TransitLimits = Pick<Transit, 'replyDue' | 'replySafe' | 'executeBy' | 'notifyBy' | 'dueAt'>;

/** The limits that run in a transit (D15, D16, and its notice), counted again by days that were corrected. */
@Injectable()
export class TransitRecounting implements LimitedCases {
  readonly table = 'transits';

  constructor(
    private readonly store: TransitStore,
    registry: LimitedCasesRegistry,
  ) {
    registry.add(this);
  }

  countries(em: EntityManager): Promise<string[]> {
    return this.store.limitedIn(em);
  }

  async recount(em: EntityManager, calendar: Calendar, next: NextCases): Promise<Recounted[]> {
    const all: Recounted[] = [];
    for (const transit of await this.store.limited(em, next)) {
      const { replyDue, replySafe, executeBy, notifyBy, dueAt } = transit;
      const after = limitsOf(transit, calendar);
      const moved = movedBetween({ replyDue, replySafe, executeBy, notifyBy, dueAt }, after);
      if (moved) await this.store.move(em, transit.id, after);
      all.push({ id: transit.id, moved });
    }
    return all;
  }
}

/** As they were counted when it was asked for, consented to and planned; only by other days. */
export function limitsOf(transit: Transit, calendar: Calendar): TransitLimits {
  const { replyDue, replySafe, executeBy, notifyBy, dueAt, state } = transit;
  const before = { replyDue, replySafe, executeBy, notifyBy, dueAt };
  if (state === 'requested') {
    const { reply, replyBefore } = transit.terms ?? {};
    if (!reply?.value || !transit.sentAt) return before;
    const back = replyBefore?.value ? dueBefore(replyBefore.value, transit.entersAt, calendar) : null;
    const due = dueFrom(reply.value, transit.sentAt, calendar);
    const { conservative, safe } = replyDueBy(due, back, transit.sentAt);
    const after = { ...before, replyDue: conservative, replySafe: safe };
    return { ...after, dueAt: onReplyDay(transit.sentAt, { ...transit, ...after }) };
  }
  const { executeWithin, notice } = transit.terms ?? {};
  const after = { ...before };
  if (executeWithin?.sure && executeWithin.value && transit.decidedAt)
    after.executeBy = dueFrom(executeWithin.value, transit.decidedAt, calendar).conservative;
  if (notice?.sure && notice.value) after.notifyBy = dueBefore(notice.value, transit.entersAt, calendar).conservative;
  // With an obstacle in the way, it is the new plan that is waited for.
  if (state === 'obstructed') return after;
  return { ...after, dueAt: whenTheConsentRunsOut(transit.openedAt, { ...transit, ...after }) };
}
