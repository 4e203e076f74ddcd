import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import { v7 as newId } from 'uuid';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { Config } from '../../config.js';
import type { Officer } from '../access/actor.js';
import { Problem } from '../problems.js';
import { admission } from './admission.js';
import { compress } from './compression.js';
import { contentPolicy } from './content-policy.js';
import { assertClean } from './hygiene.js';

const SECOND = 1000;
const BODY_LIMIT = 256 * 1024;
const LONGEST_EVENT_LOOP_DELAY = 1 * SECOND;

/** Fastify waits for ever by default: every wait here has an end. */
export function newAdapter({ TRUSTED_PROXY }: Config): FastifyAdapter {
  return new FastifyAdapter({
    requestTimeout: 15 * SECOND,
    connectionTimeout: 20 * SECOND,
    keepAliveTimeout: 10 * SECOND,
    http: { headersTimeout: 10 * SECOND, connectionsCheckingInterval: 5 * SECOND },
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: 64 },
    trustProxy: TRUSTED_PROXY ?? false,
    forceCloseConnections: 'idle',
    genReqId: () => newId(),
    clientErrorHandler: hangUp,
    logger: false,
  });
}

/** What surrounds every route: limits before anything is read, cleanliness before anything is believed, one log line after. */
export async function dress(app: NestFastifyApplication, config: Config, log: Logger): Promise<void> {
  app.useSecurityHeaders({ contentSecurityPolicy: { directives: contentPolicy() } });
  const server = app.getHttpAdapter().getInstance();
  await server.register(rateLimit, {
    max: config.REQUESTS_PER_MINUTE,
    timeWindow: 60 * SECOND,
    errorResponseBuilder: () => new Problem('too_many_requests'),
  });
  await server.register(underPressure, {
    maxEventLoopDelay: LONGEST_EVENT_LOOP_DELAY,
    pressureHandler: () => refuse(),
  });
  server.removeContentTypeParser('text/plain');
  const admit = admission(app.get(DataSource));
  server.addHook('onRequest', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    if (!request.url.startsWith('/health/')) admit();
  });
  server.addHook('preValidation', async (request) => {
    for (const part of [request.body, request.query, request.params]) assertClean(part);
  });
  compress(server);
  server.addHook('onResponse', async (request: FastifyRequest & { officer?: Officer }, reply) => {
    const { method, id, officer } = request;
    const route = request.routeOptions.url ?? 'unknown';
    const took = Math.round(reply.elapsedTime);
    log.info({ id, method, route, status: reply.statusCode, took, officer: officer?.id }, 'answered');
  });
}

/** What is not HTTP at all, or too slow in coming, gets the same kind of answer as everything else, and the line is cut. */
function hangUp({ code }: { code?: string }, socket: Socket): void {
  if (socket.destroyed || !socket.writable) return;
  const problem = new Problem(code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too_slow' : 'bad_input');
  const body = JSON.stringify(problem.body);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const refuse = (): never => {
  throw new Problem('overloaded');
};
