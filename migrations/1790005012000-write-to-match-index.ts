import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** How the index is written to. Whoever writes learns nothing by it but whether the queue had room. */
export class WriteToMatchIndex1790005012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.match_put(a_source smallint, a_normaliser smallint, reverse boolean, records jsonb) returns boolean
        language plpgsql ${DEFINER} as $$
        declare
          sent record; held record; changed uuid[] := '{}';
        begin
          perform app.match_in_sight(app.match_table(a_source), array(
            select (r ->> 'id')::uuid from jsonb_array_elements(records) with ordinality sent_ones(r, n) order by n));
          for sent in
            select * from jsonb_to_recordset(records) as r (id uuid, collection uuid, country text, payload text, keys bigint[],
              yobs smallint[], ns smallint[], kinds text[], "values" text[], skeletons text[], traits jsonb) order by r.id
          loop
            select m.rec, m.collection_id, m.payload, m.normaliser, t.traits, t.skeletons into held
              from public.match_records m join public.match_traits t using (rec)
              where m.source = a_source and m.id = sent.id for update of m;
            if found then
              continue when held.traits = sent.traits and held.normaliser = a_normaliser
                and held.collection_id is not distinct from sent.collection;
              if held.traits <> sent.traits then
                delete from public.match_decisions d where (d.source, d.id) = (a_source, sent.id) or (d.other_source, d.other_id) = (a_source, sent.id);
              end if;
              insert into public.match_changes (skeletons, keys, sign)
                select held.skeletons, array(select key from public.match_keys where rec = held.rec), -1;
              delete from public.match_keys where rec = held.rec;
              delete from public.match_identifiers where rec = held.rec;
              update public.match_records set collection_id = sent.collection, owner_country = sent.country, payload = sent.payload,
                normaliser = a_normaliser where rec = held.rec;
              update public.match_traits set traits = sent.traits, skeletons = sent.skeletons where rec = held.rec;
              if held.traits <> sent.traits or held.collection_id is distinct from sent.collection then changed := changed || sent.id; end if;
            else
              insert into public.match_records (source, id, collection_id, owner_country, normaliser, payload)
                values (a_source, sent.id, sent.collection, sent.country, a_normaliser, sent.payload) returning rec into held;
              insert into public.match_traits (rec, traits, skeletons) values (held.rec, sent.traits, sent.skeletons);
              changed := changed || sent.id;
            end if;
            insert into public.match_keys (key, rec, yob, n)
              select k.key, held.rec, k.yob, k.n from unnest(sent.keys, sent.yobs, sent.ns) k (key, yob, n);
            insert into public.match_identifiers (rec, kind, value)
              select held.rec, i.kind, i.value from unnest(sent.kinds, sent."values") i (kind, value);
            insert into public.match_changes (skeletons, keys, sign) values (sent.skeletons, sent.keys, 1);
          end loop;
          -- What is new among the entries meets the referrals that were there before.
          return not reverse or changed = '{}'
            or app.enqueue('reverse_run', changed, case when cardinality(changed) = 1 then 2 else 3 end);
        end $$;

      -- Keys of another version, of those whose traits are still what they were made from.
      create function app.match_rekey(a_source smallint, a_normaliser smallint, records jsonb) returns void language plpgsql ${DEFINER} as $$
        begin
          perform from public.match_records m
            where m.source = a_source and m.id in (select (r ->> 'id')::uuid from jsonb_array_elements(records) r) order by m.id for update;
          perform app.match_put(a_source, a_normaliser, false, coalesce((
            select jsonb_agg(r) from jsonb_array_elements(records) r
              join public.match_records m on m.source = a_source and m.id = (r ->> 'id')::uuid and m.normaliser < a_normaliser
              join public.match_traits t on t.rec = m.rec and t.traits = r -> 'traits'), '[]'));
        end $$;

      create function app.match_forget(a_source smallint, ids uuid[]) returns void language plpgsql ${DEFINER} as $$
        declare gone integer[];
        begin
          perform app.match_in_sight(app.match_table(a_source), ids);
          gone := array(select rec from public.match_records where source = a_source and id = any(ids) order by id for update);
          insert into public.match_changes (skeletons, keys, sign)
            select t.skeletons, array(select key from public.match_keys k where k.rec = t.rec), -1 from public.match_traits t where t.rec = any(gone);
          delete from public.match_keys where rec = any(gone);
          delete from public.match_identifiers where rec = any(gone);
          delete from public.match_traits where rec = any(gone);
          delete from public.match_records where rec = any(gone);
          delete from public.match_decisions d where d.source = a_source and d.id = any(ids) or d.other_source = a_source and d.other_id = any(ids);
        end $$;

      -- The record of the decision is there for whoever asks, and names both.
      create function app.match_decided(a_type text, decision uuid, an_id uuid, b_id uuid) returns void
        language plpgsql ${DEFINER} as $$
        declare names_both boolean;
        begin
          perform app.match_in_sight(a_type, array[decision]);
          if not pg_has_role(session_user, 'seecase_app', 'member') then return; end if;
          execute format('select exists (select from public.%I r where r.id = $1
            and array[$2, $3] <@ array(select value from jsonb_each_text(to_jsonb(r))))', a_type)
            into names_both using decision, an_id::text, b_id::text;
          if not names_both then raise insufficient_privilege using message = 'not decided'; end if;
        end $$;

      -- One way round, whichever is named first.
      create function app.match_clear(a_type text, decision uuid, a_source smallint, an_id uuid, b_source smallint, b_id uuid) returns void
        language plpgsql ${DEFINER} as $$
        begin
          perform app.match_decided(a_type, decision, an_id, b_id);
          insert into public.match_decisions (source, id, other_source, other_id)
            select a_source, an_id, b_source, b_id where (a_source, an_id) < (b_source, b_id)
            union all select b_source, b_id, a_source, an_id where (b_source, b_id) < (a_source, an_id)
            on conflict do nothing;
        end $$;
      create function app.match_unclear(a_type text, decision uuid, a_source smallint, an_id uuid, b_source smallint, b_id uuid) returns void
        language plpgsql ${DEFINER} as $$
        begin
          perform app.match_decided(a_type, decision, an_id, b_id);
          delete from public.match_decisions d
            where (d.source, d.id, d.other_source, d.other_id) in ((a_source, an_id, b_source, b_id), (b_source, b_id, a_source, an_id));
        end $$;

      revoke execute on function app.match_put, app.match_rekey, app.match_forget, app.match_decided, app.match_clear,
        app.match_unclear from public;
      grant execute on function app.match_put, app.match_forget, app.match_clear, app.match_unclear to seecase_app, seecase_clock;
      grant execute on function app.match_rekey to seecase_matcher;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop function app.match_rekey, app.match_put, app.match_forget, app.match_clear, app.match_unclear, app.match_decided`,
    );
  }
}
