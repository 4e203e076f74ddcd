/** What is part of a readmission: columns, indexes, and why it exists for somebody. */

const OFFICERS = `'readmission_officer', 'readmission_supervisor'`;
/** Whoever does not see the case does not see what belongs to it. */
export const sees = (table: string): string =>
  `exists (select from readmissions parent where parent.id = ${table}.readmission_id)`;

/** Why what is part of a case exists for somebody: on the owner's side, and on the other one from when it was told. */
export const reasons = (table: string, own: string, other: string, byItself?: string): string[] => {
  const parent = sees(table);
  // What stands for itself there is seen without the case.
  const theirs = byItself ? `(${byItself} or ${parent})` : parent;
  return [
    `owner_authority_id = any((select app.places(${OFFICERS}))::uuid[]) and ${parent}`,
    `owner_country = (select app.country_as(${own})) and ${parent}`,
    `told_at is not null and other_authority_id = any((select app.places(${OFFICERS}))::uuid[]) and ${theirs}`,
    `told_at is not null and other_country = (select app.country_as(${other})) and ${theirs}`,
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

/** Whether a case is over, and what a trigger of `forgotten` does. */
export const erasedWithItsCase = `
  create function app.readmission_is_over(a_readmission uuid) returns boolean language sql stable
    security definer set search_path = pg_catalog, public, readmission, pg_temp as $$
    select state in ('closed', 'withdrawn', 'time_barred', 'erased') from readmissions where id = a_readmission $$;
  grant execute on function app.readmission_is_over to seecase_app, seecase_clock;
  create function app.erase_with_case() returns trigger language plpgsql as $$
    begin
      if current_user <> 'seecase_owner'
        and (app.readmission_is_over(new.readmission_id) is not true or coalesce(old.state = any(tg_argv), false))
      then raise exception 'what rests on a case is erased with it' using errcode = '42501'; end if;
      return new;
    end $$;
  create function app.forget_reasons() returns trigger language plpgsql
    security definer set search_path = pg_catalog, public, pg_temp as $$
    begin
      delete from reasons where record_type = tg_table_name and record_id = new.id;
      return null;
    end $$;
`;

const ERASED = `when (new.state = 'erased' and old.state <> 'erased')`;

/**
 * What rests on a case is erased with it, and what was said of it and attached to it then goes too; never in a state in
 * which it is still being decided.
 */
export const forgotten = (table: string, undecided: readonly string[] = []): string => `
  create trigger erased_with_its_case before update on readmission.${table} for each row ${ERASED}
    execute function app.erase_with_case(${undecided.map((state) => `'${state}'`).join(', ')});
  create trigger forget_files after update on readmission.${table} for each row ${ERASED} execute function app.forget_files();
  create trigger forget_reasons after update on readmission.${table} for each row ${ERASED}
    execute function app.forget_reasons();
`;

const HANDED_OVER = `'handed_over', 'error_claimed', 'take_back', 'error_rejected'`;
/** In a trigger on readmissions: somebody begins to be moved, or has been moved; what follows the handover moves nobody. */
export const MOVES = `(new.state = 'in_transfer' or new.state in (${HANDED_OVER}) and old.state not in (${HANDED_OVER}))`;
