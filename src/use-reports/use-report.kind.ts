import { Injectable } from '@nestjs/common';
import { Kinds, type Kind } from '../core/cases/kinds.js';
import type { UseReportView } from './use-report.dto.js';
import type { UseReport } from './use-report.entity.js';
import { UseReportStore } from './use-report.store.js';
import { showUseReport } from './use-report.view.js';
import { useReportWorkflow, type UseReportAction } from './use-report.workflow.js';

type State = keyof typeof useReportWorkflow.states;

/** The kind of case that a use report is: its law, its rows, and what its readers are shown. */
@Injectable()
export class UseReportKind {
  readonly kind: Kind<UseReport, State, UseReportAction, UseReportView>;

  constructor(
    readonly store: UseReportStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: useReportWorkflow, store, view: showUseReport, reads: 'use_report.read' });
  }
}
