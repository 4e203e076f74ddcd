import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import jwt from 'jsonwebtoken';
import pg from 'pg';
import { pino } from 'pino';
import { keyFor } from '../src/core/access/access-token.js';
import type { Plan } from './plan.js';
import type { Statement } from './recorder.js';

/**
 * The floor: a handler written by hand on Fastify and pg that checks the token and sends the same statements, session
 * check, actor context, query and audit included, and answers with the rows. What any server for this would have to do.
 */
const { url, secret, plans } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  url: string;
  secret: string;
  plans: Plan[];
};
const pool = new pg.Pool({ connectionString: url, max: 10 });
const key = keyFor('access', secret);
const log = pino({ level: 'info', base: null });
const server = Fastify({ logger: false });

for (const { method, route, statements, fresh } of plans) {
  const [session, ...unit] = statements;
  server.route({
    method,
    url: route,
    handler: async (request, reply) => {
      jwt.verify((request.headers.authorization ?? '').slice('Bearer '.length), key, { algorithms: ['HS256'] });
      if (session) await pool.query(session.text, [...session.values]);
      const rows = await inOneUnit(unit, fresh);
      log.info({ method, route, status: 200 }, 'answered');
      void reply.status(method === 'POST' ? 201 : 200).header('cache-control', 'no-store');
      return route.includes(':id') || method === 'POST' ? (rows[0] ?? {}) : { items: rows, next: null, count: null };
    },
  });
}

/** The rows of the statement that brought the most of them. */
async function inOneUnit(statements: readonly Statement[], fresh: readonly string[]): Promise<unknown[]> {
  const renewed = new Map(fresh.map((value) => [value, randomUUID()]));
  const client = await pool.connect();
  let most: unknown[] = [];
  try {
    for (const { text, values } of statements) {
      const { rows } = await client.query(
        text,
        values.map((value) => renewed.get(String(value)) ?? value),
      );
      if (Array.isArray(rows) && rows.length > most.length) most = rows;
    }
  } finally {
    client.release();
  }
  return most;
}

console.log(await server.listen({ port: 0, host: '127.0.0.1' }));
