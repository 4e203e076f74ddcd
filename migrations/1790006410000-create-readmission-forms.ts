import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, openToClock, reference } from './support.js';

const STATES = ['draft', 'sent', 'discarded'].map((state) => `'${state}'`).join(', ');

/** Seen with the case that it belongs to; as a draft, by the state that writes it. */
const SEES = `(sent_at is not null or owner_country = (select app.country())) and app.sees(carrier_type, carrier_id)`;

/** The forms that two states send each other about a readmission, and their labels. */
export class CreateReadmissionForms1790006410000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.readmission_form_labels (
        key       text not null check (key ~ '^(form|section|field|choice|sheet)\\.[a-z0-9_]+$'),
        language  text not null check (language ~ '^[a-z]{2,3}$'),
        text      text not null,
        source    text not null,
        trust     text not null check (trust in ('verified', 'secondary', 'unverified')),
        primary key (key, language)
      );
      ${reference('readmission_form_labels')}
      comment on table readmission_form_labels is 'What forms are labelled with, in several languages; what nobody has verified is marked so on paper.';

      create table readmission.readmission_forms (
        id             uuid primary key,
        carrier_type   text not null check (carrier_type ~ '^[a-z_]{3,40}$'),
        carrier_id     uuid not null,
        code           text not null check (code ~ '^f([1-9]|10)$'),
        side           text not null check (side in ('owner', 'other')),
        owner_country  text not null references countries,
        opened_by      uuid not null references officers,
        opened_at      timestamptz not null,
        version        integer not null,
        state          text not null constraint readmission_form_state check (state in (${STATES})),
        due_at         timestamptz,
        language       text check (language ~ '^[a-z]{2,3}$' and language <> 'en'),
        content        jsonb not null check (jsonb_typeof(content) = 'object'),
        digest         text check (digest ~ '^[0-9a-f]{64}$'),
        cleared_by     uuid references officers,
        cleared_at     timestamptz,
        sent_by        uuid references officers,
        sent_at        timestamptz,
        constraint sent_whole check ((state = 'sent') = (sent_at is not null) and (sent_at is null) = (sent_by is null)
          and (sent_at is null) = (digest is null)),
        constraint cleared_by_somebody check ((cleared_by is null) = (cleared_at is null)),
        constraint dangerous_once_cleared check (sent_at is null or cleared_at is not null
          or coalesce(content #>> '{special,dangerous}', 'false') <> 'true')
      );
      create index on readmission_forms (carrier_id, opened_at, id);
      ${closed('readmission_forms')}
      ${openToClock('readmission_forms')}
      create policy readers on readmission_forms for select to seecase_app using (${SEES});
      create policy writers on readmission_forms for update to seecase_app using (${SEES});
      create policy openers on readmission_forms for insert to seecase_app
        with check (opened_by = (select app.officer()) and ${SEES});
      grant select, insert, update on readmission_forms to seecase_app;

      -- What was sent stays as it was sent; with its case it is forgotten.
      create function app.keep_readmission_form() returns trigger language plpgsql as $$
      begin
        if old.state = 'sent' and row(new.*) is distinct from row(old.*)
        then raise exception 'What was sent is not changed' using errcode = '23514', constraint = 'sent_form_is_frozen';
        end if;
        return new;
      end $$;
      create trigger keep_what_was_sent before update on readmission_forms for each row execute function app.keep_readmission_form();

      create function app.forget_readmission_forms() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public, readmission, pg_temp as $$
      begin
        delete from public.reasons where record_type = 'readmission_forms'
          and record_id in (select f.id from readmission.readmission_forms f where f.carrier_id = new.id);
        delete from readmission.readmission_forms where carrier_id = new.id;
        return new;
      end $$;
      create trigger forms_forgotten after update on readmissions for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_readmission_forms();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forms_forgotten on readmissions;
      drop function app.forget_readmission_forms;
      drop table readmission_forms, readmission_form_labels;
      drop function app.keep_readmission_form;
    `);
  }
}
