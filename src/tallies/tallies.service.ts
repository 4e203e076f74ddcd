import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { CorrectTallyDto, OpenTallyDto, TalliesQueryDto, TallyView } from './tally.dto.js';
import { figuresOf, TallyDrafts } from './tally.drafts.js';
import { TallyStore } from './tally.store.js';
import { showTally } from './tally.view.js';
import { tallyWorkflow, type TallyAction } from './tally.workflow.js';

@Injectable()
export class TalliesService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: TallyStore,
    private readonly drafts: TallyDrafts,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: tallyWorkflow, store, reads: 'tally.read', view: showTally });
  }

  open(by: Acting, form: OpenTallyDto): Promise<TallyView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: TalliesQueryDto): Promise<PageOf<TallyView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<TallyView> {
    return this.cases.get(this.kind, officer, id);
  }

  /** What stood there before is kept beside it. */
  correct(by: Acting, id: string, { figures, reason }: CorrectTallyDto): Promise<TallyView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'correct',
      reason,
      change: async ({ subject, now }, em) => {
        const correction = { figures: subject.figures, correctedBy: by.officer.id, correctedAt: now };
        await this.store.keep(em, id, correction);
        subject.corrections = [...subject.corrections, correction];
        subject.figures = figuresOf(figures);
      },
    });
  }

  act(by: Acting, id: string, action: TallyAction, reason?: string): Promise<TallyView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
