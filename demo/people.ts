import { Client } from 'pg';
import { Passwords } from '../src/core/access/passwords.js';
import { idOf } from '../src/installation/reference.js';
import { cast, DEMO_PASSWORD, type Player } from './cast.js';

export const officerId = (login: string): string => idOf('demo-officer', login);
export const authorityId = (key: string): string => idOf('authority', key);

/** Whether nobody has been admitted yet: only then is a demonstration loaded. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  return asOwner(ownerUrl, async (client) => (await client.query('select from officers limit 1')).rowCount === 0);
}

/** Gives everybody of the cast an account with the same password, marked as demo, and the roles they hold at home. */
export async function admit(ownerUrl: string, now: Date): Promise<void> {
  const hash = await new Passwords().hash(DEMO_PASSWORD);
  await asOwner(ownerUrl, async (client) => {
    await client.query('begin');
    for (const player of cast) await admitOne(client, player, { now, hash });
    await client.query('commit');
  });
}

async function admitOne(client: Client, player: Player, { now, hash }: { now: Date; hash: string }): Promise<void> {
  const { login, name, rank = null, at, roles, languages } = player;
  const id = officerId(login);
  await client.query(
    `insert into officers (id, authority_id, name, rank, languages, guest, demo, created_at, version)
     values ($1, $2, $3, $4, $5, false, true, $6, 1)`,
    [id, authorityId(at), name, rank, languages, now],
  );
  await client.query(
    `insert into credentials (officer_id, login, password_hash, password_chosen_at, needs_second_factor)
     values ($1, $2, $3, $4, false)`,
    [id, login, hash, now],
  );
  for (const role of roles) {
    await client.query(
      `insert into role_assignments (id, officer_id, role, authority_id, valid_from) values ($1, $2, $3, $4, $5)`,
      [idOf('demo-role', `${login}:${role}`), id, role, authorityId(at), now],
    );
  }
}

async function asOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
