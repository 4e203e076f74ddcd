import { existsSync, globSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

const FOLDER = resolve(import.meta.dirname, '../../../web');
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The browser's client, where it has been built, under /app/: its files, and its page for every address of its own. */
export async function serveWebClient(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(`${FOLDER}/index.html`)) return;
  const files = new Set(globSync('**/*.*', { cwd: FOLDER }));
  const server = app.getHttpAdapter().getInstance();
  await server.register(fastifyStatic, { root: FOLDER, serve: false, preCompressed: true, cacheControl: false });
  // What is public and the same for everybody does not count as somebody's request.
  const config = { rateLimit: false } as const;
  server.get('/', { config }, (_request, reply) => reply.redirect('/app/'));
  server.get('/app', { config }, (_request, reply) => reply.redirect('/app/'));
  server.get('/app/*', { config }, (request: FastifyRequest<{ Params: { '*': string } }>, reply) => {
    const asked = request.params['*'];
    if (files.has(asked)) return send(reply, asked);
    return asked.startsWith('assets/') ? reply.callNotFound() : send(reply, 'index.html');
  });
}

/** Files with a hash in their name never change; the page that names them is asked for anew each time. */
function send(reply: FastifyReply, file: string): FastifyReply {
  const hashed = file.startsWith('assets/');
  return reply.header('cache-control', hashed ? FOR_EVER : 'no-cache').sendFile(file);
}
