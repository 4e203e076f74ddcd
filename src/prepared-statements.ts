import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import pg from 'pg';

/** How many statements are kept planned; what a connection holds of them is the database server's memory. */
const MOST = 250;
/** What is asked once is not worth keeping. */
const OFTEN = 3;
const MOST_COUNTED = 2000;

const names = new Map<string, string>();
const asked = new Map<string, number>();

/** What the type declarations of pg do not tell. */
interface Wire {
  readonly connection: { readonly stream: Duplex };
}

/**
 * A connection that lets the server plan a statement once and not at every call. Row-level security repeats each table's
 * policies wherever the table is named, so that a short statement takes longer to plan than to carry out. Statements that
 * do not wait for one another travel together: each is sent at once, and those of one moment in one write.
 */
export class PreparingClient extends pg.Client {
  override query(...args: unknown[]): never {
    this.gather();
    const [text, values] = args;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    const statement = name === undefined ? args : [{ name, text, values }, ...args.slice(2)];
    // The overloads of the original cannot be told apart here, and need not be.
    return (super.query as (...args: unknown[]) => never)(...statement);
  }

  private gather(): void {
    const { stream } = (this as unknown as Wire).connection;
    if (stream.writableCorked > 0) return;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
}

/** The statement's name, once it has been asked often enough to have one. */
function nameOf(text: string): string | undefined {
  const name = names.get(text);
  if (name !== undefined || names.size >= MOST) return name;
  const times = (asked.get(text) ?? 0) + 1;
  asked.set(text, times);
  if (times < OFTEN) {
    if (asked.size > MOST_COUNTED) asked.clear();
    return undefined;
  }
  asked.delete(text);
  const made = createHash('sha256').update(text).digest('base64url');
  names.set(text, made);
  return made;
}
