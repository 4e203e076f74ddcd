import { randomUUID } from 'node:crypto';
import request, { type Response } from 'supertest';

export interface How {
  /** The version that was seen; sent as If-Match. */
  readonly version?: number;
  readonly key?: string;
}

/** Somebody at the other end of the network: a token, and the four things one does with HTTP. */
export class Client {
  constructor(
    private readonly address: string,
    readonly token = '',
  ) {}

  sees(path: string): Promise<Response> {
    return this.dressed(request(this.address).get(path));
  }

  does(path: string, body: object = {}, how: How = {}): Promise<Response> {
    return this.dressed(request(this.address).post(path), how).send(body);
  }

  revises(path: string, body: object, how: How = {}): Promise<Response> {
    return this.dressed(request(this.address).patch(path), how).send(body);
  }

  puts(path: string, body: object, how: How = {}): Promise<Response> {
    return this.dressed(request(this.address).put(path), how).send(body);
  }

  removes(path: string, how: How = {}): Promise<Response> {
    return this.dressed(request(this.address).delete(path), how);
  }

  private dressed(call: request.Test, how?: How): request.Test {
    if (this.token) void call.set('authorization', `Bearer ${this.token}`);
    if (how) void call.set('idempotency-key', how.key ?? randomUUID());
    if (how?.version !== undefined) void call.set('if-match', `"${how.version}"`);
    return call;
  }
}
