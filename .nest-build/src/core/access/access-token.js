import { createHmac } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { ExtractJwt, Strategy } from 'passport-jwt';
export const ACCESS_SECONDS = 600;
const ISSUER = 'seecase';
const ALGORITHM = 'HS256';
/** Each use of the installation's one secret has a key of its own. */ export function keyFor(use, secret) {
    return createHmac('sha256', secret).update(use).digest();
}
export function signAccess(secret, sid, now) {
    const iat = Math.floor(now.getTime() / 1000);
    const claims = {
        sid,
        iat,
        exp: iat + ACCESS_SECONDS,
        iss: ISSUER,
        aud: ISSUER
    };
    return jwt.sign(claims, keyFor('access', secret), {
        algorithm: ALGORITHM,
        header: {
            alg: ALGORITHM,
            typ: 'at+jwt'
        }
    });
}
/** Checks signature, issuer, audience and expiry. Whether the session still lives is the next question. */ export function accessStrategy(secret) {
    const options = {
        jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
        secretOrKey: keyFor('access', secret),
        algorithms: [
            ALGORITHM
        ],
        issuer: ISSUER,
        audience: ISSUER
    };
    return new Strategy(options, (claims, done)=>done(null, claims));
}

//# sourceMappingURL=access-token.js.map