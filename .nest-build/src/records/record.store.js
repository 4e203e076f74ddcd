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
import { Injectable } from '@nestjs/common';
export class RecordStore {
    async named(em, readers) {
        const ids = readers.map(({ officerId })=>officerId);
        const known = await em.query(`select o.id, o.name, a.name as authority from officers o join authorities a on a.id = o.authority_id where o.id = any($1)`, [
            ids
        ]);
        const byId = new Map(known.map((officer)=>[
                officer.id,
                officer
            ]));
        return readers.flatMap(({ officerId, rule, because })=>{
            const officer = byId.get(officerId);
            return officer ? [
                {
                    officerId,
                    name: officer.name,
                    authority: officer.authority,
                    rule,
                    because
                }
            ] : [];
        });
    }
    history(em, recordType, id) {
        return em.query(`select e.at, e.action, e.officer_id as "officerId", o.name as officer, e.from_state as "from", e.to_state as "to",
         (select r.text from reasons r where r.record_type = $1 and r.record_id = $2 and r.at = e.at
            and e.action like '%.' || r.action limit 1) as reason
       from audit_entries e left join officers o on o.id = e.officer_id
       where e.record_type = $1 and e.record_id = $2 and e.kind = 'act' order by e.id limit 1000`, [
            recordType,
            id
        ]);
    }
}
RecordStore = _ts_decorate([
    Injectable()
], RecordStore);

//# sourceMappingURL=record.store.js.map