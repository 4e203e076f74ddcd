import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import { SeizureDrafts } from './seizure.drafts.js';
import type { AmendSeizureDto, OpenSeizureDto, SeizuresQueryDto, SeizureView } from './seizure.dto.js';
import { SeizureStore } from './seizure.store.js';
import { showSeizure } from './seizure.view.js';
import { seizureWorkflow, type SeizureAction } from './seizure.workflow.js';

@Injectable()
export class SeizuresService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: SeizureDrafts,
    store: SeizureStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: seizureWorkflow, store, reads: 'seizure.read', view: showSeizure });
  }

  open(by: Acting, form: OpenSeizureDto): Promise<SeizureView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: SeizuresQueryDto): Promise<PageOf<SeizureView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<SeizureView> {
    return this.cases.get(this.kind, officer, id);
  }

  amend(by: Acting, id: string, { reason, ...form }: AmendSeizureDto): Promise<SeizureView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'amend',
      reason,
      change: ({ subject, now }) => {
        Object.assign(subject, defined(form));
        if (subject.seizedAt > now) throw new Problem('time_ahead');
      },
    });
  }

  act(by: Acting, id: string, action: SeizureAction, reason?: string): Promise<SeizureView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
