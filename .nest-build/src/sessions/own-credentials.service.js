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
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem, Refused } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { Credentials } from './credentials.js';
import { SessionStore } from './session.store.js';
export class OwnCredentialsService {
    constructor(work, store, credentials, audit){
        this.work = work;
        this.store = store;
        this.credentials = credentials;
        this.audit = audit;
    }
    choosePassword(officer, { current, password }) {
        const { passwords } = this.credentials;
        return this.work.as(officer, async (em, now)=>{
            if (!await passwords.matches(await this.store.passwordHash(em), current)) {
                await this.audit.write(em, {
                    actor: officer,
                    kind: 'refusal',
                    action: 'password.choose'
                });
                return new Refused(new Problem('wrong_password'));
            }
            passwords.assertStrong(password, await this.store.login(em, officer.id));
            await this.store.choosePassword(em, await passwords.hash(password), now);
            await this.audit.write(em, {
                actor: officer,
                kind: 'act',
                action: 'password.choose'
            });
            return undefined;
        });
    }
    proposeSecondFactor(officer) {
        return this.work.as(officer, async (em)=>{
            const login = await this.store.login(em, officer.id);
            const { sealed, secret, uri } = this.credentials.secondFactor.propose(officer.id, login);
            if (!await this.store.proposeSecondFactor(em, sealed)) throw new Problem('second_factor_enrolled');
            return {
                secret,
                uri
            };
        });
    }
    confirmSecondFactor(officer, code) {
        return this.work.as(officer, async (em, now)=>{
            const sealed = await this.store.proposedSecondFactor(em);
            const step = sealed && this.credentials.secondFactor.stepOf(officer.id, sealed, code, now);
            if (!step || !await this.store.confirmSecondFactor(em, step, now)) throw new Problem('wrong_code');
            await this.audit.write(em, {
                actor: officer,
                kind: 'act',
                action: 'second_factor.confirm'
            });
        });
    }
}
OwnCredentialsService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Work === "undefined" ? Object : Work,
        typeof SessionStore === "undefined" ? Object : SessionStore,
        typeof Credentials === "undefined" ? Object : Credentials,
        typeof AuditTrail === "undefined" ? Object : AuditTrail
    ])
], OwnCredentialsService);

//# sourceMappingURL=own-credentials.service.js.map