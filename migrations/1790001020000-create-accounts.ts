import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, openToClock } from './support.js';

const SIGNED = `'closed', 'readback_signed', 'quality_review', 'graded', 'sanitised', 'released', 'anonymised', 'stopped', 'set_aside'`;
const INFORMED = `'analyst', 'national_contact_point', 'central_unit_officer', 'liaison_officer', 'operation_coordinator',
  'team_leader'`;

/** Tables that hold what was told; what was found when looking after the person; and what others may read, too. */
const TOLD = ['debriefing_texts'];
const FOUND = ['debriefing_screens'];
const CODED = ['debriefing_profiles', 'debriefing_answers', 'debriefing_legs', 'debriefing_extracts'];

const TABLES = [...TOLD, ...FOUND, ...CODED];

/** What was told in interviews, apart from their course: for fewer readers, and erasable. */
export class CreateAccounts1790001020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table debriefing_profiles (
        debriefing_id       uuid primary key references debriefings,
        nationality         text not null references countries,
        region              text,
        age_band            text not null,
        sex                 text not null,
        education           text,
        occupation          text,
        adults_in_family    integer,
        children_in_family  integer,
        travelling_with     text[] not null,
        documents           jsonb not null,
        special             bytea
      );
      comment on column debriefing_profiles.special is
        'Ethnic origin, religion, health, where the interviewee brought them up: encrypted for this row (R-13).';

      create table debriefing_answers (
        debriefing_id  uuid not null references debriefings,
        question_code  text not null references topic_questions,
        answer         text not null,
        choice         text,
        number         numeric,
        currency       text,
        date           text,
        country        text references countries,
        recorded_by    uuid not null references officers,
        recorded_at    timestamptz not null,
        primary key (debriefing_id, question_code)
      );

      create table debriefing_texts (
        debriefing_id      uuid not null references debriefings,
        part               text not null,
        original           text not null,
        original_language  text not null,
        translation        text,
        translated_by      text check (translated_by in ('officer', 'interpreter')),
        translator         text,
        primary key (debriefing_id, part),
        constraint translated_by_a_person check ((translation is null) = (translated_by is null)
          and (translation is null) = (translator is null))
      );

      create table debriefing_legs (
        id                  uuid primary key,
        debriefing_id       uuid not null references debriefings,
        seq                 integer not null,
        from_place          text,
        from_country        text not null references countries,
        to_place            text,
        to_country          text not null references countries,
        date_from           text,
        date_to             text,
        mode                text not null,
        border_section      text references border_sections,
        crossing_method     text not null,
        facilitated         boolean not null,
        facilitator_id      uuid,
        price               numeric check (price >= 0),
        currency            text,
        price_basis         text,
        paid_to             text,
        payment_method      text,
        group_size          integer,
        accommodation       text,
        treatment           text,
        push_back_reported  boolean not null,
        constraint a_price_in_a_currency check ((price is null) = (currency is null)),
        constraint a_facilitator_facilitates check (facilitator_id is null or facilitated)
      );
      create index on debriefing_legs (debriefing_id, seq);
      create index on debriefing_legs (facilitator_id) where facilitator_id is not null;

      create table debriefing_screens (
        debriefing_id    uuid primary key references debriefings,
        vulnerabilities  jsonb not null,
        trafficking      jsonb
      );

      create table debriefing_extracts (
        debriefing_id  uuid primary key references debriefings,
        text           text not null,
        language       text not null,
        made_by        uuid not null references officers,
        made_at        timestamptz not null
      );

      -- Whether the asking officer was there, or reviews it once it has been told.
      create function app.attends(d debriefings) returns boolean language sql stable
        return d.lead_debriefer = app.officer() or d.second_debriefer = app.officer()
          or d.owner_country = app.country() and d.state in (${SIGNED})
            and d.operation_id = any(app.places('team_leader', 'operation_coordinator'))
          or d.owner_country = app.country() and d.climbed >= 2 and d.state in ('quality_review', 'graded', 'sanitised')
            and d.operation_id = any(app.places('operation_commander'));

      -- They read what was told unless it is frozen, and what was found when looking after the person unless it is withdrawn.
      create function app.hears(debriefing uuid) returns boolean language sql stable
        return exists (select from debriefings d
          where d.id = debriefing and d.frozen_at is null and not d.self_incrimination and app.attends(d));
      create function app.looks_after(debriefing uuid) returns boolean language sql stable
        return exists (select from debriefings d where d.id = debriefing and d.withdrawn_at is null and app.attends(d));

      -- Whether the asking officer may read what is left when nobody can be recognised in it.
      create function app.reads_extract(debriefing uuid) returns boolean language sql stable
        return app.hears(debriefing) or exists (select from debriefings d
          where d.id = debriefing and d.released_at is not null and d.frozen_at is null and (
            d.owner_country = app.country() and (d.named_readers @> array[app.officer()]
              or d.operation_id = any(app.places('operation_commander', 'analyst')))
            or d.owner_authority_id = any(app.places('analyst'))
            or app.country_as(${INFORMED}) = any(d.releasable_to) and not 'H2' = any(d.handling_codes)
            or d.named_readers @> array[app.officer()] and app.country() = any(d.releasable_to) and not 'H2' = any(d.handling_codes)));
      grant execute on function app.attends, app.hears, app.looks_after, app.reads_extract to seecase_app;

      ${TABLES.map((table) => `${closed(table)} ${openToClock(table)}`).join('')}
      ${TOLD.map((table) => open(table, 'hears', 'hears')).join('')}
      ${FOUND.map((table) => open(table, 'looks_after', 'looks_after')).join('')}
      ${CODED.map((table) => open(table, 'reads_extract', 'hears')).join('')}

      -- What is erased with an interview: everything; or what could identify; or what a minor told before it was known.
      create function app.forget_debriefing() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          delete from public.debriefing_texts where debriefing_id = new.id;
          delete from public.reasons where record_type = 'debriefings' and record_id = new.id;
          if new.state = 'anonymised' then
            update public.debriefing_profiles set region = null, occupation = null, special = null, documents = '[]',
              adults_in_family = null, children_in_family = null where debriefing_id = new.id;
            update public.debriefing_answers set date = left(date, 7) where debriefing_id = new.id;
            update public.debriefing_legs set from_place = null, to_place = null, facilitator_id = null,
              date_from = left(date_from, 7), date_to = left(date_to, 7) where debriefing_id = new.id;
            delete from public.debriefing_extracts
              where debriefing_id = new.id and new.reidentification_risk is distinct from 'low';
          else
            delete from public.debriefing_profiles where debriefing_id = new.id;
            delete from public.debriefing_answers where debriefing_id = new.id;
            delete from public.debriefing_legs where debriefing_id = new.id;
            delete from public.debriefing_extracts where debriefing_id = new.id;
          end if;
          if new.state in ('anonymised', 'erased') then
            delete from public.debriefing_screens where debriefing_id = new.id;
          end if;
          return null;
        end $$;
      create trigger forget after update on debriefings for each row
        when (new.text_erased_at is not null and new.text_erased_at is distinct from old.text_erased_at)
        execute function app.forget_debriefing();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget on debriefings;
      drop table ${TABLES.join(', ')};
      drop function app.forget_debriefing, app.reads_extract, app.looks_after, app.hears, app.attends;
    `);
  }
}

/** Functions say who reads; only those who were there, or review it, write. */
const open = (table: string, reads: string, writes: string): string => `
  create policy readers on ${table} for select to seecase_app using (app.${reads}(debriefing_id));
  create policy writers on ${table} to seecase_app using (app.${writes}(debriefing_id)) with check (app.${writes}(debriefing_id));
  grant select, insert, update, delete on ${table} to seecase_app;
`;
