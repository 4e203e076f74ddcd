import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { BorderSectionView, CrossingPointView } from './border-section.dto.js';

/** Border sections and crossing points: facts that everybody may know. */
@Injectable()
export class BorderSectionReader {
  sections(em: EntityManager): Promise<BorderSectionView[]> {
    return em.query(
      `select code, name, country_a as "countryA", country_b as "countryB", kind, impact_level as "impactLevel",
         level_valid_from as "levelValidFrom", level_agreed_by as "levelAgreedBy", line, source, trust
       from border_sections order by code`,
    );
  }

  crossingPoints(em: EntityManager): Promise<CrossingPointView[]> {
    return em.query(
      `select code, name, country, border_section as "borderSection", counterpart, kind, latitude, longitude, source, trust
       from crossing_points order by code`,
    );
  }

  /** The countries on either side of these sections; a code that is none of them is left out. */
  async countries(em: EntityManager, codes: readonly string[]): Promise<string[]> {
    const rows = await em.query<{ country: string }[]>(
      `select distinct unnest(array[country_a, country_b]) as country from border_sections where code = any($1)`,
      [codes],
    );
    return rows.map(({ country }) => country);
  }

  async allKnown(em: EntityManager, codes: readonly string[]): Promise<boolean> {
    const rows = await em.query<unknown[]>('select 1 from border_sections where code = any($1)', [codes]);
    return rows.length === new Set(codes).size;
  }
}
