import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, guarded } from './support.js';

const STATES = ['proposed', 'approved', 'rejected', 'undone', 'erased'];

const WORKS = `select app.places('team_leader', 'operation_coordinator', 'analyst')`;
const KEEPS = `select app.places('handling_officer', 'analyst')`;
const SUPERVISES = `select app.country_as('data_protection_officer')`;

/** What subjects are to one another, apart from the same. */
const RELATIONS = `'knows', 'relative_of', 'associate_of', 'member_of', 'leads', 'recruits_for', 'drives', 'owns', 'uses', 'calls', 'pays',
  'receives_from', 'transports', 'accommodates', 'guides', 'supplies_document', 'exploits', 'victim_of', 'witnessed', 'present_at',
  'part_of_route', 'identified_as'`;

/** Its author and both owners' officers; agreed to, also the states that both subjects are released to. */
const REASONS = [
  `opened_by = (select app.officer())`,
  `owner_authority_id = any((${KEEPS})::uuid[])`,
  `other_authority_id = any((${KEEPS})::uuid[])`,
  `owner_country = (select app.country()) and operation_id = any((${WORKS})::uuid[])`,
  `other_country = (select app.country()) and other_operation_id = any((${WORKS})::uuid[])`,
  `owner_country = (${SUPERVISES})`,
  `other_country = (${SUPERVISES})`,
  `state = 'approved' and shared_with @> array[(select app.country_as('analyst', 'operation_coordinator', 'team_leader',
     'national_contact_point', 'central_unit_officer', 'handling_officer', 'referral_approver'))]`,
];

/** A link is never there without both its subjects. */
const withBoth = (reason: string): string => `(${reason})
  and exists (select from subjects s where s.id = one_id) and exists (select from subjects s where s.id = other_id)`;

/** The row says whose its two subjects are as they say it themselves, and its author sees both. */
const SAYS_WHOSE = `exists (select from subjects s where s.id = one_id and s.owner_authority_id = subject_merges.owner_authority_id
    and s.owner_country = subject_merges.owner_country and s.operation_id = subject_merges.operation_id)
  and exists (select from subjects s where s.id = other_id and s.owner_authority_id = other_authority_id
    and s.owner_country = other_country and s.operation_id = other_operation_id)
  and agreed_by = '{}' and agreed_for = '{}'`;

/** Which subjects are the same: links that are agreed to, and can be undone. */
export class CreateSubjectMerges1790005500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table subject_merges (
        ${caseColumns('subject_merge', STATES)},
        operation_id        uuid not null references operations,
        one_id              uuid not null references subjects,
        other_id            uuid not null references subjects,
        other_authority_id  uuid not null references authorities,
        other_country       text not null references countries,
        other_operation_id  uuid not null references operations,
        grounds             text,
        agreed_for          uuid[] not null,
        agreed_by           uuid[] not null,
        decided_at          timestamptz,
        shared_with         text[] not null,
        retention_due       timestamptz,
        constraint of_two check (one_id <> other_id),
        constraint erased_means_gone check ((state = 'erased') = (grounds is null)),
        constraint never_by_its_author_alone check (not agreed_by @> array[opened_by]),
        constraint agreed_by_somebody check ((agreed_for = '{}') = (agreed_by = '{}')),
        constraint approved_for_each_owner check (state not in ('approved', 'undone')
          or agreed_for @> array[owner_authority_id, other_authority_id]),
        constraint decided_on_a_day check (state not in ('approved', 'rejected', 'undone') or decided_at is not null)
      );
      comment on column subject_merges.grounds is 'Why they are taken for the same, in words; null once it is erased.';
      create index on subject_merges (one_id) where state in ('proposed', 'approved');
      create index on subject_merges (other_id) where state in ('proposed', 'approved');
      create index on subject_merges (one_id, opened_at desc);
      create index on subject_merges (other_id, opened_at desc);
      create index on subject_merges (opened_by, opened_at desc, id desc);
      create index on subject_merges (owner_authority_id, opened_at desc, id desc);
      create index on subject_merges (other_authority_id, opened_at desc, id desc);
      create index on subject_merges (operation_id, opened_at desc, id desc);
      create index on subject_merges (other_operation_id, opened_at desc, id desc);
      create index on subject_merges (owner_country, opened_at desc, id desc);
      create index on subject_merges (other_country, opened_at desc, id desc);
      create index on subject_merges using gin (shared_with) where shared_with <> '{}';
      create index on subject_merges (due_at) where due_at is not null;
      ${guarded('subject_merges', REASONS.map(withBoth), SAYS_WHOSE)}
      create trigger forget after update on subject_merges for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget();
      create trigger forget_files after update on subject_merges for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_files();

      -- Why, and its files: for its author, named readers and both owners' officers; who supervises or shares it is not told.
      create function app.files_of_subject_merges(record uuid) returns boolean language sql stable
        return exists (select from subject_merges m where m.id = record and (app.officer() = any(m.named_readers || m.opened_by)
          or array[m.owner_authority_id, m.other_authority_id] && app.places('handling_officer', 'analyst')::uuid[]
          or m.owner_country = app.country() and m.operation_id = any(app.places('team_leader', 'operation_coordinator', 'analyst')::uuid[])
          or m.other_country = app.country() and m.other_operation_id = any(app.places('team_leader', 'operation_coordinator', 'analyst')::uuid[])));
      grant execute on function app.files_of_subject_merges to seecase_app;

      -- Ids only, across walls: for the act that erases one of the two.
      create function app.merges_of(subject uuid) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select m.id from public.subject_merges m where (m.one_id = subject or m.other_id = subject) and m.state <> 'erased';
      end;
      grant execute on function app.merges_of to seecase_app;

      -- For whom a subject is there by its release: under H2 for nobody, as the owner's permission is for each use.
      create function app.released_to(s subjects) returns text[] language sql immutable
        return case when s.released_at is null or 'H2' = any(s.handling_codes) then '{}'::text[]
          else s.releasable_to || s.owner_country end;

      -- A link is there for no more states, and stays no longer, than both its subjects.
      create function app.merges_follow() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          update public.subject_merges m set retention_due = ends.due, due_at = ends.due, shared_with = ends.shared
          from (select x.id, case when new.state = 'erased' then new.opened_at else least(o.retention_due, t.retention_due) end as due,
              array(select distinct c from unnest(app.released_to(o)) c where c = any(app.released_to(t)) order by c) as shared
            from public.subject_merges x
            join public.subjects o on o.id = x.one_id join public.subjects t on t.id = x.other_id
            where x.one_id = new.id or x.other_id = new.id) ends
          where ends.id = m.id and m.state <> 'erased';
          return null;
        end $$;
      create trigger merges_follow after update on subjects for each row
        when ((new.retention_due, new.released_at, new.handling_codes, new.releasable_to, new.state = 'erased')
          is distinct from (old.retention_due, old.released_at, old.handling_codes, old.releasable_to, old.state = 'erased'))
        execute function app.merges_follow();

      -- That two are the same is a link of its own from now on. Nothing was shown as one by the relation of that name.
      alter table relations drop constraint relations_code_check;
      update relations set code = 'identified_as' where code = 'same_as';
      alter table relations add constraint relations_code_check check (code in (${RELATIONS}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table relations drop constraint relations_code_check;
      alter table relations add constraint relations_code_check check (code in (${RELATIONS}, 'same_as'));
      drop trigger merges_follow on subjects;
      drop function app.merges_follow, app.released_to, app.merges_of, app.files_of_subject_merges;
      drop table subject_merges;
    `);
  }
}
