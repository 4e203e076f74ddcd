import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, FOR_THE_HOST, guarded, itemColumns, itemIndexes, itemReasons } from './support.js';

const STATES = ['proposed', 'approved', 'rejected', 'dissolved', 'frozen', 'erased'];

/** A relation is never there without both its subjects. */
const withBothEnds = (reason: string): string => `(${reason})
  and exists (select from subjects s where s.id = from_id) and exists (select from subjects s where s.id = to_id)`;

/** What subjects are to one another. */
export class CreateRelations1790001120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table relations (
        ${caseColumns('relation', STATES)},
        ${itemColumns},
        from_id     uuid not null references subjects,
        to_id       uuid not null references subjects,
        code        text not null check (code in ('knows', 'relative_of', 'associate_of', 'member_of', 'leads', 'recruits_for', 'drives',
                      'owns', 'uses', 'calls', 'pays', 'receives_from', 'transports', 'accommodates', 'guides', 'supplies_document',
                      'exploits', 'victim_of', 'witnessed', 'present_at', 'part_of_route', 'identified_as', 'same_as')),
        role        text,
        from_date   date,
        to_date     date check (to_date >= from_date),
        decided_by  uuid references officers,
        decided_at  timestamptz,
        constraint between_two check (from_id <> to_id),
        constraint decided_by_somebody_else check ((decided_by is null) = (decided_at is null) and decided_by <> opened_by),
        constraint never_of_itself check (state not in ('approved', 'rejected', 'dissolved') or decided_by is not null),
        constraint erased_means_gone check (state <> 'erased' or (role is null and from_date is null and to_date is null and h3_text is null)),
        constraint frozen_is_frozen check ((state = 'frozen') = (frozen_at is not null)),
        constraint approved_is_released check ((state = 'approved') = (released_at is not null))
      );
      create index on relations (from_id, opened_at desc);
      create index on relations (to_id, opened_at desc);
      ${itemIndexes('relations')}
      ${guarded('relations', itemReasons.map(withBothEnds), FOR_THE_HOST)}

      -- Ids only, across walls: for the act that erases what a subject is tied to.
      create function app.relations_of(subject uuid) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select r.id from public.relations r where subject in (r.from_id, r.to_id) and r.state <> 'erased';
      end;
      grant execute on function app.relations_of to seecase_app;

      -- A relation stays no longer than the shorter-lived of its two subjects, and as long as that.
      create function app.relations_follow() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          update public.relations r set retention_due = ends.due, due_at = ends.due
          from (select x.id, least(f.retention_due, t.retention_due) as due from public.relations x
            join public.subjects f on f.id = x.from_id join public.subjects t on t.id = x.to_id
            where new.id in (x.from_id, x.to_id)) ends
          where ends.id = r.id and r.state <> 'erased' and ends.due is not null;
          return null;
        end $$;
      create trigger relations_follow after update on subjects for each row
        when (new.retention_due is distinct from old.retention_due and new.state <> 'erased') execute function app.relations_follow();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger relations_follow on subjects;
      drop function app.relations_follow, app.relations_of;
      drop table relations;
    `);
  }
}
