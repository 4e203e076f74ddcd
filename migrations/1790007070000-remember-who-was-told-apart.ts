import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;
const [ENTRY, REFERRAL, SUBJECT] = [0, 1, 2];

/**
 * That two are not the same is remembered of the subject and the entry, and not of one question about the subject: it
 * outlives the referral. And what a standing consent shows at once has been told: those referrals go on to their end.
 */
export class RememberWhoWasToldApart1790007070000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table hits add subject_id uuid references subjects;
      update hits h set subject_id = r.subject_id from referrals r where r.id = h.referral_id;
      alter table hits alter subject_id set not null;
      comment on column hits.subject_id is 'Whom its referral asks about: under their name it is remembered that they are not the entry.';

      insert into match_decisions (source, id, other_source, other_id)
        select d.source, d.id, ${SUBJECT}, r.subject_id from match_decisions d join referrals r on r.id = d.other_id
        where d.source = ${ENTRY} and d.other_source = ${REFERRAL} on conflict do nothing;
      delete from match_decisions where ${REFERRAL} in (source, other_source);

      -- Of whom somebody has said that they are not this one: for the clock, when an entry meets earlier referrals.
      create function app.match_told_apart(a_source smallint, an_id uuid) returns table (source smallint, id uuid)
        language sql stable ${DEFINER} as $$
          select d.other_source, d.other_id from public.match_decisions d where (d.source, d.id) = (a_source, an_id)
          union all select d.source, d.id from public.match_decisions d where (d.other_source, d.other_id) = (a_source, an_id) $$;
      revoke execute on function app.match_told_apart from public;
      grant execute on function app.match_told_apart to seecase_clock;

      insert into referral_news (referral_id, hit_id, outcome, at)
        select h.referral_id, h.id, 'disclosed', now() from hits h join referrals r on r.id = h.referral_id
        where h.shown = 'entry' and h.state in ('confirmed', 'closed') and r.state = 'hit_confirmed' and h.judged_by is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.match_told_apart;
      insert into match_decisions (source, id, other_source, other_id)
        select d.source, d.id, ${REFERRAL}, h.referral_id from match_decisions d
          join hits h on h.entry_id = d.id and h.subject_id = d.other_id
        where d.source = ${ENTRY} and d.other_source = ${SUBJECT} on conflict do nothing;
      delete from match_decisions where source = ${ENTRY} and other_source = ${SUBJECT};
      alter table hits drop subject_id;
    `);
  }
}
