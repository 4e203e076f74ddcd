import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, closed, guarded, openToClock } from './support.js';

const JUDGES = `'check_officer', 'analyst', 'handling_officer', 'team_leader'`;
const CODES = `array['H0', 'H1', 'H2', 'H3', 'PURPOSE_BOUND', 'NO_THIRD_STATE', 'NO_FISCAL', 'RESTRICT_TO_MS']`;
const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** Whether whoever asks works on this hit for either side; who only supervises data protection reads no content. */
const FOR_THE_ASKER = `(h.opened_by = app.officer() or h.asking_authority_id = any(app.places(${JUDGES}, 'referral_approver'))
              or h.asking_country = app.country_as('central_unit_officer'))`;
const FOR_THE_OWNER = `(h.owner_authority_id = any(app.places(${JUDGES})) or h.owner_country = app.country_as('central_unit_officer'))`;

/** What belongs to a hit: written when it is found, by the clock; read part by part; gone when the hit is over. */
const contents = (table: string, part: string): string => `
  ${closed(table)}
  ${openToClock(table)}
  create policy readers on ${table} for select to seecase_app using (app.shown_of_hit(hit_id, ${part}));
  grant select on ${table} to seecase_app;
`;

/** A referral and an entry that may be about the same; what either side knows of it, apart. */
export class CreateHits1790005400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table hits (
        ${caseColumns('hit', ['unconfirmed', 'confirmed', 'false_positive', 'reconsidered', 'consent_pending', 'disclosed', 'refused', 'withdrawn', 'closed'])},
        referral_id          uuid not null references referrals,
        entry_id             uuid not null references collection_entries,
        collection_id        uuid not null references collections,
        asking_country       text not null references countries,
        asking_authority_id  uuid not null references authorities,
        found_by             text not null check (found_by in ('check', 'reverse_run')),
        priority             text not null check (priority in ('p1', 'p2', 'p3')),
        minor                boolean not null,
        shown                text not null check (shown in ('nothing', 'hit', 'contact', 'part', 'entry')),
        climbed              integer not null,
        judged_by            uuid references officers,
        judged_at            timestamptz,
        decided_by           uuid references officers,
        decided_at           timestamptz,
        refusal_ground       text,
        purpose              text,
        conditions           text,
        codes                text[] not null check (codes <@ ${CODES}),
        until                timestamptz,
        item_id              uuid,
        request_id           uuid references requests,
        feedback             text check (feedback in ('used', 'known_already', 'not_useful', 'another_person')),
        fed_back_at          timestamptz,
        unique (referral_id, entry_id),
        constraint judged_by_a_second_person check ((judged_by is null) = (judged_at is null) and judged_by <> opened_by),
        constraint decided_by_a_second_person check ((decided_by is null) = (decided_at is null) and decided_by <> opened_by),
        constraint judged_states check ((state in ('confirmed', 'false_positive', 'consent_pending', 'disclosed', 'refused')) <= (judged_by is not null)),
        constraint decided_states check ((state in ('disclosed', 'refused')) <= (decided_by is not null)),
        constraint refused_on_a_ground check ((state = 'refused') <= (refusal_ground is not null)),
        constraint disclosed_for_something check ((shown = 'part') = (purpose is not null and until is not null)),
        constraint minors_by_consent_alone check (not minor or shown not in ('contact', 'entry')),
        constraint fed_back_then check ((feedback is null) = (fed_back_at is null))
      );
      create index on hits (owner_authority_id, opened_at desc, id desc);
      create index on hits (owner_country, opened_at desc, id desc);
      create index on hits (opened_by, opened_at desc, id desc) where shown <> 'nothing';
      create index on hits (asking_authority_id, opened_at desc, id desc) where shown <> 'nothing';
      create index on hits (asking_country, opened_at desc, id desc) where shown <> 'nothing';
      create index on hits (entry_id) where state in ('unconfirmed', 'confirmed', 'consent_pending', 'reconsidered');
      create index on hits (due_at) where due_at is not null;
      comment on table hits is
        'One referral and one entry of a collection that may be about the same: the owner''s, and for whoever asked only as far as the owner''s rule tells.';
      ${guarded(
        'hits',
        [
          `owner_authority_id = any((select app.places(${JUDGES}))::uuid[])`,
          `owner_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
          `shown <> 'nothing' and opened_by = (select app.officer())`,
          `shown <> 'nothing' and asking_authority_id = any((select app.places(${JUDGES}, 'referral_approver'))::uuid[])`,
          `shown <> 'nothing' and asking_country = (select app.country_as('central_unit_officer', 'data_protection_officer'))`,
        ],
        // Nobody opens a hit by hand: the service does, when it finds one.
        'false',
      )}

      create table hit_contents (
        hit_id   uuid not null references hits,
        part     text not null check (part in ('asked', 'held', 'disclosed', 'contact')),
        content  jsonb not null,
        primary key (hit_id, part)
      );
      comment on table hit_contents is 'What was asked and what is held, frozen; and what the owner discloses of it.';

      create table hit_explanations (
        hit_id       uuid primary key references hits,
        score        double precision not null check (score between 0 and 1),
        band         text not null check (band in ('strong', 'possible', 'review')),
        identified   boolean not null,
        explanation  jsonb not null
      );
      comment on table hit_explanations is 'Why the two were found alike. It tells of the entry, and so is shown as the entry is.';

      -- Asked with the rights of whoever asks: first the hit's own policies decide, then what is shown of it.
      create function app.shown_of_hit(hit uuid, a_part text) returns boolean language sql stable as $$
        select exists (
          select from hits h where h.id = hit and (${FOR_THE_OWNER}
            or ${FOR_THE_ASKER} and case a_part
              when 'asked' then true
              when 'contact' then h.shown in ('contact', 'part', 'entry')
              when 'disclosed' then h.shown in ('part', 'entry')
              else h.shown = 'entry' and (h.state <> 'unconfirmed'
                or h.asking_authority_id = any(app.places('check_officer')))
            end)) $$;
      grant execute on function app.shown_of_hit to seecase_app;
      ${contents('hit_contents', 'part')}
      create policy disclosing on hit_contents for insert to seecase_app
        with check (part = 'disclosed' and exists (select from hits h where h.id = hit_id and h.state = 'consent_pending'
          and ${FOR_THE_OWNER}));
      grant insert on hit_contents to seecase_app;
      ${contents('hit_explanations', `'held'`)}

      -- What was compared is erased with a false positive, and with everything that is over.
      create function app.forget_hit() returns trigger language plpgsql ${DEFINER} as $$
        begin
          delete from public.hit_contents where hit_id = new.id;
          delete from public.hit_explanations where hit_id = new.id;
          return null;
        end $$;
      create trigger forget after update of state on hits for each row
        when (new.state in ('false_positive', 'withdrawn', 'closed') and old.state <> new.state) execute function app.forget_hit();

      -- What was disclosed is read as long as the recipient's copy is kept: one deadline, one custody.
      create function app.forget_disclosed() returns trigger language plpgsql ${DEFINER} as $$
        begin
          delete from public.hit_contents where hit_id = new.carrier_id and part = 'disclosed';
          return null;
        end $$;
      create trigger forget_disclosed after update of state on received_items for each row
        when (new.carrier_type = 'hits' and new.state in ('destroyed', 'corrected') and old.state <> new.state)
        execute function app.forget_disclosed();

      -- What goes with a hit is its owner's, whoever of that state has confirmed it; and nobody else prepares any.
      alter policy openers on transmission_items with check (opened_by = (select app.officer())
        and case when carrier_type = 'hits' then exists (select from hits h where h.id = carrier_id and h.state = 'confirmed'
            and h.judged_by = app.officer() and h.owner_authority_id = transmission_items.owner_authority_id)
          else owner_authority_id = (select app.authority()) end);

      alter table requests add column hit_id uuid references hits;
      create index on requests (hit_id) where hit_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table requests drop column hit_id;
      alter policy openers on transmission_items
        with check (opened_by = (select app.officer()) and owner_authority_id = (select app.authority()));
      drop trigger forget_disclosed on received_items;
      drop table hit_explanations, hit_contents;
      drop function app.shown_of_hit, app.forget_disclosed;
      drop table hits;
      drop function app.forget_hit;
    `);
  }
}
