function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Config } from '../config.js';
import { database } from '../database.js';
import { AccessGuard } from './access/access.guard.js';
import { Identity } from './access/identity.js';
import { Passwords } from './access/passwords.js';
import { AuditTrail } from './audit/audit-trail.js';
import { Cases } from './cases/cases.js';
import { Kinds } from './cases/kinds.js';
import { Clock } from './clock.js';
import { inputsPipe } from './http/inputs.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { VersionInterceptor } from './http/version.interceptor.js';
import { ClockDatabase } from './work/clock-database.js';
import { Commands } from './work/commands.js';
import { CLOCK_DATABASE, Work } from './work/work.js';
import { Deadlines } from './workflow/deadlines.js';
import { Transitions } from './workflow/transitions.js';
const offered = [
    AuditTrail,
    Cases,
    Clock,
    Commands,
    Deadlines,
    Identity,
    Kinds,
    Passwords,
    Transitions,
    Work
];
export class CoreModule {
    static with(config) {
        return {
            module: CoreModule,
            providers: [
                ...offered,
                ClockDatabase,
                {
                    provide: Config,
                    useValue: config
                },
                {
                    provide: CLOCK_DATABASE,
                    useFactory: ()=>new DataSource(database(config.CLOCK_DATABASE_URL ?? '', 2)).initialize()
                },
                {
                    provide: APP_GUARD,
                    useClass: AccessGuard
                },
                {
                    provide: APP_FILTER,
                    useClass: ProblemFilter
                },
                {
                    provide: APP_PIPE,
                    useValue: inputsPipe
                },
                {
                    provide: APP_INTERCEPTOR,
                    useClass: VersionInterceptor
                }
            ],
            exports: [
                ...offered,
                Config
            ]
        };
    }
}
CoreModule = _ts_decorate([
    Global(),
    Module({})
], CoreModule);

//# sourceMappingURL=core.module.js.map