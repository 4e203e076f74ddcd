import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Passwords } from '../core/access/passwords.js';

/** 120 random bits, kept as a hash only. */
@Injectable()
export class ActivationCodes {
  constructor(private readonly passwords: Passwords) {}

  async next(): Promise<{ code: string; hash: string }> {
    const code = randomBytes(15).toString('base64url');
    return { code, hash: await this.passwords.hash(code) };
  }
}
