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
import { AuditTrail } from '../core/audit/audit-trail.js';
import { seen } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { defined } from '../core/work/defined.js';
import { Work } from '../core/work/work.js';
import { Authority } from './authority.entity.js';
import { AuthorityStore } from './authority.store.js';
export class AuthoritiesService {
    constructor(work, commands, store, audit){
        this.work = work;
        this.commands = commands;
        this.store = store;
        this.audit = audit;
    }
    list(officer, query) {
        return this.work.as(officer, (em)=>this.store.list(em, query));
    }
    get(officer, id) {
        return this.work.as(officer, (em)=>this.store.get(em, id));
    }
    create(by, { localName = '', parentId, ...form }) {
        return this.commands.run(by, {
            first: async (em)=>{
                if (parentId) await this.store.get(em, parentId);
                const given = {
                    id: newId(),
                    localName: localName || null,
                    parentId: parentId ?? null,
                    validTo: null,
                    version: 1
                };
                const authority = Object.assign(new Authority(), form, given);
                await this.store.insert(em, authority);
                await this.audit.write(em, {
                    actor: by.officer,
                    kind: 'act',
                    action: 'authority.create',
                    ...about(authority.id)
                });
                return {
                    id: authority.id,
                    answer: authority
                };
            },
            again: (em, id)=>this.store.get(em, id)
        });
    }
    revise(by, id, form) {
        const at = {
            id,
            version: seen(by)
        };
        return this.commands.run(by, {
            first: async (em)=>{
                if (form.parentId) await this.store.get(em, form.parentId);
                const authority = await this.store.change(em, at, defined(form));
                await this.audit.write(em, {
                    actor: by.officer,
                    kind: 'act',
                    action: 'authority.revise',
                    ...about(id)
                });
                return {
                    id,
                    answer: authority
                };
            },
            again: (em)=>this.store.get(em, id)
        });
    }
}
AuthoritiesService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Work === "undefined" ? Object : Work,
        typeof Commands === "undefined" ? Object : Commands,
        typeof AuthorityStore === "undefined" ? Object : AuthorityStore,
        typeof AuditTrail === "undefined" ? Object : AuditTrail
    ])
], AuthoritiesService);
const about = (recordId)=>({
        recordType: 'authorities',
        recordId
    });

//# sourceMappingURL=authorities.service.js.map