import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CalendarReader } from '../clocks/calendar.reader.js';
import { SurroundingsReader } from '../clocks/surroundings.reader.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { ReadmissionDeadline } from './deadline.entity.js';
import { ended, measured } from './deadline.making.js';
import { DeadlineStore } from './deadline.store.js';
import type { Thresholds } from './due.js';

/** Writes limits down, counted by the calendar of whoever has to act. */
@Injectable()
export class DeadlineKeeper {
  constructor(
    private readonly store: DeadlineStore,
    private readonly calendars: CalendarReader,
    private readonly surroundings: SurroundingsReader,
  ) {}

  async begin(unit: Unit, deadline: ReadmissionDeadline): Promise<ReadmissionDeadline> {
    const counted = await this.counted(unit, deadline);
    await this.store.add(unit.em, counted);
    return counted;
  }

  async change(unit: Unit, deadline: ReadmissionDeadline): Promise<ReadmissionDeadline> {
    const counted = await this.counted(unit, deadline);
    await this.store.put(unit.em, counted);
    return counted;
  }

  async end({ em, now }: Unit, deadline: ReadmissionDeadline, how: 'met' | 'lapsed' | 'void'): Promise<void> {
    await this.store.put(em, ended(deadline, how, now));
  }

  /** Per cent of its time after which a limit turns amber and red. */
  async thresholds(em: EntityManager): Promise<Thresholds> {
    const steps = await this.surroundings.steps(em);
    const percent = (code: string) => steps.find((step) => step.code === code)?.percent ?? 100;
    return { amber: percent('amber'), red: percent('red') };
  }

  private async counted({ em, now }: Unit, deadline: ReadmissionDeadline): Promise<ReadmissionDeadline> {
    const calendar = await this.calendars.of(em, deadline.country);
    return measured(deadline, { calendar, thresholds: await this.thresholds(em), now });
  }
}
