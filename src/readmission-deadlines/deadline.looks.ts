import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CalendarReader, type Calendar } from '../clocks/calendar.reader.js';
import { legalCheckNeeded, type SilenceRule } from '../readmission-agreements/profile.reader.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { DeadlinesView, DeadlineView, MoveView } from './deadline.dto.js';
import type { ReadmissionDeadline } from './deadline.entity.js';
import { DeadlineKeeper } from './deadline.keeper.js';
import { DeadlineStore } from './deadline.store.js';
import { showDeadline } from './deadline.view.js';

type SilenceOfCase = SilenceRule & { readonly withoutCalendar?: string };
const NOTHING: SilenceOfCase = { value: 'none', stated: null, toConfirm: [] };

/** Limits as their reader sees them: of both sides, or of their own. */
@Injectable()
export class DeadlineLooks {
  constructor(
    private readonly store: DeadlineStore,
    private readonly keeper: DeadlineKeeper,
    private readonly calendars: CalendarReader,
  ) {}

  async of(em: EntityManager, { id, governing }: Readmission, now: Date): Promise<DeadlinesView> {
    const { value, stated, toConfirm, withoutCalendar }: SilenceOfCase = governing?.silence ?? NOTHING;
    return {
      deadlines: await this.shown(em, await this.store.all(em, id), now),
      silence: value,
      silenceStated: stated,
      silenceToConfirm: [...toConfirm],
      silenceWithoutCalendar: withoutCalendar ?? null,
      legalCheckNeeded: governing ? legalCheckNeeded(governing.profile) : [],
    };
  }

  private async shown(
    em: EntityManager,
    deadlines: readonly ReadmissionDeadline[],
    now: Date,
  ): Promise<DeadlineView[]> {
    const thresholds = await this.keeper.thresholds(em);
    const moves = await this.store.moves(em, deadlines.map(({ id }) => id)); // prettier-ignore
    const calendars = new Map<string, Calendar>();
    for (const { country } of deadlines)
      if (!calendars.has(country)) calendars.set(country, await this.calendars.of(em, country));
    const own = (id: string): MoveView[] => moves.filter(({ deadlineId }) => deadlineId === id).map(moveView);
    return deadlines.map((one) => {
      const { zone: timeZone = 'UTC', known: calendarKnown = false } = calendars.get(one.country) ?? {};
      return showDeadline(one, { timeZone, calendarKnown, thresholds, now, moves: own(one.id) });
    });
  }
}

const moveView = ({ deadlineId: _, ...move }: MoveView & { deadlineId: string }): MoveView => move;
