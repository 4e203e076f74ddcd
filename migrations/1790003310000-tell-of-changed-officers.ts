import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever keeps a connection open for an officer is told, by the officer's id, when a session or a right has ended or come. */
export class TellOfChangedOfficers1790003310000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.tell_officer() returns trigger language plpgsql as $$
        begin
          perform pg_notify('officer_changed', to_jsonb(new) ->> tg_argv[0]);
          return null;
        end $$;

      create trigger tell after update of revoked_at on sessions for each row
        when (old.revoked_at is distinct from new.revoked_at) execute function app.tell_officer('officer_id');
      create trigger tell after update of disabled_at, valid_until, authority_id on officers for each row
        execute function app.tell_officer('id');
      create trigger tell after insert or update on role_assignments for each row
        execute function app.tell_officer('officer_id');
      create trigger tell after insert or update on delegations for each row
        execute function app.tell_officer('deputy_id');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tell on delegations;
      drop trigger tell on role_assignments;
      drop trigger tell on officers;
      drop trigger tell on sessions;
      drop function app.tell_officer;
    `);
  }
}
