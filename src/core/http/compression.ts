import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Bytes below which it is not worth a header. */
const SMALLEST = 2048;
/** Fast rather than small: most of the gain is there at once. */
const LEVEL = 4;
const squeeze = promisify(gzip);

/**
 * What is read comes compressed to whoever takes it so: a tablet at the border has 256 kbit/s. Answers of
 * `/browser-sessions` are never: they hold a token and are the only ones that a cookie alone opens.
 */
export function compress(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < SMALLEST || !mayBe(request, reply)) return payload;
    void reply.headers({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    reply.removeHeader('content-length');
    return squeeze(payload, { level: LEVEL });
  });
}

function mayBe({ method, headers }: FastifyRequest, reply: FastifyReply): boolean {
  const takes = /\bgzip\b/.test(headers['accept-encoding'] ?? '');
  const isJson = String(reply.getHeader('content-type') ?? '').startsWith('application/json');
  return method === 'GET' && takes && isJson && !reply.hasHeader('content-encoding');
}
