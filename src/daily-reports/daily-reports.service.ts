import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Commands } from '../core/work/commands.js';
import { Problem } from '../core/problems.js';
import { seen, type Acting } from '../core/work/acting.js';
import type {
  CorrectDailyReportDto,
  DailyReportInFullView,
  DailyReportsQueryDto,
  DailyReportView,
  OpenDailyReportDto,
  ReviseDailyReportDto,
} from './daily-report.dto.js';
import { DailyReportDrafts } from './daily-report.drafts.js';
import { DailyReportKind } from './daily-report.kind.js';
import type { DailyReportAction } from './daily-report.workflow.js';

@Injectable()
export class DailyReportsService {
  constructor(
    private readonly cases: Cases,
    private readonly commands: Commands,
    private readonly drafts: DailyReportDrafts,
    private readonly kind: DailyReportKind,
  ) {}

  /** Opened with the figures of this moment beside it; they are frozen when it is submitted. */
  open(by: Acting, form: OpenDailyReportDto): Promise<DailyReportInFullView> {
    return this.cases.open(this.kind.inFull, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: DailyReportsQueryDto): Promise<PageOf<DailyReportView>> {
    return this.cases.list(this.kind.inBrief, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<DailyReportInFullView> {
    return this.cases.get(this.kind.inFull, officer, id);
  }

  revise(by: Acting, id: string, { narrative }: ReviseDailyReportDto): Promise<DailyReportInFullView> {
    return this.cases.act(this.kind.inFull, by, {
      id,
      action: 'revise',
      change: ({ subject }) => void Object.assign(subject, { narrative }),
    });
  }

  /** Freezes the figures, and asks every state that has some. */
  submit(by: Acting, id: string): Promise<DailyReportInFullView> {
    return this.cases.act(this.kind.inFull, by, {
      id,
      action: 'submit',
      change: async ({ subject }, em) => {
        const figures = await this.kind.figures.now(em, subject);
        if (!figures) throw new Problem('not_permitted');
        subject.figures = figures;
        const named = subject.figures.map(({ country }) => country).filter((one) => subject.countries.includes(one));
        subject.waitsFor = [...new Set([subject.ownerCountry, ...named])].sort();
      },
    });
  }

  act(by: Acting, id: string, action: DailyReportAction, reason?: string): Promise<DailyReportInFullView> {
    return this.cases.act(this.kind.inFull, by, { id, action, reason });
  }

  /** The old edition stays as it was; the answer is the new one, in which the figures of this moment stand. */
  correct(by: Acting, id: string, { reason, narrative }: CorrectDailyReportDto): Promise<DailyReportInFullView> {
    const version = seen(by);
    const { store, view } = this.kind.inFull;
    return this.commands.run(by, {
      first: async (em, now) => {
        const glance = { reader: by.officer, now, em };
        const old = await this.kind.supersede(glance, { id, version, reason });
        const edition = await this.cases.opened(this.kind.inFull, glance, this.drafts.corrected(old, narrative, now));
        return { id: edition.id, answer: await view(edition, glance) };
      },
      again: async (em, newest, now) => view(await store.get(em, by.officer, newest), { reader: by.officer, now, em }),
    });
  }
}
