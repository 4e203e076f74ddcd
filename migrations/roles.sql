-- The roles of the database, for a server on which the owner may not make them. Run once as a superuser, then
--   create role my_owner  login password '…' in role seecase_owner;   -> OWNER_DATABASE_URL
--   create role my_app    login password '…' in role seecase_app;     -> DATABASE_URL
--   create role my_clock  login password '…' in role seecase_clock;   -> CLOCK_DATABASE_URL
--   create role my_queue  login password '…' in role seecase_queue;   -> QUEUE_DATABASE_URL
--   create role my_matcher login password '…' in role seecase_matcher; -> MATCHER_DATABASE_URL
--   create database seecase owner my_owner;
-- and, connected to that database:
--   grant create on database seecase to seecase_owner; grant create, usage on schema public to seecase_owner;
create role seecase_owner nosuperuser nobypassrls;
create role seecase_app nosuperuser nobypassrls;
create role seecase_clock nosuperuser nobypassrls;
create role seecase_queue nosuperuser nobypassrls;
create role seecase_matcher nosuperuser nobypassrls;
grant seecase_queue to seecase_owner;
