import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { dayOf } from '../core/local-time.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { ClockDesk } from './clock.desk.js';
import { clockView } from './clock.view.js';
import { holidaysIn, weekendOf } from './holidays.js';
import { SurroundingsReader } from './surroundings.reader.js';
import type {
  EscalationStepView,
  HolidaysQueryDto,
  HolidaysView,
  TimeLimitQueryDto,
  TimeLimitView,
} from './time-limit.dto.js';

@Injectable()
export class ClocksService {
  constructor(
    private readonly work: Work,
    private readonly desk: ClockDesk,
    private readonly surroundings: SurroundingsReader,
    private readonly register: LegalRegisterReader,
  ) {}

  /** What would run if it began then. Refuses what the register does not know. */
  timeLimit(officer: Officer, { begin: asked, ...question }: TimeLimitQueryDto): Promise<TimeLimitView> {
    return this.work.as(officer, async (em, now) => {
      const law = await this.register.snapshot(em);
      if (!law.find('instrument', question.instrument)) throw new Problem('unknown_reference', { field: 'instrument' });
      for (const field of ['from', 'to', 'country'] as const) {
        const code = question[field];
        if (code !== undefined && !law.places.some((place) => place.code === code))
          throw new Problem('unknown_reference', { field });
      }
      const start = { ...question, begin: asked ?? now };
      const rule = await this.desk.rule(em, start);
      if (!rule) throw new Problem('not_found');
      const { key, notCounted: _, alarms: __, ...said } = rule;
      return { rule: key, ...said, clock: clockView(await this.desk.start(em, start), now) };
    });
  }

  holidays(officer: Officer, { country, year: asked }: HolidaysQueryDto): Promise<HolidaysView> {
    return this.work.as(officer, async (em, now) => {
      const { places } = await this.register.snapshot(em);
      if (!places.some(({ code }) => code === country)) throw new Problem('unknown_reference', { field: 'country' });
      const { zone, holidays } = await this.surroundings.of(em, country);
      const year = asked ?? Number(dayOf(zone, now).slice(0, 4));
      return { country, year, weekend: weekendOf(holidays), days: holidaysIn(holidays, year) };
    });
  }

  ladder(officer: Officer): Promise<EscalationStepView[]> {
    return this.work.as(officer, (em) => this.surroundings.steps(em));
  }
}
