import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClockDesk } from '../clocks/clock.desk.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { Transitions } from '../core/workflow/transitions.js';
import type { ReportBreachDto } from './breach.dto.js';
import type { Breach } from './breach.entity.js';
import { BreachKinds } from './breach.kinds.js';
import { BreachTelling } from './breach.telling.js';

/** How a breach begins: written down, told to whoever passed it on, and with the hours for the data-protection authority running. */
@Injectable()
export class BreachReporting {
  constructor(
    private readonly clocks: ClockDesk,
    private readonly kinds: BreachKinds,
    private readonly telling: BreachTelling,
    private readonly transitions: Transitions,
  ) {}

  async reported(glance: Glance, { detectedAt = glance.now, ...form }: ReportBreachDto): Promise<Opening<Breach>> {
    const { em, now, reader } = glance;
    if (detectedAt > now) throw new Problem('inconsistent', { field: 'detectedAt' });
    const items = await this.telling.received(em, reader, form.receivedIds);
    if (items.length === 0) throw new Problem('unknown_reference', { field: 'receivedIds' });
    const clock = await this.clockOf(em, reader.country, detectedAt);
    return {
      subject: { ...form, ...NOBODY_TOLD, ...clock, detectedAt },
      also: async (breach) => {
        await this.telling.tell(glance, breach, items);
        const { workflow, store } = this.kinds.breach;
        const move = { actor: reader, id: breach.id, action: 'notify' } as const;
        Object.assign(breach, await this.transitions.run({ em, now }, workflow, store, move));
      },
    };
  }

  /** It runs only where the law of the Union binds the state in which it happened. */
  private async clockOf(
    em: EntityManager,
    country: string,
    begin: Date,
  ): Promise<Pick<Breach, 'authorityBy' | 'clockRule'>> {
    const clock = await this.clocks.start(em, { instrument: 'EU_LED', matter: 'breach_notice', from: country, begin });
    const binds = clock?.binding === 'treaty';
    return { authorityBy: binds ? clock.dueAt : null, clockRule: binds ? clock.rule : null };
  }
}

const NOBODY_TOLD = {
  personsToldAt: null,
  authorityToldAt: null,
  authorityReference: null,
  delayReason: null,
  lateAt: null,
};
