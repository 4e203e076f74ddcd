import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scans and proofs of receipt of what went and came by other channels: each side keeps its own, and sees no other's. */
export class KeepFilesOfRequests1790004500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy own_side on attachments as restrictive for all to seecase_app
        using (record_type <> 'requests' or owner_country = (select app.country()))
        with check (record_type <> 'requests' or owner_country = (select app.country()));
      create trigger forget_files after update on requests for each row
        when (new.state = 'destroyed' and old.state <> 'destroyed') execute function app.forget_files();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_files on requests;
      drop policy own_side on attachments;
    `);
  }
}
