import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { assertKnown } from './circumstances.js';
import { applicable } from './finder.js';
import type { Judgment } from './judge.js';
import type { Question } from './question.js';

export type { Applicability } from './applicability.codes.js';
export { restrictionsOf, type Judgment } from './judge.js';
export type { Question } from './question.js';

/** What a running case is judged by: the register as it was known then, and what was confirmed for it. */
export interface Pinned {
  readonly knownAt?: Date | undefined;
  readonly confirmed?: readonly Entry[];
}

export interface Answer {
  /** The version of the register that governs it: what a case is pinned to. */
  readonly registerVersion: number;
  readonly judgments: readonly Judgment[];
}

/** One question for other features: what does the law say of this action between two states on that day? */
@Injectable()
export class ApplicabilityReader {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly zones: TimeZoneReader,
  ) {}

  /** Which day it is for whoever asks: the law of that day is asked for. */
  today(em: EntityManager, country: string, now: Date): Promise<string> {
    return this.zones.day(em, country, now);
  }

  async answer(em: EntityManager, question: Question, { knownAt, confirmed = [] }: Pinned = {}): Promise<Answer> {
    return (await this.asOf(em, knownAt))(question, confirmed);
  }

  /** For several questions at once: the register is asked for once, as it is or was known then. */
  async asOf(em: EntityManager, knownAt?: Date): Promise<(question: Question, confirmed: readonly Entry[]) => Answer> {
    const register = await this.register.snapshot(em, knownAt);
    return (question, confirmed) => {
      const law = register.with(confirmed);
      assertKnown(question, law);
      return { registerVersion: law.version, judgments: applicable(question, law) };
    };
  }
}
