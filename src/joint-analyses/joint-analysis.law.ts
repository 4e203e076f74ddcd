import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BasisReader } from '../applicability/basis.reader.js';
import { ClockDesk } from '../clocks/clock.desk.js';
import type { Clock } from '../clocks/clock.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import { Problem } from '../core/problems.js';

/** Article 7: where two states analyse together, and by when. */
const ANALYSIS = { action: 'STRAT_INFO', uses: ['7'] } as const;

/** What the register says of analysing together. */
@Injectable()
export class JointAnalysisLaw {
  constructor(
    private readonly bases: BasisReader,
    private readonly clocks: ClockDesk,
  ) {}

  /** With each of the others; refuses the whole where one of them is not bound. */
  async basis(em: EntityManager, from: string, partners: readonly string[], now: Date): Promise<Governed> {
    const found = [];
    for (const to of partners) found.push(await this.bases.find(em, { ...ANALYSIS, from, to, at: now }, now));
    const [first] = found;
    if (!first) throw new Problem('inconsistent', { field: 'partners' });
    return first;
  }

  /** Until when the next one is due, as the register was when they began. */
  async clock(
    em: EntityManager,
    { instrument, knownAt }: Governed,
    countries: readonly string[],
    begin: Date,
  ): Promise<Clock> {
    const [from, to] = countries;
    const asked = { instrument, matter: 'threat_analysis', from, to, begin } as const;
    const clock = await this.clocks.start(em, { ...asked, knownAt: new Date(knownAt) });
    if (!clock) throw new Problem('no_period');
    return clock;
  }
}
