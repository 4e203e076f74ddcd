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
import { Config } from '../config.js';
import { ACCESS_SECONDS, keyFor, signAccess } from '../core/access/access-token.js';
import { Identity } from '../core/access/identity.js';
import { Clock } from '../core/clock.js';
import { Problem } from '../core/problems.js';
import { readRefreshToken, refreshToken } from './refresh-token.js';
export class Tokens {
    constructor(config, identity, clock){
        this.config = config;
        this.identity = identity;
        this.clock = clock;
    }
    async of(sessionId, number) {
        const signedIn = await this.identity.session(sessionId);
        if (!signedIn) throw new Problem('not_signed_in');
        return {
            accessToken: signAccess(this.config.SECRET_KEY, sessionId, this.clock.now()),
            expiresIn: ACCESS_SECONDS,
            refreshToken: refreshToken(this.key('refresh'), sessionId, number),
            settingUp: signedIn.settingUp
        };
    }
    read(token) {
        const read = readRefreshToken(this.key('refresh'), token);
        if (!read) throw new Problem('not_signed_in');
        return read;
    }
    key(use) {
        return keyFor(use, this.config.SECRET_KEY);
    }
}
Tokens = _ts_decorate([
    Injectable(),
    _ts_param(0, Inject(Config)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Config === "undefined" ? Object : Config,
        typeof Identity === "undefined" ? Object : Identity,
        typeof Clock === "undefined" ? Object : Clock
    ])
], Tokens);

//# sourceMappingURL=tokens.js.map