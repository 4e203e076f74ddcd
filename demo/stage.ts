import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from './cast.js';
import { patientFetch } from './patience.js';
import { Voice } from './voice.js';

export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a script that reads many kinds of answer, as a person at a terminal would
  readonly body: any;
}

/** A clock that goes where the play says. */
export interface PlayedClock {
  now(): Date;
  goTo(moment: string): void;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A little less than an access token lives. */
const GOOD_FOR = 9 * 60_000;

/** Where a scenario is played: officers who sign in over HTTP, a clock that goes when the scenario says so, and a voice. */
export class Stage {
  private readonly tokens = new Map<string, { token: string; until: number }>();
  /** The version of each record that was last seen by anybody on it. */
  readonly versions = new Map<string, number>();

  constructor(
    private readonly address: string,
    readonly clock: PlayedClock,
    private readonly tell: (line: string) => void,
    /** Does what waits in the queue, and lets the clock act on whatever is due at this moment of the play. */
    readonly sweep: () => Promise<void>,
  ) {}

  chapter(title: string): void {
    this.tell(`\n${this.clock.now().toISOString().slice(0, 16).replace('T', ' ')}  ${title}`);
  }

  as(login: string): Voice {
    return new Voice(login, this);
  }

  say(line: string): void {
    this.tell(`    ${line}`);
  }

  async send(
    login: string,
    method: Method,
    path: string,
    rest: { body?: unknown; version?: number; headers?: Record<string, string> },
  ): Promise<Answer> {
    const { body, version } = rest;
    const headers = {
      authorization: `Bearer ${await this.token(login)}`,
      ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...rest.headers,
    };
    const answer = await patientFetch(`${this.address}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? (JSON.parse(text) as unknown) : undefined };
  }

  /** A file, as it is. */
  async sendFile(
    login: string,
    path: string,
    { content, version }: { content: string; version: number },
  ): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${await this.token(login)}`,
      'idempotency-key': randomUUID(),
      'if-match': `"${version}"`,
      'content-type': 'application/octet-stream',
    };
    const answer = await patientFetch(`${this.address}${path}`, { method: 'PUT', headers, body: content });
    const body: unknown = await answer.json();
    return { status: answer.status, body };
  }

  /** Signs in anew before the last access token ends. */
  private async token(login: string): Promise<string> {
    const now = this.clock.now().getTime();
    const known = this.tokens.get(login);
    if (known && now < known.until) return known.token;
    const answer = await patientFetch(`${this.address}/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login, password: DEMO_PASSWORD, label: 'scenario' }),
    });
    const { accessToken } = (await answer.json()) as { accessToken?: string };
    if (!accessToken) throw new Error(`${login} could not sign in`);
    this.tokens.set(login, { token: accessToken, until: now + GOOD_FOR });
    return accessToken;
  }
}
