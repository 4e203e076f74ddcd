import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, FOR_THE_HOST, guarded, reference } from './support.js';

const STATES = ['created', 'acknowledged', 'accepted', 'returned', 'met', 'closed'];
const ADDRESSEES = `('asylum_authority', 'child_protection', 'anti_trafficking', 'medical', 'other')`;
const KINDS = `'ministry', 'police', 'border_police', 'central_unit', 'customs', 'prosecution', 'asylum', 'migration',
  'data_protection', 'oversight', 'investigation_unit', 'common_centre', 'agency', 'other'`;
const NEW_KINDS = `'child_protection', 'anti_trafficking', 'health', 'social_care'`;

const kindsOfAuthority = (kinds: string): string => `
  alter table authorities drop constraint authorities_kind_check;
  alter table authorities add constraint authorities_kind_check check (kind in (${kinds}));
`;

/** Persons in need, and the authorities that can help them. */
export class CreateProtectionReferrals1790001200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${kindsOfAuthority(`${KINDS}, ${NEW_KINDS}`)}

      create table protection_routes (
        country       text not null references countries,
        addressee     text not null check (addressee in ${ADDRESSEES}),
        needs         text[] not null check (needs <> '{}'),
        authority_id  uuid references authorities,
        phone         text,
        duty_note     text not null,
        source        text not null,
        trust         text not null check (trust in ('verified', 'secondary', 'unverified')),
        primary key (country, addressee)
      );
      comment on table protection_routes is
        'Which authority of a state receives which needs. Without an authority, the safeguard officer of the host decides.';
      ${reference('protection_routes')}

      create table protection_referrals (
        ${caseColumns('protection_referral', STATES)},
        operation_id      uuid not null references operations,
        site_id           uuid references operation_sites,
        source_type       text,
        source_id         uuid,
        source_opened_by  uuid references officers,
        person_ref        uuid not null,
        addressee         text not null check (addressee in ${ADDRESSEES}),
        authority_id      uuid references authorities,
        urgency           text not null check (urgency in ('immediate', 'prompt', 'ordinary')),
        counts            text[] not null
          check (counts <@ array['thb_referred', 'protection_claims', 'unaccompanied_minors', 'vulnerable_referred']),
        of_a_child        boolean not null,
        contains_special_category boolean not null,
        content           text not null,
        climbed           integer not null check (climbed >= 0),
        acknowledged_at   timestamptz,
        acknowledged_by   uuid references officers,
        met_at            timestamptz,
        received_by       text,
        outcome           text check (outcome in ('received', 'person_declined', 'not_reached', 'no_need_found', 'duplicate')),
        constraint source_whole check ((source_type is null) = (source_id is null) and (source_type is null) = (source_opened_by is null)),
        constraint acknowledged_by_somebody_else check (acknowledged_by <> opened_by),
        constraint accepted_after_acknowledged check (state not in ('acknowledged', 'accepted', 'met') or acknowledged_at is not null),
        constraint met_by_somebody check (state <> 'met' or met_at is not null and received_by is not null),
        constraint closed_with_an_outcome check ((state = 'closed') = (outcome is not null)),
        constraint received_when_met check (outcome <> 'received' or met_at is not null),
        constraint a_child_is_met check (not of_a_child or outcome is null or outcome not in ('person_declined', 'not_reached'))
      );
      comment on column protection_referrals.content is 'Needs, place and note, sealed by the application (R-13).';
      comment on column protection_referrals.person_ref is 'The same in all referrals of one person; says nothing of them.';
      create index on protection_referrals (operation_id, opened_at desc, id desc);
      create index on protection_referrals (owner_country, opened_at desc, id desc);
      create index on protection_referrals (owner_authority_id, opened_at desc, id desc);
      create index on protection_referrals (authority_id, opened_at desc, id desc);
      create index on protection_referrals (opened_by, opened_at desc, id desc);
      create index on protection_referrals (source_opened_by, opened_at desc, id desc);
      create index on protection_referrals (source_id) where source_id is not null;
      create index on protection_referrals (due_at) where due_at is not null;
      ${guarded(
        'protection_referrals',
        [
          `(select app.officer()) in (opened_by, source_opened_by)`,
          `authority_id = any((select app.places('safeguard_officer'))::uuid[])`,
          `owner_country = (select app.country_as('safeguard_officer'))`,
          `owner_country = (select app.country_as('data_protection_officer'))`,
          `operation_id = any((select app.places('safeguard_officer', 'rights_monitor'))::uuid[])`,
          `climbed >= 1 and array[operation_id, owner_authority_id] && (select app.places('operation_coordinator'))::uuid[]`,
          `climbed >= 2 and operation_id = any((select app.places('operation_commander'))::uuid[])`,
        ],
        FOR_THE_HOST,
      )}

      create function app.obstacle_open_protection_referrals(operation uuid) returns integer
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select count(*)::integer from public.protection_referrals where operation_id = operation and state <> 'closed';
      end;

      -- By person: whoever is referred to three authorities counts once.
      create function app.counts_protection_referrals(operation uuid, site uuid, since timestamptz, until timestamptz)
        returns table (counter text, country text, number numeric)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        select code, a.country, count(distinct r.person_ref)::numeric
        from public.protection_referrals r cross join unnest(r.counts) code
          join public.officers o on o.id = r.opened_by join public.authorities a on a.id = o.authority_id
        where r.operation_id = operation and (site is null or r.site_id = site) and r.opened_at >= since and r.opened_at < until
          and r.outcome is distinct from 'duplicate'
        group by code, a.country;
      end;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.counts_protection_referrals, app.obstacle_open_protection_referrals;
      drop table protection_referrals, protection_routes;
      update authorities set kind = 'other' where kind in (${NEW_KINDS});
      ${kindsOfAuthority(KINDS)}
    `);
  }
}
