import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { executableBinaries, run, shippedBinaries } from './binaries.js';
import { dataFolder, own } from './data-folder.js';
import { runAs, type RunAs } from './run-as.js';

const LONGEST_SOCKET_PATH = 107;
const LOOK_AFTER_EVERY = 500;

/**
 * One PostgreSQL cluster of our own in a folder: made at the first start, adopted when a killed parent left it running,
 * restarted when it was killed itself. It listens on a unix socket that only its own user can open.
 */
export class Cluster {
  readonly port = 5432;
  readonly superuser = 'postgres';
  private readonly as: RunAs;
  private readonly folder: string;
  private readonly data: string;
  private readonly sockets: string;
  private native = shippedBinaries();
  private watchdog: ChildProcess | undefined;
  private keeping: NodeJS.Timeout | undefined;

  constructor(
    folder: string,
    path: string | undefined,
    private readonly settings: Record<string, string | number> = {},
  ) {
    this.as = runAs(path);
    this.folder = dataFolder(folder, this.as);
    this.data = join(this.folder, 'pgdata');
    this.sockets = socketFolder(this.folder, this.port);
  }

  /** Where clients connect: a folder, which libpq and pg take as a unix socket. */
  get host(): string {
    return this.sockets;
  }

  get password(): string {
    return readFileSync(this.secretFile, 'utf8').trim();
  }

  get postmaster(): number {
    return Number(this.pidFile()[0] ?? 0);
  }

  async start(seconds = 60): Promise<void> {
    await this.initialise();
    let failure: unknown;
    for (let tries = 0; tries < seconds * 5; tries += 1) {
      try {
        if (!(await this.answers())) await this.launch(seconds);
        this.watch();
        this.keepUp();
        return;
      } catch (error) {
        // A postmaster that was killed a moment ago still holds its lock until the kernel has buried it.
        failure = error;
        await pause(200);
      }
    }
    throw new Error(`PostgreSQL did not start: ${String(failure)}\n${this.lastWords()}`);
  }

  async stop(): Promise<void> {
    clearInterval(this.keeping);
    this.watchdog?.stdin?.end('released\n');
    try {
      await run(this.bin('pg_ctl'), ['stop', '-D', this.data, '-m', 'fast', '-w', '-t', '60'], this.as);
    } catch (error) {
      if (await this.answers()) throw error;
    }
  }

  private async initialise(): Promise<void> {
    own(this.sockets, this.as);
    this.native = await executableBinaries(this.native, this.folder, this.as);
    if (existsSync(join(this.data, 'PG_VERSION'))) return;

    // A killed initdb leaves half a cluster: it is made beside its place and moved there when whole.
    const half = `${this.data}.init`;
    rmSync(half, { recursive: true, force: true });
    writeFileSync(this.secretFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    if (this.as.uid !== undefined && this.as.gid !== undefined) chownSync(this.secretFile, this.as.uid, this.as.gid);
    const how = [
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--data-checksums',
    ];
    const who = ['-U', this.superuser, '--auth=scram-sha-256', `--pwfile=${this.secretFile}`];
    await run(this.bin('initdb'), ['-D', half, ...who, ...how], this.as);
    renameSync(half, this.data);
  }

  /** Only an answered query proves a living server: to `pg_ctl status` a zombie is as good as a postmaster. */
  private async answers(): Promise<boolean> {
    if (this.pidFile()[7]?.trim() !== 'ready') return false;
    const { host, port, superuser: user, password } = this;
    const client = new Client({ host, port, user, password, database: 'postgres', connectionTimeoutMillis: 3000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      return false;
    } finally {
      client.end().catch(() => undefined);
    }
  }

  private async launch(seconds: number): Promise<void> {
    const settings = {
      listen_addresses: '',
      unix_socket_directories: this.sockets,
      unix_socket_permissions: '0700',
      log_destination: 'stderr',
      ...this.settings,
    };
    const options = [
      '-p',
      `${this.port}`,
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ];
    const quoted = options.map((option) => `'${option}'`).join(' ');
    const log = openSync(join(this.folder, 'pg_ctl.log'), 'a', 0o600);
    const args = ['start', '-w', '-t', `${seconds}`, '-D', this.data, '-l', this.logFile, '-o', quoted];
    // Pipes would stay open in the daemon, and the call would never end: hence a file.
    const child = spawn(this.bin('pg_ctl'), args, { ...this.as, stdio: ['ignore', log, log], detached: true });
    const code = await new Promise((ok, no) => child.once('error', no).once('exit', ok));
    closeSync(log);
    if (code !== 0) throw new Error(`pg_ctl start ended with ${String(code)}`);
  }

  /** A shell waits for the end of a pipe that only we hold: when we die, however we die, it stops the server cleanly. */
  private watch(): void {
    const script = 'trap "" INT TERM HUP; read line; [ "$line" = released ] || exec "$0" stop -D "$1" -m fast -w';
    const args = ['-c', script, this.bin('pg_ctl'), this.data];
    this.watchdog = spawn('sh', args, { ...this.as, stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    this.watchdog.unref();
    this.watchdog.stdin?.on('error', () => undefined);
    (this.watchdog.stdin as { unref?: () => void } | null)?.unref?.();
  }

  /** A server that was killed is started again, for as long as we are there to do it. */
  private keepUp(): void {
    let busy = false;
    clearInterval(this.keeping);
    this.keeping = setInterval(() => {
      if (busy || isAlive(this.postmaster)) return;
      busy = true;
      this.start()
        .catch(() => undefined)
        .finally(() => (busy = false));
    }, LOOK_AFTER_EVERY);
    this.keeping.unref();
  }

  private pidFile(): string[] {
    try {
      return readFileSync(join(this.data, 'postmaster.pid'), 'utf8').split('\n');
    } catch {
      return [];
    }
  }

  private lastWords(): string {
    return existsSync(this.logFile) ? readFileSync(this.logFile, 'utf8').split('\n').slice(-15).join('\n') : '';
  }

  private get logFile(): string {
    return join(this.folder, 'postgres.log');
  }

  private get secretFile(): string {
    return join(this.folder, 'superuser.secret');
  }

  private bin(name: string): string {
    return join(this.native, 'bin', name);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

function socketFolder(folder: string, port: number): string {
  const inside = join(folder, 'run');
  if (Buffer.byteLength(`${inside}/.s.PGSQL.${port}`) <= LONGEST_SOCKET_PATH) return inside;
  return join(tmpdir(), `seecase-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
}
