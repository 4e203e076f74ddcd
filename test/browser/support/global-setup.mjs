// Starts the application with an empty data folder, and waits until it says where it answers.
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LONGEST_START = 240_000;

export default async function start() {
  // One that runs already, while tests are being written.
  if (process.env.SEECASE_ADDRESS) return;
  const folder = mkdtempSync(join(tmpdir(), 'seecase-browser-'));
  const env = {
    ...process.env,
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    LOG_LEVEL: 'warn',
    REQUESTS_PER_MINUTE: '100000',
  };
  const server = spawn(process.execPath, ['dist/src/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  globalThis.seecaseServer = { server, folder };
  const address = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the application did not start in time')), LONGEST_START);
    let said = '';
    server.stdout.on('data', (part) => {
      said += part;
      const found = /Seecase answers at\s+(\S+)/.exec(said)?.[1];
      if (!found) return;
      clearTimeout(late);
      resolve(found);
    });
    server.on('exit', (code) => reject(new Error(`the application ended with ${code}`)));
  });
  process.env.SEECASE_ADDRESS = address;
  writeFileSync(join(folder, 'address'), address);
}
