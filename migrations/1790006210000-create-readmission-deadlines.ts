import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, openToClock } from './support.js';

const codes = Array.from({ length: 20 }, (_, n) => `'d${String(n + 1).padStart(2, '0')}'`).join(', ');
const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;

/** Each side's own limits are its own; everything else is there for whoever sees what it belongs to. */
const SEES = `(own_country is null or own_country = (select app.country())) and (
  record_type = 'readmissions' and exists (select from readmissions r where r.id = record_id)
  or record_type <> 'readmissions' and app.sees(record_type, record_id))`;
const SEES_OBSTACLE = `own_country = (select app.country()) and exists (select from readmissions r where r.id = readmission_id)`;

/** The limits that run in readmissions, what stands in their way, and their recounting when a calendar was corrected. */
export class CreateReadmissionDeadlines1790006210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.readmission_deadlines (
        id              uuid primary key,
        record_type     text not null check (record_type ~ '^[a-z_]{3,60}$'),
        record_id       uuid not null,
        code            text not null check (code in (${codes})),
        subject_id      uuid,
        own_country     text references countries,
        country         text not null references countries,
        starts_at       timestamptz not null,
        starts_safe_at  timestamptz not null,
        span            jsonb,
        counted         text not null check (counted in ('forward', 'back', 'named')),
        prolonging      jsonb,
        obstacle_rule   jsonb,
        obstacles       jsonb not null,
        source          jsonb not null,
        act             text check (act in ('time_bar', 'fall_back_to_standard', 'lapse', 'void_consent', 'close', 'erase')),
        state           text not null check (state in ('running', 'held', 'overdue', 'met', 'lapsed', 'void')),
        due_at          timestamptz,
        due_safe_at     timestamptz,
        alarm_at        timestamptz,
        acts_at         timestamptz,
        ended_at        timestamptz,
        recounted_by    uuid,
        constraint counted_or_named check ((span is null) = (counted = 'named')),
        constraint ends_unless_held check ((due_at is null) = (due_safe_at is null) and (state = 'held') = (due_at is null) or ended_at is not null),
        constraint conservative_before_safe check (due_at <= due_safe_at),
        constraint ended_at_a_moment check ((state in ('met', 'lapsed', 'void')) = (ended_at is not null)),
        constraint over_is_over check (ended_at is null or alarm_at is null and acts_at is null),
        -- What nobody has verified warns, and decides nothing.
        constraint decides_when_sure check (act is null or (source ->> 'sure')::boolean),
        constraint acts_on_the_safe_count check (acts_at is null or act is not null and acts_at >= due_safe_at)
      );
      create unique index one_of_a_kind_runs on readmission_deadlines
        (record_id, code, coalesce(subject_id, record_id)) where ended_at is null;
      create index on readmission_deadlines (record_id, code);
      create index on readmission_deadlines (alarm_at) where alarm_at is not null;
      create index on readmission_deadlines (acts_at) where acts_at is not null;
      create index on readmission_deadlines (country, record_id) where ended_at is null;
      ${closed('readmission_deadlines')}
      ${openToClock('readmission_deadlines')}
      create policy readers on readmission_deadlines to seecase_app using (${SEES}) with check (${SEES});
      grant select, insert, update on readmission_deadlines to seecase_app;
      comment on table readmission_deadlines is 'due_at: the conservative count, for whoever has to act; due_safe_at: the safe one, for whoever relies on it that time has passed.';

      create table readmission.readmission_obstacles (
        id              uuid primary key,
        readmission_id  uuid not null references readmissions,
        own_country     text not null references countries,
        matter          text not null check (matter in ('submission', 'transfer')),
        ground          text not null check (ground in ('court', 'medical', 'identity', 'asylum', 'detention_elsewhere',
          'whereabouts', 'force_majeure', 'other')),
        from_at         timestamptz not null,
        to_at           timestamptz,
        note            text,
        recorded_by     uuid not null references officers,
        recorded_at     timestamptz not null,
        constraint ends_after_it_began check (to_at >= from_at)
      );
      create index on readmission_obstacles (readmission_id);
      ${closed('readmission_obstacles')}
      ${openToClock('readmission_obstacles')}
      create policy own_side on readmission_obstacles to seecase_app using (${SEES_OBSTACLE}) with check (${SEES_OBSTACLE});
      grant select, insert, update on readmission_obstacles to seecase_app;
      comment on table readmission_obstacles is 'What stood in the way, and why, is the requesting side''s own; the other side sees the limit that became longer.';

      create table readmission.readmission_recounts (
        id           uuid primary key,
        country      text not null references countries,
        change_id    uuid references legal_changes,
        digest       text not null,
        asked_at     timestamptz not null,
        among        text,
        reached      uuid,
        counted      integer not null,
        moved        integer not null,
        finished_at  timestamptz
      );
      create index on readmission_recounts (country, asked_at desc, id desc);
      create index on readmission_recounts (asked_at desc, id desc);
      ${closed('readmission_recounts')}
      ${openToClock('readmission_recounts')}
      create policy signed_in on readmission_recounts for select to seecase_app using ((select app.officer()) is not null);
      grant select on readmission_recounts to seecase_app;
      comment on table readmission_recounts is 'A calendar was corrected: every limit that runs by it is counted again, once. reached: up to which record; among: of which table, behind the limits of readmissions.';

      create table readmission.readmission_deadline_moves (
        deadline_id  uuid not null references readmission_deadlines,
        recount_id   uuid not null references readmission_recounts,
        at           timestamptz not null,
        due_from     timestamptz not null,
        due_to       timestamptz not null,
        safe_from    timestamptz not null,
        safe_to      timestamptz not null,
        primary key (deadline_id, recount_id)
      );
      ${closed('readmission_deadline_moves')}
      ${openToClock('readmission_deadline_moves')}
      create policy readers on readmission_deadline_moves for select to seecase_app
        using (exists (select from readmission_deadlines d where d.id = deadline_id));
      grant select on readmission_deadline_moves to seecase_app;
      comment on table readmission_deadline_moves is 'Which limits a recount has moved, from where to where.';

      -- An inbox shows until when somebody must have acted: it follows the limit of the case that comes next.
      create function app.follow_next_due(records uuid[]) returns void language sql ${DEFINER} as $$
        update public.waiting w set due_at = nullif(r.next_due_at, '9999-01-01T00:00:00Z')
        from readmission.readmissions r
        where r.id = any(records) and w.record_id = r.id and w.record_type = 'readmissions'
          and w.due_at is distinct from nullif(r.next_due_at, '9999-01-01T00:00:00Z');
      $$;
      revoke execute on function app.follow_next_due from public;
      grant execute on function app.follow_next_due to seecase_app, seecase_clock;

      -- The same for a case whose limit stands in itself.
      create function app.follow_due(a_type text, records uuid[]) returns void language plpgsql ${DEFINER} as $$
        begin
          execute format('update public.waiting w set due_at = r.due_at from readmission.%I r
            where r.id = any($1) and w.record_id = r.id and w.record_type = %L and w.due_at is distinct from r.due_at', a_type, a_type)
            using records;
        end $$;
      revoke execute on function app.follow_due from public;
      grant execute on function app.follow_due to seecase_clock;

      create function app.forget_obstacles() returns trigger language plpgsql ${DEFINER} as $$
        begin
          update readmission.readmission_obstacles set note = null where readmission_id = new.id;
          return null;
        end $$;
      revoke execute on function app.forget_obstacles from public;
      create trigger forget_obstacles after update of state on readmissions for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_obstacles();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_obstacles on readmissions;
      drop function app.forget_obstacles, app.follow_due, app.follow_next_due;
      drop table readmission_deadline_moves, readmission_recounts, readmission_obstacles, readmission_deadlines;
    `);
  }
}
