import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TraffickingIndicatorView, TraffickingTermView } from './trafficking-indicator.dto.js';

/** Signs of trafficking and the terms for it: facts that every officer may know. */
@Injectable()
export class TraffickingIndicatorReader {
  indicators(em: EntityManager): Promise<TraffickingIndicatorView[]> {
    return em.query(
      'select code, dimension, strength, text, source, trust from trafficking_indicators order by position',
    );
  }

  terms(em: EntityManager): Promise<TraffickingTermView[]> {
    return em.query('select list, code, meaning, source, trust from trafficking_terms order by position');
  }

  /** The strengths of these indicators; a code that is none is left out. */
  async strengths(em: EntityManager, codes: readonly string[]): Promise<Map<string, string>> {
    const rows = await em.query<{ code: string; strength: string }[]>(
      'select code, strength from trafficking_indicators where code = any($1)',
      [codes],
    );
    return new Map(rows.map(({ code, strength }) => [code, strength]));
  }

  /** Which of these are no terms, as `list.code`. */
  async unknownTerms(em: EntityManager, terms: readonly string[]): Promise<string[]> {
    const rows = await em.query<{ term: string }[]>(
      `select term from unnest($1::text[]) term
       where not exists (select from trafficking_terms t where t.list || '.' || t.code = term)`,
      [terms],
    );
    return rows.map(({ term }) => term);
  }
}
