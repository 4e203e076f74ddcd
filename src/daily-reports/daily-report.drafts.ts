import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { holds } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { dayOf } from '../core/local-time.js';
import { Problem } from '../core/problems.js';
import { hours, later } from '../core/workflow/deadline.js';
import { OperationReader, type OperationBrief } from '../operations/operation.reader.js';
import { DailyReportDays, dueOf } from './daily-report.days.js';
import type { OpenDailyReportDto } from './daily-report.dto.js';
import type { DailyReport } from './daily-report.entity.js';
import { DailyReportStore } from './daily-report.store.js';

/** The product's own: how soon a correction is owed. */
const CORRECTION = hours(24);

/** States of an operation in which days are reported: also while it is halted, and when officers have left. */
const REPORTED = ['active', 'suspended', 'demobilised'];

/** Makes the report of a day at a place; there is one of each that counts. */
@Injectable()
export class DailyReportDrafts {
  constructor(
    private readonly operations: OperationReader,
    private readonly days: DailyReportDays,
    private readonly store: DailyReportStore,
  ) {}

  async from({ em, now, reader }: Glance, form: OpenDailyReportDto): Promise<Opening<DailyReport>> {
    const { reportDate, narrative, siteId = null } = form;
    const operation = await this.operations.get(em, form.operationId);
    if (!holds(reader, ['team_leader', 'operation_coordinator', 'operation_commander'], operation.id))
      throw new Problem('not_permitted');
    if (!REPORTED.includes(operation.state)) throw new Problem('operation_not_active');
    const owner = this.operations.hostAt(operation, siteId);
    const days = await this.days.at(em, operation, siteId);
    assertWithin(operation, reportDate, dayOf(days.zone, now));
    await this.assertFirst(em, operation.id, siteId, reportDate);
    const { since, until, due } = dueOf(reportDate, days);
    return {
      subject: {
        ...owner,
        ...unwritten,
        operationId: operation.id,
        siteId,
        reportDate,
        narrative,
        periodSince: since,
        periodUntil: until,
        reportDue: due,
        countries: operation.countries,
        late: now > due,
      },
    };
  }

  /** The next edition of a report, with what the new one says. */
  corrected(report: DailyReport, narrative: string | undefined, now: Date): Opening<DailyReport> {
    const { operationId, siteId, reportDate, periodSince, periodUntil, countries } = report;
    const place = { operationId, siteId, reportDate, periodSince, periodUntil, countries };
    const { ownerAuthorityId, ownerCountry, edition, id: corrects } = report;
    const said = { narrative: narrative ?? report.narrative, late: false, reportDue: later(now, CORRECTION) };
    return {
      subject: { ...unwritten, ...place, ...said, ownerAuthorityId, ownerCountry, edition: edition + 1, corrects },
      restrictedTo: report.restricted ? report.namedReaders : undefined,
    };
  }

  private async assertFirst(em: EntityManager, operationId: string, siteId: string | null, day: string): Promise<void> {
    if (await this.store.standing(em, operationId, siteId, day)) throw new Problem('day_has_a_report');
  }
}

function assertWithin({ startsOn, endsOn }: OperationBrief, day: string, today: string): void {
  if (day < startsOn || (endsOn !== null && day > endsOn)) throw new Problem('day_not_of_operation');
  if (day > today) throw new Problem('day_not_begun');
}

const unwritten = {
  edition: 1,
  corrects: null,
  figures: [],
  submittedAt: null,
  waitsFor: [],
  climbed: 0,
  validations: [],
};
