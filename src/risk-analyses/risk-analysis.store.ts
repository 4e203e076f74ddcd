import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { RiskAnalysis, RiskItem } from './risk-analysis.entity.js';
import { riskAnalysisSight } from './risk-analysis.policy.js';

/** The only SQL about risk analyses and their items. */
@Injectable()
export class RiskAnalysisStore extends Rows<RiskAnalysis> {
  constructor() {
    super(RiskAnalysis, riskAnalysisSight, { by: 'openedAt', direction: 'desc' });
  }

  async putItem(em: EntityManager, item: RiskItem): Promise<void> {
    await em.upsert(RiskItem, item, ['id']);
  }

  async removeItem(em: EntityManager, analysisId: string, id: string): Promise<void> {
    await em.delete(RiskItem, { analysisId, id });
  }

  protected override async complete(em: EntityManager, rows: RiskAnalysis[]): Promise<void> {
    const items = await em.find(RiskItem, {
      where: { analysisId: In(rows.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    for (const row of rows) row.items = items.filter(({ analysisId }) => analysisId === row.id);
  }
}
