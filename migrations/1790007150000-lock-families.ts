import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;

/** Whoever moves one of a family, and whoever keeps another one of it, are one after the other, and the second sees what the first did. */
const theLock = `
  create function app.lock_family(a_group uuid) returns void language plpgsql as $$
    begin
      if a_group is not null then perform pg_advisory_xact_lock(hashtextextended('family ' || a_group, 0)); end if;
    end $$;
  create function app.lock_family_of(a_readmission uuid) returns void language plpgsql ${DEFINER} as $$
    begin perform app.lock_family((select group_id from readmissions where id = a_readmission)); end $$;
  grant execute on function app.lock_family, app.lock_family_of to seecase_app, seecase_clock;
`;

/** The family before the case: everybody in this order. */
const caseBehindFamily = (family: string): string => `
  create or replace function app.lock_readmission(a_readmission uuid) returns void language plpgsql ${DEFINER} as $$
    begin ${family}perform from readmissions where id = a_readmission for update; end $$;
`;

/** Of what goes past the application, too: a case that is moved, and a plan that is changed. */
const theTriggers = `
  create function app.wait_for_family() returns trigger language plpgsql as $$
    begin
      if tg_table_name = 'readmissions' then perform app.lock_family((to_jsonb(new) ->> 'group_id')::uuid);
      else perform app.lock_family_of((to_jsonb(new) ->> 'readmission_id')::uuid); end if;
      return new;
    end $$;
  create trigger a_family_at_a_time before update of state on readmission.readmissions
    for each row when (new.group_id is not null and new.state <> old.state) execute function app.wait_for_family();
  create trigger a_family_at_a_time before insert or update of state, planned_at, point_key, point_name, return_flight_id
    on readmission.readmission_transfers for each row execute function app.wait_for_family();
`;

/** One lock for each family, taken by whoever parts it and by whoever leaves with part of it (H04). */
export class LockFamilies1790007150000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${theLock}
      ${caseBehindFamily('perform app.lock_family_of(a_readmission); ')}
      ${theTriggers}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger a_family_at_a_time on readmission.readmissions;
      drop trigger a_family_at_a_time on readmission.readmission_transfers;
      drop function app.wait_for_family;
      ${caseBehindFamily('')}
      drop function app.lock_family_of, app.lock_family;
    `);
  }
}
