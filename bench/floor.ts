import { readFileSync } from 'node:fs';
import { createSecretKey, randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import jwt from 'jsonwebtoken';
import pg from 'pg';
import { pino } from 'pino';
import { keyFor } from '../src/core/access/access-token.js';
import { SCHEMAS } from '../src/database.js';
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
const pool = new pg.Pool({ connectionString: url, max: 10, options: SCHEMAS });
const key = createSecretKey(keyFor('access', secret));
const log = pino({ level: 'info', base: null });
const server = Fastify({ logger: false });

/** Several plans ask the same route, each as another officer. */
const byRoute = Map.groupBy(plans, ({ method, route }) => `${method} ${route}`);
for (const sharing of byRoute.values()) {
  const [{ method, route }] = sharing as [Plan];
  const byToken = new Map(sharing.map((plan) => [plan.token, plan]));
  const one = method === 'POST' || route.includes(':id');
  server.route({
    method,
    url: route,
    handler: async (request, reply) => {
      const token = (request.headers.authorization ?? '').slice('Bearer '.length);
      jwt.verify(token, key, { algorithms: ['HS256'] });
      const { statements, fresh } = byToken.get(token) as Plan;
      const [session, ...unit] = statements;
      if (session) await pool.query(asSent(session, session.values));
      const rows = await inOneUnit(unit, fresh);
      log.info({ method, route, status: 200 }, 'answered');
      void reply.status(method === 'POST' ? 201 : 200).header('cache-control', 'no-store');
      return one ? (rows[0] ?? {}) : { items: rows, next: null, count: null };
    },
  });
}

const asSent = ({ name, text }: Statement, values: readonly unknown[]): pg.QueryConfig => ({
  ...(name && { name }),
  text,
  values: [...values],
});

/** The rows of the statement that brought the most of them. */
async function inOneUnit(statements: readonly Statement[], fresh: readonly string[]): Promise<unknown[]> {
  const renewed = new Map(fresh.map((value) => [value, randomUUID()]));
  const client = await pool.connect();
  let most: unknown[] = [];
  try {
    for (const statement of statements) {
      const values = statement.values.map((value) => renewed.get(String(value)) ?? value);
      const { rows } = await client.query(asSent(statement, values));
      if (Array.isArray(rows) && rows.length > most.length) most = rows;
    }
  } finally {
    client.release();
  }
  return most;
}

console.log(await server.listen({ port: 0, host: '127.0.0.1' }));
