import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalDatabase } from '../src/local-database/local-database.js';
import { clocks } from './clocks.js';
import { inbox } from './inbox.js';
import { load, type Figure } from './load.js';
import type { Plan } from './plan.js';
import { prepare, type Prepared } from './prepare.js';
import { Server } from './process.js';
import { prepareReadmissions, READMISSIONS } from './readmissions.js';
import { recount } from './recount.js';
import { report, type Measured } from './report.js';
import { big, small, type Size } from './stock.js';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 3);
const CONNECTIONS = [1, 10];

/** Where KEEP names a folder, the databases stay in it and are found there the next time. */
const folder = process.env.KEEP ?? mkdtempSync(join(tmpdir(), 'seecase-bench-'));
mkdirSync(folder, { recursive: true });
chmodSync(folder, 0o755);
const secret = randomBytes(32).toString('hex');
const database = new LocalDatabase(join(folder, 'postgres'), process.env.PATH, {
  shared_buffers: '1GB',
  max_wal_size: '4GB',
});

/** Both servers on one database, by turns, so that whatever else the machine does meets both. */
async function measure(size: Pick<Size, 'name'>, { plans, env }: Prepared): Promise<Measured[]> {
  const floorFile = join(folder, `floor-${size.name}.json`);
  writeFileSync(floorFile, JSON.stringify({ url: env.DATABASE_URL, secret, plans }));
  const ours = await started(env);
  const floor = await Server.start([join(import.meta.dirname, 'floor.js'), floorFile], env);
  const measured: Measured[] = [];
  for (const plan of plans.filter(({ name }) => name.includes(process.env.ONLY ?? ''))) {
    for (const connections of CONNECTIONS) {
      const pairs = await rounds(plan, connections, { ours, floor });
      measured.push({ size: size.name, plan: plan.name, connections, pairs });
    }
  }
  console.log(
    `${size.name}: resident after the run: ${ours.resident().toFixed(0)} MB (floor ${floor.resident().toFixed(0)} MB)`,
  );
  await ours.stop();
  await floor.stop();
  return measured;
}

/** The application, as `npm start` starts it. */
function started(env: NodeJS.ProcessEnv): Promise<Server> {
  const { flags, settings } = asStarted();
  return Server.start([...flags, join(import.meta.dirname, '../src/main.js')], { ...env, ...settings });
}

/** What `npm start` gives to the server: flags of node and settings before it. */
function asStarted(): { flags: string[]; settings: Record<string, string> } {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const words = (scripts.start.split('&&').at(-1) ?? '').trim().split(' ');
  const settings = words.slice(0, words.indexOf('node')).map((word) => word.split('=') as [string, string]);
  return { flags: words.filter((word) => word.startsWith('--')), settings: Object.fromEntries(settings) };
}

async function rounds(plan: Plan, connections: number, { ours, floor }: { ours: Server; floor: Server }) {
  const pairs: { ours: Figure; floor: Figure }[] = [];
  await load(ours, plan, { connections, seconds: 1 });
  await load(floor, plan, { connections, seconds: 1 });
  for (let n = 0; n < ROUNDS; n += 1) {
    // Who goes first alternates: the second finds a warmer cache.
    const first = n % 2 === 0 ? ours : floor;
    const one = await load(first, plan, { connections, seconds: SECONDS });
    const other = await load(first === ours ? floor : ours, plan, { connections, seconds: SECONDS });
    pairs.push(first === ours ? { ours: one, floor: other } : { ours: other, floor: one });
  }
  return pairs;
}

try {
  await database.start('small');
  await database.start('big');
  const all: Measured[] = [];
  const sets: Record<string, Size[]> = { small: [small], inbox: [], recount: [], readmissions: [] };
  for (const size of sets[process.env.SETS ?? ''] ?? [small, big]) {
    const began = Date.now();
    const prepared = await prepare(database, size, { secret, folder });
    console.log(
      `${size.name}: ${size.debriefings} debriefings, ready after ${Math.round((Date.now() - began) / 1000)} s`,
    );
    all.push(...(await measure(size, prepared)));
    const start = () => started(prepared.env);
    if (size === small) console.log(await clocks(start, database.url('seecase_owner', size.name), prepared.plans));
  }
  const asked = (name: string) => (process.env.SETS ?? name) === name || process.env.SETS === 'small';
  if ((process.env.SETS ?? READMISSIONS) === READMISSIONS) {
    await database.start(READMISSIONS);
    const prepared = await prepareReadmissions(database, { secret, folder });
    all.push(...(await measure({ name: READMISSIONS }, prepared)));
  }
  if (all.length > 0) console.log(report(all));
  if (asked('inbox')) console.log(await inbox(database, started, { secret, folder }));
  if (asked('recount')) console.log(await recount(database, started, { secret, folder }));
} finally {
  await database.stop();
  if (!process.env.KEEP) rmSync(folder, { recursive: true, force: true });
}
