import { Inject, Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { Config } from '../config.js';
import { keyFor } from '../core/access/access-token.js';
import { seal, unseal } from '../core/crypto/sealed.js';

const STEP_SECONDS = 30;

/** Time-based codes (RFC 6238). The secret leaves the database sealed, and each step counts once. */
@Injectable()
export class SecondFactor {
  private readonly key: Buffer;

  constructor(@Inject(Config) { SECRET_KEY }: Config) {
    this.key = keyFor('second factor', SECRET_KEY);
  }

  /** A new secret: as the officer's application takes it, and as it is kept. */
  propose(officerId: string, login: string): { secret: string; uri: string; sealed: Buffer } {
    const secret = generateSecret();
    const uri = generateURI({ issuer: 'Seecase', label: login, secret });
    return { secret, uri, sealed: seal(this.key, placeOf(officerId), secret) };
  }

  /** The step that the code belongs to, by our own time and one step either side; undefined where it is wrong. */
  stepOf(officerId: string, sealed: Buffer, code: string, now: Date): number | undefined {
    const secret = unseal(this.key, placeOf(officerId), sealed);
    const epoch = Math.floor(now.getTime() / 1000);
    const result = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS });
    return result.valid && 'timeStep' in result ? result.timeStep : undefined;
  }
}

const placeOf = (officerId: string): string => `credentials.totp_secret.${officerId}`;
