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
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Clock } from '../core/clock.js';
import { Problem } from '../core/problems.js';
import { failureKeys, waitAfter } from './back-off.js';
import { Credentials } from './credentials.js';
import { SessionStore } from './session.store.js';
import { Tokens } from './tokens.js';
export class SessionsService {
    constructor(store, credentials, tokens, clock){
        this.store = store;
        this.credentials = credentials;
        this.tokens = tokens;
        this.clock = clock;
    }
    async signIn({ login, password, code, label }, address) {
        const now = this.clock.now();
        const known = login.trim().toLowerCase();
        const keys = failureKeys(this.tokens.key('sign-in failures'), known, address);
        const facts = await this.store.facts(known, keys, now);
        const wait = waitAfter(facts.failures ?? {}, now);
        if (wait > 0) throw new Problem('sign_in_wait', {
            seconds: Math.ceil(wait / 1000)
        });
        const verdict = await this.credentials.judge(facts, password, code, now);
        if (!verdict.right && verdict.codeMissing) throw new Problem('second_factor_required');
        const id = newId();
        if (!verdict.right || !await this.store.open({
            ...verdict,
            id,
            label,
            keys,
            now
        })) {
            await this.store.failed(facts.officerId, keys, now);
            throw new Problem('sign_in_failed');
        }
        return this.tokens.of(id, 0);
    }
    async refresh(token) {
        const { sessionId, number } = this.tokens.read(token);
        const outcome = await this.store.refresh(sessionId, number, this.clock.now());
        if (outcome !== 'next') throw new Problem('not_signed_in');
        return this.tokens.of(sessionId, number + 1);
    }
}
SessionsService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof SessionStore === "undefined" ? Object : SessionStore,
        typeof Credentials === "undefined" ? Object : Credentials,
        typeof Tokens === "undefined" ? Object : Tokens,
        typeof Clock === "undefined" ? Object : Clock
    ])
], SessionsService);

//# sourceMappingURL=sessions.service.js.map