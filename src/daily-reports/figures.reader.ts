import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Period } from '../core/local-time.js';
import type { Counter, Figure } from './counter.codes.js';

/** A total, or the fact that it is too small to be told. */
export interface Total {
  readonly counter: Counter;
  readonly number: number | null;
  readonly suppressed: boolean;
}

/** Counts what all features have recorded. The database decides again who may be told what. */
@Injectable()
export class FiguresReader {
  between(em: EntityManager, operationId: string, siteId: string | null, { since, until }: Period): Promise<Figure[]> {
    return em.query(
      `select counter, country, number::float8 as number from app.daily_counts($1, $2, $3, $4) order by counter, country`,
      [operationId, siteId, since, until],
    );
  }

  /** Whether the caller is told any; an author may see their report for longer than that. */
  async areTold(em: EntityManager, operationId: string): Promise<boolean> {
    const [row] = await em.query<{ told: boolean }[]>('select app.sees_figures($1) as told', [operationId]);
    return row?.told === true;
  }

  /** Without days and without states, and without numbers below five. */
  totals(em: EntityManager, operationId: string): Promise<Total[]> {
    return em.query(
      `select counter, number::float8 as number, suppressed from app.suppressed_counts($1) order by counter`,
      [operationId],
    );
  }
}
