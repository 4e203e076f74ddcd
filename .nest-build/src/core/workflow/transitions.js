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
import { AuditTrail } from '../audit/audit-trail.js';
import { Problem } from '../problems.js';
import { enter, objection } from './workflow.js';
export class Transitions {
    constructor(audit){
        this.audit = audit;
    }
    async open(unit, workflow, { entity, actor, subject }) {
        enter(workflow, subject, workflow.initial, unit.now);
        await unit.em.insert(entity, subject);
        await this.record(unit, {
            entity,
            name: workflow.name,
            actor,
            subject,
            action: 'open',
            to: workflow.initial
        });
        return subject;
    }
    async run(unit, workflow, store, move) {
        const { em, now } = unit;
        const { actor, id, action, version, reason, change } = move;
        const subject = await store.lock(em, actor, id);
        if (!subject) throw new Problem('not_found');
        if (version !== undefined && version !== subject.version) throw new Problem('stale_version', {
            version: subject.version
        });
        const attempt = {
            subject,
            actor,
            now
        };
        const refused = objection(workflow, action, attempt);
        if (refused) throw new Problem(refused, {
            action,
            state: subject.state
        });
        const { to, effect, reason: asked, letsGo } = workflow.actions[action];
        if (asked && !reason?.trim()) throw new Problem('reason_required', {
            action
        });
        const before = structuredClone({
            ...subject
        });
        if (to) enter(workflow, subject, to, now);
        effect?.(attempt);
        await change?.(attempt, em);
        subject.version = before.version + 1;
        // An officer who hands a case on stops seeing it with this very change, which row-level security would refuse.
        if (letsGo) await em.query(`select set_config('app.in_hand', $1, true)`, [
            id
        ]);
        await em.update(store.entity, {
            id
        }, changesOf(em, store.entity, before, subject));
        const done = {
            actor,
            subject,
            action,
            from: before.state,
            to: subject.state,
            reason
        };
        await this.record(unit, {
            entity: store.entity,
            name: workflow.name,
            ...done
        });
        return subject;
    }
    async record({ em, now }, deed) {
        const { entity, name, actor, subject, action, from, to, reason } = deed;
        const recordType = em.connection.getMetadata(entity).tableName;
        const { id, operationId } = subject;
        const why = reason?.trim();
        if (why) {
            await em.query(`insert into reasons (record_type, record_id, action, officer_id, at, text) values ($1, $2, $3, $4, $5, $6)`, [
                recordType,
                id,
                action,
                actor.kind === 'officer' ? actor.id : null,
                now,
                why
            ]);
        }
        await this.audit.write(em, {
            actor,
            kind: 'act',
            action: `${name}.${action}`,
            recordType,
            recordId: id,
            operationId,
            from,
            to
        });
    }
}
Transitions = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof AuditTrail === "undefined" ? Object : AuditTrail
    ])
], Transitions);
/** Only the columns that the act has changed: a row also carries what its rules asked about. */ export function changesOf(em, entity, before, after) {
    const names = em.connection.getMetadata(entity).columns.map(({ propertyName })=>propertyName);
    return Object.fromEntries(names.filter((name)=>!same(before[name], after[name])).map((name)=>[
            name,
            after[name]
        ]));
}
function same(one, other) {
    if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
    if (typeof one === 'object' || typeof other === 'object') return JSON.stringify(one) === JSON.stringify(other);
    return one === other;
}

//# sourceMappingURL=transitions.js.map