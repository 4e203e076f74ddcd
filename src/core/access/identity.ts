import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyRequest } from 'fastify';
import passport from 'passport';
import { DataSource } from 'typeorm';
import { Config } from '../../config.js';
import { Clock } from '../clock.js';
import { accessStrategy, type AccessClaims } from './access-token.js';
import type { Held, Officer } from './actor.js';
import { permissionsOf } from './roles.js';

/** An officer with an open session; `settingUp` while they have yet to choose a password and a second factor. */
export interface SignedIn {
  readonly officer: Officer;
  readonly settingUp: boolean;
}

interface SessionFacts {
  officerId: string;
  authorityId: string;
  country: string;
  settingUp: boolean;
  held: Held[];
}

/** Who is calling: the token names the session, and the session is looked up on every request. */
@Injectable()
export class Identity {
  private readonly passport = new passport.Passport();

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(Config) { SECRET_KEY }: Config,
    private readonly clock: Clock,
  ) {
    this.passport.use('jwt', accessStrategy(SECRET_KEY, clock));
  }

  async of(request: FastifyRequest): Promise<SignedIn | undefined> {
    const sessionId = await this.sessionNamedBy(request);
    return sessionId === undefined ? undefined : this.session(sessionId);
  }

  /** Also asked again by whoever holds a connection open, so that a revoked session ends at once. */
  async session(sessionId: string): Promise<SignedIn | undefined> {
    const [found] = await this.db.query<{ facts: SessionFacts | null }[]>('select app.session($1, $2) as facts', [
      sessionId,
      this.clock.now(),
    ]);
    if (!found?.facts) return undefined;
    const { officerId: id, authorityId, country, held, settingUp } = found.facts;
    const permissions = permissionsOf(held.map(({ role }) => role));
    return { officer: { kind: 'officer', id, sessionId, authorityId, country, held, permissions }, settingUp };
  }

  private sessionNamedBy(request: FastifyRequest): Promise<string | undefined> {
    return new Promise((resolve) => {
      // Any failure is the same answer: nobody is signed in.
      const done = (_error: unknown, claims: AccessClaims | false) => resolve(claims ? claims.sid : undefined);
      const middleware = this.passport.authenticate('jwt', { session: false }, done) as (
        request: FastifyRequest,
        response: object,
        next: () => void,
      ) => void;
      middleware(request, {}, () => resolve(undefined));
    });
  }
}
