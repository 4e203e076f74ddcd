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
import { Problem } from '../core/problems.js';
import { changeRow } from '../core/work/versions.js';
import { Authority } from './authority.entity.js';
export class AuthorityStore {
    list(em, { country, kind }) {
        const where = {
            ...country && {
                country
            },
            ...kind && {
                kind
            }
        };
        return em.find(Authority, {
            where,
            order: {
                country: 'ASC',
                name: 'ASC'
            }
        });
    }
    async get(em, id) {
        const authority = await em.findOneBy(Authority, {
            id
        });
        if (!authority) throw new Problem('not_found');
        return authority;
    }
    async insert(em, authority) {
        await em.insert(Authority, authority);
    }
    change(em, at, changes) {
        return changeRow(em, Authority, at, (authority)=>void Object.assign(authority, changes));
    }
}
AuthorityStore = _ts_decorate([
    Injectable()
], AuthorityStore);

//# sourceMappingURL=authority.store.js.map