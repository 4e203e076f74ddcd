import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { Work } from '../core/work/work.js';
import { ProtectionNumberStore, type DutyNumber } from './protection-number.store.js';
import { ProtectionRouteReader, type ProtectionRoute } from './protection-route.reader.js';

const recordType = 'protection_numbers';

@Injectable()
export class ProtectionRoutesService {
  constructor(
    private readonly work: Work,
    private readonly commands: Commands,
    private readonly audit: AuditTrail,
    private readonly routes: ProtectionRouteReader,
    private readonly numbers: ProtectionNumberStore,
  ) {}

  list(officer: Officer, country: string): Promise<ProtectionRoute[]> {
    return this.work.as(officer, (em, now) => this.routes.of(em, country, dayOf(now)));
  }

  /** A host enters the numbers of its own authorities, and of no others. */
  enter(by: Acting, number: DutyNumber): Promise<ProtectionRoute> {
    const { officer } = by;
    const { country, addressee } = number;
    return this.commands.run(by, {
      first: async (em, now) => {
        if (country !== officer.country) throw new Problem('not_permitted');
        // Insisted on before it is written: there is a number for a route that exists.
        await this.route(em, number, now);
        await this.numbers.enter(em, number, { officerId: officer.id, now });
        const id = newId();
        const entered = { actor: officer, kind: 'act', action: 'protection_route.enter' } as const;
        await this.audit.write(em, { ...entered, recordType, recordId: id, details: { country, addressee } });
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
