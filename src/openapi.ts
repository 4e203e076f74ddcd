import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { readConfig } from './config.js';
import { Clock } from './core/clock.js';
import { describe, readTypes } from './core/http/docs.js';

/** Writes the API's description to openapi.json. Nothing is started for it: the modules are only looked at. */
const nowhere = {
  SECRET_KEY: 'not used, for nothing is started here',
  DATABASE_URL: 'postgres://nobody@localhost/none',
};
const config = readConfig({ ...process.env, ...nowhere, CLOCK_DATABASE_URL: nowhere.DATABASE_URL });
const app = await NestFactory.create<NestFastifyApplication>(
  AppModule.with(config, new Clock()),
  new FastifyAdapter(),
  {
    preview: true,
    logger: false,
  },
);
await readTypes();
writeFileSync('openapi.json', `${JSON.stringify(describe(app), null, 2)}\n`);
process.exit(0);
