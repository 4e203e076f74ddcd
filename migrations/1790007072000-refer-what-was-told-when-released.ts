import type { MigrationInterface, QueryRunner } from 'typeorm';

const PERSONS_AS_BEFORE = `(kind = 'person') = (category is not null) and (kind = 'person') = (appears_as is not null)`;
const AND_THINGS = `(kind = 'person') = (category is not null) and (kind = 'person') <= (appears_as is not null)
  and (kind <> 'person' and appears_as is not null) <= (appears_as = 'named')`;

/** Of a thing that was told of it can be said that it is somebody's who was named; and what was told is asked about once it is released. */
export class ReferWhatWasToldWhenReleased1790007072000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table subjects drop constraint persons_have_a_category;
      alter table subjects add constraint persons_have_a_category check (${AND_THINGS});
      -- Also for whoever does not see the interview: of a subject drawn from it they are told no more than that.
      create function app.debriefing_is_released(debriefing uuid) returns boolean language sql stable
        security definer set search_path = pg_catalog, public, pg_temp
        return exists (select from public.debriefings d where d.id = debriefing and d.released_at is not null);
      revoke execute on function app.debriefing_is_released from public;
      grant execute on function app.debriefing_is_released to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.debriefing_is_released;
      alter table subjects drop constraint persons_have_a_category;
      update subjects set appears_as = null where kind <> 'person';
      alter table subjects add constraint persons_have_a_category check (${PERSONS_AS_BEFORE});
    `);
  }
}
