import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { findAgreements, type Found, type ReadmissionQuestion } from './finder.js';

/** What a running case is found by: the register as it was known then, and what was confirmed for it. */
export interface Remembered {
  readonly knownAt?: Date | undefined;
  readonly confirmed?: readonly Entry[] | undefined;
}

/** One question for other features: which agreements govern this readmission, the best first, and why not the others? */
@Injectable()
export class AgreementFinder {
  constructor(private readonly register: LegalRegisterReader) {}

  /** Refuses states that there are not, and two that are the same. */
  async find(em: EntityManager, question: ReadmissionQuestion, remembered: Remembered = {}): Promise<Found> {
    const { knownAt, confirmed = [] } = remembered;
    const law = (await this.register.snapshot(em, knownAt)).with(confirmed);
    for (const field of ['from', 'to'] as const)
      if (law.places.every(({ code, kind }) => code !== question[field] || kind === 'body'))
        throw new Problem('unknown_reference', { field });
    if (question.from === question.to) throw new Problem('inconsistent', { field: 'to' });
    return findAgreements(law, question);
  }
}
