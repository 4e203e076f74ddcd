import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** An authority whose chief may speak for another one: at once (0), or after it has gone unanswered so often. */
export interface ChiefLevel {
  readonly placeId: string;
  readonly country: string;
  readonly level: number;
}

/**
 * One question for other features: whose word is awaited for an authority, and whose after that? The nearest chief first,
 * then those above them, one by one, and at last chiefs of the same state who stand beside that line.
 */
@Injectable()
export class ChiefReader {
  async levels(em: EntityManager, authorityIds: readonly string[]): Promise<Map<string, ChiefLevel[]>> {
    const rows = await em.query<(ChiefLevel & { of: string })[]>(
      `with recursive up as (
         select id as of, id, parent_id, 0 as depth from authorities where id = any($1)
         union all
         select up.of, a.id, a.parent_id, up.depth + 1 from up join authorities a on a.id = up.parent_id where up.depth < 20),
       chiefs as (
         select distinct r.authority_id as id, a.country from role_assignments r
           join officers o on o.id = r.officer_id and o.disabled_at is null
           join authorities a on a.id = r.authority_id
         where r.role = 'police_chief' and (r.valid_until is null or r.valid_until > now())),
       found as (
         select up.of, c.id, c.country, up.depth from up join chiefs c on c.id = up.id
         union all
         select a.id, c.id, c.country, 1000 from authorities a join chiefs c on c.country = a.country
         where a.id = any($1) and not exists (select from up where up.of = a.id and up.id = c.id))
       select of, id as "placeId", country, (dense_rank() over (partition by of order by depth) - 1)::int as level
       from found order by of, level`,
      [authorityIds],
    );
    const levels = new Map<string, ChiefLevel[]>();
    for (const { of, ...level } of rows) levels.set(of, [...(levels.get(of) ?? []), level]);
    return levels;
  }
}
