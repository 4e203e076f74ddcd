import { createHmac, timingSafeEqual } from 'node:crypto';

/** `<session>.<number>.<mac>`: nothing of it is kept but the number, so a copy of the database lets nobody in. */
export function refreshToken(key: Buffer, sessionId: string, number: number): string {
  return `${sessionId}.${number}.${mac(key, sessionId, number)}`;
}

export function readRefreshToken(key: Buffer, token: string): { sessionId: string; number: number } | undefined {
  const [, sessionId, digits, given] = /^([\da-f-]{36})\.(\d{1,9})\.([\w-]{43})$/.exec(token) ?? [];
  if (!sessionId || !digits || !given) return undefined;
  const number = Number(digits);
  const right = timingSafeEqual(Buffer.from(given), Buffer.from(mac(key, sessionId, number)));
  return right ? { sessionId, number } : undefined;
}

const mac = (key: Buffer, sessionId: string, number: number): string =>
  createHmac('sha256', key).update(`${sessionId}.${number}`).digest('base64url');
