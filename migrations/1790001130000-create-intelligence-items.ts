import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseColumns, FOR_THE_HOST, guarded, itemColumns, itemIndexes, itemReasons } from './support.js';

const STATES = ['draft', 'graded', 'sanitised', 'released', 'frozen', 'erased'];

/** Whoever works in the field may look up how others go about it. */
const FIELD = `'debriefer', 'screener', 'field_officer', 'check_officer', 'team_leader', 'operation_coordinator', 'analyst'`;

/** What was learnt, in words; and the catalogue of ways in which things are done. */
export class CreateIntelligenceItems1790001130000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table intelligence_items (
        ${caseColumns('intelligence_item', STATES)},
        ${itemColumns},
        kind            text not null check (kind in ('intelligence', 'modus_operandi')),
        title           text,
        narrative       text,
        source_ref      text,
        border_section  text references border_sections,
        subject_ids     uuid[] not null,
        relation_ids    uuid[] not null,
        sanitised_text  text,
        sanitised_by    uuid references officers,
        sanitised_at    timestamptz,
        constraint erased_means_gone check ((state = 'erased') = (title is null)
          and (state <> 'erased' or coalesce(narrative, source_ref, sanitised_text, h3_text) is null)),
        constraint complete_beyond_a_draft check (state in ('draft', 'frozen', 'erased')
          or (source_grade is not null and info_grade is not null and purposes <> '{}')),
        constraint sanitised_by_somebody_else check ((sanitised_by is null) = (sanitised_at is null) and sanitised_by <> opened_by),
        constraint graded_by_somebody_else check (graded_by <> opened_by),
        constraint released_is_sanitised check ((state = 'released') = (released_at is not null)
          and (state not in ('sanitised', 'released') or sanitised_text is not null)),
        constraint frozen_is_frozen check ((state = 'frozen') = (frozen_at is not null)),
        constraint catalogue_has_a_place check (kind <> 'modus_operandi' or border_section is not null),
        constraint catalogue_is_sanitised check (kind <> 'modus_operandi' or sanitised_text is null or narrative is null)
      );
      comment on column intelligence_items.narrative is 'As it was written; never beyond the owner.';
      create index on intelligence_items (border_section, opened_at desc, id desc) where kind = 'modus_operandi' and released_at is not null;
      create index on intelligence_items using gin (subject_ids) where subject_ids <> '{}';
      create index on intelligence_items using gin (relation_ids) where relation_ids <> '{}';
      ${itemIndexes('intelligence_items')}
      ${guarded(
        'intelligence_items',
        [
          ...itemReasons,
          `kind = 'modus_operandi' and released_at is not null and (owner_country = (select app.country_as(${FIELD}))
             or not 'H2' = any(handling_codes) and releasable_to @> array[(select app.country_as(${FIELD}))])`,
        ],
        FOR_THE_HOST,
      )}

      -- What was drawn from a record, and what was made of that, across walls: ids only, for the one act that reaches all of it.
      create function app.derived_from(a_type text, an_id uuid) returns table (record_type text, record_id uuid)
        language sql stable security definer set search_path = pg_catalog, public, pg_temp
      begin atomic
        with drawn as (
          select s.id, s.state from public.subjects s where s.source_type = a_type and s.source_id = an_id),
        tied as (
          select r.id, r.state from public.relations r where r.source_type = a_type and r.source_id = an_id
            or r.from_id in (select d.id from drawn d) or r.to_id in (select d.id from drawn d))
        select 'subjects', d.id from drawn d where d.state not in ('frozen', 'erased')
        union all
        select 'relations', t.id from tied t where t.state not in ('frozen', 'erased')
        union all
        select 'intelligence_items', i.id from public.intelligence_items i
        where i.state not in ('frozen', 'erased') and (i.source_type = a_type and i.source_id = an_id
          or i.subject_ids && array(select d.id from drawn d) or i.relation_ids && array(select t.id from tied t));
      end;
      grant execute on function app.derived_from to seecase_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.derived_from;
      drop table intelligence_items;
    `);
  }
}
