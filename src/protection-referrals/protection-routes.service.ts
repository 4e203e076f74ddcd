import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { Work } from '../core/work/work.js';
import { ProtectionNumberStore, type DutyNumber } from './protection-number.store.js';
import { ProtectionRouteReader, type ProtectionRoute } from './protection-route.reader.js';

@Injectable()
export class ProtectionRoutesService {
  constructor(
    private readonly work: Work,
    private readonly commands: Commands,
    private readonly routes: ProtectionRouteReader,
    private readonly numbers: ProtectionNumberStore,
  ) {}

  list(officer: Officer, country: string): Promise<ProtectionRoute[]> {
    return this.work.as(officer, (em, now) => this.routes.of(em, country, dayOf(now)));
  }

  /** A host enters the numbers of its own authorities, and of no others. */
  enter(by: Acting, number: DutyNumber): Promise<ProtectionRoute> {
    const { officer } = by;
    return this.commands.run(by, {
      first: async (em, now) => {
        if (number.country !== officer.country) throw new Problem('not_permitted');
        // Insisted on before it is written: there is a number for a route that exists.
        await this.route(em, number, now);
        const id = await this.numbers.enter(em, number, { officer, now });
        return { id, answer: await this.route(em, number, now) };
      },
      again: (em, _, now) => this.route(em, number, now),
    });
  }

  private async route(em: EntityManager, { country, addressee }: DutyNumber, now: Date): Promise<ProtectionRoute> {
    const routes = await this.routes.of(em, country, dayOf(now));
    const found = routes.find((each) => each.addressee === addressee);
    if (!found) throw new Problem('not_found');
    return found;
  }
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);
