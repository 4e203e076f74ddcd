import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts by which one side settles among its own what it tells the other, or does not. */
const AMONG_THEMSELVES = `'return_to_author', 'withdraw', 'withhold', 'restrict', 'share', 'lift_restriction'`;

/** Why a side gave something back to its author, or kept it to itself, is no more the other side's than its drafts are. */
export class KeepReasonsOnTheirSide1790004160000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy each_side_its_own on reasons as restrictive for select to seecase_app using (
        record_type not in ('spontaneous_information', 'strategic_exchanges') or action not in (${AMONG_THEMSELVES})
        or officer_id in (select o.id from officers o join authorities a on a.id = o.authority_id
          where a.country = (select app.country())));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy each_side_its_own on reasons');
  }
}
