import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Statement } from '../core/exchange/passed-on.js';
import { TransmissionLaw } from './transmission.law.js';

/** One question for what comes from elsewhere: may this be said of somebody of that category? */
@Injectable()
export class AllowedFieldsReader {
  constructor(private readonly law: TransmissionLaw) {}

  /** Refuses what may not, with the article; without a category, whatever is said of a person. */
  assertAllowed(em: EntityManager, subjectCategory: string | null, statements: readonly Statement[]): Promise<void> {
    return this.law.assertFields(em, subjectCategory, statements);
  }
}
