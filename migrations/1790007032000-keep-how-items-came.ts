import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which channel something was received that was not passed on here, and under which number of its sender. */
export class KeepHowItemsCame1790007032000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table received_items
        add channel text check (channel in ('siena', 'i24_7', 'selec_system', 'secure_mail', 'email', 'fax', 'courier', 'phone', 'in_person')),
        add external_ref text,
        add constraint channel_with_a_reference check ((channel is null) = (external_ref is null));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table received_items drop constraint channel_with_a_reference, drop channel, drop external_ref;
    `);
  }
}
