import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../core/local-time.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import type { Clock } from './clock.js';
import { clockRuleFor, type ClockQuestion, type ClockRule } from './clock-rule.js';
import { startClock, warningBefore, wishedClock, type Surroundings, type Wish } from './start.js';
import { SurroundingsReader } from './surroundings.reader.js';

/** Which clock is wanted, in whose time, and since when. */
export interface Start extends Omit<ClockQuestion, 'on'> {
  /** The state that has to act: days end at its midnight. Left out: whom it is asked of. */
  readonly country?: string | undefined;
  readonly begin: Date;
  readonly wish?: Wish | undefined;
  /** The register as it was known then, with what was confirmed for the case: what the case is pinned to. */
  readonly knownAt?: Date | undefined;
  readonly confirmed?: readonly Entry[] | undefined;
}

interface Found {
  readonly rule: ClockRule | undefined;
  readonly registerVersion: number;
  readonly around: Surroundings;
}

/** Starts clocks for other features, inside their unit of work. */
@Injectable()
export class ClockDesk {
  constructor(
    private readonly register: LegalRegisterReader,
    private readonly surroundings: SurroundingsReader,
  ) {}

  /**
   * The clock that governs. What the law sets goes before what the asker wishes, and that before what is usual. None
   * where nobody has set a number: then it is at once, or without delay.
   */
  async start(em: EntityManager, start: Start): Promise<Clock | null> {
    const { begin, wish } = start;
    const { rule, around, registerVersion } = await this.find(em, start);
    if (wish && rule?.binding !== 'treaty') return wishedClock(wish, begin, around, registerVersion);
    return rule ? startClock(rule, begin, around) : null;
  }

  /** The row that governs, with or without a number; undefined where the register has none. */
  async rule(em: EntityManager, start: Start): Promise<ClockRule | undefined> {
    return (await this.find(em, start)).rule;
  }

  /** When to warn of what lies ahead at `begin`: the clock counts back from it. */
  async warning(em: EntityManager, start: Start): Promise<Date | null> {
    const { rule, around } = await this.find(em, start);
    return rule ? warningBefore(rule, start.begin, around) : null;
  }

  private async find(em: EntityManager, start: Start): Promise<Found> {
    const { country = start.to ?? start.from ?? '', begin, knownAt, confirmed = [], ...question } = start;
    const law = (await this.register.snapshot(em, knownAt)).with(confirmed);
    const around = await this.surroundings.of(em, country);
    const rule = clockRuleFor(law, { ...question, on: dayOf(around.zone, begin) });
    return { rule, around, registerVersion: law.version };
  }
}
