import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

const DEFINER = 'security definer set search_path = pg_catalog, public, pg_temp';

/**
 * Whether an interview is released is told of those interviews alone from which somebody or something was drawn that the
 * officer sees, once that is more than a draft. Of every other one the answer is the same, whether it exists or not.
 */
export class AskOfReleasedDebriefings1790007141000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table debriefings_released (
        debriefing_id  uuid primary key references debriefings
      );
      comment on table debriefings_released is
        'Which interviews are released: for whoever sees a subject that was drawn from one, and does not see the interview.';
      ${closed('debriefings_released')}
      create policy readers on debriefings_released for select to seecase_app using (exists (
        select from subjects s where s.source_type = 'debriefings' and s.source_id = debriefing_id and s.state <> 'draft'));
      create policy the_clock on debriefings_released for select to seecase_clock using (true);
      grant select on debriefings_released to seecase_app, seecase_clock;
      insert into debriefings_released select id from debriefings where released_at is not null;

      create function app.note_release() returns trigger language plpgsql ${DEFINER} as $$
        begin
          if new.released_at is null then
            delete from public.debriefings_released where debriefing_id = new.id;
          else
            insert into public.debriefings_released values (new.id) on conflict do nothing;
          end if;
          return null;
        end $$;
      revoke execute on function app.note_release from public;
      create trigger notes_release after insert on debriefings for each row
        when (new.released_at is not null) execute function app.note_release();
      create trigger notes_change_of_release after update on debriefings for each row
        when ((new.released_at is null) <> (old.released_at is null)) execute function app.note_release();

      -- Nobody makes a way to an answer by writing down that something was drawn from an interview that they do not see.
      create function app.keep_interview() returns trigger language plpgsql as $$
        begin
          if pg_has_role(current_user, 'seecase_app', 'member') and not app.sees('debriefings', new.source_id) then
            raise exception 'nothing is drawn from an interview that is not seen' using errcode = '42501';
          end if;
          return new;
        end $$;
      create trigger keep_interview before insert on subjects for each row
        when (new.source_type = 'debriefings') execute function app.keep_interview();
      create trigger keep_interview_when_changed before update on subjects for each row
        when (new.source_type = 'debriefings'
          and (new.source_type, new.source_id) is distinct from (old.source_type, old.source_id))
        execute function app.keep_interview();

      create or replace function app.debriefing_is_released(debriefing uuid) returns boolean language sql stable
        security invoker set search_path = pg_catalog, public, pg_temp
        return exists (select from public.debriefings_released r where r.debriefing_id = debriefing);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.debriefing_is_released(debriefing uuid) returns boolean language sql stable
        ${DEFINER}
        return exists (select from public.debriefings d where d.id = debriefing and d.released_at is not null);
      drop trigger keep_interview on subjects;
      drop trigger keep_interview_when_changed on subjects;
      drop function app.keep_interview;
      drop trigger notes_release on debriefings;
      drop trigger notes_change_of_release on debriefings;
      drop function app.note_release;
      drop table debriefings_released;
    `);
  }
}
