import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { keyFor } from '../core/access/access-token.js';
import { seal, unseal } from '../core/crypto/sealed.js';
import type { Subject } from './subject.entity.js';

/** Special categories of data in words: never in the clear in the database, and readable on their own row only. */
@Injectable()
export class SpecialCategories {
  private readonly key: Buffer;

  constructor(@Inject(Config) { SECRET_KEY }: Config) {
    this.key = keyFor('special categories', SECRET_KEY);
  }

  seal({ id }: Subject, text: string): Buffer {
    return seal(this.key, place(id), text);
  }

  open({ id, specialSealed }: Subject): string | null {
    return specialSealed && unseal(this.key, place(id), specialSealed);
  }
}

const place = (id: string): string => `subjects.special_sealed.${id}`;
