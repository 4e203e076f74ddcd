import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `security definer set search_path = pg_catalog, public, pg_temp`;

/** Whoever was written down from an operation, and so from no single record, needs another record for being asked about. */
export class RestOnRecords1790007185100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Across walls, and no more than yes or no: whoever refers somebody need not see what their review cites.
      create function app.rests_on_a_record(a_subject uuid) returns boolean language sql stable ${DEFINER}
      begin atomic
        select exists (
          select from (select r.sources from public.subject_reviews r where r.subject_id = a_subject
              order by r.reviewed_at desc, r.id desc limit 1) latest
            cross join lateral jsonb_array_elements(latest.sources) cited
          where cited ->> 'recordId' is not null and cited ->> 'recordType' <> 'operations'
            and (cited ->> 'recordId')::uuid <> a_subject
            and not exists (select from public.subjects s
              where s.id = (cited ->> 'recordId')::uuid and s.source_type = 'operations')
            and not exists (select from public.relations n
              where n.id = (cited ->> 'recordId')::uuid and n.source_type = 'operations')
            and not exists (select from public.intelligence_items i
              where i.id = (cited ->> 'recordId')::uuid and i.source_type = 'operations'));
      end;
      revoke execute on function app.rests_on_a_record from public;
      grant execute on function app.rests_on_a_record to seecase_app, seecase_clock;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.rests_on_a_record');
  }
}
