import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { standing } from '../legal-register/standing.js';
import type { Decision } from './data-subject-request.codes.js';

/** What is decided or said, on which grounds, by which state, and when: the law is that of the day there. */
interface Limited {
  readonly decision: Decision;
  readonly grounds: readonly string[];
  readonly country: string;
  readonly at: Date;
}

/** On what the register lets a person's right be limited. */
@Injectable()
export class DataSubjectLaw {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly zones: TimeZoneReader,
  ) {}

  /** A limit rests on a ground from the closed list, and what is granted whole on none (LED, Arts 13(3), 15(1), 16(4); SELEC, Art. 30(4)). */
  async assertGrounds(em: EntityManager, { decision, grounds, country, at }: Limited): Promise<void> {
    if ((decision === 'grant') !== (grounds.length === 0)) throw new Problem('limit_without_ground');
    const law = await this.register.snapshot(em);
    const on = await this.zones.day(em, country, at);
    const unknown = grounds.filter((key) => {
      const row = law.find('refusal_ground', key);
      return row?.content.effect !== 'limit_right' || standing(row, on) === 'no';
    });
    if (unknown.length > 0) throw new Problem('ground_not_for_persons', { grounds: unknown });
  }
}
