import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { MayBeHeardWithReason } from '../core/exchange/taken-down.dto.js';
import { registerOnce } from '../core/exchange/registered.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import { Problem } from '../core/problems.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { TransmissionLogDesk, type Passed } from '../transmission-log/transmission-log.desk.js';
import { UseReportAsking } from './use-report.asking.js';
import type {
  AnswerReportDto,
  AskForReportDto,
  RegisterUseReportDto,
  ToldUseDto,
  UseReportsQueryDto,
  UseReportView,
} from './use-report.dto.js';
import type { ReportedUse, UseReport } from './use-report.entity.js';
import { UseReportKind } from './use-report.kind.js';
import type { UseReportAction } from './use-report.workflow.js';

@Injectable()
export class UseReportsService {
  constructor(
    private readonly cases: Cases,
    private readonly reports: UseReportKind,
    private readonly asking: UseReportAsking,
    private readonly log: TransmissionLogDesk,
  ) {}

  ask(by: Acting, form: AskForReportDto): Promise<UseReportView> {
    return this.opened(by, (em, now) => this.asking.asked(em, by.officer, form, now));
  }

  register(by: Acting, form: RegisterUseReportDto): Promise<UseReportView> {
    return this.opened(by, (em, now) => this.asking.registered(em, by.officer, form, now));
  }

  private opened(
    by: Acting,
    asked: (em: EntityManager, now: Date) => Promise<Opening<UseReport>['subject']>,
  ): Promise<UseReportView> {
    return this.cases.open(this.reports.kind, by, async (em, now): Promise<Opening<UseReport>> => {
      const subject = await asked(em, now);
      const also = async (row: UseReport) => {
        const { id, askerCountry: from, receivedId } = row;
        for (const { reference } of row.takenDown)
          await registerOnce(em, { kind: 'use_reports', id, from, reference, about: [receivedId] });
        await this.log.write(em, passedOf(row), { event: 'use_report', at: now, code: 'asked' });
      };
      return { subject, also };
    });
  }

  list(officer: Officer, { limit, after, count, ...asked }: UseReportsQueryDto): Promise<PageOf<UseReportView>> {
    return this.cases.list(this.reports.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<UseReportView> {
    return this.cases.get(this.reports.kind, officer, id);
  }

  /**
   * Generated from the log: who did what with it, when, for what, and what came of it. Of a recipient without account here
   * as it tells that.
   */
  answer(by: Acting, id: string, { remarks, uses: told, heard }: AnswerReportDto): Promise<UseReportView> {
    return this.cases.act(this.reports.kind, by, {
      id,
      action: 'answer',
      change: async (attempt, em) => {
        const { subject, now } = attempt;
        assertHeard(attempt, { side: subject.ownerCountry, action: 'answer', heard });
        if (heard ? told.length === 0 && remarks === undefined : told.length > 0)
          throw new Problem('inconsistent', { field: 'uses' });
        if (told.some(({ at }) => at > now)) throw new Problem('time_ahead', { field: 'uses' });
        const uses = heard ? told.map(asTold) : await this.reports.store.usesOf(em, subject.itemId);
        Object.assign(subject, { uses, remarks: remarks ?? null });
        await this.log.write(em, passedOf(subject), { event: 'use_report', at: now, code: 'answered' });
      },
    });
  }

  /** What is done without a form is its asker's word: of one without account here, taken down with where it came from. */
  act(
    by: Acting,
    id: string,
    action: UseReportAction,
    { reason, heard }: MayBeHeardWithReason,
  ): Promise<UseReportView> {
    const change = (attempt: Attempt<UseReport>) =>
      assertHeard(attempt, { side: attempt.subject.askerCountry, action, heard });
    return this.cases.act(this.reports.kind, by, { id, action, reason, at: heard?.at, change });
  }
}

/** Whoever did it there is not known here. */
const asTold = ({ at, event, reason, result }: ToldUseDto): ReportedUse => ({
  at: at.toISOString(),
  event,
  officerId: null,
  authorityId: null,
  code: null,
  reason: reason ?? null,
  result: result ?? null,
});

const passedOf = (report: UseReport): Passed => ({
  itemId: report.itemId,
  receivedId: report.receivedId,
  from: { country: report.askerCountry, authorityId: report.askerAuthorityId },
  to: { country: report.ownerCountry, authorityId: report.ownerAuthorityId },
  instrument: report.instrument,
  digest: null,
});
