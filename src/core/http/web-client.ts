import { randomBytes } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asHeader, contentPolicy } from './content-policy.js';

const FOLDER = resolve(import.meta.dirname, '../../../web');
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The browser's client, where it has been built, under /app/: its files, and its page for every address of its own. */
export async function serveWebClient(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(`${FOLDER}/index.html`)) return;
  const page = readFileSync(`${FOLDER}/index.html`, 'utf8');
  const files = new Set(globSync('**/*.*', { cwd: FOLDER }));
  const server = app.getHttpAdapter().getInstance();
  await server.register(fastifyStatic, { root: FOLDER, serve: false, preCompressed: true, cacheControl: false });
  // What is public and the same for everybody does not count as somebody's request.
  const config = { rateLimit: false } as const;
  server.get('/', { config }, (_request, reply) => reply.redirect('/app/'));
  server.get('/app', { config }, (_request, reply) => reply.redirect('/app/'));
  server.get('/app/*', { config }, (request: FastifyRequest<{ Params: { '*': string } }>, reply) => {
    const asked = request.params['*'];
    if (files.has(asked) && asked !== 'index.html') return send(reply, asked);
    return asked.startsWith('assets/') ? reply.callNotFound() : sendPage(reply, page);
  });
}

/** Files with a hash in their name never change; the page that names them is asked for anew each time. */
function send(reply: FastifyReply, file: string): FastifyReply {
  const hashed = file.startsWith('assets/');
  return reply.header('cache-control', hashed ? FOR_EVER : 'no-cache').sendFile(file);
}

/** As the build has written it into the page, for what the page's own scripts may style. */
const NONCE = /\{\{nonce\}\}/g;

/** The page, with a nonce of its own: a style that somebody else has brought into it has none, and is not applied. */
function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64url');
  return reply
    .header('cache-control', 'no-cache')
    .header('content-security-policy', asHeader(contentPolicy(`'nonce-${nonce}'`)))
    .type('text/html; charset=utf-8')
    .send(page.replace(NONCE, nonce));
}
