import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { DailyReport } from './daily-report.entity.js';
import type { Validation } from './daily-report.parts.js';
import { dailyReportSight } from './daily-report.policy.js';

/** Where a report of a day is, for the overview. */
export interface ReportOfADay {
  readonly id: string;
  readonly siteId: string | null;
  readonly reportDate: string;
  readonly edition: number;
  readonly state: string;
  readonly late: boolean;
}

/** The only SQL about daily reports and what states have said to them. */
@Injectable()
export class DailyReportStore extends Rows<DailyReport> {
  constructor() {
    super(DailyReport, dailyReportSight, { by: 'periodSince', direction: 'desc' });
  }

  async settle(em: EntityManager, { id, validations }: DailyReport): Promise<void> {
    for (const { country, validatedBy, validatedAt, byDefault } of validations) {
      await em.query(
        `insert into daily_report_validations (report_id, country, validated_by, validated_at, by_default)
         values ($1, $2, $3, $4, $5) on conflict (report_id, country) do nothing`,
        [id, country, validatedBy, validatedAt, byDefault],
      );
    }
  }

  /** The report of that day and place that counts. */
  async standing(
    em: EntityManager,
    operationId: string,
    siteId: string | null,
    day: string,
  ): Promise<string | undefined> {
    const [found] = await em.query<{ id: string }[]>(
      `select id from daily_reports where operation_id = $1 and site_id is not distinct from $2 and report_date = $3
         and state not in ('superseded', 'withdrawn')`,
      [operationId, siteId, day],
    );
    return found?.id;
  }

  ofDays(em: EntityManager, operationId: string, first: string, last: string): Promise<ReportOfADay[]> {
    return em.query(
      `select id, site_id as "siteId", report_date::text as "reportDate", edition, state, late
       from daily_reports where operation_id = $1 and report_date between $2 and $3
         and state not in ('superseded', 'withdrawn')`,
      [operationId, first, last],
    );
  }

  async cutOffs(
    em: EntityManager,
    operationId: string,
  ): Promise<{ siteId: string; country: string; cutOff: string }[]> {
    return em.query(
      `select id as "siteId", country, to_char(reporting_cutoff, 'HH24:MI') as "cutOff"
       from operation_sites where operation_id = $1 order by name`,
      [operationId],
    );
  }

  protected override async complete(em: EntityManager, rows: DailyReport[]): Promise<void> {
    const validations = await em.query<(Validation & { reportId: string })[]>(
      `select report_id as "reportId", country, validated_by as "validatedBy", validated_at as "validatedAt",
         by_default as "byDefault"
       from daily_report_validations where report_id = any($1) order by validated_at, country`,
      [rows.map(({ id }) => id)],
    );
    for (const row of rows) {
      const own = validations.filter(({ reportId }) => reportId === row.id);
      row.validations = own.map(({ reportId: _, ...validation }) => validation);
    }
  }
}
