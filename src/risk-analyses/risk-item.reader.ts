import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RiskItem } from './risk-analysis.entity.js';

/** One question for other features: is this a risk item on which an operation may rest, as far as the caller can see? */
@Injectable()
export class RiskItemReader {
  async released(em: EntityManager, id: string): Promise<RiskItem | null> {
    return em
      .createQueryBuilder(RiskItem, 'item')
      .innerJoin('risk_analyses', 'analysis', `analysis.id = item.analysisId and analysis.state = 'released'`)
      .where('item.id = :id', { id })
      .getOne();
  }
}
