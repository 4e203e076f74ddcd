import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type {
  ActOnExchangeDto,
  ReviseStrategicExchangeDto,
  StrategicExchangesQueryDto,
  StrategicExchangeView,
} from './strategic-exchange.dto.js';
import { StrategicExchangeDrafts } from './strategic-exchange.drafts.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';
import { StrategicExchangeStore } from './strategic-exchange.store.js';
import { showStrategicExchange } from './strategic-exchange.view.js';
import { strategicExchangeWorkflow, type StrategicExchangeAction } from './strategic-exchange.workflow.js';

type View = Promise<StrategicExchangeView>;

const theirs: readonly StrategicExchangeAction[] = ['acknowledge', 'reject'];

@Injectable()
export class StrategicExchangesService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: StrategicExchangeDrafts,
    store: StrategicExchangeStore,
    kinds: Kinds,
  ) {
    const reads = 'strategic_exchange.read' as const;
    this.kind = kinds.add({ workflow: strategicExchangeWorkflow, store, reads, view: showStrategicExchange });
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: StrategicExchangesQueryDto,
  ): Promise<PageOf<StrategicExchangeView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): View {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseStrategicExchangeDto): View {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject, now }, em) => {
        const told = { from: subject.ownerCountry, to: subject.otherCountry };
        Object.assign(subject, await this.drafts.said({ em, now }, by.officer, { ...told, form }));
      },
    });
  }

  assign(by: Acting, id: string, authorityId: string): View {
    return this.cases.act(this.kind, by, {
      id,
      action: 'assign',
      change: async ({ subject, now }, em) => {
        await this.drafts.assertAuthority({ em, now }, authorityId, subject.otherCountry);
        Object.assign(subject, { otherAuthorityId: authorityId, reachedAt: now });
      },
    });
  }

  /** What the side that was told does, or would have; of one without account here, with where it came from. */
  act(by: Acting, id: string, action: StrategicExchangeAction, { reason, heard }: ActOnExchangeDto): View {
    const change = (attempt: Attempt<StrategicExchange>) => {
      if (theirs.includes(action)) assertHeard(attempt, { side: 'other', action, heard });
      else if (heard) throw new Problem('inconsistent', { field: 'heard' });
    };
    return this.cases.act(this.kind, by, { id, action, reason, change });
  }
}
