import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { keyFor } from '../core/access/access-token.js';
import { seal, unseal } from '../core/crypto/sealed.js';

/** Special categories of data in words. */
export interface SpecialCategories {
  readonly ethnicOrigin?: string;
  readonly religion?: string;
  readonly health?: string;
}

/** Keeps special categories of data encrypted, for the row of one interview only. */
@Injectable()
export class SpecialSeal {
  private readonly key: Buffer;

  constructor(@Inject(Config) { SECRET_KEY }: Config) {
    this.key = keyFor('special categories', SECRET_KEY);
  }

  close(debriefingId: string, words: SpecialCategories): Buffer {
    return seal(this.key, placeOf(debriefingId), JSON.stringify(words));
  }

  open(debriefingId: string, sealed: Buffer): SpecialCategories {
    return JSON.parse(unseal(this.key, placeOf(debriefingId), sealed)) as SpecialCategories;
  }
}

const placeOf = (debriefingId: string): string => `debriefing_profiles.special.${debriefingId}`;
