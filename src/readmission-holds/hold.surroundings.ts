import { Injectable } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { Around } from './hold.findings.js';
import { HoldStore } from './hold.store.js';
import { HoldSuspensions } from './hold.suspensions.js';

/** What is looked up around a case before it is said what stops it. */
@Injectable()
export class HoldSurroundings {
  constructor(
    readonly store: HoldStore,
    private readonly suspensions: HoldSuspensions,
  ) {}

  async of({ em, now }: Unit, readmission: Readmission): Promise<Around> {
    return {
      together: await this.store.alike(em, readmission.id),
      known: await this.store.knownElsewhere(em, readmission.id),
      suspended: await this.suspensions.touch(em, readmission, now),
      now,
    };
  }
}
