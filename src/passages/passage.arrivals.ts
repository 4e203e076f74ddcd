import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClockDesk } from '../clocks/clock.desk.js';
import { stop } from '../clocks/clock.js';
import { wind } from '../clocks/clock.rules.js';
import type { Officer } from '../core/access/actor.js';
import { Carriers } from '../core/exchange/carriers.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Passage } from './passage.entity.js';
import { handsAt, sideAt, type Hands } from './passage.rules.js';

type Going = Hands &
  Pick<Passage, 'fromCountry' | 'toCountry' | 'hops' | 'clock' | 'alarmAt' | 'carrierType' | 'carrierId'>;

/** What happens when it comes to a stop: the time to hand it on begins anew, and what it carries is told. */
@Injectable()
export class PassageArrivals {
  constructor(
    private readonly carriers: Carriers,
    private readonly clocks: ClockDesk,
  ) {}

  /**
   * Whose hands it has come into, and whoever registers what those do, sees what it carries. They have a time to hand it
   * on, which warns and decides nothing.
   */
  async reach(em: EntityManager, passage: Going, now: Date): Promise<void> {
    const { fromCountry: from, toCountry: to, hops } = passage;
    const here = hops.at(-1);
    if (!here) return;
    await this.carriers.comesTo(em, passage, here.authorityId);
    if (here.stop === 'delivered' || here.stop === 'returned')
      return wind(passage, passage.clock && stop(passage.clock, now));
    const { place } = handsAt(passage, here.stop);
    if (place !== here.authorityId) await this.carriers.comesTo(em, passage, place);
    const country = sideAt[here.stop] === 'owner' ? from : to;
    const start = { instrument: 'SELEC', matter: 'passage', from, to, country, begin: new Date(here.at) } as const;
    wind(passage, await this.clocks.start(em, start));
  }

  async tell(unit: Unit, officer: Officer, passage: Passage): Promise<void> {
    const { state, carrierType, carrierId, direction, wordId, hops } = passage;
    const way = { direction, wordId, at: new Date(hops.at(-1)?.at ?? unit.now) };
    const carrier = this.carriers.get(carrierType);
    await this.reach(unit.em, passage, unit.now);
    if (state === 'at_liaison_in') await carrier.crossed?.(unit, officer, carrierId, way);
    if (state === 'delivered') await carrier.arrived(unit, officer, carrierId, way);
    if (state === 'returned') await carrier.returned?.(unit, officer, carrierId, way);
  }
}
