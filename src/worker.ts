import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { Clock } from './core/clock.js';
import { newLog, NestLog } from './core/http/log.js';
import { Worker } from './core/jobs/worker.js';
import { install } from './installation/installation.js';
import { whenAskedToLeave } from './leaving.js';

/** Works through the queue and answers no requests: in any number of processes, on any number of machines. */
if (!process.env.DATABASE_URL)
  throw new Error(
    'A worker of its own needs a database server: DATABASE_URL. With the embedded one, the server works.',
  );
const { config, end } = await install({ ...process.env, WORKER: 'here' }, (line) => console.log(line));
const log = newLog(config.LOG_LEVEL);
const app = await NestFactory.createApplicationContext(AppModule.with(config, new Clock()), {
  logger: new NestLog(log),
  abortOnError: false,
});

whenAskedToLeave(() => app.close().then(end));

await app.get(Worker).start();
console.log('Seecase works through its queue');
