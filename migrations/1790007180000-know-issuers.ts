import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORMER = ['kinds text[], "values" text[], skeletons', '(rec, kind, value)', 'i.kind, i.value from unnest(sent.kinds, sent."values") i (kind, value)'] as const; // prettier-ignore
const NOW = ['kinds text[], "values" text[], issuers text[], skeletons', '(rec, kind, value, issuer)', 'i.kind, i.value, i.issuer from unnest(sent.kinds, sent."values", sent.issuers) i (kind, value, issuer)'] as const; // prettier-ignore

/** The same function, but for what it keeps of an identifier. */
const changed = (from: readonly string[], to: readonly string[]): string => `
  do $do$
  declare
    v text := pg_get_functiondef('app.match_put(smallint, smallint, boolean, jsonb)'::regprocedure);
  begin
    ${from
      .map(
        (part, at) => `
    if position($part$${part}$part$ in v) = 0 then raise exception 'app.match_put is not what it was'; end if;
    v := replace(v, $part$${part}$part$, $part$${to[at] ?? ''}$part$);`,
      )
      .join('')}
    execute v;
  end $do$;
`;

const ARABIC = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';
const WESTERN = '01234567890123456789';

/** Numbers of things that were written with Arabic or Persian digits, and had no key: what the application does with new ones. */
const KEYS_OF_OTHER_DIGITS = `
  insert into subject_keys (subject_id, kind, value)
  select written.id, written.kind, upper(regexp_replace(translate(written.number, '${ARABIC}', '${WESTERN}'), '[^A-Za-z0-9]', '', 'g'))
  from (
    select s.id, t.kind, s.attributes ->> t.field as number
    from subjects s join (values ('document', 'document', 'number'), ('vehicle', 'plate', 'plate'), ('vehicle', 'vin', 'vin'),
      ('vessel', 'craft', 'identity'), ('aircraft', 'craft', 'identity'), ('weapon', 'weapon', 'serialNumber')) t (subject, kind, field)
      on s.kind = t.subject
    where s.attributes ->> t.field ~ '[${ARABIC}]'
  ) written
  where translate(written.number, '${ARABIC}', '${WESTERN}') ~ '[A-Za-z0-9]'
  on conflict do nothing;
`;

/**
 * Within what an identifier is one (the state that gives such numbers out, the platform of a handle) stands beside it in the
 * index. Rows of before have it when they are keyed anew, as the normaliser has changed.
 */
export class KnowIssuers1790007180000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table match_identifiers add column issuer text;
      comment on column match_identifiers.issuer is 'A state, or the platform of a handle; null where it is not known, or where there is none.';
      drop index match_identifiers_by_value;
      create index match_identifiers_by_value on match_identifiers (value, kind) include (rec, issuer);
      ${changed(FORMER, NOW)}
      ${KEYS_OF_OTHER_DIGITS}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${changed(NOW, FORMER)}
      drop index match_identifiers_by_value;
      alter table match_identifiers drop column issuer;
      create index match_identifiers_by_value on match_identifiers (value, kind) include (rec);
    `);
  }
}
