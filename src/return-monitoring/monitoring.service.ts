import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { MonitoringDrafts, assertSeen } from './monitoring.drafts.js';
import { MonitoringKinds } from './monitoring.kinds.js';
import { MonitoringWishes } from './monitoring.wishes.js';
import type { OpenReportDto, ReportsQueryDto, ReportView, RespondDto, ReviseReportDto } from './report.dto.js';
import type { MonitoringReport } from './report.entity.js';
import type { ReportAction } from './report.workflow.js';
import type { AnnounceVisitDto, VisitsQueryDto, VisitView } from './visit.dto.js';
import type { VisitAction } from './visit.workflow.js';

@Injectable()
export class MonitoringService {
  constructor(
    private readonly cases: Cases,
    private readonly kinds: MonitoringKinds,
    private readonly drafts: MonitoringDrafts,
    private readonly wishes: MonitoringWishes,
  ) {}

  announce(by: Acting, form: AnnounceVisitDto): Promise<VisitView> {
    return this.cases.open(this.kinds.visit, by, (em, now) => this.drafts.visit({ em, now }, by.officer, form));
  }

  visits(officer: Officer, { limit, after, count, ...asked }: VisitsQueryDto): Promise<PageOf<VisitView>> {
    return this.cases.list(this.kinds.visit, officer, { limit, after, count, where: whereEqual(asked) });
  }

  visit(officer: Officer, id: string): Promise<VisitView> {
    return this.cases.get(this.kinds.visit, officer, id);
  }

  actOnVisit(by: Acting, id: string, action: VisitAction, reason?: string): Promise<VisitView> {
    return this.cases.act(this.kinds.visit, by, { id, action, reason });
  }

  open(by: Acting, form: OpenReportDto): Promise<ReportView> {
    return this.cases.open(this.kinds.report, by, (em, now) => this.drafts.report({ em, now }, by.officer, form));
  }

  reports(officer: Officer, { limit, after, count, ...asked }: ReportsQueryDto): Promise<PageOf<ReportView>> {
    return this.cases.list(this.kinds.report, officer, { limit, after, count, where: whereEqual(asked) });
  }

  report(officer: Officer, id: string): Promise<ReportView> {
    return this.cases.get(this.kinds.report, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseReportDto): Promise<ReportView> {
    const change = async ({ subject, now }: Attempt<MonitoringReport>, em: EntityManager) => {
      assertSeen(form, now);
      await this.drafts.assertCaseOfWish(em, by.officer, subject, form);
      Object.assign(subject, { ...form, recommendations: form.recommendations ?? null });
    };
    return this.cases.act(this.kinds.report, by, { id, action: 'revise', change });
  }

  respond(by: Acting, id: string, { response }: RespondDto): Promise<ReportView> {
    const change = ({ subject }: Attempt<MonitoringReport>) => void (subject.response = response);
    return this.cases.act(this.kinds.report, by, { id, action: 'respond', change });
  }

  actOnReport(by: Acting, id: string, action: ReportAction, reason?: string): Promise<ReportView> {
    const change = async ({ subject, now }: Attempt<MonitoringReport>, em: EntityManager) => {
      if (action === 'submit') await this.wishes.follow({ em, now }, by.officer, subject);
    };
    return this.cases.act(this.kinds.report, by, { id, action, reason, change });
  }
}
