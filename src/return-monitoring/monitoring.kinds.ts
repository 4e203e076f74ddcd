import { Injectable } from '@nestjs/common';
import { Kinds } from '../core/cases/kinds.js';
import { showReport, showVisit } from './monitoring.views.js';
import { ReportStore } from './report.store.js';
import { reportWorkflow } from './report.workflow.js';
import { VisitStore } from './visit.store.js';
import { visitWorkflow } from './visit.workflow.js';

/** Everything that the core knows of monitors' visits and reports. */
@Injectable()
export class MonitoringKinds {
  readonly visit;
  readonly report;

  constructor(visits: VisitStore, reports: ReportStore, kinds: Kinds) {
    const reads = 'return_monitoring.read' as const;
    this.visit = kinds.add({ workflow: visitWorkflow, store: visits, view: showVisit, reads });
    this.report = kinds.add({ workflow: reportWorkflow, store: reports, view: showReport, reads });
  }
}
