import { Injectable } from '@nestjs/common';
import { Passwords } from '../core/access/passwords.js';
import { SecondFactor } from './second-factor.js';
import type { SignInFacts } from './session.store.js';

/** What an attempt to sign in comes to; `step` is the second factor's, where one is enrolled. */
export type Verdict =
  | { readonly right: true; readonly officerId: string; readonly step: number | undefined }
  | { readonly right: false; readonly codeMissing: boolean };

/** Password and second factor together: an attempt is right or wrong, and does not say in what. */
@Injectable()
export class Credentials {
  constructor(
    readonly passwords: Passwords,
    readonly secondFactor: SecondFactor,
  ) {}

  async judge(facts: SignInFacts, password: string, code: string | undefined, now: Date): Promise<Verdict> {
    const { officerId, passwordHash, totpSecret } = facts;
    const right = await this.passwords.matches(passwordHash, password);
    if (!right || !officerId) return { right: false, codeMissing: false };
    if (!totpSecret) return { right: true, officerId, step: undefined };
    if (code === undefined) return { right: false, codeMissing: true };
    const step = this.secondFactor.stepOf(officerId, totpSecret, code, now);
    return step === undefined ? { right: false, codeMissing: false } : { right: true, officerId, step };
  }
}
