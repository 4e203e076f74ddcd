import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Client } from 'pg';

/** What of pg's connection a COPY needs: its types know nothing of it. */
interface Connection {
  readonly stream: Writable;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Rows in the binary form of COPY, sent in large pieces; waits where the server is behind. */
export class Copy {
  private readonly done: Promise<void>;
  private connection: Connection | undefined;
  private buffer = Buffer.allocUnsafe(1 << 20);
  private used = 0;

  private constructor(client: Client, text: string, opened: () => void) {
    this.done = new Promise((finished, failed) => {
      client.query({
        submit: (connection: Connection) => {
          this.connection = connection;
          connection.query(text);
        },
        handleCopyInResponse: () => opened(),
        handleCommandComplete: () => undefined,
        handleReadyForQuery: () => finished(),
        handleError: (error: Error) => failed(error),
      } as never);
    });
  }

  static async open(client: Client, text: string): Promise<Copy> {
    let copy: Copy | undefined;
    await new Promise<void>((opened, failed) => {
      copy = new Copy(client, text, opened);
      copy.done.catch(failed);
    });
    if (!copy) throw new Error('COPY did not begin');
    copy.begin();
    return copy;
  }

  private begin(): void {
    this.room(19);
    this.used += this.buffer.write('PGCOPY\n\xff\r\n\0', this.used, 'latin1');
    this.buffer.fill(0, this.used, this.used + 8);
    this.used += 8;
  }

  /** Begins a row of so many columns, of no more than so many bytes in all. */
  row(columns: number, bytes: number): void {
    this.room(bytes + 4 * columns + 2);
    this.used = this.buffer.writeInt16BE(columns, this.used);
  }

  int2(value: number): void {
    this.used = this.buffer.writeInt16BE(value, this.buffer.writeInt32BE(2, this.used));
  }

  int4(value: number): void {
    this.used = this.buffer.writeInt32BE(value, this.buffer.writeInt32BE(4, this.used));
  }

  /** A whole number that JavaScript holds exactly. */
  int8(value: number): void {
    this.used = this.buffer.writeInt32BE(8, this.used);
    this.used = this.buffer.writeInt32BE(Math.floor(value / 4294967296), this.used);
    this.used = this.buffer.writeUInt32BE(value % 4294967296, this.used);
  }

  bytes(value: Buffer): void {
    this.used = this.buffer.writeInt32BE(value.length, this.used);
    this.used += value.copy(this.buffer, this.used);
  }

  private room(bytes: number): void {
    if (this.used + bytes <= this.buffer.length) return;
    this.send();
    this.buffer = Buffer.allocUnsafe(Math.max(1 << 20, bytes));
  }

  private send(): void {
    this.connection?.sendCopyFromChunk(this.buffer.subarray(0, this.used));
    this.used = 0;
  }

  /** Lets the server catch up. */
  async drained(): Promise<void> {
    const stream = this.connection?.stream;
    if (stream?.writableNeedDrain) await once(stream, 'drain');
  }

  async end(): Promise<void> {
    this.room(2);
    this.used = this.buffer.writeInt16BE(-1, this.used);
    this.send();
    this.connection?.endCopyFrom();
    await this.done;
  }
}
