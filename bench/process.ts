import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** A server in a process of its own, whose processor time and memory are the kernel's figures. */
export class Server {
  private constructor(
    readonly address: string,
    private readonly child: ChildProcess,
  ) {}

  /** Resolves when the server has printed its address. */
  static start(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Server> {
    const child = spawn(process.execPath, [...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    process.once('exit', () => child.kill('SIGKILL'));
    return new Promise((ready, failed) => {
      child.once('exit', (code) => failed(new Error(`a server ended with ${code}`)));
      child.stdout.on('data', (chunk: Buffer) => {
        const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString()) ?? [];
        if (address) ready(new Server(address, child));
      });
    });
  }

  stop(): Promise<void> {
    return new Promise((done) => {
      this.child.removeAllListeners('exit');
      this.child.once('exit', () => done());
      this.child.kill('SIGTERM');
    });
  }

  /** Milliseconds of processor time that it has used so far. */
  cpu(): number {
    return cpuOf(this.child.pid ?? 0);
  }

  /** Megabytes of resident memory. */
  resident(): number {
    return Number(/VmRSS:\s+(\d+)/.exec(this.proc('status'))?.[1] ?? 0) / 1024;
  }

  private proc(file: string): string {
    return readFileSync(`/proc/${this.child.pid}/${file}`, 'utf8');
  }
}

/** Milliseconds of processor time that a process has used so far. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}
