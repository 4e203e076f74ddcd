import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, guarded } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;
const KEEPERS = `'team_leader', 'operation_coordinator', 'operation_commander'`;

/** Devices on which officers work without a network, what is on them, and work that could not be taken from them. */
export class CreateTablets1790007000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table tablets (
        ${caseColumns('tablet', ['offered', 'enrolled', 'lapsed', 'revoked'])},
        label         text not null,
        operation_id  uuid references operations,
        enrolled_by   uuid references officers,
        enrolled_at   timestamptz,
        revoked_for   text check (revoked_for in ('returned', 'access_ended', 'lost', 'compromised')),
        revoked_at    timestamptz,
        constraint enrolled_by_somebody check ((enrolled_at is null) = (enrolled_by is null)),
        constraint enrolled_when_in_use check (state <> 'enrolled' or enrolled_at is not null),
        constraint revoked_why check ((state = 'revoked') = (revoked_for is not null) and (revoked_for is null) = (revoked_at is null))
      );
      create index on tablets (owner_authority_id, opened_at desc, id desc);
      create index on tablets (operation_id, opened_at desc, id desc);
      create index on tablets (owner_country, opened_at desc, id desc);
      create index on tablets (due_at) where due_at is not null;
      ${guarded('tablets', [
        `owner_authority_id = any((select app.places())::uuid[])`,
        `operation_id = any((select app.places())::uuid[])`,
        `owner_country = (select app.country_as('data_protection_officer'))`,
      ])}

      alter table sessions add column tablet_id uuid references tablets;
      create index on sessions (tablet_id) where tablet_id is not null;
      alter table sessions drop constraint sessions_revoked_because_check;
      alter table sessions add constraint sessions_revoked_because_check
        check (revoked_because in ('signed_out', 'reuse', 'reset', 'disabled', 'administrator', 'tablet'));

      create function app.use_tablet(tablet uuid, session uuid) returns boolean language plpgsql ${DEFINER} as $$
        begin
          update public.sessions set tablet_id = tablet
          where id = session and officer_id = app.officer() and revoked_at is null
            and exists (select from public.tablets t where t.id = tablet and t.state = 'enrolled');
          return found;
        end $$;

      -- Who may withdraw one may end the sessions on it, though they see none of them.
      create function app.tablet_was_withdrawn() returns trigger language plpgsql ${DEFINER} as $$
        begin
          update public.sessions set revoked_at = new.revoked_at, revoked_because = 'tablet'
          where tablet_id = new.id and revoked_at is null;
          return null;
        end $$;
      create trigger tablet_was_withdrawn after update on tablets for each row
        when (new.state = 'revoked' and old.state <> 'revoked') execute function app.tablet_was_withdrawn();
      grant execute on function app.use_tablet to seecase_app;

      create table tablet_holdings (
        tablet_id    uuid not null references tablets,
        officer_id   uuid not null references officers,
        record_type  text not null,
        record_id    uuid not null,
        version      integer not null,
        answer       integer not null check (answer > 0),
        given_at     timestamptz not null,
        primary key (tablet_id, officer_id, record_id)
      );
      comment on table tablet_holdings is 'What is on which tablet, and by which answer it came there. 0: to be dropped; -1: nobody knows what arrived.';
      ${closed('tablet_holdings')}
      create policy their_own on tablet_holdings to seecase_app
        using (officer_id = (select app.officer())) with check (officer_id = (select app.officer()));
      create policy of_the_tablet on tablet_holdings for select to seecase_app
        using (exists (select from tablets t where t.id = tablet_id));
      grant select, insert, update, delete on tablet_holdings to seecase_app;

      create table parked_work (
        ${caseColumns('parked_work', ['parked', 'returned', 'taken_over', 'discarded', 'erased'])},
        tablet_id     uuid not null references tablets,
        officer_id    uuid not null references officers,
        operation_id  uuid references operations,
        item_id       uuid not null,
        captured_at   timestamptz not null,
        refusal       text not null check (refusal ~ '^[a-z_]{3,60}$'),
        command       jsonb,
        note          text,
        unique (tablet_id, item_id),
        constraint gone_when_over check ((command is null) = (state in ('discarded', 'erased')))
      );
      create index on parked_work (officer_id, opened_at desc, id desc);
      create index on parked_work (operation_id, opened_at desc, id desc);
      create index on parked_work (owner_authority_id, opened_at desc, id desc);
      create index on parked_work (owner_country, opened_at desc, id desc);
      create index on parked_work (due_at) where due_at is not null;
      ${guarded('parked_work', [
        `officer_id = (select app.officer())`,
        `operation_id = any((select app.places(${KEEPERS}))::uuid[])`,
        `owner_authority_id = any((select app.places('police_chief', 'operation_coordinator'))::uuid[])`,
        `owner_country = (select app.country_as('data_protection_officer'))`,
      ])}

      -- Whose the work is: of an officer who has used the tablet; of an operation in which they have ever served.
      create function app.parked_work_belongs(tablet uuid, officer uuid, operation uuid)
        returns table ("ownerAuthorityId" uuid, "ownerCountry" text, "operationId" uuid) language sql stable ${DEFINER}
      begin atomic
        select o.authority_id, a.country,
          (select r.operation_id from public.role_assignments r where r.officer_id = officer and r.operation_id = operation limit 1)
        from public.officers o join public.authorities a on a.id = o.authority_id
        where o.id = officer and exists (select from public.sessions s where s.officer_id = officer and s.tablet_id = tablet);
      end;
      grant execute on function app.parked_work_belongs to seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.parked_work_belongs, app.use_tablet;
      drop trigger tablet_was_withdrawn on tablets;
      drop function app.tablet_was_withdrawn;
      drop table parked_work, tablet_holdings;
      alter table sessions drop constraint sessions_revoked_because_check;
      alter table sessions add constraint sessions_revoked_because_check
        check (revoked_because in ('signed_out', 'reuse', 'reset', 'disabled', 'administrator'));
      alter table sessions drop column tablet_id;
      drop table tablets;
    `);
  }
}
