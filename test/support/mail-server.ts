import { EventEmitter, once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: string[];
  /** Everything, as it came over the line. */
  readonly raw: string;
  readonly messageId: string;
  readonly subject: string;
  readonly body: string;
}

/** A mail server on this machine that takes what it is given, or says why not. */
export class MailServer {
  readonly received: Received[] = [];
  /** What it answers instead of taking a message. */
  refusal: number | undefined;
  /** Called with each message before it is acknowledged. */
  beforeTaking: (message: Received) => Promise<void> = () => Promise.resolve();
  private readonly events = new EventEmitter();
  private server: SMTPServer;
  private port = 0;

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    await server.start();
    return server;
  }

  /** At the same address as before, where it was stopped. */
  async start(): Promise<void> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onData: (stream, session, taken) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        text(stream).then(
          (raw) => this.take(parsed(to, raw), taken),
          (error: unknown) => taken(error as Error),
        );
      },
    });
    this.server.on('error', () => undefined);
    await new Promise<void>((ready) => {
      this.server.listen(this.port, '127.0.0.1', ready);
    });
    this.port = (this.server.server.address() as { port: number }).port;
  }

  async stop(): Promise<void> {
    if (!this.server.server.listening) return;
    await new Promise<void>((done) => {
      this.server.close(done);
    });
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Waits until so many have come in all. */
  async until(count: number): Promise<Received[]> {
    while (this.received.length < count) await once(this.events, 'mail');
    return this.received;
  }

  private take(message: Received, taken: (error?: Error | null) => void): void {
    if (this.refusal) {
      taken(Object.assign(new Error(`no, ${message.to[0]}`), { responseCode: this.refusal }));
      return;
    }
    this.received.push(message);
    this.events.emit('mail');
    this.beforeTaking(message).then(
      () => taken(),
      (error: unknown) => taken(error as Error),
    );
  }
}

function parsed(to: string[], raw: string): Received {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = head.replaceAll(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  const body = rest.join('\r\n\r\n');
  const encoding = header('content-transfer-encoding');
  const decoded = encoding === 'base64' ? Buffer.from(body, 'base64').toString() : unquoted(body, encoding);
  return { to, raw, messageId: header('message-id'), subject: words(header('subject')), body: decoded };
}

function unquoted(body: string, encoding: string): string {
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

const words = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString()
        : unquoted(word.replaceAll('_', ' '), 'quoted-printable'),
    );
