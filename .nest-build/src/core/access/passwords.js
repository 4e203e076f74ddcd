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
import { hash, verify } from '@node-rs/argon2';
import { Problem } from '../problems.js';
/** OWASP's minimum for argon2id. Hashing runs on libuv's four threads, so no more than four take memory at once. */ const COST = {
    memoryCost: 19456,
    timeCost: 2,
    parallelism: 1
};
const SHORTEST = 12;
const TOO_USUAL = [
    'password',
    'passwort',
    'lozinka',
    'parola',
    'fjalekalim',
    'seecase',
    'qwertz',
    'qwerty',
    '12345'
];
export class Passwords {
    hash(password) {
        return hash(password.normalize('NFC'), COST);
    }
    async matches(stored, password) {
        const right = await verify(stored ?? await this.nobodys, password.normalize('NFC'));
        return right && stored !== null;
    }
    /** Length is what counts; no rules about kinds of characters. */ assertStrong(password, login) {
        const plain = password.toLowerCase();
        const usual = [
            login,
            ...TOO_USUAL
        ].some((word)=>plain.includes(word) && plain.length < word.length + SHORTEST);
        const varied = new Set(plain).size >= SHORTEST / 2;
        if (plain.length < SHORTEST || usual || !varied) throw new Problem('weak_password');
    }
    constructor(){
        this.nobodys = hash('the password of nobody', COST);
    }
}
Passwords = _ts_decorate([
    Injectable()
], Passwords);

//# sourceMappingURL=passwords.js.map