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
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
/** Twelve hours and a little: a shift with its handing over. */ const SESSION = '14 hours';
const IDLE = '3 hours';
/** Whoever lost the reply may ask again so long with the token before. */ const GRACE = '10 seconds';
export class SessionStore {
    constructor(db){
        this.db = db;
    }
    async facts(login, keys, now) {
        const [facts] = await this.db.query(`select officer_id as "officerId", password_hash as "passwordHash", totp_secret as "totpSecret", failures
       from app.sign_in_facts($1, $2, $3)`, [
            login,
            keys,
            now
        ]);
        if (!facts) throw new Error('app.sign_in_facts answers every login');
        return facts;
    }
    async failed(officerId, keys, now) {
        await this.db.query('select app.sign_in_failed($1, $2, $3)', [
            officerId,
            keys,
            now
        ]);
    }
    /** False where the code's step was used already. */ async open(session) {
        const { officerId, id, label, step, keys, now } = session;
        const [answer] = await this.db.query(`select app.sign_in($1, $2, $3, $4, $5, $6, $6 + interval '${SESSION}') as opened`, [
            officerId,
            id,
            label,
            step,
            keys,
            now
        ]);
        return answer?.opened === true;
    }
    async refresh(sessionId, number, now) {
        const [answer] = await this.db.query(`select app.refresh_session($1, $2, $3, interval '${GRACE}', interval '${IDLE}') as outcome`, [
            sessionId,
            number,
            now
        ]);
        return answer?.outcome ?? 'over';
    }
    of(em, officerId) {
        return em.query(`select id, label, opened_at as "openedAt", refreshed_at as "refreshedAt", expires_at as "expiresAt",
         revoked_at as "revokedAt", revoked_because as "revokedBecause"
       from sessions where officer_id = $1 order by opened_at desc limit 50`, [
            officerId
        ]);
    }
    /** The officer whose session was ended; undefined where there is none that the caller may see. */ async end(em, id, because, now) {
        const [ended] = await em.query(`with ended as (update sessions set revoked_at = coalesce(revoked_at, $2), revoked_because = coalesce(revoked_because, $3)
         where id = $1 returning officer_id) select officer_id as officer from ended`, [
            id,
            now,
            because
        ]);
        return ended?.officer;
    }
    async me(em, officerId) {
        const rows = await em.query(`select o.name, o.rank, a.name as authority from officers o join authorities a on a.id = o.authority_id where o.id = $1`, [
            officerId
        ]);
        return rows[0];
    }
    async login(em, officerId) {
        const [row] = await em.query('select app.login_of($1) as login', [
            officerId
        ]);
        return row?.login ?? '';
    }
    async passwordHash(em) {
        const [row] = await em.query('select app.password_hash() as hash');
        return row?.hash ?? null;
    }
    async choosePassword(em, hash, now) {
        await em.query('select app.choose_password($1, $2)', [
            hash,
            now
        ]);
    }
    /** False where a second factor is enrolled already: only a reset takes it away. */ async proposeSecondFactor(em, sealed) {
        const [row] = await em.query('select app.propose_totp($1) as proposed', [
            sealed
        ]);
        return row?.proposed === true;
    }
    async proposedSecondFactor(em) {
        const [row] = await em.query('select app.totp_secret() as secret');
        return row?.secret ?? null;
    }
    async confirmSecondFactor(em, step, now) {
        const [row] = await em.query('select app.confirm_totp($1, $2) as confirmed', [
            step,
            now
        ]);
        return row?.confirmed === true;
    }
}
SessionStore = _ts_decorate([
    Injectable(),
    _ts_param(0, InjectDataSource()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof DataSource === "undefined" ? Object : DataSource
    ])
], SessionStore);

//# sourceMappingURL=session.store.js.map