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
import { AuditTrail } from '../audit/audit-trail.js';
import { seen } from '../work/acting.js';
import { Commands } from '../work/commands.js';
import { Work } from '../work/work.js';
import { Transitions } from '../workflow/transitions.js';
export class Cases {
    constructor(work, commands, transitions, audit){
        this.work = work;
        this.commands = commands;
        this.transitions = transitions;
        this.audit = audit;
    }
    open(kind, by, make) {
        return this.commands.run(by, {
            first: async (em, now)=>{
                const glance = {
                    reader: by.officer,
                    now,
                    em
                };
                const opened = await this.opened(kind, glance, await make(em, now));
                return {
                    id: opened.id,
                    answer: await kind.view(opened, glance)
                };
            },
            again: (em, id, now)=>this.show(kind, {
                    reader: by.officer,
                    now,
                    em
                }, id)
        });
    }
    /** Opens a case inside a unit of work that does more than that. */ async opened({ workflow, store }, { em, now, reader: officer }, { subject, restrictedTo, also }) {
        const row = Object.assign(em.create(store.entity), givenTo(officer, now, restrictedTo), subject);
        await this.transitions.open({
            em,
            now
        }, workflow, {
            entity: store.entity,
            actor: officer,
            subject: row
        });
        await also?.(row, em);
        return row;
    }
    get(kind, officer, id, purpose = 'duty') {
        return this.work.as(officer, async (em, now)=>{
            const subject = await kind.store.get(em, officer, id);
            const { name } = kind.workflow;
            const operationId = subject.operationId;
            const what = {
                recordType: kind.store.sight.table,
                recordId: id,
                operationId,
                purpose
            };
            await this.audit.write(em, {
                actor: officer,
                kind: 'read',
                action: `${name}.read`,
                ...what
            });
            return kind.view(subject, {
                reader: officer,
                now,
                em
            });
        });
    }
    list(kind, officer, listing) {
        return this.work.as(officer, async (em, now)=>{
            const { items, next, count } = await kind.store.page(em, officer, listing);
            const { name } = kind.workflow;
            const records = items.map(({ id })=>id);
            await this.audit.write(em, {
                actor: officer,
                kind: 'search',
                action: `${name}.list`,
                recordType: kind.store.sight.table,
                records
            });
            const views = [];
            for (const subject of items)views.push(await kind.view(subject, {
                reader: officer,
                now,
                em
            }));
            return {
                items: views,
                next,
                count
            };
        });
    }
    act(kind, by, move) {
        const version = seen(by);
        return this.commands.run(by, {
            first: async (em, now)=>{
                const command = {
                    ...move,
                    actor: by.officer,
                    version
                };
                const moved = await this.transitions.run({
                    em,
                    now
                }, kind.workflow, kind.store, command);
                return {
                    id: moved.id,
                    answer: await kind.view(moved, {
                        reader: by.officer,
                        now,
                        em
                    })
                };
            },
            again: (em, id, now)=>this.show(kind, {
                    reader: by.officer,
                    now,
                    em
                }, id)
        });
    }
    async show({ store, view }, glance, id) {
        return view(await store.get(glance.em, glance.reader, id), glance);
    }
}
Cases = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Work === "undefined" ? Object : Work,
        typeof Commands === "undefined" ? Object : Commands,
        typeof Transitions === "undefined" ? Object : Transitions,
        typeof AuditTrail === "undefined" ? Object : AuditTrail
    ])
], Cases);
/** What a case is given when it is opened, whatever its type. */ function givenTo(officer, now, restrictedTo) {
    return {
        id: newId(),
        ownerAuthorityId: officer.authorityId,
        ownerCountry: officer.country,
        restricted: restrictedTo !== undefined,
        namedReaders: restrictedTo ? [
            ...new Set([
                officer.id,
                ...restrictedTo
            ])
        ] : [],
        openedBy: officer.id,
        openedAt: now,
        version: 1
    };
}

//# sourceMappingURL=cases.js.map