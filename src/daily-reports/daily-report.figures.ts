import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TallyReader } from '../tallies/tally.reader.js';
import type { Figure } from './counter.codes.js';
import type { ChangedFigureView } from './daily-report.dto.js';
import type { DailyReport } from './daily-report.entity.js';
import type { ReportedFigure } from './daily-report.parts.js';
import { FiguresReader } from './figures.reader.js';

type Stretch = Pick<DailyReport, 'operationId' | 'siteId' | 'periodSince' | 'periodUntil'>;

/** The figures of a report: what was recorded, beside what was tallied. */
@Injectable()
export class DailyReportFigures {
  constructor(
    private readonly computed: FiguresReader,
    private readonly tallies: TallyReader,
  ) {}

  /** As they are at this moment; undefined where the caller is not told figures of the operation any more. */
  async now(
    em: EntityManager,
    { operationId, siteId, periodSince: since, periodUntil: until }: Stretch,
  ): Promise<ReportedFigure[] | undefined> {
    if (!(await this.computed.areTold(em, operationId))) return undefined;
    const computed = await this.computed.between(em, operationId, siteId, { since, until });
    const tallied = await this.tallies.between(em, operationId, siteId, { since, until });
    return sideBySide(computed, tallied);
  }
}

export function sideBySide(computed: readonly Figure[], tallied: readonly Figure[]): ReportedFigure[] {
  const lines = new Map<string, ReportedFigure>();
  const add = (column: 'computed' | 'tallied', { counter, country, number }: Figure) => {
    const key = `${counter} ${country}`;
    const line = lines.get(key) ?? { counter, country, computed: 0, tallied: 0 };
    lines.set(key, { ...line, [column]: line[column] + number });
  };
  for (const figure of computed) add('computed', figure);
  for (const figure of tallied) add('tallied', figure);
  return [...lines.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/** What was recorded or put right after the report had been submitted. */
export function changes(reported: readonly ReportedFigure[], now: readonly ReportedFigure[]): ChangedFigureView[] {
  const was = reported.map(({ counter, country, computed }) => ({ counter, country, number: -computed }));
  const is = now.map(({ counter, country, computed }) => ({ counter, country, number: computed }));
  return sideBySide(is, was)
    .filter(({ computed, tallied }) => computed + tallied !== 0)
    .map(({ counter, country, computed, tallied }) => ({ counter, country, reported: 0 - tallied, now: computed }));
}
