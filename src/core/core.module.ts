import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Config } from '../config.js';
import { database } from '../database.js';
import { AccessGuard } from './access/access.guard.js';
import { Identity } from './access/identity.js';
import { Passwords } from './access/passwords.js';
import { AuditTrail } from './audit/audit-trail.js';
import { Fingerprints } from './audit/fingerprints.js';
import { Cases } from './cases/cases.js';
import { Kinds } from './cases/kinds.js';
import { Clock } from './clock.js';
import { Seals } from './crypto/seals.js';
import { Carriers } from './exchange/carriers.js';
import { Ceiling } from './handling/ceiling.js';
import { inputsPipe } from './http/inputs.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { VersionInterceptor } from './http/version.interceptor.js';
import { JobRunner } from './jobs/job-runner.js';
import { Jobs } from './jobs/jobs.js';
import { Tasks } from './jobs/tasks.js';
import { Worker } from './jobs/worker.js';
import { ClockDatabase } from './work/clock-database.js';
import { Commands } from './work/commands.js';
import { Notices } from './work/notices.js';
import { CLOCK_DATABASE, Work } from './work/work.js';
import { Deadlines } from './workflow/deadlines.js';
import { Transitions } from './workflow/transitions.js';
import { Waiting } from './workflow/waiting.js';

const offered = [
  AuditTrail,
  Carriers,
  Cases,
  Ceiling,
  Commands,
  Deadlines,
  Fingerprints,
  Identity,
  Jobs,
  Kinds,
  Notices,
  Passwords,
  Seals,
  Tasks,
  Transitions,
  Waiting,
  Work,
  Worker,
];

/** What every feature stands on. It knows none of them. */
@Global()
@Module({})
export class CoreModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: CoreModule,
      providers: [
        ...offered,
        ClockDatabase,
        JobRunner,
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        {
          provide: CLOCK_DATABASE,
          useFactory: () => new DataSource(database(config.CLOCK_DATABASE_URL ?? '', 2)).initialize(),
        },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: inputsPipe },
        { provide: APP_INTERCEPTOR, useClass: VersionInterceptor },
      ],
      exports: [...offered, Clock, Config],
    };
  }
}
