import { Injectable } from '@nestjs/common';
import { holds, type Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { RightsReportQueryDto, RightsReportView } from './rights-report.dto.js';
import { rightsReport } from './rights-report.figures.js';
import { RightsReportReader } from './rights-report.reader.js';

/** The report on fundamental rights in an operation, for those who monitor them there. */
@Injectable()
export class RightsReportService {
  constructor(
    private readonly work: Work,
    private readonly reader: RightsReportReader,
    private readonly audit: AuditTrail,
  ) {}

  of(officer: Officer, operationId: string, { from: since, until }: RightsReportQueryDto): Promise<RightsReportView> {
    return this.work.as(officer, async (em, now) => {
      const incidents = await this.reader.incidents(em, officer, operationId, { since, until });
      if (!holds(officer, ['rights_monitor'], operationId)) throw new Problem('not_permitted');
      const figures = await this.reader.counts(em, operationId, { since, until });
      const records = incidents.map(({ id }) => id);
      const what = { recordType: 'serious_incidents', operationId, records };
      await this.audit.write(em, { actor: officer, kind: 'search', action: 'serious_incident.rights_report', ...what });
      return rightsReport(incidents, figures, now);
    });
  }
}
