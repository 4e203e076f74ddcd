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
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
import { Inject, Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { Config } from '../config.js';
import { keyFor } from '../core/access/access-token.js';
import { seal, unseal } from '../core/crypto/sealed.js';
const STEP_SECONDS = 30;
export class SecondFactor {
    constructor({ SECRET_KEY }){
        this.key = keyFor('second factor', SECRET_KEY);
    }
    /** A new secret: as the officer's application takes it, and as it is kept. */ propose(officerId, login) {
        const secret = generateSecret();
        const uri = generateURI({
            issuer: 'Seecase',
            label: login,
            secret
        });
        return {
            secret,
            uri,
            sealed: seal(this.key, placeOf(officerId), secret)
        };
    }
    /** The step that the code belongs to, by our own time and one step either side; undefined where it is wrong. */ stepOf(officerId, sealed, code, now) {
        const secret = unseal(this.key, placeOf(officerId), sealed);
        const epoch = Math.floor(now.getTime() / 1000);
        const result = verifySync({
            secret,
            token: code,
            epoch,
            epochTolerance: STEP_SECONDS
        });
        return result.valid && 'timeStep' in result ? result.timeStep : undefined;
    }
}
SecondFactor = _ts_decorate([
    Injectable(),
    _ts_param(0, Inject(Config)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Config === "undefined" ? Object : Config
    ])
], SecondFactor);
const placeOf = (officerId)=>`credentials.totp_secret.${officerId}`;

//# sourceMappingURL=second-factor.js.map