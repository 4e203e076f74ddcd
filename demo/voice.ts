import type { Answer, Method, Stage } from './stage.js';

const STALE = 412;

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
    if (made?.version) this.stage.versions.set(`${path}/${made.id}`, made.version as number);
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

  /** Enters something that was not there, under an id of one's own. */
  async adds(what: string, path: string, body: object): Promise<Answer['body']> {
    const made = await this.expect('PUT', path, { body }, what);
    this.stage.say(`${this.login} ${what}`);
    return made;
  }

  /** Sends a file for a record, as it is. */
  async sends(what: string, record: string, part: string, content: string): Promise<void> {
    const version = this.stage.versions.get(record) ?? (await this.current(record));
    const path = `${record}/${part}`;
    const { status, body } = await this.stage.sendFile(this.login, path, { content, version });
    if (status >= 300) throw this.failure(what, `PUT ${path}`, { status, body });
    this.stage.versions.set(record, body.version as number);
    this.stage.say(`${this.login} ${what}`);
  }

  async revises(what: string, record: string, body: object): Promise<Answer['body']> {
    return this.changes(what, { method: 'PATCH', record, path: record, body });
  }

  /** Looks for a record that is not there for them. */
  async cannotSee(what: string, record: string): Promise<void> {
    this.refusal(what, 'not_found', await this.stage.send(this.login, 'GET', record, {}));
  }

  /** Answers what is shown elsewhere than where it is answered: at the version that it begins with. */
  async answers(what: string, record: string, action: string): Promise<void> {
    await this.expect('POST', `${record}/${action}`, { body: {}, version: 1 }, what);
    this.stage.say(`${this.login} ${what}`);
  }

  /** Tries an act that must not succeed, and says why it did not. */
  async isRefused(what: string, code: string, record: string, act: string | Act): Promise<void> {
    const { action, body = {} } = typeof act === 'string' ? { action: act } : act;
    this.refusal(what, code, await this.send({ method: 'POST', record, path: `${record}/${action}`, body }));
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
    const { status, body: answer } = await this.send({ method, record, path, body });
    if (status >= 300) throw this.failure(what, `${method} ${path}`, { status, body: answer });
    this.stage.say(`${this.login} ${what}${answer?.state ? ` -> ${answer.state}` : ''}`);
    return answer;
  }

  /** At the version that was seen last; where somebody has changed it since, it is read and sent again. */
  private async send({ method, record, path, body }: Change): Promise<Answer> {
    const known = this.stage.versions.get(record) ?? (await this.current(record));
    const answer = await this.stage.send(this.login, method, path, { body, version: known });
    const stale = answer.status === STALE;
    const last = stale
      ? await this.stage.send(this.login, method, path, { body, version: await this.current(record) })
      : answer;
    if (typeof last.body?.version === 'number') this.stage.versions.set(record, last.body.version as number);
    return last;
  }

  /** The version of a record that its officer can read; of what they cannot, the first: there is none to have seen. */
  private async current(record: string): Promise<number> {
    const { status, body } = await this.stage.send(this.login, 'GET', record, {});
    return status === 200 && typeof body.version === 'number' ? (body.version as number) : 1;
  }

  private async expect(
    method: Method,
    path: string,
    rest: { body?: unknown; version?: number },
    what: string,
  ): Promise<Answer['body']> {
    const { status, body } = await this.stage.send(this.login, method, path, rest);
    if (status >= 300) throw this.failure(what, `${method} ${path}`, { status, body });
    return body;
  }

  private failure(what: string, request: string, { status, body }: Answer): Error {
    return new Error(`${this.login} ${what}: ${request} answered ${status} ${JSON.stringify(body)}`);
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
