import { createHmac, createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { Clock } from '../clock.js';

/** An access token says which session it belongs to and nothing else: rights are read from the database each time. */
export interface AccessClaims {
  readonly sid: string;
  readonly exp: number;
}

export const ACCESS_SECONDS = 600;

const ISSUER = 'seecase';
const ALGORITHM = 'HS256';

/** Each use of the installation's one secret has a key of its own. */
export function keyFor(use: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(use).digest();
}

export function signAccess(secret: string, sid: string, now: Date): string {
  const iat = Math.floor(now.getTime() / 1000);
  const claims = { sid, iat, exp: iat + ACCESS_SECONDS, iss: ISSUER, aud: ISSUER };
  return jwt.sign(claims, keyFor('access', secret), {
    algorithm: ALGORITHM,
    header: { alg: ALGORITHM, typ: 'at+jwt' },
  });
}

/** Checks signature, issuer, audience and expiry. Whether the session still lives is the next question. */
export function accessStrategy(secret: string, clock: Clock): Strategy {
  const options = {
    jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
    // As the kind of key it is, which the types do not know of: bytes would be tried as a public key at every request.
    secretOrKey: createSecretKey(keyFor('access', secret)) as unknown as Buffer,
    algorithms: [ALGORITHM] as [typeof ALGORITHM],
    issuer: ISSUER,
    audience: ISSUER,
    // Judged below, by the one clock that everything here goes by.
    ignoreExpiration: true,
  };
  return new Strategy(options, (claims: AccessClaims, done) => {
    done(null, claims.exp * 1000 > clock.now().getTime() ? claims : false);
  });
}
