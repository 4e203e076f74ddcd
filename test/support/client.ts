import { randomUUID } from 'node:crypto';
import request, { type Response } from 'supertest';
import { patiently } from '../../demo/patience.js';

export interface How {
  /** The version that was seen; sent as If-Match. */
  readonly version?: number;
  readonly key?: string;
  /** Others that a command has. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody at the other end of the network: a token, and the four things one does with HTTP. */
export class Client {
  constructor(
    readonly address: string,
    readonly token = '',
  ) {}

  sees(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.sent(() => request(this.address).get(path).set(headers));
  }

  does(path: string, body: object = {}, how: How = {}): Promise<Response> {
    return this.sent(() => request(this.address).post(path).send(body), how);
  }

  revises(path: string, body: object, how: How = {}): Promise<Response> {
    return this.sent(() => request(this.address).patch(path).send(body), how);
  }

  puts(path: string, body: object, how: How = {}): Promise<Response> {
    return this.sent(() => request(this.address).put(path).send(body), how);
  }

  removes(path: string, how: How = {}): Promise<Response> {
    return this.sent(() => request(this.address).delete(path), how);
  }

  /** One command under one key, however often a busy service has to be asked. */
  private sent(call: () => request.Test, how?: How): Promise<Response> {
    const dressed = this.dressed(how);
    return patiently(
      () => call().set(dressed),
      ({ body }) => (body as { code?: string }).code === 'overloaded',
    );
  }

  private dressed(how?: How): Record<string, string> {
    return {
      ...(this.token && { authorization: `Bearer ${this.token}` }),
      ...(how && { 'idempotency-key': how.key ?? randomUUID() }),
      ...how?.headers,
      ...(how?.version !== undefined && { 'if-match': `"${how.version}"` }),
    };
  }
}
