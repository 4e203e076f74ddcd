import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../src/installation/installation.js';
import { admit } from './people.js';
import { perform } from './theatre.js';

/** `npm run scenario`: the whole of DRINO II through the public API, on a database that is thrown away afterwards. */
const folder = mkdtempSync(join(tmpdir(), 'seecase-scenario-'));
chmodSync(folder, 0o755);
const { config, end } = await install(
  { PATH: process.env.PATH, DATA_DIR: folder, DEMO: 'no', LOG_LEVEL: 'error' },
  () => {},
);
try {
  await admit(config.OWNER_DATABASE_URL ?? '', new Date('2018-01-01T00:00:00Z'));
  const script = { sequence: 'II', begins: '2018-11-20', ends: '2018-12-05', until: 'closed' } as const;
  await perform(config, [script], (line) => console.log(line));
  console.log('\nDRINO II was played to its end.');
} finally {
  await end();
  rmSync(folder, { recursive: true, force: true });
}
