import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { MonitoringReport } from './report.entity.js';
import { reportSight } from './report.policy.js';

/** The only SQL about reports of monitors. */
@Injectable()
export class ReportStore extends Rows<MonitoringReport> {
  constructor() {
    super(MonitoringReport, reportSight, { by: 'openedAt', direction: 'desc' });
  }
}
