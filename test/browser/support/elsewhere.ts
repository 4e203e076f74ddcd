import { randomUUID } from 'node:crypto';
import { address, PASSWORD } from './desk.js';

interface What {
  readonly body?: object;
  /** Of the record as it was seen. */
  readonly version?: number;
}

/** What another officer does meanwhile at a desk, without a browser. */
export async function asks<T>(login: string, method: string, path: string, { body, version }: What = {}): Promise<T> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const signedIn = await fetch(`${address}/sessions`, { ...post, body: JSON.stringify({ login, password: PASSWORD }) });
  const { accessToken } = (await signedIn.json()) as { accessToken: string };
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${accessToken}`,
      'idempotency-key': randomUUID(),
      ...(body && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const said = (await answer.json()) as T;
  if (!answer.ok) throw new Error(`${login} ${method} ${path}: ${JSON.stringify(said)}`);
  return said;
}
