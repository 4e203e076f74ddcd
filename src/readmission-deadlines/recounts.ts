import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CalendarReader } from '../clocks/calendar.reader.js';
import { Jobs } from '../core/jobs/jobs.js';
import type { Unit } from '../core/workflow/transitions.js';
import { RegisterEffects } from '../legal-register/register-effects.registry.js';
import { RecountStore } from './recount.store.js';

export const RECOUNT = 'recount_deadlines';

/** Asks for a recount in the unit of work in which a holiday of the register changes. */
@Injectable()
export class Recounts implements OnModuleInit {
  constructor(
    private readonly effects: RegisterEffects,
    private readonly store: RecountStore,
    private readonly calendars: CalendarReader,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.effects.on('holiday', async (unit, { id, content }) => {
      const { country } = content as { country: string | null };
      for (const one of country === null ? await this.running(unit.em) : [country]) await this.ask(unit, one, id);
    });
  }

  /** States whose limits were last counted by other days than the present ones. */
  async catchUp(unit: Unit): Promise<void> {
    for (const { country, digest } of await this.store.countries(unit.em))
      if (digest !== (await this.calendars.digest(unit.em, country))) await this.ask(unit, country, null);
  }

  private async ask({ em, now }: Unit, country: string, changeId: string | null): Promise<void> {
    const digest = await this.calendars.digest(em, country);
    const id = await this.store.ask(em, { country, changeId, digest, askedAt: now });
    await this.jobs.enqueue(em, RECOUNT, [id], 'p2');
  }

  private async running(em: EntityManager): Promise<string[]> {
    return (await this.store.countries(em)).map(({ country }) => country);
  }
}
