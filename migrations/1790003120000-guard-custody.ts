import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, FOR_THE_HOST, openToClock, reference } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;
const STATES = `'offered', 'confirmed', 'disputed', 'withdrawn'`;

const forget = (also: string): string => `
  create or replace function app.forget_apprehended(apprehension uuid) returns void language plpgsql ${DEFINER} as $$
      begin
        if not exists (select from apprehensions a where a.id = apprehension
          and a.state in ('handed_over', 'released', 'transferred', 'annulled')
          and (a.owner_country = app.country_as('data_protection_officer') or pg_has_role(session_user, 'seecase_clock', 'member')))
        then raise exception 'not to be erased' using errcode = '42501'; end if;
        delete from apprehended_persons p where p.apprehension_id = apprehension;
        delete from crossing_evidence e where e.apprehension_id = apprehension;
        delete from apprehension_accounts c where c.apprehension_id = apprehension;
        delete from reasons r where r.record_type = 'apprehensions' and r.record_id = apprehension;
        update custody_handovers h set disputed = null where h.apprehension_id = apprehension and h.disputed is not null;${also}
      end $$;
`;
const FILE_NUMBER = `
        delete from host_file_numbers n where n.apprehension_id = apprehension;`;

const handoverStates = (states: string): string => `
  alter table custody_handovers drop constraint custody_handovers_state_check;
  alter table custody_handovers add constraint custody_handovers_state_check check (state in (${states}));
`;

/** The host's file number behind the inmost wall; hand-overs that nobody answers; needs of those who are held. */
export class GuardCustody1790003120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table host_file_numbers (
        apprehension_id  uuid primary key references apprehensions,
        number           text not null check (number <> '')
      );
      comment on table host_file_numbers is 'Reference of the host''s file of a group: for those who may know who they are.';
      ${closed('host_file_numbers')}
      ${openToClock('host_file_numbers')}
      create policy keepers on host_file_numbers to seecase_app
        using (app.keeps_apprehended(apprehension_id)) with check (app.keeps_apprehended(apprehension_id));
      grant select, insert, update on host_file_numbers to seecase_app;
      insert into host_file_numbers select id, host_file_no from apprehensions where host_file_no <> '';
      alter table apprehensions drop column host_file_no;
      ${forget(FILE_NUMBER)}

      create table custody_parameters (
        code     text primary key,
        value    integer not null check (value > 0),
        meaning  text not null,
        source   text not null,
        trust    text not null check (trust in ('verified', 'secondary', 'unverified'))
      );
      ${reference('custody_parameters')}
      ${handoverStates(`${STATES}, 'lapsed'`)}
      alter table custody_handovers add constraint answered_by_nobody check (state <> 'lapsed' or answered_by is null);
      alter table apprehensions
        add column handover text check (handover in (${STATES}, 'lapsed')),
        add column answer_due_at timestamptz,
        add constraint answered_by_then check (answer_due_at is null or receiver_id is not null);
      comment on column apprehensions.handover is 'What became of the latest hand-over.';
      create index on apprehensions (answer_due_at) where answer_due_at is not null;

      -- Whoever apprehended a group for the host, or has it, refers those in need, whatever function they have left.
      create function app.answers_for_apprehended(apprehension uuid, operation uuid, owner_authority uuid) returns boolean
        language sql stable
        return exists (select from apprehensions a where a.id = apprehension and a.operation_id = operation
          and a.owner_authority_id = owner_authority and a.owner_country = app.country()
          and app.officer() = any(a.apprehended_by || a.custodian_id));
      grant execute on function app.answers_for_apprehended to seecase_app;
      -- Whether a child alone or somebody who asks for protection was referred out of the group, by whomever.
      create function app.needs_protection(apprehension uuid) returns boolean language sql stable ${DEFINER}
      begin atomic
        select exists (select from public.protection_referrals r where r.source_type = 'apprehensions'
          and r.source_id = apprehension and r.counts && array['protection_claims', 'unaccompanied_minors']);
      end;
      grant execute on function app.needs_protection to seecase_app;
      alter policy openers on protection_referrals with check (opened_by = (select app.officer()) and (${FOR_THE_HOST}
        or source_type = 'apprehensions' and app.answers_for_apprehended(source_id, operation_id, owner_authority_id)));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy openers on protection_referrals with check (opened_by = (select app.officer()) and ${FOR_THE_HOST});
      drop function app.answers_for_apprehended, app.needs_protection;
      update custody_handovers set state = 'withdrawn' where state = 'lapsed';
      alter table apprehensions drop constraint answered_by_then, drop column handover, drop column answer_due_at;
      alter table custody_handovers drop constraint answered_by_nobody;
      ${handoverStates(STATES)}
      drop table custody_parameters;
      ${forget('')}
      alter table apprehensions add column host_file_no text;
      update apprehensions a set host_file_no = n.number from host_file_numbers n where n.apprehension_id = a.id;
      drop table host_file_numbers;
    `);
  }
}
