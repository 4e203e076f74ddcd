import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import { RestingDesk } from '../readmissions/resting.desk.js';
import { Problem } from '../core/problems.js';
import { MonitoringKinds } from './monitoring.kinds.js';
import { ReportStore } from './report.store.js';

/** What monitors have seen goes with the case that they watched, once it was answered. That they were let in or not stays. */
@Injectable()
export class ReportWatching implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly kinds: MonitoringKinds,
    private readonly resting: RestingDesk,
    private readonly reports: ReportStore,
  ) {}

  onModuleInit(): void {
    this.events.on('erase', async (unit, { id: readmissionId }, { actor }) => {
      await this.resting.assertNone(unit, this.kinds.report, { readmissionId, states: ['submitted'] });
      // Reports on a flight go with the last case of their state on it: in the database, when that is erased.
      if (await this.reports.watchFlightOf(unit.em, readmissionId)) throw new Problem('matter_open');
      await this.resting.all(unit, this.kinds.report, { readmissionId, actor, action: 'erase' });
    });
  }
}
