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
import { Reflector } from '@nestjs/core';
import { Problem } from '../problems.js';
import { ALLOW } from './allow.js';
import { Identity } from './identity.js';
export class AccessGuard {
    constructor(reflector, identity){
        this.reflector = reflector;
        this.identity = identity;
    }
    async canActivate(context) {
        const allowed = this.reflector.get(ALLOW, context.getHandler());
        if (allowed === 'anyone') return true;
        const request = context.switchToHttp().getRequest();
        const caller = await this.identity.of(request);
        if (!caller) throw new Problem('not_signed_in');
        if (!allowed || !permits(caller, allowed)) throw new Problem(caller.settingUp ? 'set_up_first' : 'not_permitted');
        request.officer = caller.officer;
        return true;
    }
}
AccessGuard = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Reflector === "undefined" ? Object : Reflector,
        typeof Identity === "undefined" ? Object : Identity
    ])
], AccessGuard);
function permits({ officer, settingUp }, allowed) {
    if (allowed === 'setting_up') return true;
    if (settingUp) return false;
    return allowed === 'signed_in' || officer.permissions.has(allowed);
}

//# sourceMappingURL=access.guard.js.map