import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody who may be fleeing from a state is brought before its officers, whatever the application thinks. */
export class KeepConsulatesFromHeldCases1790006900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.stop_interviews_at_holds() returns trigger language plpgsql as $$
        begin
          if current_user = 'seecase_owner' or new.state not in ('asked', 'set', 'held') then return new; end if;
          if tg_op = 'UPDATE' and new.state = old.state and new.starts_at is not distinct from old.starts_at then return new; end if;
          if app.open_holds(new.readmission_id, 'consulate') <> '{}'
          then raise exception 'an open hold keeps this interview from being held' using errcode = '42501'; end if;
          return new;
        end $$;
      create trigger stop_at_holds before insert or update on readmission.readmission_interviews
        for each row execute function app.stop_interviews_at_holds();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger stop_at_holds on readmission.readmission_interviews;
      drop function app.stop_interviews_at_holds;
    `);
  }
}
