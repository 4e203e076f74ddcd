import type { MigrationInterface, QueryRunner } from 'typeorm';

const AFTERWARDS = ['under_review', 'concluded', 'destroyed'];
const listed = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

const EXCHANGE = ['draft', 'sent', 'acknowledged', 'rejected', 'withdrawn'];
const POSTING = ['proposed', 'nominated', 'accredited', 'active', 'ended', 'refused', 'withdrawn'];

const states = (table: string, name: string, codes: readonly string[]): string => `
  alter table ${table} drop constraint ${name}_state, add constraint ${name}_state check (state in (${listed(codes)}));
`;
const sent = (unsent: string): string => `
  alter table strategic_exchanges drop constraint sent_by_somebody,
    add constraint sent_by_somebody check ((sent_at is not null) = (sent_by is not null) and (${unsent}) = (sent_at is null));
`;
const named = (unnamed: readonly string[]): string => `
  alter table liaison_postings drop constraint nominated_by_name,
    add constraint nominated_by_name check (state in (${listed(unnamed)}) or officer_id is not null);
`;

/** What is over is looked at again when the register says so, and destroyed where nobody says why it is still needed. */
export class ReviewStrategicExchangesAndPostings1790007034000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of ['strategic_exchanges', 'liaison_postings'])
      await db.query(`
        alter table ${table} add review_after_days integer not null default 1095 check (review_after_days between 1 and 1095);
        alter table ${table} alter review_after_days drop default;
        create trigger forget after update on ${table} for each row
          when (new.state = 'destroyed' and old.state <> 'destroyed') execute function app.forget();
      `);
    await db.query(`
      ${states('strategic_exchanges', 'strategic_exchange', [...EXCHANGE, ...AFTERWARDS])}
      ${states('liaison_postings', 'liaison_posting', [...POSTING, ...AFTERWARDS])}
      ${sent(`state in ('draft', 'withdrawn') or sent_at is null and state in (${listed(AFTERWARDS)})`)}
      ${named(['proposed', 'withdrawn', ...AFTERWARDS])}
      -- What was over before there was a review is reviewed as long after its end as everything else.
      update strategic_exchanges set due_at = coalesce(acknowledged_at, opened_at) + interval '1095 days'
        where state in ('acknowledged', 'withdrawn');
      update liaison_postings set due_at = coalesce(ended_at, opened_at) + interval '1095 days'
        where state in ('ended', 'refused', 'withdrawn');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update strategic_exchanges set due_at = null where state in ('acknowledged', 'withdrawn', ${listed(AFTERWARDS)});
      update liaison_postings set due_at = null where state in ('ended', 'refused', 'withdrawn', ${listed(AFTERWARDS)});
      update strategic_exchanges set state = case when sent_at is null then 'withdrawn' when acknowledged_at is null then 'sent'
        else 'acknowledged' end where state in (${listed(AFTERWARDS)});
      update liaison_postings set state = case when officer_id is null then 'withdrawn' else 'ended' end
        where state in (${listed(AFTERWARDS)});
      ${named(['proposed', 'withdrawn'])}
      ${sent(`state in ('draft', 'withdrawn')`)}
      ${states('liaison_postings', 'liaison_posting', POSTING)}
      ${states('strategic_exchanges', 'strategic_exchange', EXCHANGE)}
    `);
    for (const table of ['strategic_exchanges', 'liaison_postings'])
      await db.query(`
        drop trigger forget on ${table};
        alter table ${table} drop review_after_days;
      `);
  }
}
