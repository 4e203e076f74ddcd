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
import { seen } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { defined } from '../core/work/defined.js';
import { Work } from '../core/work/work.js';
import { RoleAssignment } from './officer.entity.js';
import { OfficerStore } from './officer.store.js';
export class OfficersService {
    constructor(work, commands, store, audit){
        this.work = work;
        this.commands = commands;
        this.store = store;
        this.audit = audit;
    }
    list(officer, query) {
        return this.work.as(officer, (em, now)=>this.store.page(em, query, now));
    }
    get(officer, id) {
        return this.work.as(officer, (em, now)=>this.store.get(em, id, now));
    }
    revise(by, id, form) {
        const at = {
            id,
            version: seen(by)
        };
        return this.command(by, id, 'revise', async (em, now)=>{
            const { authorityId: to } = form;
            await this.store.change(em, at, async (officer)=>{
                await this.assertAdministers(em, officer.authorityId);
                if (to && to !== officer.authorityId) {
                    await this.assertAdministers(em, to);
                    await this.store.endAssignmentsIn(em, id, officer.authorityId, now);
                    await this.store.endSessions(em, id, now);
                }
                Object.assign(officer, defined(form));
            });
        });
    }
    /** The officer's next request is refused, whatever tokens they hold. */ disable(by, id) {
        const at = {
            id,
            version: seen(by)
        };
        return this.command(by, id, 'disable', async (em, now)=>{
            if (id === by.officer.id) throw new Problem('own_account');
            await this.store.change(em, at, async (officer)=>{
                await this.assertAdministers(em, officer.authorityId);
                await this.store.endSessions(em, id, now);
                officer.disabledAt = now;
            });
        });
    }
    enable(by, id) {
        const at = {
            id,
            version: seen(by)
        };
        return this.command(by, id, 'enable', async (em)=>{
            await this.store.change(em, at, async (officer)=>{
                await this.assertAdministers(em, officer.authorityId);
                officer.disabledAt = null;
            });
        });
    }
    assign(by, id, { role, authorityId, validUntil }) {
        return this.command(by, id, 'assign', async (em, now)=>{
            const officer = await this.store.lock(em, id);
            await this.assertAdministers(em, officer.authorityId);
            await this.assertAdministers(em, authorityId);
            if (role === 'system_administrator' && !by.officer.held.some((held)=>held.role === role)) throw new Problem('not_permitted');
            const given = {
                id: newId(),
                officerId: id,
                operationId: null,
                validFrom: now,
                assignedBy: by.officer.id
            };
            await this.store.assign(em, Object.assign(new RoleAssignment(), given, {
                role,
                authorityId,
                validUntil: validUntil ?? null
            }));
        });
    }
    endRole(by, id, assignmentId) {
        return this.command(by, id, 'end_role', async (em, now)=>{
            const officer = await this.store.lock(em, id);
            await this.assertAdministers(em, officer.authorityId);
            if (!await this.store.endAssignment(em, id, assignmentId, now)) throw new Problem('not_found');
        });
    }
    command(by, id, action, carryOut) {
        return this.commands.run(by, {
            first: async (em, now)=>{
                await carryOut(em, now);
                const what = {
                    action: `officer.${action}`,
                    recordType: 'officers',
                    recordId: id
                };
                await this.audit.write(em, {
                    actor: by.officer,
                    kind: 'act',
                    ...what
                });
                return {
                    id,
                    answer: await this.store.get(em, id, now)
                };
            },
            again: (em, _, now)=>this.store.get(em, id, now)
        });
    }
    async assertAdministers(em, authorityId) {
        if (!await this.store.administers(em, authorityId)) throw new Problem('not_permitted');
    }
}
OfficersService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Work === "undefined" ? Object : Work,
        typeof Commands === "undefined" ? Object : Commands,
        typeof OfficerStore === "undefined" ? Object : OfficerStore,
        typeof AuditTrail === "undefined" ? Object : AuditTrail
    ])
], OfficersService);

//# sourceMappingURL=officers.service.js.map