import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { ACCESS_SECONDS, keyFor, signAccess } from '../core/access/access-token.js';
import { Identity } from '../core/access/identity.js';
import { Clock } from '../core/clock.js';
import { Problem } from '../core/problems.js';
import { readRefreshToken, refreshToken } from './refresh-token.js';
import type { TokensView } from './session.dto.js';

/** Makes and reads the tokens of a session. */
@Injectable()
export class Tokens {
  constructor(
    @Inject(Config) private readonly config: Config,
    private readonly identity: Identity,
    private readonly clock: Clock,
  ) {}

  async of(sessionId: string, number: number): Promise<TokensView> {
    const signedIn = await this.identity.session(sessionId);
    if (!signedIn) throw new Problem('not_signed_in');
    return {
      accessToken: signAccess(this.config.SECRET_KEY, sessionId, this.clock.now()),
      expiresIn: ACCESS_SECONDS,
      refreshToken: refreshToken(this.key('refresh'), sessionId, number),
      settingUp: signedIn.settingUp,
    };
  }

  read(token: string): { sessionId: string; number: number } {
    const read = readRefreshToken(this.key('refresh'), token);
    if (!read) throw new Problem('not_signed_in');
    return read;
  }

  key(use: string): Buffer {
    return keyFor(use, this.config.SECRET_KEY);
  }
}
