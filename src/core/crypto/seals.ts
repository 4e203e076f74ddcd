import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config.js';
import { keyFor } from '../access/access-token.js';
import { seal, unseal } from './sealed.js';

/**
 * Keeps what safeguards are about encrypted in the database and its backups: what somebody said when they were afraid,
 * their health, why they are held. Each text opens at its own place only (table, column, row).
 */
@Injectable()
export class Seals {
  private readonly key: Buffer;

  constructor(@Inject(Config) { SECRET_KEY }: Config) {
    this.key = keyFor('readmission safeguards', SECRET_KEY);
  }

  close(place: string, text: string): string {
    return seal(this.key, place, text).toString('base64');
  }

  open(place: string, sealed: string): string {
    return unseal(this.key, place, Buffer.from(sealed, 'base64'));
  }
}
