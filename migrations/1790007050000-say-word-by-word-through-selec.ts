import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_ONES_SIDE = `not on_its_way or (side = 'owner') = (r.owner_country = (select app.country()))`;
/** Passages have walls of their own: they are seen by those into whose hands they have come. */
const IN_ONES_HANDS = `exists (select from passages p where p.word_id = request_messages.id)`;

const readers = (whose: string): string => `
      alter policy readers on request_messages
        using (exists (select from requests r where r.id = request_id and (${whose})));
`;

const HANDS = `(p.focal_point_in = any(app.places('central_unit_officer')) or p.elsewhere = 'other' and p.liaison_out = any(app.places('liaison_officer')))`;

const arrives = (parameters: string, which: string): string => `
      create function app.request_message_arrives(${parameters}) returns void language plpgsql
        security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        -- Whoever delivers it sees the request; the rest is for its workflow to say.
        if exists (select from passages p where p.carrier_id = request and p.state in ('at_focal_point_in', 'delivered')
          and ${HANDS}) then
          update request_messages set on_its_way = false where request_id = request and on_its_way${which};
        end if;
      end $$;
      grant execute on function app.request_message_arrives to seecase_app;
`;

const postsBySecureMail = (unless: string): string => `
      create or replace function app.post_by_secure_mail() returns trigger language plpgsql
        security definer set search_path = pg_catalog, public, pg_temp as $$
        declare r public.requests; k public.secure_mail_keys;
        begin
          select * into r from public.requests where id = new.request_id;
          if r.elsewhere is null or r.elsewhere = new.side${unless} then return null; end if;
          select * into k from public.secure_mail_keys key
            where key.state = 'active' and key.valid_from <= new.recorded_at and (key.valid_to is null or key.valid_to > new.recorded_at)
              and key.authority_id in (select unnest(case new.side when 'owner' then array[r.other_unit_id, r.other_authority_id]
                else array[r.owner_unit_id, r.owner_authority_id] end))
            order by key.authority_id = (case new.side when 'owner' then r.other_unit_id else r.owner_unit_id end) desc nulls last, key.valid_from desc
            limit 1;
          if not found then return null; end if;
          insert into public.secure_mail_outbox (id, request_id, message_id, kind, unit_id, to_country, to_authority_id, form, created_at)
            values (gen_random_uuid(), r.id, new.id, new.kind,
              case new.side when 'owner' then coalesce(r.owner_unit_id, r.owner_authority_id) else coalesce(r.other_unit_id, r.other_authority_id) end,
              case new.side when 'owner' then r.other_country else r.owner_country end, k.authority_id, k.form, new.recorded_at);
          return null;
        end $$;
`;

/** Each thing that one side says about a request through SELEC goes its own way, from hand to hand, and comes alone. */
export class SayWordByWordThroughSelec1790007050000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table requests add underway jsonb not null default '[]';
      comment on column requests.underway is 'What was said and has not come to the other side yet: its act, by whom, from where.';
      alter table passages add word_id uuid;
      comment on column passages.word_id is 'What of the case takes this way, where it is one of several things said.';
      drop index one_at_a_time;
      create unique index one_at_a_time on passages (carrier_id, direction, coalesce(word_id, carrier_id))
        where state not in ('delivered', 'returned');
      create index on passages (word_id) where word_id is not null;
      ${readers(`${OF_ONES_SIDE} or ${IN_ONES_HANDS}`)}
      drop function app.request_message_arrives(uuid);
      ${arrives('request uuid, messages uuid[]', ' and id = any(messages)')}
      -- What goes through SELEC goes round nobody on the way.
      ${postsBySecureMail(` or r.route = 'selec'`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${postsBySecureMail('')}
      drop function app.request_message_arrives(uuid, uuid[]);
      ${arrives('request uuid', '')}
      ${readers(OF_ONES_SIDE)}
      drop index one_at_a_time;
      alter table passages drop word_id;
      create unique index one_at_a_time on passages (carrier_id, direction) where state not in ('delivered', 'returned');
      alter table requests drop underway;
    `);
  }
}
