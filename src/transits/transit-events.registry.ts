import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Transit } from './transit.entity.js';

/** What one side tells the other in writing. */
export type TransitEvent = 'request' | 'grant' | 'refuse' | 'notify';
type Follow = (unit: Unit, transit: Transit, officer: Officer) => Promise<void>;

/** Where features enter what goes with an act on a transit: in its unit of work, with the transit as the act leaves it. */
@Injectable()
export class TransitEvents {
  private readonly followers = new Map<TransitEvent, Follow[]>();

  on(event: TransitEvent, follow: Follow): void {
    this.followers.set(event, [...(this.followers.get(event) ?? []), follow]);
  }

  async tell(event: TransitEvent, unit: Unit, transit: Transit, officer: Officer): Promise<void> {
    for (const follow of this.followers.get(event) ?? []) await follow(unit, transit, officer);
  }
}
