// Generated files are committed. This fails when making them again changes any of them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const generated = ['src/metadata.ts', 'openapi.json', 'migrations/schema.sql', 'docs/readmission.md'];
const read = () => generated.map((file) => readFileSync(file, 'utf8'));
const before = read();
execFileSync('npm', ['run', '-s', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
const after = read();
const stale = generated.filter((_, n) => before[n] !== after[n]);
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit.`);
  process.exit(1);
}
