import { execFileSync } from 'node:child_process';

/** How child processes of PostgreSQL are spawned: in a clean environment and never as root. */
export interface RunAs {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root. As root we lend it a user without rights; otherwise it runs as ourselves. */
export function runAs(path: string | undefined): RunAs {
  const clean = { cwd: '/', env: { PATH: path, LC_ALL: 'C', LANG: 'C', TZ: 'UTC' } };
  if (process.getuid?.() !== 0) return clean;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== undefined && gid !== undefined) return { ...clean, uid, gid };
  }
  throw new Error('Started as root, but there is neither a user "postgres" nor "nobody" to run PostgreSQL as.');
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}
