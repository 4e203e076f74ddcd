import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed } from './support.js';

const BY = `'operation_coordinator', 'safeguard_officer', 'national_contact_point'`;

/** A host enters the numbers at which its authorities are called; what came with the product says which authority. */
export class EnterDutyNumbers1790007101000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table protection_numbers (
        country     text not null,
        addressee   text not null,
        phone       text not null check (phone ~ '^[+0-9][0-9 ()/-]{1,29}$'),
        duty_note   text not null,
        entered_by  uuid not null references officers,
        entered_at  timestamptz not null,
        primary key (country, addressee),
        foreign key (country, addressee) references protection_routes
      );
      comment on table protection_numbers is 'Numbers that hosts have entered for their own authorities; an empty note leaves the one of the route.';
      ${closed('protection_numbers')}
      grant select on protection_numbers to seecase_app, seecase_clock;
      create policy whoever_is_signed_in on protection_numbers for select to seecase_app using ((select app.officer()) is not null);
      create policy the_clock on protection_numbers for select to seecase_clock using (true);
      grant insert, update on protection_numbers to seecase_app;
      create policy the_host_enters on protection_numbers for insert to seecase_app
        with check (country = (select app.country_as(${BY})) and entered_by = (select app.officer()));
      create policy the_host_changes on protection_numbers for update to seecase_app
        using (country = (select app.country_as(${BY})))
        with check (country = (select app.country_as(${BY})) and entered_by = (select app.officer()));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table protection_numbers');
  }
}
