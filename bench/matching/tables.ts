/**
 * The tables of the index as the migration makes them, without the walls around them, so that they can be filled at once
 * and measured apart. A record here has no traits beside its payload: these are for making its keys anew.
 */
export const tables = `
  create table match_records (
    rec            integer not null,
    source         smallint not null,
    id             uuid not null,
    collection_id  uuid,
    owner_country  text not null,
    normaliser     smallint not null,
    payload        text not null
  );
  create table match_keys (
    key  bigint not null,
    rec  integer not null,
    yob  smallint not null,
    n    smallint not null
  );
  create table match_identifiers (
    rec    integer not null,
    kind   text not null,
    value  text not null,
    issuer text
  );
  create table match_skeletons (skeleton text primary key, n integer not null);
  create table match_heavy (key bigint primary key, n integer not null);
`;

export const indexes = [
  `create index match_keys_by_key on match_keys (key, yob) include (n, rec)`,
  `create index match_keys_by_rec on match_keys (rec)`,
  `create index match_identifiers_by_value on match_identifiers (value, kind) include (rec, issuer)`,
  `create index match_identifiers_by_rec on match_identifiers (rec)`,
];
