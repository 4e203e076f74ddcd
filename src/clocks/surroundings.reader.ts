import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import type { Ladder } from './clock.js';
import type { Addressee, Step } from './clock.codes.js';
import { holidaysOf } from './holiday-rows.js';
import type { Holiday } from './holidays.js';
import type { Surroundings } from './start.js';

interface EscalationStep {
  readonly code: Step;
  readonly percent: number | null;
  readonly everyHours: number | null;
  readonly tells: Addressee;
  readonly source: string;
  readonly trust: string;
}

/** Which time a state's clocks show, which days it has off, and who is told when time passes. */
@Injectable()
export class SurroundingsReader {
  constructor(
    private readonly zones: TimeZoneReader,
    private readonly register: LegalRegisterReader,
  ) {}

  async of(em: EntityManager, country: string): Promise<Surroundings> {
    return {
      zone: await this.zones.of(em, country),
      holidays: await this.holidays(em, country),
      ladder: ladderOf(await this.steps(em)),
    };
  }

  /** The holidays of a state, as the register has them now. */
  async holidays(em: EntityManager, country: string): Promise<Holiday[]> {
    return holidaysOf(await this.register.snapshot(em), country);
  }

  steps(em: EntityManager): Promise<EscalationStep[]> {
    return em.query(
      `select code, percent, every_hours as "everyHours", tells, source, trust from escalation_steps order by position`,
    );
  }
}

function ladderOf(steps: readonly EscalationStep[]): Ladder {
  const step = (code: Step): EscalationStep => {
    const found = steps.find((one) => one.code === code);
    if (!found) throw new Error(`no escalation step ${code}`);
    return found;
  };
  return {
    amber: step('amber').percent ?? 100,
    red: step('red').percent ?? 100,
    everyHours: step('again').everyHours ?? 24,
    tells: {
      amber: step('amber').tells,
      red: step('red').tells,
      overdue: step('overdue').tells,
      again: step('again').tells,
    },
  };
}
