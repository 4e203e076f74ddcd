import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether somebody was apprehended in a port: agreements count ports to the zone of the accelerated procedure. */
export class NotePorts1790007152000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table apprehensions add at_port boolean`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table apprehensions drop at_port`);
  }
}
