/** What is part of a readmission: columns, indexes, and why it exists for somebody. */

const OFFICERS = `'readmission_officer', 'readmission_supervisor'`;
/** Whoever does not see the case does not see what belongs to it. */
export const sees = (table: string): string =>
  `exists (select from readmissions parent where parent.id = ${table}.readmission_id)`;

/** Why what is part of a case exists for somebody: on the owner's side, and on the other one from when it was told. */
export const reasons = (table: string, own: string, other: string): string[] => {
  const parent = sees(table);
  return [
    `owner_authority_id = any((select app.places(${OFFICERS}))::uuid[]) and ${parent}`,
    `owner_country = (select app.country_as(${own})) and ${parent}`,
    `told_at is not null and other_authority_id = any((select app.places(${OFFICERS}))::uuid[]) and ${parent}`,
    `told_at is not null and other_country = (select app.country_as(${other})) and ${parent}`,
  ];
};
export const WATCH = `'legal_officer', 'rights_monitor', 'data_protection_officer'`;

/** Opened on the owner's side; or taken down by the other one, where the owner has no account here. */
export const openers = (table: string): string => `${sees(table)} and (
  owner_country = (select app.country()) or elsewhere = 'owner' and other_country = (select app.country()))`;
/** Interviews are also asked for by the side that wants to hold them. */
export const openersAlso = (table: string): string =>
  `${sees(table)} and (select app.country()) in (owner_country, other_country)`;

/** The columns of what is part of a case (src/core/exchange/part-between-states.ts). */
export const partColumns = `
  readmission_id      uuid not null references readmissions,
  other_country       text not null references countries,
  other_authority_id  uuid references authorities,
  elsewhere           text check (elsewhere in ('owner', 'other')),
  told_at             timestamptz,
  constraint between_two check (other_country <> owner_country)
`;

/** Lists and the clock walk these. */
export const indexes = (table: string): string =>
  ['owner_authority_id', 'owner_country', 'readmission_id']
    .map((column) => `create index on ${table} (${column}, opened_at desc, id desc);`)
    .concat(
      ['other_authority_id', 'other_country'].map(
        (column) => `create index on ${table} (${column}, opened_at desc, id desc) where told_at is not null;`,
      ),
      `create index on ${table} (due_at) where due_at is not null;`,
    )
    .join('\n      ');

const ERASED = `when (new.state = 'erased' and old.state <> 'erased')`;

/** What rests on a case is erased with it, and what was said of it and attached to it then goes too. */
export const forgotten = (table: string): string => `
  create trigger erased_with_its_case before update on readmission.${table} for each row ${ERASED}
    execute function app.erase_with_case();
  create trigger forget_files after update on readmission.${table} for each row ${ERASED} execute function app.forget_files();
  create trigger forget_reasons after update on readmission.${table} for each row ${ERASED}
    execute function app.forget_reasons();
`;
