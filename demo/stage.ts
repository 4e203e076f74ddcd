import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DEMO_PASSWORD } from './cast.js';

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

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A little less than an access token lives. */
const GOOD_FOR = 9 * 60_000;

/** Where a scenario is played: officers who sign in over HTTP, a clock that goes when the scenario says so, and a voice. */
export class Stage {
  private readonly tokens = new Map<string, { token: string; until: number }>();

  constructor(
    private readonly address: string,
    readonly clock: PlayedClock,
    private readonly tell: (line: string) => void,
    /** Lets the clock act on whatever is due at this moment of the play. */
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

  async send(login: string, method: Method, path: string, rest: { body?: unknown; version?: number }): Promise<Answer> {
    const { body, version } = rest;
    const headers = {
      authorization: `Bearer ${await this.token(login)}`,
      ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const answer = await patiently(`${this.address}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? (JSON.parse(text) as unknown) : undefined };
  }

  /** Signs in anew before the last access token ends. */
  private async token(login: string): Promise<string> {
    const now = this.clock.now().getTime();
    const known = this.tokens.get(login);
    if (known && now < known.until) return known.token;
    const answer = await patiently(`${this.address}/sessions`, {
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

/** One officer in a scenario. What they do is expected to succeed, unless it is expected to be refused. */
export class Voice {
  constructor(
    readonly login: string,
    private readonly stage: Stage,
  ) {}

  async sees(path: string): Promise<Answer['body']> {
    return this.expect('GET', path, {}, `reads ${path}`);
  }

  async opens(what: string, path: string, body: object): Promise<Answer['body']> {
    const made = await this.expect('POST', path, { body }, what);
    this.stage.say(`${this.login} ${what}`);
    return made;
  }

  /** Does something to a case, at the version that it has now. */
  async does(what: string, record: string, action: string, body: object = {}): Promise<Answer['body']> {
    return this.changes(what, { method: 'POST', record, path: `${record}/${action}`, body });
  }

  async puts(what: string, record: string, part: string, body: object): Promise<Answer['body']> {
    return this.changes(what, { method: 'PUT', record, path: `${record}/${part}`, body });
  }

  async revises(what: string, record: string, body: object): Promise<Answer['body']> {
    return this.changes(what, { method: 'PATCH', record, path: record, body });
  }

  /** Answers what is shown elsewhere than where it is answered: at the version that it begins with. */
  async answers(what: string, record: string, action: string): Promise<void> {
    await this.expect('POST', `${record}/${action}`, { body: {}, version: 1 }, what);
    this.stage.say(`${this.login} ${what}`);
  }

  /** Tries an act that must not succeed, and says why it did not. */
  async isRefused(what: string, code: string, record: string, act: string | Act): Promise<void> {
    const { action, body = {} } = typeof act === 'string' ? { action: act } : act;
    const { version } = await this.current(record);
    this.refusal(what, code, await this.stage.send(this.login, 'POST', `${record}/${action}`, { body, version }));
  }

  /** Tries to open something that must not be opened. */
  async cannotOpen(what: string, code: string, path: string, body: object): Promise<void> {
    this.refusal(what, code, await this.stage.send(this.login, 'POST', path, { body }));
  }

  private refusal(what: string, code: string, { status, body }: Answer): void {
    if (body?.code !== code)
      throw new Error(`${this.login} ${what}: expected ${code}, got ${status} ${JSON.stringify(body)}`);
    const { title, article } = body as { title: string; article?: string };
    this.stage.say(`${this.login} ${what}: refused. ${title}${article ? ` [${article}]` : ''}`);
  }

  private async changes(what: string, { method, record, path, body }: Change): Promise<Answer['body']> {
    const { version } = await this.current(record);
    const answer = await this.expect(method, path, { body, version }, what);
    this.stage.say(`${this.login} ${what}${answer?.state ? ` -> ${answer.state}` : ''}`);
    return answer;
  }

  /** The version of a record that its officer can read; of what they cannot, the first: there is none to have seen. */
  private async current(record: string): Promise<{ version: number }> {
    const { status, body } = await this.stage.send(this.login, 'GET', record, {});
    return status === 200 && typeof body.version === 'number' ? { version: body.version as number } : { version: 1 };
  }

  private async expect(
    method: Method,
    path: string,
    rest: { body?: unknown; version?: number },
    what: string,
  ): Promise<Answer['body']> {
    const { status, body } = await this.stage.send(this.login, method, path, rest);
    if (status >= 300)
      throw new Error(`${this.login} ${what}: ${method} ${path} answered ${status} ${JSON.stringify(body)}`);
    return body;
  }
}

interface Act {
  readonly action: string;
  readonly body?: object;
}

interface Change {
  readonly method: Method;
  readonly record: string;
  readonly path: string;
  readonly body: object;
}

const BUSY = 503;
const PAUSE = 500;
const MOST_TRIES = 20;

/** A busy service says so, and is asked again: the key goes with the command, so that nothing is done twice. */
async function patiently(url: string, request: RequestInit): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(url, request);
    if (answer.status !== BUSY || tries === MOST_TRIES) return answer;
    await pause(PAUSE);
  }
}
