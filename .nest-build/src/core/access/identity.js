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
import passport from 'passport';
import { DataSource } from 'typeorm';
import { Config } from '../../config.js';
import { Clock } from '../clock.js';
import { accessStrategy } from './access-token.js';
import { permissionsOf } from './roles.js';
export class Identity {
    constructor(db, { SECRET_KEY }, clock){
        this.db = db;
        this.clock = clock;
        this.passport = new passport.Passport();
        this.passport.use('jwt', accessStrategy(SECRET_KEY));
    }
    async of(request) {
        const sessionId = await this.sessionNamedBy(request);
        return sessionId === undefined ? undefined : this.session(sessionId);
    }
    /** Also asked again by whoever holds a connection open, so that a revoked session ends at once. */ async session(sessionId) {
        const [found] = await this.db.query('select app.session($1, $2) as facts', [
            sessionId,
            this.clock.now()
        ]);
        if (!found?.facts) return undefined;
        const { officerId: id, authorityId, country, held, settingUp } = found.facts;
        const permissions = permissionsOf(held.map(({ role })=>role));
        return {
            officer: {
                kind: 'officer',
                id,
                sessionId,
                authorityId,
                country,
                held,
                permissions
            },
            settingUp
        };
    }
    sessionNamedBy(request) {
        return new Promise((resolve)=>{
            // Any failure is the same answer: nobody is signed in.
            const done = (_error, claims)=>resolve(claims ? claims.sid : undefined);
            const middleware = this.passport.authenticate('jwt', {
                session: false
            }, done);
            middleware(request, {}, ()=>resolve(undefined));
        });
    }
}
Identity = _ts_decorate([
    Injectable(),
    _ts_param(0, InjectDataSource()),
    _ts_param(1, Inject(Config)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource,
        typeof Config === "undefined" ? Object : Config,
        typeof Clock === "undefined" ? Object : Clock
    ])
], Identity);

//# sourceMappingURL=identity.js.map