import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `x in (a, b)` of two columns is asked of every row; each of the two by itself is asked of its index. */
const byTheirEnds = (isAnEnd: (of: string, id: string) => string): string => `
  create or replace function app.relations_of(subject uuid) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select r.id from public.relations r where ${isAnEnd('r', 'subject')} and r.state <> 'erased';
  end;
  create or replace function app.relations_follow() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          update public.relations r set retention_due = ends.due, due_at = ends.due
          from (select x.id, least(f.retention_due, t.retention_due) as due from public.relations x
            join public.subjects f on f.id = x.from_id join public.subjects t on t.id = x.to_id
            where ${isAnEnd('x', 'new.id')}) ends
          where ends.id = r.id and r.state <> 'erased' and ends.due is not null;
          return null;
        end $$;
`;

/** A subject that is erased, or kept for longer, finds its relations among very many. */
export class WalkRelationsByTheirEnds1790005520000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(byTheirEnds((of, id) => `(${of}.from_id = ${id} or ${of}.to_id = ${id})`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(byTheirEnds((of, id) => `${id} in (${of}.from_id, ${of}.to_id)`));
  }
}
