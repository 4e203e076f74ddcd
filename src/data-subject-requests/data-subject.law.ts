import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClockDesk } from '../clocks/clock.desk.js';
import { Problem } from '../core/problems.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { standing } from '../legal-register/standing.js';
import type { Decision } from './data-subject-request.codes.js';
import type { DataSubjectRequest } from './data-subject-request.entity.js';

/** What a request is made under where nobody has said so: then only what is for all holds. */
export const NO_INSTRUMENT = 'NONE';

interface Received {
  readonly instrument: string;
  /** The state that received it. */
  readonly country: string;
  readonly receivedAt: Date;
}
interface Appealed extends Pick<Received, 'instrument' | 'country'> {
  readonly begin: Date;
}
type Appeal = Pick<DataSubjectRequest, 'appeal' | 'appealBy'>;
type Times = Appeal & Pick<DataSubjectRequest, 'answerBy' | 'clockRule'>;

/** What is decided or said, on which grounds, by which state, and when: the law is that of the day there. */
interface Limited {
  readonly decision: Decision;
  readonly grounds: readonly string[];
  readonly country: string;
  readonly at: Date;
}

/** On what the register lets a person's right be limited, and within which times it is answered and appealed. */
@Injectable()
export class DataSubjectLaw {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly clocks: ClockDesk,
    private readonly zones: TimeZoneReader,
  ) {}

  /** By when it is answered, and until when it can be appealed against that no answer came. */
  async times(em: EntityManager, { instrument, country, receivedAt }: Received): Promise<Times> {
    const start = { instrument, matter: 'data_subject_request', from: country, begin: receivedAt } as const;
    const clock = await this.clocks.start(em, start);
    const answer = { answerBy: clock?.dueAt ?? null, clockRule: clock?.rule ?? null };
    if (!clock) return { ...answer, appeal: null, appealBy: null };
    return { ...answer, ...(await this.appealFrom(em, { instrument, country, begin: clock.dueAt })) };
  }

  /** The time for an appeal, counted from then (SELEC Convention, Art. 32(2)); none where the register knows no such time. */
  async appealFrom(em: EntityManager, { instrument, country, begin }: Appealed): Promise<Appeal> {
    const clock = await this.clocks.start(em, { instrument, matter: 'data_subject_appeal', from: country, begin });
    return { appeal: clock, appealBy: clock?.dueAt ?? null };
  }

  /** How an instrument is called. */
  async titleOf(em: EntityManager, instrument: string): Promise<string> {
    const law = await this.register.snapshot(em);
    return law.find('instrument', instrument)?.content.title ?? instrument;
  }

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
