import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClockDesk } from '../clocks/clock.desk.js';
import { stop } from '../clocks/clock.js';
import { wind } from '../clocks/clock.rules.js';
import type { Stop } from './passage.codes.js';
import type { Passage } from './passage.entity.js';
import { sideAt } from './passage.rules.js';

type Going = Pick<Passage, 'fromCountry' | 'toCountry' | 'hops' | 'clock' | 'alarmAt'>;

/** How long each stop has to hand it on: anew from when it came there. It warns, and decides nothing. */
@Injectable()
export class PassageClocks {
  constructor(private readonly clocks: ClockDesk) {}

  async follow(em: EntityManager, passage: Going, now: Date): Promise<void> {
    const { fromCountry: from, toCountry: to, hops } = passage;
    const here = hops.at(-1);
    if (!here || here.stop === 'delivered' || here.stop === 'returned')
      return wind(passage, passage.clock && stop(passage.clock, now));
    const country = sideAt[here.stop satisfies Stop] === 'owner' ? from : to;
    const start = { instrument: 'SELEC', matter: 'passage', from, to, country, begin: new Date(here.at) } as const;
    wind(passage, await this.clocks.start(em, start));
  }
}
