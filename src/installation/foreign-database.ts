import { Client } from 'pg';
import { parse } from 'pg-connection-string';
import { keyFor } from '../core/access/access-token.js';
import { logins, OWNS_THE_QUEUE, type Login } from '../database-roles.js';

export interface DatabaseUrls {
  readonly owner: string;
  readonly app: string;
  readonly clock: string | undefined;
  readonly queue: string | undefined;
  readonly matcher: string | undefined;
}

type Served = 'clock' | 'queue' | 'matcher';

/** Several processes that start at once prepare one after another. */
const PREPARING = 7_337_002;

/**
 * Prepares the roles on a server that is not ours and answers the addresses of those that were not given. Where the owner
 * may not make roles, an administrator makes them with migrations/roles.sql, and this finds nothing left to do.
 */
export async function prepareRoles(urls: DatabaseUrls, secret: string): Promise<Record<Served, string>> {
  const client = new Client(urls.owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [PREPARING]);
    await makeMissing(client, urls.owner, urls.app);
    await assertPowerless(client, userOf(urls.app));
    const address = (served: Served) => urls[served] ?? loginAddress(client, urls.owner, { served, secret });
    return { clock: await address('clock'), queue: await address('queue'), matcher: await address('matcher') };
  } finally {
    await client.end();
  }
}

async function makeMissing(client: Client, owner: string, app: string): Promise<void> {
  for (const role of logins) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (!rowCount) await client.query(`create role ${role} nosuperuser nobypassrls`);
  }
  await makeMember(client, userOf(owner), 'seecase_owner');
  const { rows: owners } = await client.query<{ member: boolean }>(
    `select pg_has_role('seecase_owner', 'seecase_queue', 'member') as member`,
  );
  if (!owners[0]?.member) await client.query(OWNS_THE_QUEUE);
  await makeMember(client, userOf(app), 'seecase_app');
  const { rows } = await client.query<{ name: string; may: boolean }>(
    `select quote_ident(current_database()) as name,
       has_database_privilege('seecase_owner', current_database(), 'create')
         and has_schema_privilege('seecase_owner', 'public', 'create') as may`,
  );
  if (rows[0] && !rows[0].may) {
    await client.query(`grant create on database ${rows[0].name} to seecase_owner`);
    await client.query('grant create, usage on schema public to seecase_owner');
  }
}

async function makeMember(client: Client, user: string, role: string): Promise<void> {
  const { rows } = await client.query<{ member: boolean }>(`select pg_has_role($1, $2, 'member') as member`, [
    user,
    role,
  ]);
  if (!rows[0]?.member) await client.query(`grant ${role} to ${quote(user)}`);
}

/** The second wall stands on this: whoever serves requests can neither own tables nor pass row-level security by. */
async function assertPowerless(client: Client, user: string): Promise<void> {
  const { rows } = await client.query<{ powerful: boolean }>(
    `select rolsuper or rolbypassrls or pg_has_role(rolname, 'seecase_owner', 'member')
       or pg_has_role(rolname, 'seecase_queue', 'member') or pg_has_role(rolname, 'seecase_matcher', 'member') as powerful
     from pg_roles where rolname = $1`,
    [user],
  );
  if (rows[0]?.powerful !== false) {
    throw new Error(
      'DATABASE_URL must name a role that is no superuser, owns no tables and cannot bypass row-level security.',
    );
  }
}

/** The passwords of these logins follow from the installation's secret, so that several processes agree on them. */
async function loginAddress(
  client: Client,
  owner: string,
  { served, secret }: { served: Served; secret: string },
): Promise<string> {
  const login: Login = `seecase_${served}`;
  const password = keyFor(`${served} login`, secret).toString('base64url');
  await client.query(`alter role ${login} login password '${password}'`);
  const { host, port, database } = parse(owner);
  return `postgres://${login}:${password}@/${database}?host=${encodeURIComponent(host ?? 'localhost')}&port=${port ?? 5432}`;
}

const userOf = (url: string): string => {
  const { user } = parse(url);
  if (!user) throw new Error('A database address must name its user.');
  return user;
};

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
