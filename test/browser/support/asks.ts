import { randomUUID } from 'node:crypto';
import { address, PASSWORD } from './desk.js';

export interface Found {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly [field: string]: unknown;
}

/** What another officer does meanwhile at a desk, without a browser: `asks('al.dpo', 'GET /breaches')`. */
export async function asks<T = Found>(login: string, what: string, body?: object, version?: number): Promise<T> {
  const [method = 'GET', path = ''] = what.split(' ');
  const json = { 'content-type': 'application/json' };
  const signIn = { method: 'POST', headers: json, body: JSON.stringify({ login, password: PASSWORD }) };
  const { accessToken } = (await (await fetch(`${address}/sessions`, signIn)).json()) as { accessToken: string };
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${accessToken}`,
      'idempotency-key': randomUUID(),
      ...(body && json),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`${login} ${what}: ${said}`);
  return (said === '' ? undefined : JSON.parse(said)) as T;
}

/** Acts on a record as it is now. */
export async function acts(login: string, path: string, action: string, body: object = {}): Promise<Found> {
  const { version } = await asks(login, `GET ${path}`);
  return asks(login, `POST ${path}/${action}`, body, version);
}

export const lists = async (login: string, path: string): Promise<Found[]> =>
  (await asks<{ items: Found[] }>(login, `GET ${path}`)).items;

/** Who an officer is. */
export const whoIs = (login: string) => asks<{ id: string; name: string }>(login, 'GET /me');

/** The operation of the demonstration that is under way. */
export async function operationUnderWay(): Promise<string> {
  const [operation] = await lists('al.coordinator', '/operations?state=active&limit=1');
  if (!operation) throw new Error('no operation is under way');
  return operation.id;
}

/** Asked again and again, until what the server does by itself has come about; the test's own time limit ends it. */
export async function comesAbout<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
  }
}

/** A word that nobody else has used: the demonstration may have been used before. */
export const newWord = (): string =>
  `${randomUUID()
    .replace(/[^a-f]/g, '')
    .replace(/[^aeu]/g, (letter) => `${letter}o`)
    .slice(0, 9)}in`.replace(/^./, (first) => first.toUpperCase());
