import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { Clock } from './core/clock.js';
import { assertClosed } from './core/http/closed-routes.js';
import { serveDocs } from './core/http/docs.js';
import { NestLog } from './core/http/log.js';
import { dress, newAdapter } from './core/http/shell.js';
import { serveWebClient } from './core/http/web-client.js';

/** The application, ready to listen. The same for the server, the tests and the benchmark. */
export async function newServer(config: Config, log: Logger, clock = new Clock()): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock), newAdapter(config), {
    logger: new NestLog(log),
    abortOnError: false,
    // Fastify reads JSON by itself; nothing else is read but where a route says so.
    bodyParser: false,
  });
  await dress(app, config, log);
  assertClosed(app);
  serveDocs(app);
  await serveWebClient(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
