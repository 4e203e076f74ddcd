import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalDatabase } from '../src/local-database/local-database.js';
import { Installation } from './support/installation.js';
import { TestDatabase } from './support/test-database.js';
import { Client } from './support/client.js';

jest.setTimeout(60_000);

const production = { NODE_ENV: 'production', SECRET_KEY: 'a-secret-that-somebody-really-chose-for-this' };

/** What it says when it does not start. */
async function refusal(environment: NodeJS.ProcessEnv): Promise<string> {
  const installation = new Installation(environment);
  try {
    await installation.start();
    return 'it started';
  } catch (error) {
    return (error as Error).message;
  } finally {
    await installation.remove();
  }
}

describe('in production an installation does not start', () => {
  it.each([
    ['with the embedded database', { ...production }, 'DATABASE_URL must be given'],
    ['with demo accounts', { ...production, DEMO: 'yes' }, 'DEMO must be'],
    ['without a secret of its own', { NODE_ENV: 'production' }, 'SECRET_KEY'],
    ['with a short secret', { ...production, SECRET_KEY: 'short' }, 'Bad configuration: SECRET_KEY'],
    ['with a port that is none', { ...production, PORT: 'eighty' }, 'Bad configuration: PORT'],
  ])('%s', async (_, environment, said) => {
    expect(await refusal(environment)).toContain(said);
  });

  it('unless it was told to in so many words', async () => {
    const installation = await new Installation({ ...production, ALLOW_EMBEDDED_DATABASE: 'yes' }).start();
    expect((await new Client(installation.address).sees('/health/ready')).status).toBe(200);
    await installation.remove();
  });
});

describe('an installation on a database server of somebody else’s', () => {
  it('migrates with the owner, makes the roles that are missing, and serves', async () => {
    // A server of its own: making roles changes what others sign in with.
    const folder = mkdtempSync(join(tmpdir(), 'seecase-theirs-'));
    chmodSync(folder, 0o755);
    const server = new LocalDatabase(join(folder, 'postgres'), process.env.PATH);
    await server.start('postgres');
    const database = await new TestDatabase(server).createEmpty();
    const urls = { DATABASE_URL: database.url('seecase_app'), OWNER_DATABASE_URL: database.superuserUrl };
    const installation = await new Installation({ ...production, ...urls }).start();
    expect((await new Client(installation.address).sees('/health/ready')).body).toMatchObject({ status: 'ok' });
    expect(await database.owner('select 1 from countries limit 1')).toHaveLength(1);
    await installation.remove();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('does not serve as a role that could go round the second wall', async () => {
    const database = await new TestDatabase().createEmpty();
    const urls = { DATABASE_URL: database.superuserUrl, OWNER_DATABASE_URL: database.superuserUrl };
    expect(await refusal({ ...production, ...urls })).toContain('no superuser');
    await database.drop();
  });
});
