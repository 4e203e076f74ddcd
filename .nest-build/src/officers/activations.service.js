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
import { Problem } from '../core/problems.js';
import { days, later } from '../core/workflow/deadline.js';
import { Commands } from '../core/work/commands.js';
import { ActivationCodes } from './activation-codes.js';
import { OfficerRow } from './officer.entity.js';
import { OfficerStore } from './officer.store.js';
export class ActivationsService {
    constructor(commands, store, codes, audit){
        this.commands = commands;
        this.store = store;
        this.codes = codes;
        this.audit = audit;
    }
    create(by, { login, rank, validUntil, ...form }) {
        return this.commands.run(by, {
            first: async (em, now)=>{
                if (!await this.store.administers(em, form.authorityId)) throw new Problem('not_permitted');
                if (form.guest && !validUntil) throw new Problem('guest_without_end');
                const given = {
                    id: newId(),
                    disabledAt: null,
                    demo: false,
                    createdAt: now,
                    createdBy: by.officer.id,
                    version: 1
                };
                const optional = {
                    rank: rank ?? null,
                    validUntil: validUntil ?? null
                };
                const officer = Object.assign(new OfficerRow(), form, optional, given);
                await this.store.insert(em, officer);
                return {
                    id: officer.id,
                    answer: await this.activate(em, by, {
                        officerId: officer.id,
                        login,
                        now,
                        action: 'create'
                    })
                };
            },
            again: (em, id)=>this.spent(em, id)
        });
    }
    /** Ends every session, forgets password and second factor, and starts the officer over. */ reset(by, officerId) {
        return this.commands.run(by, {
            first: async (em, now)=>{
                const { authorityId } = await this.store.lock(em, officerId);
                if (!await this.store.administers(em, authorityId)) throw new Problem('not_permitted');
                const login = await this.store.login(em, officerId);
                return {
                    id: officerId,
                    answer: await this.activate(em, by, {
                        officerId,
                        login,
                        now,
                        action: 'reset'
                    })
                };
            },
            again: (em)=>this.spent(em, officerId)
        });
    }
    async activate(em, by, { officerId, login, now, action }) {
        const { code, hash } = await this.codes.next();
        const until = later(now, days(1));
        await this.store.activate(em, {
            officerId,
            login,
            hash,
            now,
            until
        });
        const what = {
            action: `officer.${action}`,
            recordType: 'officers',
            recordId: officerId
        };
        await this.audit.write(em, {
            actor: by.officer,
            kind: 'act',
            ...what
        });
        return {
            officerId,
            login,
            activationCode: code,
            activationUntil: until
        };
    }
    /** A code is shown once: a repetition of the command says whose it was and no more. */ async spent(em, officerId) {
        const login = await this.store.login(em, officerId);
        return {
            officerId,
            login,
            activationCode: null,
            activationUntil: null
        };
    }
}
ActivationsService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Commands === "undefined" ? Object : Commands,
        typeof OfficerStore === "undefined" ? Object : OfficerStore,
        typeof ActivationCodes === "undefined" ? Object : ActivationCodes,
        typeof AuditTrail === "undefined" ? Object : AuditTrail
    ])
], ActivationsService);

//# sourceMappingURL=activations.service.js.map