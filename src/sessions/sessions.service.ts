import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Clock } from '../core/clock.js';
import { Problem } from '../core/problems.js';
import { failureKeys, waitAfter } from './back-off.js';
import { Credentials } from './credentials.js';
import type { SignInDto, TokensView } from './session.dto.js';
import { SessionStore } from './session.store.js';
import { Tokens } from './tokens.js';

/** Signing in, and staying signed in. Every failure looks and lasts the same, whatever it was that failed. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly store: SessionStore,
    private readonly credentials: Credentials,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
  ) {}

  async signIn({ login, password, code, label }: SignInDto, address: string): Promise<TokensView> {
    const now = this.clock.now();
    const known = login.trim().toLowerCase();
    const keys = failureKeys(this.tokens.key('sign-in failures'), known, address);
    const facts = await this.store.facts(known, keys, now);
    const wait = waitAfter(facts.failures ?? {}, now);
    if (wait > 0) throw new Problem('sign_in_wait', { seconds: Math.ceil(wait / 1000) });

    const verdict = await this.credentials.judge(facts, password, code, now);
    if (!verdict.right && verdict.codeMissing) throw new Problem('second_factor_required');
    const id = newId();
    if (!verdict.right || !(await this.store.open({ ...verdict, id, label, keys, now }))) {
      await this.store.failed(facts.officerId, keys, now);
      throw new Problem('sign_in_failed');
    }
    return this.tokens.of(id, 0);
  }

  async refresh(token: string): Promise<TokensView> {
    const { sessionId, number } = this.tokens.read(token);
    const outcome = await this.store.refresh(sessionId, number, this.clock.now());
    if (outcome !== 'next') throw new Problem('not_signed_in');
    return this.tokens.of(sessionId, number + 1);
  }
}
