import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { keyFor } from '../core/access/access-token.js';

/** The code that puts a tablet into use and the key that it has from then on: made of its id, and kept nowhere here. */
@Injectable()
export class TabletSecrets {
  constructor(@Inject(Config) private readonly config: Config) {}

  /** Typed by hand, once: sixteen characters without those that are mistaken for one another. */
  code(id: string): string {
    const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
    return [...this.mac('tablet code', id).subarray(0, 16)].map((byte) => letters[byte % 32]).join('');
  }

  key(id: string): string {
    return this.mac('tablet key', id).toString('base64url');
  }

  isCode(id: string, given: string): boolean {
    return same(this.code(id), given.trim().toUpperCase());
  }

  isKey(id: string, given: string | undefined): boolean {
    return given !== undefined && same(this.key(id), given);
  }

  private mac(use: string, id: string): Buffer {
    return createHmac('sha256', keyFor(use, this.config.SECRET_KEY)).update(id).digest();
  }
}

function same(right: string, given: string): boolean {
  const [one, other] = [Buffer.from(right), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
