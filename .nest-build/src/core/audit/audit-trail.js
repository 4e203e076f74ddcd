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
import { Clock } from '../clock.js';
/** What an officer may be reading for; sent as X-Purpose, `duty` where nothing is said. */ export const purposes = {
    duty: 'Ordinary work on the case',
    supervision: 'Review of the work of others',
    request: 'Answering a request of another authority',
    data_subject: 'Answering the person whom the data are about',
    inspection: 'Inspection by a data-protection or oversight body'
};
export class AuditTrail {
    constructor(clock){
        this.clock = clock;
    }
    async write(em, entry) {
        const { actor, records = null, details = null } = entry;
        const officer = actor.kind === 'officer' ? actor : undefined;
        // Not through the entity: nobody who writes may read the row back.
        await em.query(`insert into audit_entries (at, kind, actor, officer_id, authority_id, session_id, action, record_type, record_id,
         operation_id, from_state, to_state, purpose, records, details)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`, [
            this.clock.now(),
            entry.kind,
            actor.kind,
            officer?.id,
            officer?.authorityId,
            officer?.sessionId,
            entry.action,
            entry.recordType,
            entry.recordId,
            entry.operationId,
            entry.from,
            entry.to,
            entry.purpose,
            records,
            details
        ]);
    }
}
AuditTrail = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Clock === "undefined" ? Object : Clock
    ])
], AuditTrail);

//# sourceMappingURL=audit-trail.js.map