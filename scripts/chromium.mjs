// The browser tests drive Debian's Chromium; where it is missing and may be installed, it is.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (...command) => execFileSync(command[0], command.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });

if (!existsSync('/usr/bin/chromium')) {
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
}
