import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, openToClock } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** What belongs together on a tablet stays together with the supervisor, in its order and with its photos. */
export class KeepParkedWorkTogether1790007100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table parked_work
        add column work_id uuid,
        add column title   text,
        add column seq     integer not null default 0 check (seq >= 0);
      comment on column parked_work.work_id is 'What the tablet calls the piece of work of which this is a step.';
      create index on parked_work (work_id, seq) where work_id is not null;

      create table parked_photos (
        parked_id  uuid primary key references parked_work,
        photo      bytea not null check (octet_length(photo) <= 4194304)
      );
      ${closed('parked_photos')}
      ${openToClock('parked_photos')}
      create policy readers on parked_photos for select to seecase_app
        using (exists (select from parked_work w where w.id = parked_id));
      grant select on parked_photos to seecase_app;

      -- Whoever gives it up need not be able to write it.
      create function app.parked_work_was_given_up() returns trigger language plpgsql ${DEFINER} as $$
        begin
          delete from public.parked_photos where parked_id = new.id;
          return null;
        end $$;
      create trigger parked_work_was_given_up after update on parked_work for each row
        when (new.command is null and old.command is not null) execute function app.parked_work_was_given_up();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger parked_work_was_given_up on parked_work;
      drop function app.parked_work_was_given_up;
      drop table parked_photos;
      alter table parked_work drop column work_id, drop column title, drop column seq;
    `);
  }
}
