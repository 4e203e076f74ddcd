import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

/** Working notes on cases between states, and what a side's unit and its authorities write to one another. */
export class CreateCaseNotes1790004150000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table case_notes (
        id               uuid primary key,
        record_type      text not null check (record_type ~ '^[a-z_]{3,60}$'),
        record_id        uuid not null,
        country          text not null references countries,
        author_id        uuid not null references officers,
        authority_id     uuid not null references authorities,
        to_authority_id  uuid references authorities,
        at               timestamptz not null,
        text             text not null check (text <> '')
      );
      create index on case_notes (record_id, country, at desc, id desc);
      comment on table case_notes is 'Each side''s own: there for officers of that state who see the case. Added to, never changed; gone with what the case held.';
      ${closed('case_notes')}
      create policy own_side on case_notes for select to seecase_app
        using (country = (select app.country()) and app.sees(record_type, record_id));
      create policy written_by_themselves on case_notes for insert to seecase_app
        with check (country = (select app.country()) and author_id = (select app.officer())
          and authority_id = (select app.authority()) and app.sees(record_type, record_id));
      grant select, insert on case_notes to seecase_app;
      create trigger append_only before update or truncate on case_notes execute function app.refuse_change();

      -- What is destroyed takes with it what was written about it, on both sides.
      create function app.forget_notes() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          delete from public.case_notes where record_type = tg_table_name and record_id = new.id;
          return null;
        end $$;
      create trigger forget_notes after update of state on requests for each row
        when (new.state = 'destroyed' and old.state <> 'destroyed') execute function app.forget_notes();
      create trigger forget_notes after update of state on spontaneous_information for each row
        when (new.state = 'destroyed' and old.state <> 'destroyed') execute function app.forget_notes();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_notes on spontaneous_information;
      drop trigger forget_notes on requests;
      drop function app.forget_notes;
      drop table case_notes;
    `);
  }
}
