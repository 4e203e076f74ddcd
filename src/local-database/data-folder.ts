import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { RunAs } from './run-as.js';

/** Where data go when the checkout lies in a folder, such as root's home, that PostgreSQL's user may not pass through. */
const ELSEWHERE = '/var/lib';

/**
 * The folder for a cluster's data: the one that was asked for, if the user that runs PostgreSQL can reach it, or one
 * elsewhere, with a link to it in the place that was asked for, so that it is found there ever after.
 */
export function dataFolder(wanted: string, as: RunAs): string {
  const folder = resolve(wanted);
  if (isLink(folder)) return realpathSync(folder);
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder) || canEnter(dirname(folder), as)) return own(folder, as);
  const elsewhere = own(
    join(ELSEWHERE, `seecase-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`),
    as,
  );
  symlinkSync(elsewhere, folder);
  return elsewhere;
}

export function own(folder: string, { uid, gid }: RunAs): string {
  mkdirSync(folder, { recursive: true });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  return folder;
}

const isLink = (path: string): boolean => existsSync(path) && lstatSync(path).isSymbolicLink();

function canEnter(folder: string, as: RunAs): boolean {
  try {
    execFileSync('sh', ['-c', 'cd "$1"', 'sh', folder], { ...as, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
