import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { Work } from '../core/work/work.js';
import type { FrozenPeriodView } from './readmission-figure.dto.js';
import { ReadmissionFiguresStore } from './readmission-figures.store.js';

const recordType = 'readmission_figure_snapshots';

/** Periods whose figures stay as they were, whatever comes late, is corrected or is erased. */
@Injectable()
export class FrozenFiguresService {
  constructor(
    private readonly work: Work,
    private readonly commands: Commands,
    private readonly store: ReadmissionFiguresStore,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer): Promise<FrozenPeriodView[]> {
    return this.work.as(officer, async (em) => {
      const found = await this.store.snapshots(em);
      const records = found.map(({ id }) => id);
      await this.audit.write(em, {
        actor: officer,
        kind: 'read',
        action: 'readmission.figures_frozen',
        recordType,
        records,
      });
      return found;
    });
  }

  /** Once, and when it is over: from then on its figures are those of this moment. */
  freeze(by: Acting, period: string): Promise<FrozenPeriodView> {
    const { officer } = by;
    return this.commands.run(by, {
      first: async (em, now) => {
        const id = newId();
        const span = await this.store.span(em, officer.country, period);
        if (span.until > now) throw new Problem('period_not_over');
        if (!(await this.store.freeze(em, { id, period, now }))) throw new Problem('period_frozen');
        const frozen = { actor: officer, kind: 'act', action: 'readmission.figures_freeze' } as const;
        await this.audit.write(em, { ...frozen, recordType, recordId: id, details: { period } });
        return { id, answer: await this.shown(em, id) };
      },
      again: (em, id) => this.shown(em, id),
    });
  }

  private async shown(em: EntityManager, id: string): Promise<FrozenPeriodView> {
    const found = (await this.store.snapshots(em)).find((one) => one.id === id);
    if (!found) throw new Problem('not_found');
    return found;
  }
}
