import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as newId } from 'uuid';
import type { Config } from '../src/config.js';
import { newLog } from '../src/core/http/log.js';
import { newServer } from '../src/server.js';
import type { Plan } from './plan.js';
import { recorded } from './recorder.js';
import type { Request } from './requests.js';

/** What is done once for each connection is done by then, and every statement that gets a name has it. */
const WARMING = 5;

/** Asks an application in this process, and notes the statements that it sends for each request. */
export async function planned(config: Config, requests: readonly Request[]): Promise<Plan[]> {
  const app = await newServer(config, newLog('silent'));
  // A process that has just copied a million rows looks overloaded to its own watch over the event loop.
  await pause(2000);
  const plans: Plan[] = [];
  for (const request of requests) {
    for (let n = 0; n < WARMING; n += 1) await asked(app, request, newId());
    const key = newId();
    let answered = '';
    const statements = await recorded(async () => {
      answered = await asked(app, request, key);
    });
    const { id = '', refNo = '' } = JSON.parse(answered) as { id?: string; refNo?: string };
    plans.push({ ...request, statements, fresh: request.method === 'POST' ? [key, id, refNo] : [] });
  }
  await app.close();
  return plans;
}

async function asked(app: NestFastifyApplication, request: Request, key: string): Promise<string> {
  const { name, method, path: url, token, body } = request;
  const headers = { authorization: `Bearer ${token}`, ...(method === 'POST' && { 'idempotency-key': key }) };
  const answer = await app.inject({ method, url, headers, ...(body && { payload: body }) });
  if (answer.statusCode >= 300) throw new Error(`${name}: ${answer.statusCode} ${answer.body}`);
  return answer.body;
}
