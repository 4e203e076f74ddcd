import { Refusal, type Problem } from './refusal';
import { session } from './session';

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface Command {
  readonly method: string;
  readonly form?: unknown;
  /** The version that was seen, where a record that exists is changed. */
  readonly version?: number | undefined;
  /** The same one when the same command is sent again: it is done once. */
  readonly key: string;
}

export const newKey = (): string => crypto.randomUUID();

/** Who answers where there is no line: on a tablet, what it carries. */
export const standIn: { answer?: (path: string) => Promise<unknown> } = {};

export async function read<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  try {
    return await send<T>(addressOf(path, query), { signal: signal ?? null });
  } catch (error) {
    if (!standIn.answer || (error instanceof Refusal && error.problem.status !== 401)) throw error;
    const carried = await standIn.answer(path);
    if (carried === undefined) throw error;
    return carried as T;
  }
}

export function addressOf(path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  const search = new URLSearchParams(pairs).toString();
  return search ? `${path}?${search}` : path;
}

export function command<T>(path: string, { method, form, version, key }: Command): Promise<T> {
  const headers: Record<string, string> = { 'idempotency-key': key };
  if (form !== undefined) headers['content-type'] = 'application/json';
  if (version !== undefined) headers['if-match'] = `"${version}"`;
  return send<T>(path, { method, headers, body: form === undefined ? null : JSON.stringify(form) });
}

/** Signed in as the officer of this tab; an access token that ended early is renewed once. */
export async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const first = await once(path, init);
  if (first.status !== 401 || !session.isOpen()) return first;
  await session.renew();
  return session.isOpen() ? once(path, init) : first;
}

/** What is no refusal, whatever it holds. */
export async function answered(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await call(path, init);
  if (!answer.ok) throw new Refusal(await problemIn(answer));
  return answer;
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  const answer = await answered(path, init);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

async function once(path: string, init: RequestInit): Promise<Response> {
  const token = await session.token();
  return fetch(path, { ...init, headers: { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) } });
}

async function problemIn(answer: Response): Promise<Problem> {
  try {
    return (await answer.json()) as Problem;
  } catch {
    return { status: answer.status, code: 'unexpected', title: answer.statusText };
  }
}
