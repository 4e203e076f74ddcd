import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuthorityKind } from './authority.entity.js';

export interface AuthorityBrief {
  readonly id: string;
  readonly country: string;
  readonly kind: AuthorityKind;
  readonly parentId: string | null;
  /** What day it is there. */
  readonly today: string;
}

/** Questions for other features: which authority is this (as long as there is one), and what stands above it? */
@Injectable()
export class AuthorityReader {
  async find(em: EntityManager, id: string, now: Date): Promise<AuthorityBrief | undefined> {
    const rows = await em.query<AuthorityBrief[]>(
      `select a.id, a.country, a.kind, a.parent_id as "parentId", ($2::timestamptz at time zone c.time_zone)::date::text as today
       from authorities a join countries c on c.code = a.country
       where a.id = $1 and (a.valid_to is null or a.valid_to > ($2::timestamptz at time zone c.time_zone)::date)`,
      [id, now],
    );
    return rows[0];
  }

  /** An authority and all that it stands below, from itself to the topmost. */
  async line(em: EntityManager, id: string): Promise<string[]> {
    return (await this.lines(em, [id])).get(id) ?? [];
  }

  /** The same for several at once. */
  async lines(em: EntityManager, ids: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await em.query<{ of: string; line: string[] }[]>(
      `with recursive line as (
         select id as of, id, parent_id, 0 as step from authorities where id = any($1)
         union all select line.of, above.id, above.parent_id, step + 1 from authorities above join line on above.id = line.parent_id
           where step < 20)
       select of, array_agg(id order by step)::text[] as line from line group by of`,
      [ids],
    );
    return new Map(rows.map(({ of, line }) => [of, line]));
  }

  /** What they are called in English, also those that are no more. */
  async names(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await em.query<{ id: string; name: string }[]>('select id, name from authorities where id = any($1)', [
      ids,
    ]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** From each authority to the one above it; the topmost are left out. */
  async above(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await em.query<{ id: string; parent: string }[]>(
      'select id, parent_id as parent from authorities where id = any($1) and parent_id is not null',
      [ids],
    );
    return new Map(rows.map(({ id, parent }) => [id, parent]));
  }
}
