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
import { Identity } from '../core/access/identity.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { SessionStore } from './session.store.js';
export class MeService {
    constructor(work, store, identity, audit){
        this.work = work;
        this.store = store;
        this.identity = identity;
        this.audit = audit;
    }
    async me(officer) {
        const signedIn = await this.identity.session(officer.sessionId);
        const about = await this.work.as(officer, (em)=>this.store.me(em, officer.id));
        if (!about || !signedIn) throw new Problem('not_signed_in');
        const { id, authorityId, country, held, permissions } = officer;
        return {
            id,
            ...about,
            authorityId,
            country,
            settingUp: signedIn.settingUp,
            held: [
                ...held
            ],
            permissions: [
                ...permissions
            ]
        };
    }
    sessions(officer, of = officer.id) {
        return this.work.as(officer, (em)=>this.store.of(em, of));
    }
    /** Their own, or, for an administrator, one of the officers they administer. Ending it twice is ending it once. */ endSession(officer, id) {
        return this.work.as(officer, async (em, now)=>{
            const because = id === officer.sessionId ? 'signed_out' : 'administrator';
            const whose = await this.store.end(em, id, because, now);
            if (!whose) throw new Problem('not_found');
            await this.audit.write(em, {
                actor: officer,
                kind: 'act',
                action: 'session.end',
                details: {
                    session: id,
                    of: whose
                }
            });
        });
    }
}
MeService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Work === "undefined" ? Object : Work,
        typeof SessionStore === "undefined" ? Object : SessionStore,
        typeof Identity === "undefined" ? Object : Identity,
        typeof AuditTrail === "undefined" ? Object : AuditTrail
    ])
], MeService);

//# sourceMappingURL=me.service.js.map