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
import { Problem } from '../problems.js';
import { Work } from './work.js';
export class Commands {
    constructor(work){
        this.work = work;
    }
    run(by, { first, again }) {
        return this.work.as(by.officer, async (em, now)=>{
            const done = await this.claim(em, by, now);
            if (done) return again(em, done, now);
            const { id, answer } = await first(em, now);
            await em.query('update idempotency_keys set result_id = $3 where officer_id = $1 and key = $2', [
                by.officer.id,
                by.key,
                id
            ]);
            return answer;
        });
    }
    /** The id of what an earlier run made or changed; undefined where this run is the first. */ async claim(em, { key, fingerprint }, now) {
        const [claim] = await em.query('select * from app.claim_key($1, $2, $3)', [
            key,
            fingerprint,
            now
        ]);
        if (claim?.outcome === 'new') return undefined;
        if (claim?.outcome !== 'done') throw new Problem('key_in_flight');
        if (claim.fingerprint !== fingerprint) throw new Problem('key_reused');
        return claim.result;
    }
}
Commands = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Work === "undefined" ? Object : Work
    ])
], Commands);

//# sourceMappingURL=commands.js.map