import { createHmac, timingSafeEqual } from 'node:crypto';
import { hours, later } from '../core/workflow/deadline.js';

export const CODE_GOOD_FOR = hours(1);
export const MOST_CODE_TRIES = 5;

/** What a code is for: who asked for it, for which address, and when. */
interface Asked {
  readonly officerId: string;
  readonly address: string;
  readonly codeAskedAt: Date;
}

/** Eight digits that follow from the installation's secret, so that they are kept nowhere. */
export function codeFor(key: Buffer, { officerId, address, codeAskedAt }: Asked): string {
  const text = `${officerId} ${address} ${codeAskedAt.toISOString()}`;
  const number = createHmac('sha256', key).update(text).digest().readUIntBE(0, 6);
  return String(number % 100_000_000).padStart(8, '0');
}

export const isCode = (key: Buffer, asked: Asked, code: string): boolean =>
  timingSafeEqual(Buffer.from(codeFor(key, asked)), Buffer.from(code));

export const tooOld = ({ codeAskedAt }: Asked, now: Date): boolean => later(codeAskedAt, CODE_GOOD_FOR) <= now;
