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
import { Passwords } from '../core/access/passwords.js';
import { SecondFactor } from './second-factor.js';
export class Credentials {
    constructor(passwords, secondFactor){
        this.passwords = passwords;
        this.secondFactor = secondFactor;
    }
    async judge(facts, password, code, now) {
        const { officerId, passwordHash, totpSecret } = facts;
        const right = await this.passwords.matches(passwordHash, password);
        if (!right || !officerId) return {
            right: false,
            codeMissing: false
        };
        if (!totpSecret) return {
            right: true,
            officerId,
            step: undefined
        };
        if (code === undefined) return {
            right: false,
            codeMissing: true
        };
        const step = this.secondFactor.stepOf(officerId, totpSecret, code, now);
        return step === undefined ? {
            right: false,
            codeMissing: false
        } : {
            right: true,
            officerId,
            step
        };
    }
}
Credentials = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Passwords === "undefined" ? Object : Passwords,
        typeof SecondFactor === "undefined" ? Object : SecondFactor
    ])
], Credentials);

//# sourceMappingURL=credentials.js.map