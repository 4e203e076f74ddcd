import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { MonitoringReport } from './report.entity.js';
import { reportSight } from './report.policy.js';

/** The only SQL about reports of monitors. */
@Injectable()
export class ReportStore extends Rows<MonitoringReport> {
  constructor() {
    super(MonitoringReport, reportSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Whether a report on the flight of this case, with which it goes, is not answered. */
  async watchFlightOf(em: EntityManager, readmissionId: string): Promise<boolean> {
    const [row] = await em.query<{ watched: boolean }[]>('select app.flight_is_watched($1) as watched', [
      readmissionId,
    ]);
    return row?.watched === true;
  }
}
