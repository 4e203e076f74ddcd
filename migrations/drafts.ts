import type { QueryRunner } from 'typeorm';

/** What a side did to a case of these tables before it sent it is its own: the other side reads neither trail nor reasons of it. */
export async function keepDraftsOf(db: QueryRunner, tables: readonly string[]): Promise<void> {
  await keep(db, [...(await kept(db)), ...tables]);
}

/** As before these were kept. */
export async function letDraftsBe(db: QueryRunner, tables: readonly string[]): Promise<void> {
  const before = await kept(db);
  await keep(
    db,
    before.filter((table) => !tables.includes(table)),
  );
}

/** The kinds between states whose drafts are kept to their side already. */
async function kept(db: QueryRunner): Promise<string[]> {
  const [policy] = (await db.query(
    `select pg_get_expr(polqual, polrelid) as text from pg_policy
     where polname = 'drafts_of_others' and polrelid = 'audit_entries'::regclass`,
  )) as { text: string }[];
  const [, tables = ''] = /'\{([a-z_,]+)\}'/.exec(policy?.text ?? '') ?? [];
  return tables.split(',').filter(Boolean);
}

async function keep(db: QueryRunner, tables: readonly string[]): Promise<void> {
  const places = (await db.query(
    `select n.nspname || '.' || c.relname as place, c.relname as name from pg_class c
     join pg_namespace n on n.oid = c.relnamespace where c.oid = any($1::regclass[])`,
    [tables],
  )) as { place: string; name: string }[];
  const placeOf = new Map(places.map(({ name, place }) => [name, place]));
  const draftOf = (table: string): string => `
        (a_table = '${table}' and exists (select from ${placeOf.get(table)} c where c.id = a_record
          and c.owner_country <> app.country() and (c.sent_at is null or an_hour < c.sent_at)))`;
  const theirs = `record_type <> all ('{${tables.join(',')}}')
          or not app.was_their_draft(record_type, record_id, at, officer_id)`;
  await db.query(`
      create or replace function app.was_their_draft(a_table text, a_record uuid, an_hour timestamptz, an_officer uuid)
      returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
      begin atomic
        select (${tables.map(draftOf).join(' or')})
          and not exists (select from public.officers o join public.authorities a on a.id = o.authority_id
            where o.id = an_officer and a.country = app.country());
      end;
      alter policy drafts_of_others on audit_entries using (record_type is null or ${theirs});
      alter policy drafts_of_others on reasons using (${theirs});
    `);
}
