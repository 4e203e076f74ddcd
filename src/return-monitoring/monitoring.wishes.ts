import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { HoldDesk } from '../readmission-holds/hold.desk.js';
import type { MonitoringReport } from './report.entity.js';
import { Watched } from './watched.js';

/** A wish for asylum that a monitor heard stops the case with the report, and is not only told in it. */
@Injectable()
export class MonitoringWishes {
  constructor(
    private readonly holds: HoldDesk,
    private readonly watched: Watched,
  ) {}

  async follow(unit: Unit, officer: Officer, report: MonitoringReport): Promise<void> {
    if (!report.asylumWishHeard) return;
    const id = await this.watched.caseOf(unit.em, officer, report);
    if (id === null) throw new Problem('wish_without_case');
    const moment = report.phases.includes('handover') ? 'handover' : 'other';
    const raised = { personId: null, basis: 'observed', moment, heardAt: report.observedTo } as const;
    await this.holds.ensureAsylum(unit, officer, id, raised);
  }
}
