import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf, daysBetween } from '../core/local-time.js';
import type { OperationBrief } from '../operations/operation.reader.js';
import { DailyReportDays, dueOf, type Days } from './daily-report.days.js';
import { DailyReportStore, type ReportOfADay } from './daily-report.store.js';
import type { ReportingDayView } from './operation-figures.dto.js';

interface Place extends Days {
  readonly siteId: string | null;
}

/** Which day of an operation was reported from where, and which is missing. */
@Injectable()
export class ReportingDaysReader {
  constructor(
    private readonly days: DailyReportDays,
    private readonly store: DailyReportStore,
  ) {}

  /** As the first host counts days. */
  async zone(em: EntityManager, operation: OperationBrief): Promise<string> {
    return (await this.days.at(em, operation, null)).zone;
  }

  /** Each site that the operation has, or the operation as a whole where it has none; and what was reported beyond that. */
  async of(em: EntityManager, operation: OperationBrief, dates: string[], now: Date): Promise<ReportingDayView[]> {
    const reports = await this.store.ofDays(em, operation.id, dates.at(0) ?? '', dates.at(-1) ?? '');
    const sites = operation.sites.map(({ id }) => id);
    const whole = sites.length === 0 || reports.some(({ siteId }) => siteId === null);
    const found: ReportingDayView[] = [];
    for (const siteId of [...sites, ...(whole ? [null] : [])]) {
      const place = { siteId, ...(await this.days.at(em, operation, siteId)) };
      const today = dayOf(place.zone, now);
      found.push(...dates.filter((date) => date <= today).map((date) => oneDay(date, place, reports, now)));
    }
    return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  }
}

/** The days of an operation within these bounds. */
export const within = ({ startsOn, endsOn }: OperationBrief, from: string, until: string): string[] =>
  daysBetween(from < startsOn ? startsOn : from, endsOn !== null && until > endsOn ? endsOn : until);

function oneDay(date: string, place: Place, reports: ReportOfADay[], now: Date): ReportingDayView {
  const { siteId } = place;
  const { due } = dueOf(date, place);
  const report = reports.find((one) => one.siteId === siteId && one.reportDate === date);
  if (!report) return { date, siteId, due, reportId: null, edition: null, state: 'missing', late: now > due };
  const { id, edition, state, late } = report;
  return { date, siteId, due, reportId: id, edition, state, late };
}
