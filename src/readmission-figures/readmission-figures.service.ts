import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { pick } from '../core/pick.js';
import type { Period } from '../core/local-time.js';
import { Work } from '../core/work/work.js';
import type { ReadmissionFiguresView } from './readmission-figure.dto.js';
import { concealed, exactly, meanings, ratioMeanings } from './readmission-figure.view.js';
import { csvOf } from './readmission-figures.csv.js';
import { ReadmissionFiguresStore } from './readmission-figures.store.js';

interface Asking {
  readonly period: string;
  readonly span: Period;
  readonly now: Date;
}

interface Asked {
  readonly kind: 'read' | 'export';
  readonly action: string;
  readonly exact?: true;
}

/** The statistics of readmission (I01 to I20) of one's own state. Numbers only; what was frozen is told as it was then. */
@Injectable()
export class ReadmissionFiguresService {
  constructor(
    private readonly work: Work,
    private readonly store: ReadmissionFiguresStore,
    private readonly audit: AuditTrail,
  ) {}

  of(officer: Officer, period: string): Promise<ReadmissionFiguresView> {
    return this.asked(officer, period, { kind: 'read', action: 'readmission.figures' });
  }

  exactly(officer: Officer, period: string): Promise<ReadmissionFiguresView> {
    return this.asked(officer, period, { kind: 'read', action: 'readmission.figures_exact', exact: true });
  }

  async csv(officer: Officer, period: string): Promise<string> {
    return csvOf(await this.asked(officer, period, { kind: 'export', action: 'readmission.figures_export' }));
  }

  private asked(officer: Officer, period: string, { kind, action, exact }: Asked): Promise<ReadmissionFiguresView> {
    return this.work.as(officer, async (em, now) => {
      await this.audit.write(em, { actor: officer, kind, action, details: { period } });
      const span = await this.store.span(em, officer.country, period);
      const numbers = exact
        ? this.exact(em, period, { span, now })
        : this.told(em, officer.country, { period, span, now });
      const about = { period, country: officer.country, exact: exact === true };
      return { ...about, ...span, meanings: [...meanings], ratioMeanings: [...ratioMeanings], ...(await numbers) };
    });
  }

  private async exact(em: EntityManager, period: string, { span, now }: { span: Period; now: Date }) {
    const snapshot = await this.store.snapshot(em, period);
    const rows = snapshot?.figures ?? (await this.store.counted(em, span, now));
    return { frozen: snapshot && pick(snapshot, ['id', 'period', 'frozenBy', 'frozenAt']), ...exactly(rows) };
  }

  private async told(em: EntityManager, country: string, { period, span, now }: Asking) {
    const frozen = await this.store.frozenPeriod(em, period);
    const until = await this.store.toldUntil(em, country, span, now);
    return { frozen, until, ...concealed(await this.store.told(em, period, now)) };
  }
}
