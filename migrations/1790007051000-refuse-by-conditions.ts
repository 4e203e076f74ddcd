import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever sets conditions refuses what is not under them: on the ground of the closed list, with reasons (PCC SEE, Art. 30(1)). */
export class RefuseByConditions1790007051000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table requests add conditional jsonb;
      comment on column requests.conditional is 'Ground and reasons of the conditions: those of the refusal, if they are declined.';
      update requests set conditional = jsonb_build_object('ground', 'RF_PCC_CONDITIONAL', 'reasons', conditions)
        where state = 'conditions_proposed' and conditions is not null;
      update requests set answered_at = coalesce(answered_at, (clock ->> 'stoppedAt')::timestamptz, sent_at),
          refusal = jsonb_build_object('ground', 'RF_PCC_CONDITIONAL', 'reasons', conditions, 'part', null)
        where state = 'refused' and refusal is null;
      alter table requests drop constraint refused_with_reasons,
        add constraint refused_with_reasons check (state <> 'refused' or refusal is not null and answered_at is not null);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table requests drop constraint refused_with_reasons,
        add constraint refused_with_reasons check (state <> 'refused' or refusal is not null or conditions is not null);
      alter table requests drop conditional;
    `);
  }
}
