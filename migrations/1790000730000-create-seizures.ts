import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, FOR_THE_HOST, guarded } from './support.js';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

const EXHIBIT_STATES = [
  'seized', 'sealed', 'stored', 'in_passing', 'sent_out', 'in_court', 'returned', 'destroyed', 'struck',
]; // prettier-ignore

const LEADERS = `operation_id = any((select app.places('operation_coordinator', 'operation_commander', 'team_leader',
  'rights_monitor'))::uuid[])`;
const KEEPERS = `owner_country = (select app.country_as('evidence_clerk', 'police_chief', 'legal_officer'))`;

/** Seizures, what was seized, and who has had it. */
export class CreateSeizures1790000730000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await seizures(db);
    await exhibits(db);
    await chains(db);
    await counts(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.counts_seizures, app.exhibits_of;
      drop table exhibit_custody;
      drop function app.keep_chain_whole, app.next_exhibit_number;
      drop table exhibits, seizures;
    `);
  }
}

const seizures = (db: QueryRunner): Promise<unknown> =>
  db.query(`
    create table seizures (
      ${caseColumns('seizure', ['recorded', 'listed', 'closed', 'annulled'])},
      operation_id    uuid not null references operations,
      site_id         uuid references operation_sites,
      seized_at       timestamptz not null,
      place           text not null check (place <> ''),
      latitude        double precision check (latitude between -90 and 90),
      longitude       double precision check (longitude between -180 and 180),
      border_section  text references border_sections,
      ground          text not null,
      legal_basis     text not null check (legal_basis <> ''),
      seized_by       uuid not null references officers,
      assisted_by     uuid[] not null,
      arrest_id       uuid references arrests,
      receipt_no      text
    );
    create index on seizures (operation_id, seized_at desc, id desc);
    create index on seizures (opened_by, seized_at desc, id desc);
    create index on seizures (seized_by, seized_at desc, id desc);
    create index on seizures (owner_country, seized_at desc, id desc);
    create index on seizures using gin (assisted_by);
    create index on seizures (arrest_id) where arrest_id is not null;
    ${guarded(
      'seizures',
      [
        `(select app.officer()) in (opened_by, seized_by)`,
        `assisted_by @> array[(select app.officer())]`,
        LEADERS,
        KEEPERS,
      ],
      `owner_country = (select app.country()) and ${FOR_THE_HOST}`,
    )}
  `);

const exhibits = (db: QueryRunner): Promise<unknown> =>
  db.query(`
    create table exhibits (
      ${caseColumns('exhibit', EXHIBIT_STATES)},
      operation_id     uuid not null references operations,
      site_id          uuid references operation_sites,
      seizure_id       uuid not null references seizures,
      number           integer not null check (number > 0),
      kind             text not null check (kind in ('weapon', 'ammunition', 'drug', 'document', 'vehicle', 'cash', 'goods', 'device', 'other')),
      description      text not null check (description <> ''),
      quantity         double precision check (quantity >= 0),
      unit             text,
      substance        text,
      currency         text check (currency ~ '^[A-Z]{3}$'),
      document_type    text,
      authenticity     text,
      issuing_country  text references countries,
      identifier       text,
      stolen           boolean,
      seal_no          text,
      holder_id        uuid references officers,
      holder_outside   text,
      receiver_id      uuid references officers,
      kept_at          text not null,
      links            integer not null check (links > 0),
      last_link_at     timestamptz not null,
      unique (operation_id, number),
      constraint one_holder check (holder_id is null or holder_outside is null),
      constraint held_by_an_officer check ((state in ('seized', 'sealed', 'stored', 'in_passing')) = (holder_id is not null)),
      constraint held_outside check (state not in ('sent_out', 'in_court', 'returned') or holder_outside is not null),
      constraint passing_to_somebody_else check ((state = 'in_passing') = (receiver_id is not null) and receiver_id <> holder_id),
      constraint sealed_when_it_moves check (state in ('seized', 'struck') or seal_no is not null),
      constraint drugs_are_weighed check (kind <> 'drug' or quantity is not null and unit is not null and substance is not null),
      constraint cash_is_counted check (kind <> 'cash' or quantity is not null and currency is not null),
      constraint documents_are_judged check (kind <> 'document' or document_type is not null and authenticity is not null),
      constraint vehicles_are_looked_up check (kind <> 'vehicle' or stolen is not null)
    );
    create unique index one_seal_one_exhibit on exhibits (operation_id, seal_no) where seal_no is not null;
    create index on exhibits (operation_id, opened_at desc, id desc);
    create index on exhibits (opened_by, opened_at desc, id desc);
    create index on exhibits (owner_country, opened_at desc, id desc);
    create index on exhibits (holder_id, opened_at desc, id desc) where holder_id is not null;
    create index on exhibits (receiver_id, opened_at desc, id desc) where receiver_id is not null;
    create index on exhibits (seizure_id, opened_at desc, id desc);
    ${guarded(
      'exhibits',
      [`(select app.officer()) in (opened_by, holder_id, receiver_id)`, LEADERS, KEEPERS],
      `owner_country = (select app.country()) and exists (select from seizures s where s.id = seizure_id
         and s.operation_id = exhibits.operation_id and s.owner_authority_id = exhibits.owner_authority_id)`,
    )}

    -- The next number in the operation, across walls: given one after another, to one at a time.
    create function app.next_exhibit_number(operation uuid) returns integer language plpgsql ${DEFINER} as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('exhibit of ' || operation::text, 0));
        return (select coalesce(max(e.number), 0) + 1 from exhibits e where e.operation_id = operation);
      end $$;
    grant execute on function app.next_exhibit_number to seecase_app;

    -- How many exhibits a seizure has: counted across walls, and told to whoever sees the seizure.
    create function app.exhibits_of(seizure_ids uuid[])
      returns table (seizure uuid, exhibits integer, unsealed integer, kept integer)
      language sql stable ${DEFINER}
    begin atomic
      select e.seizure_id, count(*)::integer, (count(*) filter (where e.seal_no is null))::integer,
        (count(*) filter (where e.state not in ('returned', 'destroyed', 'in_court')))::integer
      from exhibits e where e.seizure_id = any(seizure_ids) and e.state <> 'struck' group by e.seizure_id;
    end;
    grant execute on function app.exhibits_of to seecase_app;
  `);

const chains = (db: QueryRunner): Promise<unknown> =>
  db.query(`
    create table exhibit_custody (
      exhibit_id      uuid not null references exhibits,
      seq             integer not null check (seq > 0),
      kind            text not null check (kind in ('seized', 'sealed', 'stored', 'handed_over', 'received', 'refused', 'sent_out',
                        'brought_back', 'examined', 'returned', 'destroyed', 'transferred_to_court', 'struck')),
      at              timestamptz not null,
      place           text not null check (place <> ''),
      purpose         text,
      from_officer    uuid references officers,
      from_outside    text,
      to_officer      uuid references officers,
      to_outside      text,
      holder_officer  uuid references officers,
      holder_outside  text,
      seal_before     text,
      seal_after      text,
      reference       text,
      witness_id      uuid references officers,
      recorded_by     uuid not null references officers,
      recorded_at     timestamptz not null,
      primary key (exhibit_id, seq),
      constraint at_some_time_before check (at <= recorded_at),
      constraint to_another_officer check (kind <> 'handed_over' or to_officer is not null and to_officer <> from_officer and to_officer <> recorded_by),
      constraint received_by_themselves check (kind <> 'received' or holder_officer is not null and holder_officer = recorded_by),
      constraint before_a_witness check (kind <> 'destroyed' or reference is not null and witness_id is not null and witness_id <> recorded_by),
      constraint against_a_receipt check (kind not in ('sent_out', 'returned', 'transferred_to_court') or reference is not null and to_outside is not null)
    );
    comment on table exhibit_custody is
      'The chain of custody of each exhibit. Added to, never changed, not even by its owner: test/exhibits.e2e-spec.ts tries.';
    create trigger append_only before update or delete or truncate on exhibit_custody
      execute function app.refuse_change();

    -- Each link begins where the last one ended: the same holder, the same seal, not before it. What was handed over is
    -- answered by the one it was handed to, and by nobody else.
    create function app.keep_chain_whole() returns trigger language plpgsql ${DEFINER} as $$
      declare last exhibit_custody;
      begin
        select * into last from exhibit_custody c where c.exhibit_id = new.exhibit_id order by c.seq desc limit 1;
        if not found then
          if new.seq <> 1 or new.kind <> 'seized' or new.from_officer is not null or new.from_outside is not null
            or new.seal_before is not null or new.holder_officer is null
          then raise exception 'a chain begins with the seizure' using errcode = '23514'; end if;
          return new;
        end if;
        if new.seq <> last.seq + 1 or new.kind = 'seized' or new.at < last.at
          or new.from_officer is distinct from last.holder_officer or new.from_outside is distinct from last.holder_outside
          or new.seal_before is distinct from last.seal_after
          or last.kind in ('returned', 'destroyed', 'struck')
          or (last.kind = 'handed_over') <> (new.kind in ('received', 'refused'))
          or last.kind = 'handed_over' and new.recorded_by <> last.to_officer
          or (last.kind in ('sent_out', 'transferred_to_court')) <> (new.kind = 'brought_back')
        then raise exception 'a link does not begin where the last one ended' using errcode = '23514'; end if;
        if new.kind in ('sealed', 'stored', 'examined', 'handed_over', 'refused')
          and (new.holder_officer is distinct from last.holder_officer or new.holder_outside is distinct from last.holder_outside)
        then raise exception 'this does not change whose hands it is in' using errcode = '23514'; end if;
        return new;
      end $$;
    create trigger whole before insert on exhibit_custody for each row execute function app.keep_chain_whole();

    ${closed('exhibit_custody')}
    create policy readers on exhibit_custody for select to seecase_app
      using (exists (select from exhibits e where e.id = exhibit_id));
    create policy writers on exhibit_custody for insert to seecase_app
      with check (recorded_by = (select app.officer()) and exists (select from exhibits e where e.id = exhibit_id));
    grant select, insert on exhibit_custody to seecase_app;
  `);

const counts = (db: QueryRunner): Promise<unknown> =>
  db.query(`
    create function app.counts_seizures(operation uuid, site uuid, since timestamptz, until timestamptz)
      returns table (counter text, country text, number numeric)
      language sql stable ${DEFINER}
    begin atomic
      select counted.counter, s.owner_country, sum(counted.number)::numeric
      from seizures s join exhibits e on e.seizure_id = s.id and e.state <> 'struck'
        cross join lateral (values
          ('weapons', case when e.kind = 'weapon' then e.quantity end),
          ('ammunition', case when e.kind = 'ammunition' then e.quantity end),
          ('drugs_kg', case when e.kind = 'drug' and e.unit = 'kilogram' then e.quantity
                            when e.kind = 'drug' and e.unit = 'gram' then e.quantity / 1000 end),
          ('falsified_documents', case when e.kind = 'document' and e.document_type <> 'visa'
             and e.authenticity in ('counterfeit', 'forged', 'fraudulently_obtained', 'impostor', 'stolen_blank', 'fantasy') then 1 end),
          ('visa_misuse', case when e.kind = 'document' and e.document_type = 'visa'
             and e.authenticity in ('counterfeit', 'forged', 'fraudulently_obtained', 'impostor', 'stolen_blank', 'fantasy') then 1 end),
          ('stolen_vehicles', case when e.kind = 'vehicle' and e.stolen then 1 end),
          ('goods_seized', case when e.kind = 'goods' then 1 end),
          ('cash_seizures', case when e.kind = 'cash' then 1 end)) counted(counter, number)
      where s.operation_id = operation and (site is null or s.site_id = site) and s.state <> 'annulled'
        and s.seized_at >= since and s.seized_at < until and counted.number > 0
      group by counted.counter, s.owner_country;
    end;
  `);
