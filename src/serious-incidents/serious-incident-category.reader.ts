import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A category as one edition of the catalogue words it. */
export interface Category {
  readonly catalogueVersion: string;
  readonly code: string;
  readonly label: string;
}

/** What kinds of serious incident there are, edition by edition: facts that everybody may know. */
@Injectable()
export class SeriousIncidentCategoryReader {
  all(em: EntityManager): Promise<(Category & { source: string; trust: string })[]> {
    return em.query(
      `select catalogue_version as "catalogueVersion", code, label, source, trust
       from serious_incident_categories order by catalogue_version, position`,
    );
  }

  /** Of the edition named, or of the last one that has it. */
  async find(em: EntityManager, code: string, catalogueVersion?: string): Promise<Category | undefined> {
    const [found] = await em.query<Category[]>(
      `select catalogue_version as "catalogueVersion", code, label from serious_incident_categories
       where code = $1 and ($2::text is null or catalogue_version = $2) order by catalogue_version desc limit 1`,
      [code, catalogueVersion ?? null],
    );
    return found;
  }
}
