import { Injectable } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import type { HoldFlag } from './hold.codes.js';

/** A hold that has just begun to block. */
export interface Held {
  readonly readmissionId: string;
  readonly personId: string | null;
  readonly flag: HoldFlag;
}

type Follow = (unit: Unit, held: Held) => Promise<void>;

/**
 * Where features enter what has to happen in their own records when a hold is set: an interview by the state of origin
 * is cancelled. It happens as the clock, since whoever has set the hold need not see the case.
 */
@Injectable()
export class HoldFollowers {
  private readonly followers: Follow[] = [];

  add(follow: Follow): void {
    this.followers.push(follow);
  }

  async tell(unit: Unit, held: Held): Promise<void> {
    for (const follow of this.followers) await follow(unit, held);
  }
}
