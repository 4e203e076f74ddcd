import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

/** Roles that are not lent: whoever administers or examines does so in person. */
const IN_PERSON = `'administrator', 'system_administrator', 'auditor'`;

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** Who stands in for whom; and with it, what a session says that its officer holds. */
export class CreateDelegations1790000920000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table delegations (
        id            uuid primary key,
        role          text not null check (role not in (${IN_PERSON})),
        authority_id  uuid references authorities,
        operation_id  uuid references operations,
        holder_id     uuid not null references officers,
        deputy_id     uuid not null references officers,
        valid_from    timestamptz not null,
        valid_until   timestamptz not null check (valid_until > valid_from),
        named_at      timestamptz not null,
        revoked_at    timestamptz,
        revoked_by    uuid references officers,
        version       integer not null,
        constraint one_place check ((authority_id is null) <> (operation_id is null)),
        constraint lent_to_somebody_else check (holder_id <> deputy_id),
        constraint revoked_by_somebody check ((revoked_at is null) = (revoked_by is null)),
        exclude using gist (deputy_id with =, holder_id with =, role with =, coalesce(authority_id, operation_id) with =,
          tstzrange(valid_from, valid_until) with &&) where (revoked_at is null)
      );
      create index on delegations (deputy_id) where revoked_at is null;
      create index on delegations (coalesce(authority_id, operation_id), role);
      create index on delegations (named_at desc, id desc);
      comment on table delegations is
        'A deputy for a role in one place, from then until then. Worth something only while the holder really holds it.';
      ${closed('delegations')}
      create policy signed_in on delegations for select to seecase_app using ((select app.officer()) is not null);
      create policy named_by_its_holder on delegations for insert to seecase_app
        with check (holder_id = (select app.officer()) and revoked_at is null and exists (
          select from role_assignments r where r.officer_id = holder_id and r.role = delegations.role
            and coalesce(r.authority_id, r.operation_id) = coalesce(delegations.authority_id, delegations.operation_id)
            and (r.valid_until is null or r.valid_until > delegations.valid_from)));
      create policy revoked_by_either on delegations for update to seecase_app
        using ((select app.officer()) is not null) with check ((select app.officer()) in (holder_id, deputy_id));
      grant select, insert, update (revoked_at, revoked_by, version) on delegations to seecase_app;

      -- What deputies hold at a moment. It ends with the holder's own role or account; a function in an operation is lent
      -- among those who serve there, a role in an authority within one state; and never to an administrator.
      create function app.delegated(at timestamptz)
        returns table (deputy_id uuid, role text, place_id uuid, holder_id uuid) language sql stable
      begin atomic
        select d.deputy_id, d.role, coalesce(d.authority_id, d.operation_id), d.holder_id
        from public.delegations d
          join public.officers h on h.id = d.holder_id and h.disabled_at is null and (h.valid_until is null or h.valid_until > at)
          join public.officers o on o.id = d.deputy_id
          join public.authorities ha on ha.id = h.authority_id
          join public.authorities oa on oa.id = o.authority_id and oa.country = ha.country
        where d.revoked_at is null and d.valid_from <= at and d.valid_until > at
          and exists (select from public.role_assignments r where r.officer_id = d.holder_id and r.role = d.role
            and coalesce(r.authority_id, r.operation_id) = coalesce(d.authority_id, d.operation_id)
            and r.valid_from <= at and (r.valid_until is null or r.valid_until > at))
          and (d.operation_id is null or exists (select from public.role_assignments r where r.officer_id = d.deputy_id
            and r.operation_id = d.operation_id and r.valid_from <= at and (r.valid_until is null or r.valid_until > at)))
          and not exists (select from public.role_assignments r where r.officer_id = d.deputy_id
            and r.role in ('administrator', 'system_administrator')
            and r.valid_from <= at and (r.valid_until is null or r.valid_until > at));
      end;
      grant execute on function app.delegated to seecase_app;

      create or replace function app.session(session uuid, at timestamptz) returns json language sql stable
        ${DEFINER}
      begin atomic
        select json_build_object(
          'officerId', o.id, 'authorityId', o.authority_id, 'country', a.country, 'settingUp', c.must_set_up,
          'held', coalesce((
            select json_agg(held.one) from (
              select json_build_object('role', r.role, 'placeId', coalesce(r.authority_id, r.operation_id)) as one
              from public.role_assignments r
              where r.officer_id = o.id and r.valid_from <= at and (r.valid_until is null or r.valid_until > at)
              union all
              select json_build_object('role', d.role, 'placeId', d.place_id, 'for', d.holder_id)
              from app.delegated(at) d where d.deputy_id = o.id) held), '[]'))
        from public.sessions s
          join public.officers o on o.id = s.officer_id
          join public.authorities a on a.id = o.authority_id
          join public.credentials c on c.officer_id = o.id
        where s.id = session and s.revoked_at is null and s.expires_at > at
          and o.disabled_at is null and (o.valid_until is null or o.valid_until > at);
      end;

      -- Who holds what at a moment, in their own right or as a deputy.
      create function app.held_at(at timestamptz)
        returns table (officer_id uuid, role text, place_id uuid, country text, holder_id uuid) language sql stable
      begin atomic
        select r.officer_id, r.role, coalesce(r.authority_id, r.operation_id), a.country, null::uuid
        from public.role_assignments r join public.officers o on o.id = r.officer_id join public.authorities a on a.id = o.authority_id
        where o.disabled_at is null and (o.valid_until is null or o.valid_until > at)
          and r.valid_from <= at and (r.valid_until is null or r.valid_until > at)
        union all
        select d.deputy_id, d.role, d.place_id, a.country, d.holder_id
        from app.delegated(at) d join public.officers o on o.id = d.deputy_id join public.authorities a on a.id = o.authority_id
        where o.disabled_at is null and (o.valid_until is null or o.valid_until > at);
      end;
      grant execute on function app.held_at to seecase_app;
      create or replace view app.held_now with (security_invoker = true) as
        select officer_id, role, place_id, country from app.held_at(now());
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.session(session uuid, at timestamptz) returns json language sql stable ${DEFINER}
      begin atomic
        select json_build_object(
          'officerId', o.id, 'authorityId', o.authority_id, 'country', a.country, 'settingUp', c.must_set_up,
          'held', coalesce((
            select json_agg(json_build_object('role', r.role, 'placeId', coalesce(r.authority_id, r.operation_id))) from public.role_assignments r
            where r.officer_id = o.id and r.valid_from <= at and (r.valid_until is null or r.valid_until > at)), '[]'))
        from public.sessions s
          join public.officers o on o.id = s.officer_id
          join public.authorities a on a.id = o.authority_id
          join public.credentials c on c.officer_id = o.id
        where s.id = session and s.revoked_at is null and s.expires_at > at
          and o.disabled_at is null and (o.valid_until is null or o.valid_until > at);
      end;
      create or replace view app.held_now with (security_invoker = true) as
        select r.officer_id, r.role, coalesce(r.authority_id, r.operation_id) as place_id, a.country
        from role_assignments r join officers o on o.id = r.officer_id join authorities a on a.id = o.authority_id
        where o.disabled_at is null and r.valid_from <= now() and (r.valid_until is null or r.valid_until > now());
      drop function app.held_at, app.delegated;
      drop table delegations;
    `);
  }
}
