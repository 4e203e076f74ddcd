#!/bin/sh
# Run by the PostgreSQL image when it makes its data folder: the roles, each with the least it needs.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<SQL
create role seecase_owner login nosuperuser nobypassrls password '$POSTGRES_PASSWORD';
create role seecase_app login nosuperuser nobypassrls password '$POSTGRES_PASSWORD';
create role seecase_clock login nosuperuser nobypassrls password '$POSTGRES_PASSWORD';
create role seecase_queue login nosuperuser nobypassrls password '$POSTGRES_PASSWORD';
create role seecase_matcher login nosuperuser nobypassrls password '$POSTGRES_PASSWORD';
grant seecase_queue to seecase_owner;
alter database $POSTGRES_DB owner to seecase_owner;
grant create, usage on schema public to seecase_owner;
revoke all on database $POSTGRES_DB from public;
grant connect on database $POSTGRES_DB to seecase_app, seecase_clock, seecase_queue, seecase_matcher;
SQL
