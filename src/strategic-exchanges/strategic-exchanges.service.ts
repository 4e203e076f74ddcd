import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type {
  ReviseStrategicExchangeDto,
  StrategicExchangesQueryDto,
  StrategicExchangeView,
} from './strategic-exchange.dto.js';
import { StrategicExchangeDrafts } from './strategic-exchange.drafts.js';
import { StrategicExchangeStore } from './strategic-exchange.store.js';
import { showStrategicExchange } from './strategic-exchange.view.js';
import { strategicExchangeWorkflow, type StrategicExchangeAction } from './strategic-exchange.workflow.js';

type View = Promise<StrategicExchangeView>;

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

  act(by: Acting, id: string, action: StrategicExchangeAction, reason?: string): View {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
