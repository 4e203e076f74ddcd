import { Injectable } from '@nestjs/common';
import { Kinds, type Glance, type Kind } from '../core/cases/kinds.js';
import { Transitions } from '../core/workflow/transitions.js';
import type { DailyReportInFullView, DailyReportView } from './daily-report.dto.js';
import type { DailyReport } from './daily-report.entity.js';
import { changes, DailyReportFigures } from './daily-report.figures.js';
import { DailyReportStore } from './daily-report.store.js';
import { showDailyReport } from './daily-report.view.js';
import { dailyReportWorkflow, type DailyReportAction } from './daily-report.workflow.js';

type Of<V> = Kind<DailyReport, keyof typeof dailyReportWorkflow.states, DailyReportAction, V>;

/** The case type, in brief for lists and in full, with figures, by itself. */
@Injectable()
export class DailyReportKind {
  readonly inBrief: Of<DailyReportView>;
  readonly inFull: Of<DailyReportInFullView>;

  constructor(
    store: DailyReportStore,
    readonly figures: DailyReportFigures,
    private readonly transitions: Transitions,
    kinds: Kinds,
  ) {
    this.inBrief = kinds.add({
      workflow: dailyReportWorkflow,
      store,
      reads: 'daily_report.read',
      view: showDailyReport,
    });
    this.inFull = { ...this.inBrief, view: (report, glance) => this.show(report, glance) };
  }

  /** Inside a unit of work that opens the next edition. */
  supersede({ em, now, reader }: Glance, move: { id: string; version: number; reason: string }): Promise<DailyReport> {
    const { workflow, store } = this.inBrief;
    return this.transitions.run({ em, now }, workflow, store, { ...move, actor: reader, action: 'correct' });
  }

  private async show(report: DailyReport, glance: Glance): Promise<DailyReportInFullView> {
    const shown = showDailyReport(report, glance);
    const now = report.state === 'superseded' ? undefined : await this.figures.now(glance.em, report);
    const submitted = report.submittedAt !== null;
    return {
      ...shown,
      figures: submitted ? report.figures : (now ?? []),
      changed: submitted && now ? changes(report.figures, now) : [],
    };
  }
}
