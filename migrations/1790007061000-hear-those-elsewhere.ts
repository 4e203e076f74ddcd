import type { MigrationInterface, QueryRunner } from 'typeorm';

const HEARD = ['data_subject_consultations', 'use_reports', 'breach_notices'] as const;
const IN_FRONT = 'set search_path = pg_catalog, public, pg_temp';
const BY_THE_UNIT = `opened_by = (select app.officer()) and taken_down <> '[]'
          and (select app.places('central_unit_officer')) <> '{}'`;

const takingNotices = (how: string): string => `
      drop policy openers_for_elsewhere on correction_notices;
      create policy openers_for_elsewhere on correction_notices for insert to seecase_app
        with check (opened_by = (select app.officer()) and ${how}
          and (app.may_take_down(received_id, item_id, from_country) and owner_country = app.country()
            or direction = 'to_recipient' and app.may_take_down_for(received_id, item_id, from_country)));
`;
const BY_MAIL = 'external_id is not null';
const BY_HAND = `(${BY_MAIL} or taken_down <> '[]' and (select app.places('central_unit_officer')) <> '{}')`;

/**
 * What a state without account here says about strategic information, of what it is heard on, of the use of what it has
 * received, and of breaches; and what it asks, tells and issues itself: taken down by the unit of the other state.
 */
export class HearThoseElsewhere1790007061000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of HEARD)
      await db.query(`
        alter table ${table} add elsewhere text references countries, add taken_down jsonb not null default '[]';
        alter table ${table} alter taken_down drop default;
        comment on column ${table}.elsewhere is 'Of the two states, the one that has no account here.';
      `);
    await db.query(`
      -- What came from elsewhere has no transmitter's item here, and what is asked or breached there no case of its own.
      alter table use_reports drop constraint use_reports_item_id_fkey;
      alter table data_subject_consultations alter request_id drop not null,
        add constraint of_a_request_here check ((request_id is null) = (elsewhere is not distinct from asker_country));
      alter table breach_notices alter breach_id drop not null,
        add constraint of_a_breach_here check ((breach_id is null) = (elsewhere is not distinct from from_country));
      alter table strategic_exchanges add elsewhere text check (elsewhere in ('owner', 'other')),
        add taken_down jsonb not null default '[]';
      alter table strategic_exchanges alter taken_down drop default;

      -- Whether all of these items of one's own state went to that one, which has no account here.
      create function app.went_elsewhere(items uuid[], country text) returns boolean
        language sql stable security definer ${IN_FRONT}
        return items <> '{}' and not exists (select from unnest(items) wanted(id) where not exists (
          select from public.transmission_items i where i.id = wanted.id and i.owner_country = app.country()
            and app.may_take_down(i.copy_id, i.id, country)));
      grant execute on function app.went_elsewhere to seecase_app;

      create policy openers_for_elsewhere on data_subject_consultations for insert to seecase_app
        with check (${BY_THE_UNIT} and owner_country = (select app.country()) and elsewhere = asker_country
          and app.went_elsewhere(item_ids, asker_country));
      create policy openers_for_elsewhere on breach_notices for insert to seecase_app
        with check (${BY_THE_UNIT} and owner_country = (select app.country()) and elsewhere = from_country
          and app.went_elsewhere(item_ids, from_country));
      create policy openers_for_elsewhere on use_reports for insert to seecase_app
        with check (${BY_THE_UNIT} and owner_country = (select app.country()) and elsewhere = asker_country
          and app.may_take_down(received_id, item_id, asker_country));
      create policy openers_for_elsewhere on strategic_exchanges for insert to seecase_app
        with check (${BY_THE_UNIT} and elsewhere = 'owner' and other_country = (select app.country()));
      ${takingNotices(BY_HAND)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${takingNotices(BY_MAIL)}
      drop policy openers_for_elsewhere on strategic_exchanges;
      drop policy openers_for_elsewhere on use_reports;
      drop policy openers_for_elsewhere on breach_notices;
      drop policy openers_for_elsewhere on data_subject_consultations;
      drop function app.went_elsewhere;
      -- What has no case or item here had no place before.
      delete from breach_notices where breach_id is null;
      delete from data_subject_consultations where request_id is null;
      delete from use_reports r where not exists (select from transmission_items i where i.id = r.item_id);
      alter table strategic_exchanges drop elsewhere, drop taken_down;
      alter table breach_notices drop constraint of_a_breach_here, alter breach_id set not null;
      alter table data_subject_consultations drop constraint of_a_request_here, alter request_id set not null;
      alter table use_reports add constraint use_reports_item_id_fkey foreign key (item_id) references transmission_items;
    `);
    for (const table of HEARD) await db.query(`alter table ${table} drop elsewhere, drop taken_down`);
  }
}
