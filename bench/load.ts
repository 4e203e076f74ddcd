import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import type { Plan } from './plan.js';
import type { Server } from './process.js';

export interface Figure {
  readonly perSecond: number;
  /** Processor time of the server, in milliseconds. */
  readonly cpuPerRequest: number;
}

export interface Burst {
  readonly connections: number;
  readonly seconds: number;
}

/** So many seconds of one request, from so many connections. */
export async function load(server: Server, plan: Plan, { connections, seconds }: Burst): Promise<Figure> {
  const before = server.cpu();
  const headers = { authorization: `Bearer ${plan.token}`, 'content-type': 'application/json' };
  const result = await autocannon({
    url: server.address,
    connections,
    duration: seconds,
    requests: [
      {
        method: plan.method,
        path: plan.path,
        headers,
        ...(plan.body && { body: JSON.stringify(plan.body) }),
        ...(plan.method === 'POST' && {
          setupRequest: (request: { headers?: object }) => ({
            ...request,
            headers: { ...headers, 'idempotency-key': randomUUID() },
          }),
        }),
      },
    ],
  });
  const { non2xx, errors } = result;
  if (non2xx > 0 || errors > 0) throw new Error(`${plan.name}: ${non2xx} refusals, ${errors} errors`);
  const requests = result['2xx'];
  return {
    perSecond: requests / result.duration,
    cpuPerRequest: (server.cpu() - before) / requests,
  };
}
