import { Injectable } from '@nestjs/common';
import type { Actor } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Readmission } from './readmission.entity.js';
import type { ReadmissionAction } from './readmission.workflow.js';

/** What has just been done to a case: `open`, or one of its acts. */
export type ReadmissionEvent = 'open' | ReadmissionAction;

/** Who did it, and where the case was before. */
export interface Done {
  readonly actor: Actor;
  readonly from: string | null;
}

export type Handler = (unit: Unit, readmission: Readmission, done: Done) => void | Promise<void>;

/**
 * Where features enter what follows from an act on a readmission. It happens in the transaction of the act, whoever acts,
 * the clock too: the case is in its new state already and not written yet, so a handler may set columns of it. It must not
 * act on the same case again.
 */
@Injectable()
export class ReadmissionEvents {
  private readonly handlers = new Map<string, Handler[]>();

  on(event: ReadmissionEvent | readonly ReadmissionEvent[], handler: Handler): void {
    for (const one of typeof event === 'string' ? [event] : event)
      this.handlers.set(one, [...(this.handlers.get(one) ?? []), handler]);
  }

  /** In the order in which they were entered. */
  async tell(unit: Unit, event: ReadmissionEvent, readmission: Readmission, done: Done): Promise<void> {
    for (const handler of this.handlers.get(event) ?? []) await handler(unit, readmission, done);
  }
}
