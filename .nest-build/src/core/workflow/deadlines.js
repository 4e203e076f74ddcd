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
import { Injectable, Logger } from '@nestjs/common';
import { clockActor } from '../access/actor.js';
import { Kinds } from '../cases/kinds.js';
import { Problem } from '../problems.js';
import { Work } from '../work/work.js';
import { Transitions } from './transitions.js';
const AT_A_TIME = 100;
export class Deadlines {
    constructor(kinds, work, transitions){
        this.kinds = kinds;
        this.work = work;
        this.transitions = transitions;
        this.logger = new Logger(Deadlines.name);
    }
    /** Safe to run in several processes at once: the engine locks the case and asks again. */ sweep() {
        this.sweeping ??= this.sweepAll().finally(()=>{
            this.sweeping = undefined;
        });
        return this.sweeping;
    }
    async sweepAll() {
        for (const kind of this.kinds.all()){
            // A case that cannot move would come back for ever: it is tried once a sweep.
            const tried = new Set();
            for(let more = true; more;){
                const due = await this.work.as(clockActor, (em, now)=>kind.store.overdue(em, now, AT_A_TIME + tried.size));
                const fresh = due.filter(({ id })=>!tried.has(id));
                for (const { id, state } of fresh){
                    tried.add(id);
                    await this.fire(kind, id, state);
                }
                more = fresh.length > 0;
            }
        }
    }
    async fire(kind, id, state) {
        const action = kind.workflow.states[state]?.overdue;
        if (!action) return;
        const move = {
            actor: clockActor,
            id,
            action,
            reason: 'The deadline has passed.'
        };
        try {
            await this.work.as(clockActor, (em, now)=>this.transitions.run({
                    em,
                    now
                }, kind.workflow, kind.store, move));
        } catch (error) {
            if (error instanceof Problem) this.logger.debug(`${kind.workflow.name} ${id} moved on before its deadline: ${error.code}`);
            else this.logger.error(error);
        }
    }
}
Deadlines = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Kinds === "undefined" ? Object : Kinds,
        typeof Work === "undefined" ? Object : Work,
        typeof Transitions === "undefined" ? Object : Transitions
    ])
], Deadlines);

//# sourceMappingURL=deadlines.js.map