import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { keyFor } from '../core/access/access-token.js';
import { seal, unseal } from '../core/crypto/sealed.js';
import type { ProtectionNeed } from './protection-referral.codes.js';

/** What says of a person that they are ill, abused, or something else that nobody else should know. */
export interface NeedContent {
  readonly needs: ProtectionNeed[];
  readonly place: string | null;
  readonly note: string | null;
}

/** Keeps needs encrypted in the database and its backups; a person's content opens for that person's referrals only. */
@Injectable()
export class NeedSeal {
  private readonly key: Buffer;

  constructor(@Inject(Config) { SECRET_KEY }: Config) {
    this.key = keyFor('protection needs', SECRET_KEY);
  }

  close(personRef: string, { needs, place, note }: NeedContent): string {
    return seal(this.key, placeOf(personRef), JSON.stringify({ needs, place, note })).toString('base64');
  }

  open(personRef: string, content: string): NeedContent {
    return JSON.parse(unseal(this.key, placeOf(personRef), Buffer.from(content, 'base64'))) as NeedContent;
  }
}

const placeOf = (personRef: string): string => `protection_referrals.content.${personRef}`;
