import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPEN = `r.state <> all (array['closed', 'rejected', 'recalled', 'withdrawn', 'erased'])`;
const about = (which: string): string => `
  create or replace function app.referrals_about(subject uuid) returns setof uuid language sql stable
    security definer set search_path = pg_catalog, public, pg_temp
    begin atomic
      select r.id from public.referrals r where ${which} and ${OPEN};
    end;
`;

/** A person's identity papers go with them; a referral stands on them as on the person. */
export class LetPapersGoWithTheirHolder1790007074000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table referrals add paper_ids uuid[] not null default '{}';
      alter table referrals alter paper_ids drop default;
      comment on column referrals.paper_ids is 'Documents whose numbers leave with the person.';
      create index on referrals using gin (paper_ids) where paper_ids <> '{}';
      ${about(`(r.subject_id = subject or r.paper_ids <> '{}' and r.paper_ids @> array[subject])`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`${about('r.subject_id = subject')} alter table referrals drop paper_ids;`);
  }
}
