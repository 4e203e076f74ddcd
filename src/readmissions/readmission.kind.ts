import { Injectable } from '@nestjs/common';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import type { Acting } from '../core/work/acting.js';
import type { Move } from '../core/workflow/transitions.js';
import { ReadmissionEvents } from './readmission-events.registry.js';
import type { Readmission } from './readmission.entity.js';
import { ReadmissionStore } from './readmission.store.js';
import type { ReadmissionView } from './readmission.view.dto.js';
import { showReadmission } from './readmission.view.js';
import { readmissionWorkflow, type ReadmissionAction } from './readmission.workflow.js';

/** The case type, for the services that share it. */
@Injectable()
export class ReadmissionKind {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly events: ReadmissionEvents,
    store: ReadmissionStore,
    kinds: Kinds,
  ) {
    const law = { workflow: readmissionWorkflow, store, view: showReadmission, filesBySide: true } as const;
    this.kind = kinds.add({ ...law, reads: 'readmission.read' });
  }

  act(by: Acting, move: Omit<Move<Readmission, ReadmissionAction>, 'actor' | 'version'>): Promise<ReadmissionView> {
    return this.cases.act(this.kind, by, move);
  }

  open(by: Acting, make: (glance: Glance) => Promise<Opening<Readmission>>): Promise<ReadmissionView> {
    return this.cases.open(this.kind, by, async (em, now) => {
      const glance = { em, now, reader: by.officer };
      return this.told(await make(glance), glance);
    });
  }

  /** Inside a unit of work that does more than that. */
  async opened(glance: Glance, opening: Opening<Readmission>): Promise<Readmission> {
    return this.cases.opened(this.kind, glance, this.told(opening, glance));
  }

  /** Those who follow cases hear of a new one when what belongs to it is written. */
  private told(opening: Opening<Readmission>, { now, reader }: Glance): Opening<Readmission> {
    return {
      ...opening,
      also: async (subject, em) => {
        await opening.also?.(subject, em);
        await this.events.tell({ em, now }, 'open', subject, { actor: reader, from: null });
      },
    };
  }
}
