import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, openToClock } from './support.js';

const STATES = ['prepared', 'shown', 'withdrawn'].map((state) => `'${state}'`).join(', ');

/** Seen with its case; before it was shown, by the state that has entered it. */
const SEES = `exists (select from readmissions r where r.id = readmission_id)
  and (shown_at is not null or owner_country = (select app.country()))`;

/** What is to show what somebody is to the requested state. */
export class CreateReadmissionEvidence1790006400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table readmission.readmission_evidence (
        id                uuid primary key,
        readmission_id    uuid not null references readmissions,
        person_id         uuid not null references readmission_persons on delete cascade,
        side              text not null check (side in ('owner', 'other')),
        owner_country     text not null references countries,
        opened_by         uuid not null references officers,
        opened_at         timestamptz not null,
        version           integer not null,
        state             text not null constraint readmission_evidence_state check (state in (${STATES})),
        due_at            timestamptz,
        kind              text not null check (kind ~ '^(nat|tcn|ill|sfry|fam)_[a-z0-9_]{2,40}$'),
        document_type     text,
        number            text,
        issuing_country   text,
        issued_by         text,
        issued_at         text,
        issued_on         date,
        expires_on        date,
        statement         text,
        is_copy           boolean not null,
        copy_attached     boolean not null,
        attachment_id     uuid,
        strength_claimed  text not null check (strength_claimed in ('proof', 'prima_facie')),
        authenticity      text not null check (authenticity in ('not_examined', 'genuine', 'doubtful', 'forged')),
        examined_at       timestamptz,
        contested         boolean not null,
        contest_ground    text,
        contest_text      text,
        cleared_by        uuid references officers,
        cleared_at        timestamptz,
        shown_at          timestamptz,
        constraint expires_after_it_was_issued check (expires_on >= issued_on),
        constraint contested_on_a_ground check (contested = (contest_ground is not null) and contested = (contest_text is not null)),
        constraint cleared_by_somebody check ((cleared_by is null) = (cleared_at is null)),
        constraint shown_at_a_moment check (state <> 'shown' or shown_at is not null),
        -- What an organisation that protects has said leaves only when a safeguard officer has agreed.
        constraint protected_until_cleared check (kind <> 'tcn_io_info' or shown_at is null or cleared_at is not null)
      );
      create index on readmission_evidence (readmission_id, opened_at, id);
      create index on readmission_evidence (person_id);
      ${closed('readmission_evidence')}
      ${openToClock('readmission_evidence')}
      create policy readers on readmission_evidence for select to seecase_app using (${SEES});
      create policy writers on readmission_evidence for update to seecase_app using (${SEES});
      create policy openers on readmission_evidence for insert to seecase_app
        with check (opened_by = (select app.officer()) and owner_country = (select app.country()) and ${SEES});
      grant select, insert, update on readmission_evidence to seecase_app;
      comment on table readmission_evidence is 'Evidence of nationality, conditions, unlawful stay and family; forgotten with its case.';

      create function app.forget_readmission_evidence() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public, readmission, pg_temp as $$
      begin
        delete from public.reasons where record_type = 'readmission_evidence'
          and record_id in (select e.id from readmission.readmission_evidence e where e.readmission_id = new.id);
        delete from readmission.readmission_evidence where readmission_id = new.id;
        return new;
      end $$;
      -- Before the persons go, who are named in it.
      create trigger evidence_forgotten after update on readmissions for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_readmission_evidence();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger evidence_forgotten on readmissions;
      drop function app.forget_readmission_evidence;
      drop table readmission_evidence;
    `);
  }
}
