import { join } from 'node:path';
import { Client } from 'pg';
import { productionObjections, readConfig, type Config } from '../config.js';
import { LocalDatabase } from '../local-database/local-database.js';
import { prepareRoles } from './foreign-database.js';
import { migrate } from './migrated.js';
import { keptSecret } from './secret-key.js';

const DATABASE = 'seecase';

export interface Installation {
  /** With the addresses of a database that is migrated and holds the reference data. */
  readonly config: Config;
  /** Ends what was started for it; call it after everything else has ended. */
  readonly end: () => Promise<void>;
}

/** Gets everything ready that the application stands on: configuration, a database with its roles, schema, reference data. */
export async function install(environment: NodeJS.ProcessEnv, tell: (line: string) => void): Promise<Installation> {
  const config = configured(environment);
  const installation = await prepared(config, environment.PATH, tell);
  try {
    await assertNoDemoAccounts(installation.config);
  } catch (error) {
    await installation.end();
    throw error;
  }
  return installation;
}

async function prepared(config: Config, path: string | undefined, tell: (line: string) => void): Promise<Installation> {
  const { DATABASE_URL: app, OWNER_DATABASE_URL: owner } = config;
  if (!app) return installLocally(config, path, tell);
  if (!owner) {
    assertAddresses(config);
    return { config, end: async () => undefined };
  }
  const { CLOCK_DATABASE_URL: clock, QUEUE_DATABASE_URL: queue, MATCHER_DATABASE_URL: matcher } = config;
  const urls = await prepareRoles({ owner, app, clock, queue, matcher }, config.SECRET_KEY);
  await migrate(owner, tell);
  const known = {
    CLOCK_DATABASE_URL: urls.clock,
    QUEUE_DATABASE_URL: urls.queue,
    MATCHER_DATABASE_URL: urls.matcher,
  };
  return { config: Object.assign(config, known), end: async () => undefined };
}

/** Nobody is there to ask for addresses that were not given. */
function assertAddresses({ CLOCK_DATABASE_URL, QUEUE_DATABASE_URL, MATCHER_DATABASE_URL, WORKER }: Config): void {
  const needed = { CLOCK_DATABASE_URL, ...(WORKER === 'here' && { QUEUE_DATABASE_URL, MATCHER_DATABASE_URL }) };
  const missing = Object.entries(needed).filter(([, url]) => !url);
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name).join(', ');
  throw new Error(`Bad configuration: without OWNER_DATABASE_URL these are needed: ${names}`);
}

function configured(environment: NodeJS.ProcessEnv): Config {
  const dataDir = environment.DATA_DIR || '.data';
  const generated =
    environment.NODE_ENV === 'production' ? undefined : { SECRET_KEY: environment.SECRET_KEY || keptSecret(dataDir) };
  const config = readConfig({ ...environment, ...generated });
  const objections = productionObjections(config, environment);
  if (objections.length > 0) throw new Error(`This would not be a safe installation:\n- ${objections.join('\n- ')}`);
  return config;
}

async function installLocally(
  config: Config,
  path: string | undefined,
  tell: (line: string) => void,
): Promise<Installation> {
  const database = new LocalDatabase(join(config.DATA_DIR, 'postgres'), path);
  await database.start(DATABASE);
  await migrate(database.url('seecase_owner', DATABASE), tell);
  const urls = {
    DATABASE_URL: database.url('seecase_app', DATABASE),
    OWNER_DATABASE_URL: database.url('seecase_owner', DATABASE),
    CLOCK_DATABASE_URL: database.url('seecase_clock', DATABASE),
    QUEUE_DATABASE_URL: database.url('seecase_queue', DATABASE),
    MATCHER_DATABASE_URL: database.url('seecase_matcher', DATABASE),
  };
  return { config: Object.assign(config, urls), end: () => database.stop() };
}

/** A database that was tried out with demo accounts does not become a production one by a setting. */
async function assertNoDemoAccounts({ NODE_ENV, ALLOW_DEMO_ACCOUNTS, DATABASE_URL }: Config): Promise<void> {
  if (NODE_ENV !== 'production' || ALLOW_DEMO_ACCOUNTS === 'yes') return;
  const client = new Client(DATABASE_URL);
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>('select app.has_demo_accounts() as found');
    if (rows[0]?.found)
      throw new Error('This would not be a safe installation:\n- the database has demo accounts that are not disabled');
  } finally {
    await client.end();
  }
}
