import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

/** Whoever holds one of these in a place keeps its roster. */
const KEEPERS = `'operation_coordinator', 'operation_commander', 'police_chief', 'national_contact_point',
  'central_unit_officer', 'team_leader', 'readmission_supervisor'`;

/** An authority's roster is for everybody who has to reach it; an operation's, for those who know of the operation. */
const SEES = `authority_id is not null and (select app.officer()) is not null
  or operation_id is not null and exists (select from operations o where o.id = operation_id)`;

/** The duty roster: who is on duty for a role, and where. */
export class CreateDuties1790000930000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table duties (
        id            uuid primary key,
        role          text not null,
        authority_id  uuid references authorities,
        operation_id  uuid references operations,
        officer_id    uuid not null references officers,
        starts_at     timestamptz not null,
        ends_at       timestamptz not null check (ends_at > starts_at),
        planned_by    uuid not null references officers,
        planned_at    timestamptz not null,
        withdrawn_at  timestamptz,
        version       integer not null,
        constraint one_place check ((authority_id is null) <> (operation_id is null)),
        exclude using gist (officer_id with =, role with =, coalesce(authority_id, operation_id) with =,
          tstzrange(starts_at, ends_at) with &&) where (withdrawn_at is null)
      );
      create index on duties (coalesce(authority_id, operation_id), starts_at desc, id desc);
      create index on duties (officer_id, starts_at desc, id desc);
      create index on duties (starts_at desc, id desc);

      create function app.keeps_roster(authority uuid, operation uuid) returns boolean language sql stable
        return authority = any(app.places(${KEEPERS})) or authority = any(app.administered())
          or operation = any(app.places(${KEEPERS}))
          or exists (select from operations o where o.id = operation
            and o.owner_authority_id = any(app.places('operation_coordinator')));
      comment on function app.keeps_roster is 'Whether the asking officer keeps the roster of this authority or operation.';
      grant execute on function app.keeps_roster to seecase_app;

      ${closed('duties')}
      create policy readers on duties for select to seecase_app using (${SEES});
      create policy keepers on duties for insert to seecase_app
        with check (planned_by = (select app.officer()) and app.keeps_roster(authority_id, operation_id));
      create policy keepers_still on duties for update to seecase_app
        using (${SEES}) with check (app.keeps_roster(authority_id, operation_id));
      grant select, insert, update (starts_at, ends_at, withdrawn_at, version) on duties to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table duties;
      drop function app.keeps_roster;
    `);
  }
}
