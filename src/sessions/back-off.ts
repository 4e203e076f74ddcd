import { createHmac } from 'node:crypto';
import { minutes } from '../core/workflow/deadline.js';

export interface Failures {
  readonly failures: number;
  readonly lastAt: string;
}

/** After how many failures waiting begins: soon for one login from one address, later for either by itself. */
const PATIENCE = { pair: 3, login: 30, address: 30 } as const;
const LONGEST = minutes(15);
const SECOND = 1000;

/** What failures are counted by. Keyed hashes: the table tells nobody which logins exist, or who came from where. */
export function failureKeys(secret: Buffer, login: string, address: string): string[] {
  const counted = { pair: `${login} ${address}`, login, address };
  return Object.entries(counted).map(
    ([kind, value]) => `${kind}:${createHmac('sha256', secret).update(value).digest('base64url')}`,
  );
}

/** How long to wait yet, in milliseconds: it doubles with every failure, the same for logins that do not exist. */
export function waitAfter(counted: Readonly<Record<string, Failures>>, now: Date): number {
  const waits = Object.entries(counted).map(([key, { failures, lastAt }]) => {
    const beyond = failures - PATIENCE[key.split(':')[0] as keyof typeof PATIENCE];
    if (beyond < 0) return 0;
    const until = new Date(lastAt).getTime() + Math.min(2 ** beyond * SECOND, LONGEST);
    return until - now.getTime();
  });
  return Math.max(0, ...waits);
}
