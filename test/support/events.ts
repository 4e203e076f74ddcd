import type { TestOfficer, World } from './world.js';

export interface Event {
  readonly items: { kind: string; id: string }[];
  readonly counts: { total: number; levels: Record<string, number> };
}

/** A stream of events as a browser reads it. Whoever reads waits for the next event, and for nothing else. */
export class Events {
  private constructor(
    private readonly reader: AsyncIterator<Event>,
    private readonly aborting: AbortController,
    /** Everything that was sent, as it was. */
    readonly text: string[],
  ) {}

  static async of(world: World, officer: TestOfficer): Promise<Events> {
    const aborting = new AbortController();
    const { status, body } = await fetch(`${world.address}/events`, {
      headers: { authorization: `Bearer ${officer.token}`, accept: 'text/event-stream' },
      signal: aborting.signal,
    });
    if (status !== 200 || !body) throw new Error(`${status}`);
    const text: string[] = [];
    return new Events(events(body, text), aborting, text);
  }

  async next(): Promise<Event> {
    const { value, done } = await this.reader.next();
    if (done) throw new Error('the stream has ended');
    return value;
  }

  /** Reads on until the stream ends by itself. */
  async end(): Promise<void> {
    while (!(await this.reader.next()).done);
  }

  close(): void {
    this.aborting.abort();
  }
}

async function* events(body: ReadableStream<Uint8Array>, text: string[]): AsyncGenerator<Event> {
  let rest = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text.push(chunk);
    const parts = (rest + chunk).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const [, data] = /^event: inbox\ndata: (.*)$/m.exec(part) ?? [];
      if (data) yield JSON.parse(data) as Event;
    }
  }
}
