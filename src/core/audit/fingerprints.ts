import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config.js';
import { keyFor } from '../access/access-token.js';

/** What the trail keeps of what somebody was looked for by: the same for the same term, and nothing that could be read. */
@Injectable()
export class Fingerprints {
  private readonly key: Buffer;

  constructor(@Inject(Config) { SECRET_KEY }: Config) {
    this.key = keyFor('search terms', SECRET_KEY);
  }

  /** `kind`: what sort of term it is. The term is in the one form in which it is compared. */
  of(kind: string, term: string): string {
    return createHmac('sha256', this.key).update(`${kind}:${term}`).digest('base64url');
  }
}
