import { readFileSync } from 'node:fs';
import type { Client, Pool } from 'pg';

const TICKS_PER_SECOND = 100;

/** The value below which so large a part of all lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

export const spread = (values: readonly number[]): Record<string, string> =>
  Object.fromEntries([50, 90, 95, 99].map((part) => [`p${part}`, percentile(values, part / 100).toFixed(2)]));

/** Milliseconds of processor time that the server's process behind this connection has used. */
export async function serverTime(client: Client | Pool): Promise<() => number> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return () => {
    const fields = readFileSync(`/proc/${rows[0]?.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
  };
}

export function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
