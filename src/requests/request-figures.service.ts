import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { spreadsheet } from '../core/spreadsheet.js';
import { Work } from '../core/work/work.js';
import type { RefusalFigureView, RequestFiguresView, RequestFigureView } from './request-figures.dto.js';
import { RequestFiguresStore } from './request-figures.store.js';

const columns = [
  ...(['direction', 'counterpart', 'route', 'urgent', 'byUnit', 'number', 'answered', 'inTime', 'refused'] as const),
  ...(['refusedInPart', 'lateForJudicial', 'open'] as const),
] as const satisfies readonly (keyof RequestFigureView)[];

const refused = [
  'direction',
  'counterpart',
  'ground',
  'number',
] as const satisfies readonly (keyof RefusalFigureView)[];

/** What a state reports for a calendar year (Directive (EU) 2023/977, Art. 18). Numbers only, of one's own state only. */
@Injectable()
export class RequestFiguresService {
  constructor(
    private readonly work: Work,
    private readonly store: RequestFiguresStore,
    private readonly audit: AuditTrail,
  ) {}

  of(officer: Officer, year: number): Promise<RequestFiguresView> {
    return this.asked(officer, year, 'read');
  }

  async csv(officer: Officer, year: number): Promise<string> {
    const { requests } = await this.asked(officer, year, 'export');
    return spreadsheet(columns, requests);
  }

  /** How often what was refused, and on which ground. */
  async refusalsCsv(officer: Officer, year: number): Promise<string> {
    const { refusals } = await this.asked(officer, year, 'export');
    return spreadsheet(refused, refusals);
  }

  private asked(officer: Officer, year: number, kind: 'read' | 'export'): Promise<RequestFiguresView> {
    return this.work.as(officer, async (em) => {
      await this.audit.write(em, { actor: officer, kind, action: 'request.figures', details: { year } });
      const { country } = officer;
      return {
        year,
        country,
        requests: await this.store.requests(em, year),
        refusals: await this.store.refusals(em, year),
      };
    });
  }
}
