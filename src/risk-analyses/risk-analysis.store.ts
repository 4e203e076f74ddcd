import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import { putPart } from '../core/cases/parts.js';
import { Rows } from '../core/cases/rows.js';
import { RiskAnalysis, RiskItem } from './risk-analysis.entity.js';
import { riskAnalysisSight } from './risk-analysis.policy.js';

/** The only SQL about risk analyses and their items. */
@Injectable()
export class RiskAnalysisStore extends Rows<RiskAnalysis> {
  constructor(private readonly authorities: AuthorityReader) {
    super(RiskAnalysis, riskAnalysisSight, { by: 'openedAt', direction: 'desc' });
  }

  async putItem(em: EntityManager, item: RiskItem): Promise<void> {
    await putPart(em, RiskItem, item, 'analysisId');
  }

  async removeItem(em: EntityManager, analysisId: string, id: string): Promise<void> {
    await em.delete(RiskItem, { analysisId, id });
  }

  protected override async complete(em: EntityManager, rows: RiskAnalysis[]): Promise<void> {
    const items = await em.find(RiskItem, {
      where: { analysisId: In(rows.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    const above = await this.authorities.above(
      em,
      rows.flatMap(({ waitsAt }) => waitsAt ?? []),
    );
    for (const row of rows) {
      row.items = items.filter(({ analysisId }) => analysisId === row.id);
      row.above = above.get(row.waitsAt ?? '') ?? null;
    }
  }
}
