import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { PassageArrivals } from './passage.arrivals.js';
import type { PassagesQueryDto, PassageView, StepDto } from './passage.dto.js';
import type { Passage } from './passage.entity.js';
import { takeDownStep } from './passage.steps.js';
import { PassageStore } from './passage.store.js';
import { showPassage } from './passage.view.js';
import { passageWorkflow, type PassageAction } from './passage.workflow.js';

/** Why it goes no further, what was told of it, and whether its ground is one. */
interface SendingBack {
  readonly reason: string;
  readonly step: StepDto;
  readonly change: (passage: Passage, em: EntityManager) => Promise<void>;
}

@Injectable()
export class PassagesService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly arrivals: PassageArrivals,
    store: PassageStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: passageWorkflow, store, reads: 'passage.read', view: showPassage });
  }

  list(officer: Officer, { limit, after, count, ...asked }: PassagesQueryDto): Promise<PageOf<PassageView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<PassageView> {
    return this.cases.get(this.kind, officer, id);
  }

  /** One step further; what it carries is told of it in the same unit of work. */
  act(by: Acting, id: string, action: PassageAction, step: StepDto): Promise<PassageView> {
    return this.cases.act(this.kind, by, {
      id,
      action,
      change: async (attempt, em) => {
        takeDownStep(attempt, action, step);
        await this.arrivals.tell({ em, now: attempt.now }, by.officer, attempt.subject);
      },
    });
  }

  /** No further; `change` makes sure of the ground. */
  sendBack(by: Acting, id: string, { reason, step, change }: SendingBack): Promise<PassageView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'send_back',
      reason,
      change: async (attempt, em) => {
        await change(attempt.subject, em);
        takeDownStep(attempt, 'send_back', step);
        await this.arrivals.tell({ em, now: attempt.now }, by.officer, attempt.subject);
      },
    });
  }
}
