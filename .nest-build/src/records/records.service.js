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
import { readersOf } from '../core/access/readers.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Kinds } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { RecordStore } from './record.store.js';
export class RecordsService {
    constructor(work, kinds, store, audit){
        this.work = work;
        this.kinds = kinds;
        this.store = store;
        this.audit = audit;
    }
    readers(officer, address) {
        return this.about(officer, address, 'readers', async (em, { store })=>{
            const record = await store.get(em, officer, address.id);
            return this.store.named(em, await readersOf(em, store.sight, record));
        });
    }
    history(officer, address) {
        return this.about(officer, address, 'history', async (em, { store })=>{
            await store.get(em, officer, address.id);
            return this.store.history(em, store.sight.table, address.id);
        });
    }
    about(officer, { type, id }, question, answer) {
        const kind = this.kinds.get(type);
        if (!kind || !officer.permissions.has(kind.reads)) throw new Problem('not_found');
        return this.work.as(officer, async (em)=>{
            const answered = await answer(em, kind);
            const what = {
                action: `${type}.${question}`,
                recordType: kind.store.sight.table,
                recordId: id
            };
            await this.audit.write(em, {
                actor: officer,
                kind: 'read',
                ...what
            });
            return answered;
        });
    }
}
RecordsService = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Work === "undefined" ? Object : Work,
        typeof Kinds === "undefined" ? Object : Kinds,
        typeof RecordStore === "undefined" ? Object : RecordStore,
        typeof AuditTrail === "undefined" ? Object : AuditTrail
    ])
], RecordsService);

//# sourceMappingURL=records.service.js.map