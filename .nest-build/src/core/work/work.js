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
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { Refused } from '../problems.js';
/** The clock's own connection: its rights come from its role, not from a setting that the application could make. */ export const CLOCK_DATABASE = Symbol('clock database');
const RETRIES = 2;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
export class Work {
    constructor(db, clockDb, clock){
        this.db = db;
        this.clockDb = clockDb;
        this.clock = clock;
    }
    /** Runs again from the start when two units of work met in a deadlock: it must not keep anything between runs. */ async as(actor, run) {
        for(let tries = 0;; tries += 1){
            try {
                const answer = await this.once(actor, run);
                if (answer instanceof Refused) throw answer.problem;
                return answer;
            } catch (error) {
                const { code } = error;
                if (tries >= RETRIES || code !== SERIALIZATION_FAILURE && code !== DEADLOCK) throw error;
            }
        }
    }
    async once(actor, run) {
        const runner = (actor.kind === 'clock' ? this.clockDb : this.db).createQueryRunner();
        const connection = await runner.connect();
        try {
            // `begin` and who is asking travel together. TypeORM must know that it is inside a transaction.
            await connection.query(`begin${actor.kind === 'clock' ? '' : `; ${identify(actor)}`}`);
            inTransaction(runner, true);
            const answer = await run(runner.manager, this.clock.now());
            await commit(connection);
            return answer;
        } catch (error) {
            await connection.query('rollback').catch(()=>undefined);
            throw error;
        } finally{
            inTransaction(runner, false);
            await runner.release();
        }
    }
}
Work = _ts_decorate([
    Injectable(),
    _ts_param(0, InjectDataSource()),
    _ts_param(1, Inject(CLOCK_DATABASE)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource,
        typeof DataSource === "undefined" ? Object : DataSource,
        typeof Clock === "undefined" ? Object : Clock
    ])
], Work);
/** COMMIT of a transaction in which somebody swallowed an SQL error answers ROLLBACK, and no error. */ async function commit(connection) {
    const answer = await connection.query('commit');
    const { command } = Array.isArray(answer) ? answer.at(-1) ?? {
        command: ''
    } : answer;
    if (command !== 'COMMIT') throw new Error(`The unit of work was not committed: ${command}`);
}
/** These two are TypeORM's own marks, kept by startTransaction(); test/work.e2e-spec.ts watches that they still are. */ function inTransaction(runner, yes) {
    Object.assign(runner, {
        isTransactionActive: yes,
        transactionDepth: yes ? 1 : 0
    });
}
function identify({ id, sessionId, authorityId, country, held }) {
    const places = `{${held.map(({ role, placeId })=>`${role}@${placeId}`).join(',')}}`;
    const settings = {
        officer: id,
        session: sessionId,
        authority: authorityId,
        country,
        held: places
    };
    return `select ${Object.entries(settings).map(([name, value])=>`set_config('app.${name}', '${plain(value)}', true)`).join(', ')}`;
}
/** The message that begins a transaction takes no parameters, so only the characters of ids and codes may go into it. */ function plain(value) {
    if (!/^[\w@{},-]*$/.test(value)) throw new Error('An actor is made of ids and codes only.');
    return value;
}

//# sourceMappingURL=work.js.map