import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import * as migrations from '../migrations/index.js';
import { ownerDatabase } from '../src/database.js';
import { SCHEMA_LINES } from './support/schema-lines.js';
import { TestDatabase } from './support/test-database.js';

jest.setTimeout(240_000);

type Lines = ReadonlySet<string>;

/** In the order in which they are run. */
const inOrder = Object.values(migrations)
  .map((migration) => ({ name: migration.name, migration: new migration() as MigrationInterface }))
  .sort((one, other) => one.name.slice(-13).localeCompare(other.name.slice(-13)));

describe('the migrations, on an empty database', () => {
  const database = new TestDatabase();
  let db: DataSource;
  let runner: QueryRunner;
  const schemas: Lines[] = [];
  let whole: Lines;
  const schema = async (): Promise<Lines> =>
    new Set(((await runner.query(SCHEMA_LINES)) as { line: string }[]).map(({ line }) => line));

  beforeAll(async () => {
    await database.createEmpty('seecase_owner');
    db = await new DataSource(ownerDatabase(database.url('seecase_owner'))).initialize();
    runner = db.createQueryRunner();
  });
  afterAll(async () => {
    await runner.release();
    await db.destroy();
    await database.drop();
  });

  it('go up', async () => {
    for (const { migration } of inOrder) {
      schemas.push(await schema());
      await migration.up(runner);
    }
    whole = await schema();
    expect(whole.size).toBeGreaterThan(1000);
  });

  it('go down again one by one, each to what was there before it', async () => {
    const wrong: Record<string, object> = {};
    for (const [n, { name, migration }] of [...inOrder.entries()].reverse()) {
      await migration.down(runner);
      Object.assign(wrong, differences(name, schemas[n], await schema()));
    }
    expect(wrong).toEqual({});
  });

  it('and go up once more, to the same', async () => {
    for (const { migration } of inOrder) await migration.up(runner);
    expect(differences('all', whole, await schema())).toEqual({});
  });
});

/** What is there too much, and what is missing, by the name of the migration; nothing where it is the same. */
function differences(name: string, before: Lines = new Set(), after: Lines = new Set()) {
  const left = [...after].filter((line) => !before.has(line));
  const lost = [...before].filter((line) => !after.has(line));
  return left.length + lost.length > 0 ? { [name]: { left, lost } } : {};
}
